import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';
import {
  IdentifierError,
  messageIdBytes,
  messageIdFromBytes,
  outcomeStates,
  parseAuthorityId,
  partyOf,
  realms,
  type AuthorityId,
  type PartyId,
} from '../identifiers/index.ts';
import { LedgerError } from './errors.ts';
import { bytesOf, codeOf, FieldError, numberOf, present, require } from './fields.ts';
import type { OutcomeStatement } from './record.ts';

/** SHA-256 of the founding roster's payload. */
export const regionBytes = 32;

/** SHA-512 of what a sender signed. */
export const envelopeDigestBytes = 64;

/** The bytes of a statement, as signed. Throws STATEMENT_INVALID on one that could not be read back. */
export function encodeStatement(statement: OutcomeStatement): Uint8Array<ArrayBuffer> {
  const bytes = encode(tamga.ledger.v1.OutcomeStatement, {
    region: statement.region,
    realm: realms.numberOf(statement.realm),
    id: messageIdBytes(statement.id),
    envelopeDigest: statement.envelopeDigest,
    recipient: statement.recipient,
    state: outcomeStates.numberOf(statement.state),
    atMs: uint64(statement.atMs),
    code: statement.code,
  });
  const decoded = decodeStatement(bytes);
  if (!decoded.ok) throw new LedgerError('STATEMENT_INVALID', decoded.field);
  return bytes;
}

/** Reads untrusted bytes as a statement; `field` names what is wrong. Who signed it is another question. */
export function decodeStatement(
  bytes: Uint8Array,
): { ok: true; statement: OutcomeStatement } | { ok: false; code: 'STATEMENT_INVALID'; field: string } {
  try {
    return { ok: true, statement: readStatement(bytes) };
  } catch (error) {
    if (error instanceof FieldError) return { ok: false, code: 'STATEMENT_INVALID', field: error.field };
    if (error instanceof IdentifierError) return { ok: false, code: 'STATEMENT_INVALID', field: error.message };
    throw error;
  }
}

/**
 * Whether this signer may state this: expiry and recall are the centre's to state, everything else is stated by the
 * recipient's own party.
 */
export function mayState(claim: { signer: AuthorityId; statement: OutcomeStatement; centre: PartyId }): boolean {
  const { signer, statement, centre } = claim;
  const byCentre = statement.state === 'expired' || statement.state === 'recalled';
  return partyOf(signer) === (byCentre ? centre : partyOf(statement.recipient));
}

function readStatement(bytes: Uint8Array): OutcomeStatement {
  const decoded = decodeExact(tamga.ledger.v1.OutcomeStatement, bytes);
  if (!decoded.ok) throw new FieldError(`statement (${decoded.code})`);
  const message = decoded.message;
  const state = present('state', outcomeStates.nameOf(message.state));
  // A hold may say why, a refusal must; all that cannot be opened looks the same (02, "garbage stanza").
  const mayExplain = state === 'refused-by-recipient' || state === 'held-by-recipient';
  require('code', message.code === '' ? state !== 'refused-by-recipient' : mayExplain);
  return {
    region: bytesOf('region', message.region, regionBytes),
    realm: present('realm', realms.nameOf(message.realm)),
    id: messageIdFromBytes(message.id),
    envelopeDigest: bytesOf('envelope_digest', message.envelopeDigest, envelopeDigestBytes),
    recipient: parseAuthorityId(message.recipient),
    state,
    atMs: numberOf('at_ms', message.atMs),
    code: message.code === '' ? '' : codeOf('code', message.code),
  };
}
