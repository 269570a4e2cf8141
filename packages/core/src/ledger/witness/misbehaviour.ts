import { z } from 'zod';
import { encodePayload, readPayload, type PayloadCode } from '../../documents/index.ts';
import { decodeBase64, encodeBase64 } from '../base64.ts';
import { noteBytesMax } from '../signed-note.ts';
import { hashBytes } from '../tree-hash.ts';
import { prefixPathMax } from './prefix-proof.ts';

/** A stamp with the document that shows whose key signed it. */
export interface CarriedStamp {
  /** tamga.ledger.v1.Stamp. */
  readonly stamp: Uint8Array;
  /** The centre's manifest that lists the stamp's key, as a JWS. */
  readonly manifest: Uint8Array;
}

/** What the log signed that no honest log signs. Everything in it was signed by others: who found it adds no word. */
export type Finding =
  /** Two roots for one size. */
  | { readonly kind: 'two-roots'; readonly first: Uint8Array; readonly second: Uint8Array }
  /** The larger tree begins with another tree than the one signed before: `path` shows with which (prefixPath). */
  | {
      readonly kind: 'inconsistent';
      readonly smaller: Uint8Array;
      readonly larger: Uint8Array;
      readonly path: readonly Uint8Array[];
    }
  /** The smaller tree was signed as the largest seen after the larger one. */
  | { readonly kind: 'rolled-back'; readonly smaller: Uint8Array; readonly larger: Uint8Array }
  /** A stamp promises an entry at an index where the log holds another leaf. */
  | ({
      readonly kind: 'broken-promise';
      readonly checkpoint: Uint8Array;
      /** RFC 6962 hash of the leaf that stands there, and its audit path. */
      readonly leafHash: Uint8Array;
      readonly path: readonly Uint8Array[];
    } & CarriedStamp)
  /** Two stamps promise different entries at one index. */
  | { readonly kind: 'two-stamps'; readonly first: CarriedStamp; readonly second: CarriedStamp };

export type FindingKind = Finding['kind'];

/**
 * A portable proof: a finding with the rosters by which its signatures are checked, the founding one first. Nothing else is
 * needed than the hash of the founding roster.
 */
export interface Misbehaviour {
  readonly rosters: readonly Uint8Array[];
  readonly finding: Finding;
}

/** Largest document, in bytes. */
export const misbehaviourBytesMax = 4_194_304;

/** Longest chain of rosters. */
export const rosterChainMax = 64;

const jwsCharsMax = 1_048_576;
const stampBytesMax = 131_072;

const hash = z.string().refine((text) => decodeBase64(text)?.length === hashBytes, 'expected a hash in base64');
const path = z.array(hash).max(prefixPathMax);
const note = z
  .string()
  .max(noteBytesMax)
  .refine((text) => text.isWellFormed(), 'expected a signed note');
const jws = z
  .string()
  .max(jwsCharsMax)
  .refine((text) => text.isWellFormed(), 'expected a JWS');
const stamp = z
  .string()
  .max(stampBytesMax)
  .refine((text) => decodeBase64(text) !== undefined, 'expected base64');
const carriedStamp = z.strictObject({ stamp, manifest: jws });

const findingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('two-roots'), first: note, second: note }),
  z.strictObject({ kind: z.literal('inconsistent'), smaller: note, larger: note, path }),
  z.strictObject({ kind: z.literal('rolled-back'), smaller: note, larger: note }),
  z.strictObject({
    kind: z.literal('broken-promise'),
    stamp,
    manifest: jws,
    checkpoint: note,
    leafHash: hash,
    path,
  }),
  z.strictObject({ kind: z.literal('two-stamps'), first: carriedStamp, second: carriedStamp }),
]);

const schema = z.strictObject({
  type: z.literal('misbehaviour'),
  format: z.literal(1),
  rosters: z.array(jws).min(1).max(rosterChainMax),
  finding: findingSchema,
});

/** Why bytes are no proof of misbehaviour. */
export type MisbehaviourShapeCode = 'MISBEHAVIOUR_TOO_LARGE' | Extract<PayloadCode, `PAYLOAD_${string}`>;

/** The document: JSON in its one form, notes and JWS as their text, everything else in base64. */
export function encodeMisbehaviour(misbehaviour: Misbehaviour): Uint8Array {
  const { rosters, finding } = misbehaviour;
  return encodePayload({
    type: 'misbehaviour',
    format: 1,
    rosters: rosters.map(textOf),
    finding: findingTexts(finding),
  });
}

/** Reads untrusted bytes strictly. Whether they prove anything is verifyMisbehaviour's to say. */
export function parseMisbehaviour(
  bytes: Uint8Array,
): { ok: true; misbehaviour: Misbehaviour } | { ok: false; code: MisbehaviourShapeCode; detail: string } {
  if (bytes.length > misbehaviourBytesMax)
    return { ok: false, code: 'MISBEHAVIOUR_TOO_LARGE', detail: `more than ${misbehaviourBytesMax} bytes` };
  const read = readPayload(bytes, schema);
  if (!read.ok) {
    const code = read.code === 'PAYLOAD_NOT_CANONICAL' ? read.code : 'PAYLOAD_MALFORMED';
    return { ok: false, code, detail: read.detail };
  }
  const { rosters, finding } = read.value;
  return { ok: true, misbehaviour: { rosters: rosters.map(bytesOf), finding: readFinding(finding) } };
}

function findingTexts(finding: Finding): z.infer<typeof findingSchema> {
  const { kind } = finding;
  switch (kind) {
    case 'two-roots':
      return { kind, first: textOf(finding.first), second: textOf(finding.second) };
    case 'inconsistent':
      return {
        kind,
        smaller: textOf(finding.smaller),
        larger: textOf(finding.larger),
        path: finding.path.map(encodeBase64),
      };
    case 'rolled-back':
      return { kind, smaller: textOf(finding.smaller), larger: textOf(finding.larger) };
    case 'broken-promise':
      return {
        kind,
        ...stampTexts(finding),
        checkpoint: textOf(finding.checkpoint),
        leafHash: encodeBase64(finding.leafHash),
        path: finding.path.map(encodeBase64),
      };
    case 'two-stamps':
      return { kind, first: stampTexts(finding.first), second: stampTexts(finding.second) };
    default:
      return assertNever(kind);
  }
}

function readFinding(finding: z.infer<typeof findingSchema>): Finding {
  const { kind } = finding;
  switch (kind) {
    case 'two-roots':
      return { kind, first: bytesOf(finding.first), second: bytesOf(finding.second) };
    case 'inconsistent':
      return {
        kind,
        smaller: bytesOf(finding.smaller),
        larger: bytesOf(finding.larger),
        path: finding.path.map(decoded),
      };
    case 'rolled-back':
      return { kind, smaller: bytesOf(finding.smaller), larger: bytesOf(finding.larger) };
    case 'broken-promise':
      return {
        kind,
        ...readStamp(finding),
        checkpoint: bytesOf(finding.checkpoint),
        leafHash: decoded(finding.leafHash),
        path: finding.path.map(decoded),
      };
    case 'two-stamps':
      return { kind, first: readStamp(finding.first), second: readStamp(finding.second) };
    default:
      return assertNever(kind);
  }
}

function stampTexts(carried: CarriedStamp): z.infer<typeof carriedStamp> {
  return { stamp: encodeBase64(carried.stamp), manifest: textOf(carried.manifest) };
}

function readStamp(carried: z.infer<typeof carriedStamp>): CarriedStamp {
  return { stamp: decoded(carried.stamp), manifest: bytesOf(carried.manifest) };
}

/** Signed notes and JWS are UTF-8 texts: whoever verified them knows that. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decoded(text: string): Uint8Array {
  const bytes = decodeBase64(text);
  if (bytes === undefined) throw new TypeError('base64 that was checked does not decode');
  return bytes;
}

function assertNever(value: never): never {
  throw new TypeError(`no finding is called ${String(value)}`);
}
