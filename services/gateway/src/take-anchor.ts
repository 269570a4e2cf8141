import { type LaneSubject, type PartyId, type RealmName } from '@tamga/core/identifiers';
import {
  anchorId,
  readUntrustedAnchor,
  verifyAnchor,
  type AnchorRecord,
  type AnchorStatement,
} from '@tamga/core/ledger';
import type { Primitives } from '@tamga/core/sealing';
import { uint64, type tamga } from '@tamga/wire';
import { asQuarantineCode, type AnchorRefusal } from './codes.ts';
import type { Directory } from './directory.ts';
import type { OpenPeriod } from './ledger-health.ts';
import type { LedgerReader } from './ledger-reader.ts';
import type { LedgerWriter, StoredEntry } from './ledger-writer.ts';
import type { Notices } from './notices.ts';
import { anchorRefused, done, quarantine, type Settlement } from './settlement.ts';
import type { Stamper } from './stamp-batch.ts';

/** As many anchors of one party are recorded in any hour: each is permanent (docs/decisions/0175). */
export const anchorsAnHourMax = 60;
const hourMs = 3_600_000;

export interface AnchorMeans {
  readonly directory: () => Directory;
  readonly ledger: LedgerReader;
  readonly writer: LedgerWriter;
  readonly notices: Notices;
  readonly stamp: Stamper;
  readonly primitives: Primitives;
  readonly region: Uint8Array;
  readonly realm: RealmName;
  readonly nowMs: () => number;
}

/**
 * The next anchor of a party's access log: its own signed word, under the next number, recorded once. Whatever stands
 * under the number already is what the party is told: a log that was restored or forked learns so that it is not the one
 * that was anchored. Repeated as a whole after a crash it records nothing twice.
 */
export async function takeAnchor(
  anchor: tamga.ledger.v1.Anchor,
  { lane }: { lane: LaneSubject },
  means: AnchorMeans,
  period: OpenPeriod,
): Promise<Settlement> {
  const recordedAtMs = means.nowMs();
  const checked = await check(anchor, { lane, recordedAtMs }, means);
  if (!('anchor' in checked)) return checked;
  const { party, number } = checked.anchor;
  const known = await means.ledger.at(placeOf(means, { party, number }), period.signal);
  const entry = known ?? (await record(anchor, { party, number, recordedAtMs }, means, period));
  if (typeof entry === 'string') return anchorRefused(entry);
  await means.notices.verdict(await means.stamp(entry), lane, period.signal);
  return done;
}

/** Place, key and signature. */
async function check(
  anchor: tamga.ledger.v1.Anchor,
  { lane, recordedAtMs }: { lane: LaneSubject; recordedAtMs: number },
  means: AnchorMeans,
): Promise<{ anchor: AnchorStatement } | Settlement> {
  const { primitives, region, realm } = means;
  const claimed = readUntrustedAnchor(anchor);
  if (claimed === undefined) return quarantine('ANCHOR_SHAPE');
  const { signer, number, signingKey: thumbprint, party } = claimed;
  if (party !== lane.party) return quarantine('SENDER_NOT_ACCOUNT');
  if (anchorId(primitives, { party, number }) !== lane.id) return quarantine('SUBJECT_MISMATCH');
  const key = means.directory().signingKey({
    authority: signer,
    thumbprint,
    realm,
    createdMs: recordedAtMs,
    nowMs: recordedAtMs,
  });
  if (!key.ok) return quarantine(asQuarantineCode(key.code));
  const verified = await verifyAnchor(anchor, { publicKey: key.publicKey, region, primitives });
  return verified.ok ? { anchor: verified.anchor } : quarantine(asQuarantineCode(verified.code));
}

/** Records it under its number, if the one before is there and there were not too many: else the code why not. */
async function record(
  anchor: tamga.ledger.v1.Anchor,
  { party, number, recordedAtMs }: { party: PartyId; number: number; recordedAtMs: number },
  means: AnchorMeans,
  period: OpenPeriod,
): Promise<StoredEntry | AnchorRefusal> {
  const before = await recordOf(means, { party, number: number - 1 }, period);
  if (number > 1 && before === undefined) return 'ANCHOR_GAP';
  const early = await recordOf(means, { party, number: number - anchorsAnHourMax }, period);
  if (early !== undefined && early.atMs + hourMs > recordedAtMs) return 'ANCHOR_TOO_SOON';
  const place = placeOf(means, { party, number });
  const { epoch: _epoch, ...subject } = place;
  const written = await means.writer.write({
    subject,
    record: { atMs: uint64(recordedAtMs), anchor },
    period,
  });
  return written.stored ? written : await means.ledger.taken(place, period.signal);
}

async function recordOf(
  means: AnchorMeans,
  { party, number }: { party: PartyId; number: number },
  period: OpenPeriod,
): Promise<AnchorRecord | undefined> {
  if (number < 1) return undefined;
  const known = await means.ledger.at(placeOf(means, { party, number }), period.signal);
  return known?.record.event === 'anchor' ? known.record : undefined;
}

function placeOf(
  { ledger, primitives }: Pick<AnchorMeans, 'ledger' | 'primitives'>,
  of: { party: PartyId; number: number },
): { epoch: number; kind: 'anchor'; party: PartyId; id: ReturnType<typeof anchorId> } {
  return { epoch: ledger.epoch, kind: 'anchor', party: of.party, id: anchorId(primitives, of) };
}
