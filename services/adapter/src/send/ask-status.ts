import { decodeExact, encode, tamga } from '@tamga/wire';
import { memberStatusSubject, messageIdBytes, type MessageId } from '@tamga/core/identifiers';
import { BusError, type Bus } from '@tamga/platform/bus';
import type { Means } from '../means.ts';
import { recordStamp } from '../receive/record-stamp.ts';
import { listUndecided } from '../store/message-rows.ts';

/** Ids in one request: what the service takes. */
const idCountMax = 50;
const timeoutMs = 30_000;
/** Rounds after one reconnection; the rest follows with the next. */
const roundCountMax = 200;

/**
 * Asks the hub for the records of our own messages that have no final outcome here: after a reconnection an answer may
 * have been given that never reached us. What comes is stamped, and checked like every stamp.
 */
export async function askStatus(means: Means, bus: Pick<Bus, 'request'>, signal: AbortSignal): Promise<void> {
  let after = 0;
  for (let round = 0; round < roundCountMax && !signal.aborted; round++) {
    const open = listUndecided(means.store.db, { after, limit: idCountMax });
    const last = open.at(-1);
    if (last === undefined) return;
    after = last.row;
    const reply = await request(
      bus,
      open.map(({ id }) => id),
    );
    if (reply === undefined) return;
    for (const stamp of reply.stamps) await recordStamp(means, stamp);
    if (reply.code !== '' && reply.code !== 'STATUS_PARTIAL') {
      means.logger.info(
        { event: 'status-refused', code: reply.code },
        'The centre cannot say now what became of our messages',
      );
      return;
    }
  }
}

async function request(
  bus: Pick<Bus, 'request'>,
  ids: readonly MessageId[],
): Promise<tamga.service.v1.StatusReply | undefined> {
  const payload = encode(tamga.service.v1.StatusRequest, { ids: ids.map((id) => messageIdBytes(id)) });
  try {
    const bytes = await bus.request(memberStatusSubject, payload, { timeoutMs });
    const decoded = decodeExact<tamga.service.v1.StatusReply.$Properties, tamga.service.v1.StatusReply>(
      tamga.service.v1.StatusReply,
      bytes,
    );
    return decoded.ok ? decoded.message : undefined;
  } catch (error) {
    // No answer now: every message is sent again hourly anyway, and its verdict comes then.
    if (error instanceof BusError) return undefined;
    throw error;
  }
}
