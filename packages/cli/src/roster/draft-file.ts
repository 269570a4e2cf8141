import { readGiven } from '../files/read-given.ts';
import type { Invocation } from '../invocation.ts';
import { refused } from './refused.ts';

/** A roster on its way round its signers, as it lies in the file. Nothing of it is verified. */
export interface DraftFile {
  /** Who has to sign. */
  readonly signers: readonly string[];
  /** The payload that all sign, as text. */
  readonly payload: string;
  /** What was signed so far, a General JWS; null: nothing. */
  readonly document: string | null;
  /** Every version before it as signed, from the founding one on. */
  readonly before: readonly string[];
}

const format = 'tamga/roster-draft/1';
const draftFile = { bytesMax: 67_108_864, expected: 'a roster draft' };
const partiesMax = 128;
const versionsMax = 64;

/** Reads a draft. Throws BAD_USAGE, VERIFICATION_FAILED (DRAFT_MALFORMED). */
export async function readDraftFile(invocation: Invocation, file: string): Promise<DraftFile> {
  const draft = draftOf(jsonOf(await readGiven(invocation, file, draftFile)));
  if (draft === undefined) throw refused('DRAFT_MALFORMED', `${file}: no roster draft: tamga roster next writes one`);
  return draft;
}

/** The file's text. */
export function textOf({ signers, payload, document, before }: DraftFile): string {
  return `${JSON.stringify({ format, signers, payload, document, before }, null, 2)}\n`;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Undefined: of another shape. */
function draftOf(value: unknown): DraftFile | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { format: named, signers, payload, document, before, ...more } = value as Record<string, unknown>;
  const isShaped = named === format && typeof payload === 'string' && Object.keys(more).length === 0;
  if (!isShaped || !isTexts(signers, partiesMax) || !isTexts(before, versionsMax)) return undefined;
  return document === null || typeof document === 'string' ? { signers, payload, document, before } : undefined;
}

function isTexts(value: unknown, most: number): value is string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.length <= most && value.every((one) => typeof one === 'string')
  );
}
