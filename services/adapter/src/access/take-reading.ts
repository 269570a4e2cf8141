import { decodeEvent, ledgerReadingActs, type AccessEvent } from '@tamga/core/access-log';
import { partyOf, toHex } from '@tamga/core/identifiers';
import { AccessStoreError, type SealedActor } from '@tamga/platform/access-log';
import { decodeExact, fromUint64, tamga } from '@tamga/wire';
import type { Means } from '../means.ts';

/** Events of one reading: an export of 5,000 entries names its messages in ten. */
const eventsMax = 16;
/** An X-Wing encapsulation, the secret and a tag. */
const periodBytes = 1_168;
const resolutionBytesMax = 1_024;

/** What became of a reading. Anything but `LOGGED`: it is not in the log, and audit shows nothing. */
export type TakenReading = 'LOGGED' | 'READING_MALFORMED' | 'AUDITOR_KEY_DIFFERS' | 'PSEUDONYM_TAKEN';

type Read = { readonly events: readonly AccessEvent[]; readonly actor: SealedActor; readonly keyHash: string };

/**
 * Logs what an auditor of the centre is about to be shown by audit, in one transaction, at this adapter's own time. Audit is
 * not believed to speak for anybody else: only acts of an auditor, of our own authorities, under pseudonyms that are nobody
 * else's. Whether an auditor really asked is audit's word.
 */
export function takeReading(
  { access, store, party, primitives }: Pick<Means, 'access' | 'store' | 'party' | 'primitives'>,
  payload: Uint8Array,
): TakenReading {
  const read = readRequest(payload);
  if (read === undefined || read.events.some(({ authority }) => partyOf(authority) !== party))
    return 'READING_MALFORMED';
  if (toHex(primitives.sha256(access.auditorKey)) !== read.keyHash) return 'AUDITOR_KEY_DIFFERS';
  try {
    store.commit(() => {
      for (const { operation, act, subjects, purposes, crimeAreas, digest } of read.events)
        access.write({ actor: read.actor, operation, act, subjects, purposes, crimeAreas, digest });
    });
    return 'LOGGED';
  } catch (error) {
    if (error instanceof AccessStoreError && error.code === 'PSEUDONYM_TAKEN') return error.code;
    throw error;
  }
}

/** Undefined for what is no reading of one auditor. */
function readRequest(payload: Uint8Array): Read | undefined {
  const decoded = decodeExact<tamga.service.v1.LogReadingRequest.$Properties, tamga.service.v1.LogReadingRequest>(
    tamga.service.v1.LogReadingRequest,
    payload,
  );
  if (!decoded.ok) return undefined;
  const { resolution, period, auditorKeyHash } = decoded.message;
  const sinceMs = fromUint64(decoded.message.sinceMs);
  if (decoded.message.events.length > eventsMax || sinceMs === undefined || sinceMs === 0) return undefined;
  if (period.length !== periodBytes || resolution.length === 0 || resolution.length > resolutionBytesMax)
    return undefined;
  const events = decoded.message.events.flatMap((bytes) => {
    const event = decodeEvent(bytes);
    return event.ok && isReading(event.event) ? event.event : [];
  });
  const [first] = events;
  if (first?.actor === undefined || events.length !== decoded.message.events.length) return undefined;
  const { actor: pseudonym, authority, roles } = first;
  if (events.some((event) => event.actor !== pseudonym || event.authority !== authority)) return undefined;
  const actor = { authority, roles, sealed: { pseudonym, resolution, period, sinceMs } };
  return { events, actor, keyHash: toHex(auditorKeyHash) };
}

function isReading({ act, operation, roles, subjects }: AccessEvent): boolean {
  return (
    ledgerReadingActs.some((one) => one === act) &&
    (operation === 'consultation' || operation === 'disclosure') &&
    roles.includes('auditor') &&
    subjects.every(({ type }) => type === 'message')
  );
}
