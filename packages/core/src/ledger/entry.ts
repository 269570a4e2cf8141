import { decodeExact, encode, tamga } from '@tamga/wire';
import { concat, utf8 } from '../bytes.ts';
import { LedgerError } from './errors.ts';
import type { LedgerHash } from './primitives.ts';
import { leafHash } from './tree-hash.ts';

/** Random bytes that keep a record unguessable behind its leaf. */
export const saltBytes = 32;

/** Largest entry: a tile later carries lengths as u16 (C2SP tlog-tiles, "Log entries"). */
export const entryBytesMax = 65_535;

const leafContext = utf8('tamga/leaf/v1\0');

/** What the stream stores: a salt and the record's bytes as hashed. */
export interface LedgerEntry {
  readonly salt: Uint8Array;
  readonly record: Uint8Array;
}

/** Why bytes are no ledger entry. */
export type EntryCode = 'ENTRY_TOO_LARGE' | 'ENTRY_MALFORMED' | 'ENTRY_NOT_CANONICAL' | 'ENTRY_SALT' | 'ENTRY_EMPTY';

/** An entry with what the tree holds of it: `data` is what stamps and tiles carry, `hash` the RFC 6962 leaf hash over it. */
export interface Leaf {
  readonly entry: LedgerEntry;
  readonly data: Uint8Array;
  readonly hash: Uint8Array;
}

/** The bytes of an entry. Throws ENTRY_INVALID on a salt of another length, an empty record or too many bytes. */
export function encodeEntry(entry: LedgerEntry): Uint8Array<ArrayBuffer> {
  const bytes = encode(tamga.ledger.v1.LedgerEntry, { salt: entry.salt, record: entry.record });
  const code = bytes.length > entryBytesMax ? 'ENTRY_TOO_LARGE' : codeOf(entry);
  if (code !== undefined) throw new LedgerError('ENTRY_INVALID', code);
  return bytes;
}

/** Reads untrusted bytes as an entry. The record within is not looked at: see decodeRecord. */
export function decodeEntry(bytes: Uint8Array): { ok: true; entry: LedgerEntry } | { ok: false; code: EntryCode } {
  if (bytes.length > entryBytesMax) return { ok: false, code: 'ENTRY_TOO_LARGE' };
  const decoded = decodeExact(tamga.ledger.v1.LedgerEntry, bytes);
  if (!decoded.ok) return { ok: false, code: decoded.code === 'MALFORMED' ? 'ENTRY_MALFORMED' : 'ENTRY_NOT_CANONICAL' };
  const { salt, record } = decoded.message;
  const code = codeOf({ salt, record });
  return code === undefined ? { ok: true, entry: { salt, record } } : { ok: false, code };
}

function codeOf({ salt, record }: LedgerEntry): EntryCode | undefined {
  if (salt.length !== saltBytes) return 'ENTRY_SALT';
  return record.length === 0 ? 'ENTRY_EMPTY' : undefined;
}

/** SHA-256("tamga/leaf/v1\0" ‖ salt ‖ SHA-256(record)): 32 bytes that show nothing of the record (05, "Entries"). */
export function leafData(hash: LedgerHash, entry: LedgerEntry): Uint8Array {
  return hash.sha256(concat(leafContext, entry.salt, hash.sha256(entry.record)));
}

/** The leaf of an entry as stored, recomputed from its bytes. */
export function leafOfEntry(
  hash: LedgerHash,
  bytes: Uint8Array,
): { ok: true; leaf: Leaf } | { ok: false; code: EntryCode } {
  const decoded = decodeEntry(bytes);
  if (!decoded.ok) return decoded;
  const data = leafData(hash, decoded.entry);
  return { ok: true, leaf: { entry: decoded.entry, data, hash: leafHash(hash, data) } };
}
