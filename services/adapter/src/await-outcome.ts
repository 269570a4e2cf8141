import { setTimeout as delay } from 'node:timers/promises';
import type { PublicationView, SendResult } from '@tamga/api';
import { leadMs } from '@tamga/core/agreements';
import type { Means } from './means.ts';
import { resultOf } from './send/send-result.ts';
import type { Wait } from './service.ts';
import { findMessage, type MessageRow } from './store/message-rows.ts';
import { findSubmission } from './store/submission-rows.ts';

/** How long `wait` waits; below what clients wait for an answer. */
const waitMsMax = 25_000;

/** The message as it stands once it is admitted or delivered, or when the wait is over. */
export async function settled(means: Means, sent: SendResult, wait: Wait): Promise<SendResult> {
  const isSettled = (row: MessageRow) =>
    wait === 'admitted' ? row.state !== 'SENT' : row.state !== 'SENT' && row.state !== 'ADMITTED';
  const row = await until(means, sent.id as MessageRow['id'], isSettled, waitMsMax);
  if (row === undefined) return sent;
  const result = resultOf(means, row);
  // Connected, yet nothing decides: for the officer that is the same as unreachable, and the message is kept.
  return row.state === 'SENT' ? { ...result, centreReachable: false, code: 'UNREACHABLE' } : result;
}

/** The document as it stands once the register has brought it or the centre has refused it, or when the wait is over. */
export async function registered(means: Means, brought: PublicationView): Promise<PublicationView> {
  const { hash } = brought;
  const state = (): PublicationView['state'] => findSubmission(means.store.db, hash)?.state ?? brought.state;
  if (brought.state === 'SENT') {
    await new Promise<void>((resolve) => {
      const finish = (): void => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(finish, waitMsMax);
      const stop = means.store.onEvent(() => state() !== 'SENT' && finish());
      if (state() !== 'SENT') finish();
    });
  }
  // Who asked to wait asks for the moment from which the document counts (decision 0112).
  if (state() === 'REGISTERED') await delay(leadMs);
  return { ...brought, state: state(), code: findSubmission(means.store.db, hash)?.code ?? null };
}

/** Resolves with the message when it is as wanted, or after the time; each commit that tells of something is looked at. */
export async function until(
  means: Means,
  id: MessageRow['id'],
  isWanted: (row: MessageRow) => boolean,
  ms: number,
): Promise<MessageRow | undefined> {
  const first = findMessage(means.store.db, id);
  if (first === undefined || isWanted(first)) return first;
  return await new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      stop();
      resolve(findMessage(means.store.db, id));
    };
    const timer = setTimeout(finish, ms);
    const stop = means.store.onEvent(() => {
      const row = findMessage(means.store.db, id);
      if (row === undefined || isWanted(row)) finish();
    });
  });
}
