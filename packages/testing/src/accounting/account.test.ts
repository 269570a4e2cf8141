import { parseAuthorityId, parseMessageId } from '@tamga/core/identifiers';
import type { AuthorityId, MessageId } from '@tamga/core/identifiers';
import type { AdmissionRecord, LedgerRecord } from '@tamga/core/ledger';
import { describe, expect, test } from 'vitest';
import { account, isClean } from './account.ts';
import type { Evidence } from './account.ts';

const id = (n: number): MessageId => parseMessageId(n.toString(16).padStart(32, '0'));
const digest = (n: number): Uint8Array => new Uint8Array(64).fill(n);
const uz = parseAuthorityId('uz/ncp');
const tj = parseAuthorityId('tj/ncp');

function admission(
  n: number,
  options: { admitted?: boolean; recipients?: AuthorityId[]; digest?: number; kind?: 'TALLY' } = {},
): LedgerRecord {
  const record: Partial<AdmissionRecord> = {
    event: 'admission',
    id: id(n),
    envelopeDigest: digest(options.digest ?? n),
    admitted: options.admitted ?? true,
    recipients: options.recipients ?? [uz],
    kind: options.kind ?? 'REQUEST',
  };
  return record as LedgerRecord;
}

function delivered(n: number, recipient: AuthorityId, state = 'delivered'): LedgerRecord {
  return { event: 'outcome', id: id(n), recipient, state } as LedgerRecord;
}

/** Two recipients of the first message, a refusal at the hub, a refusal at the sender and a hold. */
const whole: Evidence = {
  sent: [
    { id: id(1), state: 'DELIVERED', envelopeDigest: digest(1) },
    { id: id(2), state: 'REFUSED', envelopeDigest: digest(2) },
    { id: id(3), state: 'REFUSED', envelopeDigest: null },
    { id: id(4), state: 'HELD', envelopeDigest: null },
  ],
  received: [
    { id: id(1), recipient: uz, envelopeDigest: digest(1) },
    { id: id(1), recipient: tj, envelopeDigest: digest(1) },
  ],
  log: [admission(1, { recipients: [uz, tj] }), admission(2, { admitted: false }), delivered(1, uz), delivered(1, tj)],
};

test('an exchange without loss is clean and every message is counted once', () => {
  const result = account(whole);
  expect(result).toStrictEqual({
    sent: 4,
    admitted: 1,
    refused: 2,
    held: 1,
    delivered: 2,
    permitted: 2,
    duplicates: 0,
    missing: 0,
    unlogged: 0,
  });
  expect(isClean(result)).toBe(true);
});

test('tallies of adapters are no messages: the log has them, the account has not', () => {
  const log = [...whole.log, admission(7, { kind: 'TALLY' }), delivered(7, uz)];
  expect(account({ ...whole, log })).toStrictEqual(account(whole));
});

describe('an account is not clean when', () => {
  const cases: [string, Partial<Evidence>, Partial<ReturnType<typeof account>>][] = [
    ['a recipient has not got a message', { received: whole.received.slice(1) }, { missing: 1, delivered: 1 }],
    [
      'a recipient got a message twice',
      { received: [...whole.received, ...whole.received.slice(1)] },
      { duplicates: 1 },
    ],
    [
      'a message was admitted twice',
      { log: [...whole.log, admission(1, { recipients: [uz, tj] })] },
      { duplicates: 1 },
    ],
    ['a delivery was logged twice', { log: [...whole.log, delivered(1, uz)] }, { duplicates: 1 }],
    [
      'a message arrived that the log does not know',
      { received: [...whole.received, { id: id(9), recipient: uz, envelopeDigest: digest(9) }] },
      { unlogged: 1 },
    ],
    [
      'a message arrived with other bytes than the log has',
      { received: [...whole.received.slice(1), { id: id(1), recipient: uz, envelopeDigest: digest(7) }] },
      { unlogged: 1, missing: 1 },
    ],
    ['a receipt is not in the log', { log: whole.log.slice(0, 3) }, { unlogged: 1, delivered: 1 }],
    [
      'a sent message is not in the log',
      { log: whole.log.filter((_, index) => index !== 1) },
      { unlogged: 1, refused: 1 },
    ],
    [
      'a message is still a draft',
      { sent: [...whole.sent, { id: id(5), state: 'RELEASED', envelopeDigest: null }] },
      { sent: 5 },
    ],
  ];
  test.each(cases)('%s', (_what, change, expected) => {
    const result = account({ ...whole, ...change });
    expect(result).toMatchObject(expected);
    expect(isClean(result)).toBe(false);
  });
});

test('a message that expired before it arrived is neither delivered nor missing', () => {
  const log = [...whole.log.slice(0, 3), delivered(1, tj, 'expired')];
  const result = account({ ...whole, received: whole.received.slice(0, 1), log });
  expect(result).toMatchObject({ delivered: 1, permitted: 1, missing: 0, unlogged: 0 });
});

test('an exchange in which nothing was delivered is not clean', () => {
  expect(isClean(account({ sent: [], received: [], log: [] }))).toBe(false);
});
