import type { LedgerHash } from './primitives.ts';
import { parseVerifierKey, type NoteKeyType, type VerifierKey, type VerifierKeyCode } from './verifier-key.ts';

/** A log as a verified roster names it: its origin and one vkey for each of its two signatures. */
export interface LogDescription {
  readonly origin: string;
  readonly ed25519: string;
  readonly mlDsa44: string;
}

/** The log's keys, or which of them is wrong and why. */
export type LogKeysResult =
  | { ok: true; keys: readonly VerifierKey[] }
  | { ok: false; code: VerifierKeyCode | 'VKEY_OTHER_TYPE' | 'VKEY_OTHER_LOG'; type: NoteKeyType };

/** Reads the keys of a log, each of its own type and named as the log (05: name = origin). */
export function parseLogKeys(hash: LedgerHash, log: LogDescription): LogKeysResult {
  const texts: [NoteKeyType, string][] = [
    ['ed25519', log.ed25519],
    ['ml-dsa-44', log.mlDsa44],
  ];
  const keys: VerifierKey[] = [];
  for (const [type, text] of texts) {
    const parsed = parseVerifierKey(hash, text);
    if (!parsed.ok) return { ...parsed, type };
    if (parsed.key.type !== type) return { ok: false, code: 'VKEY_OTHER_TYPE', type };
    if (parsed.key.name !== log.origin) return { ok: false, code: 'VKEY_OTHER_LOG', type };
    keys.push(parsed.key);
  }
  return { ok: true, keys };
}
