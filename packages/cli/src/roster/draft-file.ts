import { readFile, writeFile, rename } from 'node:fs/promises';
import { CliError } from '../error.ts';
import { userPath, type Invocation } from '../invocation.ts';
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
const fileBytesMax = 67_108_864;
const partiesMax = 128;
const versionsMax = 64;

/** Reads a draft. Throws BAD_USAGE, VERIFICATION_FAILED (DRAFT_MALFORMED). */
export async function readDraftFile(invocation: Invocation, file: string): Promise<DraftFile> {
  const bytes = await readFile(userPath(invocation, file)).catch((cause: unknown) => {
    throw new CliError('BAD_USAGE', `${file}: cannot be read`, { cause });
  });
  const draft = bytes.length > fileBytesMax ? undefined : draftOf(jsonOf(bytes));
  if (draft === undefined) throw refused('DRAFT_MALFORMED', `${file}: no roster draft: tamga roster next writes one`);
  return draft;
}

/** Writes a draft anew as a whole: a crash leaves the old or the new one. */
export async function writeDraftFile(invocation: Invocation, file: string, draft: DraftFile): Promise<string> {
  const path = userPath(invocation, file);
  await writeFile(`${path}.new`, textOf(draft));
  await rename(`${path}.new`, path);
  return path;
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
