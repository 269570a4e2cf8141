import { decodeExact, encode, tamga } from '@tamga/wire';
import {
  documentTypes,
  IdentifierError,
  messageIdFromBytes,
  outcomeStates,
  parseAuthorityId,
  parseDocumentId,
  parsePartyId,
} from '../identifiers/index.ts';
import { readAdmission } from './admission-record.ts';
import { readAnchor } from './anchor-record.ts';
import { LedgerError } from './errors.ts';
import { bytesOf, FieldError, numberOf, present, require } from './fields.ts';
import type { DocumentRecord, IdReuseRecord, LedgerRecord, OutcomeRecord, QuarantineRecord } from './record.ts';
import { decodeStatement, envelopeDigestBytes } from './statement.ts';

/** What became of reading a record's bytes. `field` names what is wrong, without its value. */
export type RecordResult =
  | { ok: true; record: LedgerRecord }
  | { ok: false; code: 'RECORD_MALFORMED' | 'RECORD_NOT_CANONICAL' | 'RECORD_INVALID'; field: string };

const hashBytes = 32;

/** The bytes of a record, as hashed. Throws RECORD_INVALID, naming the field, on one that decodeRecord would refuse. */
export function encodeRecord(properties: tamga.ledger.v1.Record.$Properties): Uint8Array<ArrayBuffer> {
  const bytes = encode(tamga.ledger.v1.Record, properties);
  // Our own encoding is canonical; what stands in it is read as everybody will read it.
  const read = interpret(tamga.ledger.v1.Record.decode(bytes));
  if (!read.ok) throw new LedgerError('RECORD_INVALID', `${read.code}: ${read.field}`);
  return bytes;
}

/** Reads untrusted bytes as a record: canonical, of a known kind, every field within its bounds. Proves nothing. */
export function decodeRecord(bytes: Uint8Array): RecordResult {
  const decoded = decodeExact(tamga.ledger.v1.Record, bytes);
  if (!decoded.ok) {
    return {
      ok: false,
      code: decoded.code === 'MALFORMED' ? 'RECORD_MALFORMED' : 'RECORD_NOT_CANONICAL',
      field: 'record',
    };
  }
  return interpret(decoded.message);
}

function interpret(message: tamga.ledger.v1.Record): RecordResult {
  try {
    return { ok: true, record: readRecord(message) };
  } catch (error) {
    if (error instanceof FieldError) return { ok: false, code: 'RECORD_INVALID', field: error.field };
    if (error instanceof IdentifierError) return { ok: false, code: 'RECORD_INVALID', field: error.message };
    throw error;
  }
}

function readRecord(record: tamga.ledger.v1.Record): LedgerRecord {
  const { admission, outcome, idReuse, document, anchor, quarantine } = record;
  // Two members of a oneof are refused by the codec; none, or one of a later version, is refused here.
  const events = [admission, outcome, idReuse, document, anchor, quarantine].filter(
    (event) => event !== null && event !== undefined,
  );
  require('event', events.length === 1);
  const atMs = numberOf('at_ms', record.atMs);
  require('at_ms', atMs > 0);
  if (admission) return readAdmission(atMs, admission);
  if (outcome) return readOutcome(atMs, outcome);
  if (idReuse) return readIdReuse(atMs, idReuse);
  if (document) return readDocument(atMs, document);
  if (anchor) return { event: 'anchor', atMs, ...readAnchor(anchor) };
  return readQuarantine(atMs, present('quarantine', quarantine));
}

function readOutcome(atMs: number, outcome: tamga.ledger.v1.Outcome): OutcomeRecord {
  const receipt = present('receipt', outcome.receipt);
  const signed = decodeStatement(receipt.statement);
  if (!signed.ok) throw new FieldError(`receipt.statement: ${signed.field}`);
  const { statement } = signed;
  const id = messageIdFromBytes(outcome.id);
  const envelopeDigest = bytesOf('envelope_digest', outcome.envelopeDigest, envelopeDigestBytes);
  const state = present('state', outcomeStates.nameOf(outcome.state));
  require('receipt.statement.id', statement.id === id);
  require('receipt.statement.recipient', statement.recipient === outcome.recipient);
  require('receipt.statement.state', statement.state === state);
  require('receipt.statement.envelope_digest', envelopeDigest.every((byte, i) => byte === statement.envelopeDigest[i]));
  const signer = parseAuthorityId(receipt.signer);
  return {
    event: 'outcome',
    atMs,
    id,
    envelopeDigest,
    recipient: statement.recipient,
    state,
    statement,
    signer,
    receipt,
  };
}

function readIdReuse(atMs: number, reuse: tamga.ledger.v1.IdReuse): IdReuseRecord {
  const knownDigest = bytesOf('known_digest', reuse.knownDigest, envelopeDigestBytes);
  const otherDigest = bytesOf('other_digest', reuse.otherDigest, envelopeDigestBytes);
  require('other_digest', otherDigest.some((byte, i) => byte !== knownDigest[i]));
  return {
    event: 'id-reuse',
    atMs,
    id: messageIdFromBytes(reuse.id),
    sender: parseAuthorityId(reuse.sender),
    knownDigest,
    otherDigest,
  };
}

function readDocument(atMs: number, document: tamga.ledger.v1.Document): DocumentRecord {
  require('version', document.version > 0);
  return {
    event: 'document',
    atMs,
    type: present(
      'type',
      documentTypes.find((type) => type === document.type),
    ),
    document: parseDocumentId(document.document),
    version: document.version,
    payloadHash: bytesOf('payload_hash', document.payloadHash, hashBytes),
  };
}

function readQuarantine(atMs: number, quarantine: tamga.ledger.v1.QuarantineCount): QuarantineRecord {
  const fromMs = numberOf('from_ms', quarantine.fromMs);
  const toMs = numberOf('to_ms', quarantine.toMs);
  require('to_ms', toMs >= fromMs);
  require('count', quarantine.count > 0);
  return { event: 'quarantine', atMs, party: parsePartyId(quarantine.party), fromMs, toMs, count: quarantine.count };
}
