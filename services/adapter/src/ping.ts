import type { PingResult } from '@tamga/api';
import { isPartyId } from '@tamga/core/identifiers';
import type { Answer } from './answer.ts';
import type { Officer } from './api/officer.ts';
import { until } from './await-outcome.ts';
import { contactPoint } from './contact-point.ts';
import type { Means } from './means.ts';
import { refuse } from './refusal.ts';
import { compose } from './send/compose.ts';
import { sendComposed } from './send/send.ts';

const pingMsMax = 50_000;

/** Sends a TEST to a party's contact point and waits for what becomes of it. */
export async function ping(means: Means, officer: Officer, party: string): Promise<Answer<PingResult>> {
  if (!isPartyId(party)) return refuse('RECIPIENT_UNKNOWN', `${party} is no party`);
  const authority = contactPoint(means, party);
  if (authority === undefined) return refuse('RECIPIENT_UNKNOWN', `no manifest names an authority of ${party}`);
  const startedMs = means.nowMs();
  const nonce = Buffer.from(means.randomBytes(16)).toString('hex');
  const composed = compose(means, officer, { to: [authority], kind: 'TEST', body: { nonce } });
  if (!composed.ok) return composed;
  const sent = await sendComposed(means, officer, composed.value);
  if (!sent.ok) return sent;
  const row = await until(means, composed.value.id, ({ state }) => state !== 'SENT' && state !== 'ADMITTED', pingMsMax);
  return {
    ok: true,
    value: {
      id: composed.value.id,
      party,
      authority,
      state: row?.state ?? sent.value.state,
      milliseconds: means.nowMs() - startedMs,
    },
  };
}
