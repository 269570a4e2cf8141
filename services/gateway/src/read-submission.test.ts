import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { encode, tamga } from '@tamga/wire';
import { expect, test } from 'vitest';
import { readSubmission } from './read-submission.ts';

const { ReceiptBatch, Submission } = tamga.service.v1;
const statementTag = Buffer.from([0x2a, 0x00]);
const digestTag = Buffer.from([0x12, 0x00]);
/** A field that no message of ours has, of each type that has a length of its own. */
const strangers = [[], [0x79, 1, 2, 3, 4, 5, 6, 7, 8], [0x7d, 1, 2, 3, 4], [0x78, 1], [0x7a, 0]];

/** `content` as the one field of a submission. */
function submission(number: 1 | 2, content: Uint8Array): Uint8Array {
  const frame: number[] = [number * 8 + 2];
  for (let rest = content.length; ; rest = Math.floor(rest / 128)) {
    frame.push(rest > 127 ? (rest % 128) + 128 : rest);
    if (rest <= 127) return Buffer.concat([Buffer.from(frame), content]);
  }
}

function repeated(tag: Uint8Array, count: number): Uint8Array {
  return Buffer.concat(Array.from({ length: count }, () => tag));
}

const codes = (bytes: Uint8Array): string => {
  const read = readSubmission(bytes, primitives);
  return read.ok ? 'ok' : read.code;
};

test('a batch of statements without end is refused before any of them is decoded', () => {
  for (const stranger of strangers) {
    const many = Buffer.concat([Buffer.from(stranger), repeated(statementTag, 90_000)]);
    expect(codes(submission(2, many))).toBe('RECEIPT_SHAPE');
  }
  expect(codes(submission(2, repeated(statementTag, 480_000)))).toBe('ENVELOPE_TOO_LARGE');
});

test('an envelope of digests without end is refused before any of them is decoded', () => {
  for (const stranger of strangers) {
    const many = Buffer.concat([Buffer.from(stranger), repeated(digestTag, 200_000)]);
    expect(codes(submission(1, many))).toBe('STANZA_COUNT');
  }
});

test('a full batch of the longest statements is within bounds', () => {
  const statement = encode(tamga.ledger.v1.OutcomeStatement, {
    region: new Uint8Array(32),
    realm: tamga.envelope.v1.Realm.REALM_LIVE,
    id: new Uint8Array(16),
    envelopeDigest: new Uint8Array(64),
    recipient: `kz/${'a'.repeat(60)}`,
    state: tamga.ledger.v1.OutcomeState.OUTCOME_STATE_CLOSED,
    code: 'A'.repeat(64),
  });
  const receipts = ReceiptBatch.create({
    region: new Uint8Array(32),
    id: new Uint8Array(16),
    signer: `kz/${'a'.repeat(60)}`,
    signingKey: new Uint8Array(32),
    statements: Array.from({ length: 500 }, () => statement),
    signature: new Uint8Array(3_373),
  });
  expect(codes(encode(Submission, { receipts }))).toBe('ok');
  receipts.statements.push(statement);
  expect(codes(encode(Submission, { receipts }))).toBe('RECEIPT_SHAPE');
});
