import { isMessageId, parseStatusSubject, partyOf, toHex, type MessageId, type PartyId } from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import { decodeExact, encode, tamga } from '@tamga/wire';
import type { StatusCode } from './codes.ts';
import { inBounds } from './in-bounds.ts';
import type { LedgerHealth } from './ledger-health.ts';
import type { KnownRecord, LedgerReader } from './ledger-reader.ts';
import type { Stamper } from './stamp-batch.ts';

/** `status.<party>`: the party token is set by the server. */
const statusSubjects = 'status.*';
const statusQueue = 'gateway';
const idsMax = 100;
/** Tag, length and 16 bytes an id. */
const requestBytesMax = 18 * idsMax;
const readsInFlightMax = 8;
/** One request of a party at a time in each gateway: a party that asks without end waits for itself. */
const partyInFlightMax = 1;
const inFlightMax = 16;
const waitingMax = 256;
/** Far below what one message may carry; what does not fit is asked for again with fewer ids. */
const replyBytesMax = 524_288;

export interface StatusMeans {
  readonly bus: Pick<Bus, 'serve'>;
  readonly ledger: LedgerReader;
  readonly health: LedgerHealth;
  readonly stamp: Stamper;
  readonly onTrouble: (error: unknown) => void;
}

type Reply = tamga.service.v1.StatusReply.$Properties;

/** Answers a party with freshly stamped records of its own ids: their admission and the outcomes for each recipient; or the anchor. */
export function serveStatus(means: StatusMeans): AsyncDisposable {
  const busy = new Map<PartyId, number>();
  return means.bus.serve(statusSubjects, {
    queue: statusQueue,
    inFlightMax,
    waitingMax,
    handle: async ({ subject, payload }) => {
      const party = parseStatusSubject(subject);
      const reply =
        party === undefined
          ? refusal('STATUS_MALFORMED')
          : await inTurn(party, busy, () => answer(party, payload, means));
      return encode(tamga.service.v1.StatusReply, reply);
    },
    onError: means.onTrouble,
  });
}

async function inTurn(party: PartyId, busy: Map<PartyId, number>, work: () => Promise<Reply>): Promise<Reply> {
  const count = busy.get(party) ?? 0;
  if (count >= partyInFlightMax) return refusal('STATUS_BUSY');
  busy.set(party, count + 1);
  try {
    return await work();
  } finally {
    busy.delete(party);
  }
}

async function answer(party: PartyId, payload: Uint8Array, means: StatusMeans): Promise<Reply> {
  if (payload.length > requestBytesMax) return refusal('STATUS_TOO_MANY');
  const decoded = decodeExact<tamga.service.v1.StatusRequest.$Properties, tamga.service.v1.StatusRequest>(
    tamga.service.v1.StatusRequest,
    payload,
  );
  if (!decoded.ok) return refusal('STATUS_MALFORMED');
  const ids = decoded.message.ids.map(toHex).filter((id): id is MessageId => isMessageId(id));
  if (ids.length !== decoded.message.ids.length) return refusal('STATUS_MALFORMED');
  if (ids.length > idsMax) return refusal('STATUS_TOO_MANY');
  // A stamp is a promise: none is made while the ledger may be damaged.
  if (!means.health.status.open) return refusal('STATUS_UNAVAILABLE');
  const { signal } = means.health.period();
  const records = await inBounds({ items: ids, inFlightMax: readsInFlightMax }, (id) =>
    recordsOf(party, id, { means, signal }),
  );
  const stamps = await Promise.all(records.flat().map((known) => means.stamp(known)));
  return within(stamps);
}

/** Nothing about another's message, and nothing that tells whether it exists. */
async function recordsOf(
  party: PartyId,
  id: MessageId,
  { means, signal }: { means: StatusMeans; signal: AbortSignal },
): Promise<KnownRecord[]> {
  const admission = await means.ledger.admission(id, signal);
  if (admission === undefined) {
    const anchor = await means.ledger.at({ epoch: means.ledger.epoch, kind: 'anchor', party, id }, signal);
    return anchor === undefined ? [] : [anchor];
  }
  if (partyOf(admission.record.sender) !== party) return [];
  if (!admission.record.admitted) return [admission];
  const outcomes = await Promise.all(
    admission.record.recipients.map((recipient) => means.ledger.outcome({ party: partyOf(recipient), id }, signal)),
  );
  return [admission, ...outcomes.filter((outcome) => outcome !== undefined)];
}

function within(stamps: readonly tamga.ledger.v1.Stamp[]): Reply {
  let bytes = 0;
  const kept = stamps.filter((stamp) => {
    bytes += encode(tamga.ledger.v1.Stamp, stamp).length;
    return bytes <= replyBytesMax;
  });
  return kept.length === stamps.length
    ? { stamps: kept }
    : { stamps: kept, code: 'STATUS_PARTIAL' satisfies StatusCode };
}

function refusal(code: StatusCode): Reply {
  return { stamps: [], code };
}
