import { z } from 'zod';
import {
  verifyFoundingRoster,
  verifyNextRoster,
  type DocumentCode,
  type PayloadCode,
  type VerifiedRoster,
} from '../../documents/index.ts';
import { rosterDocumentId, toHex } from '../../identifiers/index.ts';
import type { Primitives } from '../../sealing/index.ts';
import { decodeBase64, encodeBase64 } from '../base64.ts';
import { utf8 } from '../../bytes.ts';
import { leafOfEntry, type LedgerEntry } from '../entry.ts';
import { decodeRecord } from '../record-codec.ts';
import type { FinalCheckpoint } from './final-checkpoint.ts';
import { rosterChainMax } from './misbehaviour.ts';
import { verifyFinalInTime, type PolicyHistory, type PolicyVersion } from './policy-history.ts';
import { rosterFault, type RosterFaultCode } from './roster-fault.ts';
import { witnessPolicy } from './witness-policy.ts';

/** A version of the roster as whoever keeps the log shows it: nothing of it is verified. */
export interface ShownRoster {
  /** As signed. */
  readonly jws: string;
  /** Where the log is said to have its record. */
  readonly leafIndex: bigint;
  /** The entry there, with its salt. */
  readonly entry: Uint8Array;
  /** The first final checkpoint above the leaf that is kept; undefined: none yet. */
  readonly final: Uint8Array | undefined;
}

/** A version of the roster that goes back to the pinned one, with the entry by which the log has it. */
export interface LoggedRosterVersion extends PolicyVersion {
  readonly roster: VerifiedRoster;
  /** RFC 6962 hash of the leaf that must stand at `leafIndex`: to be shown by an inclusion proof. */
  readonly leafHash: Uint8Array;
  /** When the record says that it was registered, Unix milliseconds. */
  readonly recordedMs: number;
  /** The checkpoint by which the log time of the leaf is known. */
  readonly final: FinalCheckpoint | undefined;
}

/** Why rosters that were shown do not hold. */
export type LoggedRostersCode =
  | DocumentCode
  | PayloadCode
  | RosterFaultCode
  | 'ROSTERS_MALFORMED'
  /** The entry shown is no record of this very document. */
  | 'ROSTER_ENTRY'
  /** Its leaf is not above that of the version before; of the founding one, it is not the first. */
  | 'ROSTER_ORDER'
  /** The checkpoint shown with it is not final, or does not cover its leaf. */
  | 'ROSTER_FINAL';

export type LoggedRostersResult =
  | { ok: true; history: PolicyHistory<LoggedRosterVersion> }
  | { ok: false; code: LoggedRostersCode; detail: string };

/** Most bytes that are read of what a log shows: one roster of 64 members stays below 1 MiB, each, and few are that large. */
export const shownRostersBytesMax = 33_554_432;

const format = 'tamga/logged-rosters/1';
const shownSchema = z.strictObject({
  format: z.literal(format),
  rosters: z
    .array(
      z.strictObject({
        jws: z.string(),
        leafIndex: z.int().min(0),
        entry: z.string(),
        final: z.string().nullable(),
      }),
    )
    .min(1)
    .max(rosterChainMax),
});

/** The versions from the founding one on, as one JSON document. */
export function formatLoggedRosters(rosters: readonly ShownRoster[]): string {
  return JSON.stringify({
    format,
    rosters: rosters.map(({ jws, leafIndex, entry, final }) => ({
      jws,
      leafIndex: Number(leafIndex),
      entry: encodeBase64(entry),
      final: final === undefined ? null : new TextDecoder().decode(final),
    })),
  });
}

/** Reads such a document; undefined: it is none. */
export function parseLoggedRosters(text: string): readonly ShownRoster[] | undefined {
  const parsed = shownSchema.safeParse(jsonOf(text));
  if (!parsed.success) return undefined;
  const shown = parsed.data.rosters.map(({ jws, leafIndex, entry, final }) => {
    const bytes = decodeBase64(entry);
    if (bytes === undefined) return undefined;
    return { jws, leafIndex: BigInt(leafIndex), entry: bytes, final: final === null ? undefined : utf8(final) };
  });
  return shown.every((one) => one !== undefined) ? shown : undefined;
}

/**
 * Verifies rosters as the log shows them, from the pinned hash of the founding one on: each signed as the one before wants it,
 * each entry the record of this very document, each checkpoint final by the witnesses of its time. That the entries stand where
 * they are said to is left to inclusion proofs (`leafHash`); that no later version exists is not shown by anything.
 */
export async function verifyLoggedRosters(
  shown: readonly ShownRoster[],
  { regionHash, primitives }: { regionHash: Uint8Array; primitives: Primitives },
): Promise<LoggedRostersResult> {
  const history: LoggedRosterVersion[] = [];
  for (const one of shown) {
    const current = history.at(-1);
    const result =
      current === undefined
        ? await verifyFoundingRoster(one.jws, { primitives, regionHash })
        : await verifyNextRoster(one.jws, { primitives, current: current.roster });
    if (!result.ok) return { ...result, detail: `version ${history.length + 1}: ${result.detail}` };
    const { roster } = result;
    const fault = rosterFault(primitives, { current: (current?.roster ?? roster).roster, next: roster.roster });
    const policy = witnessPolicy(primitives, roster.roster);
    if (fault !== undefined || !policy.ok)
      return refused(fault?.code ?? 'VKEY_SHAPE', roster, `no log can be judged by it (${fault?.of ?? ''})`);
    const logged = entryOf(primitives, one, roster);
    if (logged === undefined) return refused('ROSTER_ENTRY', roster, 'the entry shown is no record of it');
    if (current === undefined ? one.leafIndex !== 0n : one.leafIndex <= current.leafIndex)
      return refused('ROSTER_ORDER', roster, `its leaf is said to be ${one.leafIndex}`);
    const version = { roster, policy: policy.policy, leafIndex: one.leafIndex, ...logged };
    history.push({ ...version, final: undefined });
  }
  const [founding, ...later] = history;
  if (founding === undefined) return { ok: false, code: 'ROSTERS_MALFORMED', detail: 'no roster is shown' };
  return await withFinals([founding, ...later], { shown, primitives });
}

/** The size of the newest final checkpoint below a size that came with the rosters; 0: none. */
export function knownFinalSize(
  history: readonly Pick<LoggedRosterVersion, 'final'>[],
  { below }: { below: bigint },
): bigint {
  const sizes = history.flatMap(({ final }) => (final !== undefined && final.size < below ? [final.size] : []));
  return sizes.reduce((largest, size) => (size > largest ? size : largest), 0n);
}

function entryOf(
  primitives: Primitives,
  { entry }: ShownRoster,
  { id, roster }: VerifiedRoster,
): { leafHash: Uint8Array; recordedMs: number } | undefined {
  const leaf = leafOfEntry(primitives, entry);
  if (!leaf.ok) return undefined;
  const recordedMs = recordedAs(leaf.leaf.entry, { id, version: roster.version });
  return recordedMs === undefined ? undefined : { leafHash: leaf.leaf.hash, recordedMs };
}

function recordedAs({ record }: LedgerEntry, { id, version }: { id: string; version: number }): number | undefined {
  const read = decodeRecord(record);
  if (!read.ok || read.record.event !== 'document') return undefined;
  const { type, document, version: recorded, payloadHash, atMs } = read.record;
  const isThis =
    type === 'roster' && document === rosterDocumentId && recorded === version && toHex(payloadHash) === id;
  return isThis ? atMs : undefined;
}

/** Each checkpoint by the witnesses of its time. It covers its leaf and perhaps later ones, where one in between is not kept. */
async function withFinals(
  history: PolicyHistory<LoggedRosterVersion>,
  { shown, primitives }: { shown: readonly ShownRoster[]; primitives: Primitives },
): Promise<LoggedRostersResult> {
  const withFinal = async (
    version: LoggedRosterVersion,
    note: Uint8Array | undefined,
  ): Promise<LoggedRosterVersion> => {
    if (note === undefined) return version;
    // Below it nothing above the leaf is known to have been final.
    const finalSize = version.leafIndex;
    const verified = await verifyFinalInTime(note, { history, finalSize, primitives });
    return verified.ok ? { ...version, final: verified.checkpoint } : version;
  };
  const [founding, ...later] = history;
  const first = await withFinal(founding, shown[0]?.final);
  const rest = await Promise.all(later.map((version, i) => withFinal(version, shown[i + 1]?.final)));
  const bad = [first, ...rest].find(
    ({ final, leafIndex }, i) =>
      (final === undefined) !== (shown[i]?.final === undefined) || (final !== undefined && final.size <= leafIndex),
  );
  if (bad !== undefined) return refused('ROSTER_FINAL', bad.roster, 'the checkpoint shown with it does not hold');
  return { ok: true, history: [first, ...rest] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(code: LoggedRostersCode, { roster }: VerifiedRoster, detail: string): LoggedRostersResult {
  return { ok: false, code, detail: `version ${roster.version}: ${detail}` };
}
