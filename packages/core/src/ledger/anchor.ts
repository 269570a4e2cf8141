import { decodeExact, tamga, uint64 } from '@tamga/wire';
import { concat, sameBytes, u64, utf8 } from '../bytes.ts';
import {
  IdentifierError,
  messageIdBytesCount,
  messageIdFromBytes,
  partyOf,
  thumbprintBytes,
  type AuthorityId,
  type MessageId,
  type PartyId,
} from '../identifiers/index.ts';
import { compositeThumbprint, verifyComposite, type Primitives, type Signer } from '../sealing/index.ts';
import { FieldError } from './fields.ts';
import { LedgerError } from './errors.ts';
import type { LedgerHash } from './primitives.ts';
import { readAnchor, type AnchorStatement } from './anchor-record.ts';
import { leafOfEntry } from './entry.ts';
import type { AnchorRecord } from './record.ts';
import { decodeRecord } from './record-codec.ts';

/** Bytes of the salt that keeps a commitment from being guessed. */
export const anchorSaltBytes = 32;

const idPrefix = utf8('tamga/anchor/v1\0');
const context = 'tamga/anchor/v1';

/** Why an anchor is not its party's word. */
export type AnchorCode = 'ANCHOR_SHAPE' | 'ANCHOR_KEY_MISMATCH' | 'ANCHOR_SIGNATURE_INVALID';

/** What the region sees of an access log at a moment: SHA-256(salt ‖ note) (05, "National access log"). */
export function anchorCommitment(hash: LedgerHash, fixed: { salt: Uint8Array; note: Uint8Array }): Uint8Array {
  if (fixed.salt.length !== anchorSaltBytes)
    throw new LedgerError('ANCHOR_INVALID', `the salt of an anchor has ${anchorSaltBytes} bytes`);
  return hash.sha256(concat(fixed.salt, fixed.note));
}

/** The id under which a party's anchor of that number is submitted and logged: there is room for one. */
export function anchorId(hash: LedgerHash, of: { party: PartyId; number: number }): MessageId {
  const digest = hash.sha256(concat(idPrefix, utf8(`${of.party}\0`), u64(BigInt(of.number))));
  return messageIdFromBytes(digest.subarray(0, messageIdBytesCount));
}

/** The party's signed word that its access log stood so. Throws ANCHOR_INVALID on what verifyAnchor would not read. */
export async function signAnchor(
  anchor: { number: number; commitment: Uint8Array },
  by: { authority: AuthorityId; region: Uint8Array; signer: Signer },
): Promise<tamga.ledger.v1.Anchor> {
  const { authority: signer, region } = by;
  const { number, commitment } = anchor;
  const message = signedBytes({ region, number, signer, commitment });
  const signed = tamga.ledger.v1.Anchor.create({
    party: partyOf(signer),
    commitment,
    number: uint64(number),
    signer,
    signingKey: thumbprintBytes(by.signer.thumbprint),
    signature: await by.signer.sign(context, message),
  });
  const read = readUntrustedAnchor(signed);
  if (read === undefined) throw new LedgerError('ANCHOR_INVALID', 'an anchor has a number from 1 and 32 bytes');
  return signed;
}

/**
 * Checks an anchor against its signer's composite key (the caller looked it up by `signer` and `signing_key`, and sees to
 * its validity). What the commitment stands for nobody can say without salt and note.
 */
export async function verifyAnchor(
  anchor: tamga.ledger.v1.Anchor,
  against: { publicKey: Uint8Array; region: Uint8Array; primitives: Primitives },
): Promise<{ ok: true; anchor: AnchorStatement } | { ok: false; code: AnchorCode }> {
  const { publicKey, region, primitives } = against;
  const read = readUntrustedAnchor(anchor);
  if (read === undefined) return { ok: false, code: 'ANCHOR_SHAPE' };
  if (compositeThumbprint(primitives, publicKey) !== read.signingKey) return { ok: false, code: 'ANCHOR_KEY_MISMATCH' };
  const { number, signer, commitment, signature } = read;
  const message = signedBytes({ region, number, signer, commitment });
  const holds = await verifyComposite(primitives, { publicKey, context, message, signature });
  return holds ? { ok: true, anchor: read } : { ok: false, code: 'ANCHOR_SIGNATURE_INVALID' };
}

/** Whether a record commits to exactly this note under this salt. */
export function opensAnchor(
  hash: LedgerHash,
  opened: { commitment: Uint8Array; salt: Uint8Array; note: Uint8Array },
): boolean {
  const { commitment, salt, note } = opened;
  return salt.length === anchorSaltBytes && sameBytes(anchorCommitment(hash, { salt, note }), commitment);
}

/** The anchor in a stamp's bytes; undefined where they hold none. Neither stamp nor anchor is verified. */
export function anchorInStamp(hash: LedgerHash, stamp: Uint8Array): AnchorRecord | undefined {
  const decoded = decodeExact(tamga.ledger.v1.Stamp, stamp);
  const leaf = decoded.ok ? leafOfEntry(hash, decoded.message.entry) : undefined;
  const read = leaf?.ok === true ? decodeRecord(leaf.leaf.entry.record) : undefined;
  return read?.ok === true && read.record.event === 'anchor' ? read.record : undefined;
}

/** Reads an anchor that came over the wire; undefined where a field cannot be. Its signature is not verified. */
export function readUntrustedAnchor(anchor: tamga.ledger.v1.Anchor): AnchorStatement | undefined {
  try {
    return readAnchor(anchor);
  } catch (error) {
    if (error instanceof FieldError || error instanceof IdentifierError) return undefined;
    throw error;
  }
}

function signedBytes(parts: {
  region: Uint8Array;
  number: number;
  signer: AuthorityId;
  commitment: Uint8Array;
}): Uint8Array {
  const signer = utf8(parts.signer);
  return concat(parts.region, u64(BigInt(parts.number)), Uint8Array.of(signer.length), signer, parts.commitment);
}
