import { hash as nodeHashOf } from 'node:crypto';
import { encode, tamga, uint64 } from '@tamga/wire';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageIdBytes, outcomeStates, parseAuthorityId, parseMessageId, parsePartyId } from '../identifiers/index.ts';
import {
  decodeEntry,
  decodeRecord,
  decodeStatement,
  encodeEntry,
  encodeRecord,
  encodeStatement,
  leafOfEntry,
  mayState,
  standsOnItsSubject,
  type LedgerHash,
  type LedgerRecord,
  type OutcomeStatement,
} from './index.ts';

const { v1 } = tamga.ledger;
const hash: LedgerHash = { sha256: (bytes) => nodeHashOf('sha256', bytes, 'buffer') };
const id = parseMessageId('0190a1b2c3d4000102030405060708ff');
const atMs = uint64(1_790_000_000_000);

const admission: tamga.ledger.v1.Admission.$Properties = {
  id: messageIdBytes(id),
  envelopeDigest: filled(64, 7),
  admitted: true,
  realm: tamga.envelope.v1.Realm.REALM_LIVE,
  sender: 'kz/ncp',
  signingKey: filled(32, 3),
  recipients: ['uz/ncp', 'caricc/coordination'],
  priority: tamga.envelope.v1.Priority.PRIORITY_URGENT,
  kind: tamga.envelope.v1.Kind.KIND_REQUEST,
  labels: { crimeAreas: [tamga.envelope.v1.CrimeArea.CRIME_AREA_DRUGS] },
  decisions: [
    { recipient: 'uz/ncp', verdict: v1.Verdict.VERDICT_PERMIT },
    { recipient: 'caricc/coordination', verdict: v1.Verdict.VERDICT_REFUSE, code: 'NO_AGREEMENT' },
  ],
  createdMs: atMs,
  expiresMs: uint64(1_790_000_600_000),
  thread: messageIdBytes(id),
  size: 5_120,
};

const statement: OutcomeStatement = {
  region: filled(32, 1),
  realm: 'live',
  id,
  envelopeDigest: filled(64, 7),
  recipient: parseAuthorityId('uz/ncp'),
  state: 'delivered',
  atMs: 1_790_000_001_000,
  code: '',
};

const outcome: tamga.ledger.v1.Outcome.$Properties = {
  id: messageIdBytes(id),
  envelopeDigest: filled(64, 7),
  recipient: 'uz/ncp',
  state: v1.OutcomeState.OUTCOME_STATE_DELIVERED,
  receipt: {
    statement: encodeStatement(statement),
    count: 1,
    signer: 'uz/ncp',
    signingKey: filled(32, 4),
    signature: filled(8, 1),
  },
};

const { receipt: _receipt, ...withoutReceipt } = outcome;
/** As a later version may have it, unknown to this one. */
const unknownKind = tamga.envelope.v1.Kind.KIND_UNSPECIFIED;

describe('records', () => {
  test('read back what was written', () => {
    expect(recordOf({ atMs, admission })).toMatchObject({
      event: 'admission',
      atMs: 1_790_000_000_000,
      id,
      admitted: true,
      sender: 'kz/ncp',
      recipients: ['uz/ncp', 'caricc/coordination'],
      priority: 'urgent',
      kind: 'REQUEST',
      realm: 'live',
      operation: undefined,
      sizeBytes: 5_120,
    });
    expect(recordOf({ atMs, outcome })).toMatchObject({
      event: 'outcome',
      id,
      recipient: 'uz/ncp',
      state: 'delivered',
      signer: 'uz/ncp',
      statement,
    });
    expect(
      recordOf({ atMs, document: { type: 'roster', document: 'region', version: 1, payloadHash: filled(32, 9) } }),
    ).toMatchObject({
      event: 'document',
      type: 'roster',
      document: 'region',
      version: 1,
    });
  });

  test('of refusals may lack what the hub does not know', () => {
    const { labels: _labels, ...unlabelled } = admission;
    const refused = { ...unlabelled, admitted: false, code: 'UNKNOWN_KIND', kind: unknownKind, decisions: [] };
    expect(recordOf({ atMs, admission: refused })).toMatchObject({
      admitted: false,
      code: 'UNKNOWN_KIND',
      kind: undefined,
      labels: undefined,
    });
  });

  const invalid: [string, tamga.ledger.v1.Record.$Properties, string][] = [
    ['no event', { atMs }, 'event'],
    ['no time', { admission }, 'at_ms'],
    ['a short id', { atMs, admission: { ...admission, id: filled(15, 1) } }, 'id'],
    ['a short digest', { atMs, admission: { ...admission, envelopeDigest: filled(32, 1) } }, 'envelope_digest'],
    ['a sender that is no authority', { atMs, admission: { ...admission, sender: 'KZ' } }, 'authority'],
    ['no recipients', { atMs, admission: { ...admission, recipients: [], decisions: [] } }, 'recipients'],
    ['an unknown kind, admitted', { atMs, admission: { ...admission, kind: unknownKind } }, 'kind'],
    ['a code although admitted', { atMs, admission: { ...admission, code: 'EXPIRED' } }, 'code'],
    ['a refusal without a code', { atMs, admission: { ...admission, admitted: false } }, 'code'],
    ['free text for a code', { atMs, admission: { ...admission, admitted: false, code: 'because I say so' } }, 'code'],
    [
      'a missing decision',
      { atMs, admission: { ...admission, decisions: admission.decisions?.slice(1) ?? [] } },
      'decisions',
    ],
    [
      'decisions out of order',
      { atMs, admission: { ...admission, decisions: admission.decisions?.toReversed() ?? [] } },
      'decisions.recipient',
    ],
    [
      'an admission that permits nobody',
      {
        atMs,
        admission: {
          ...admission,
          recipients: ['caricc/coordination'],
          decisions: admission.decisions?.slice(1) ?? [],
        },
      },
      'decisions.verdict',
    ],
    ['an outcome without its receipt', { atMs, outcome: withoutReceipt }, 'receipt'],
    [
      'a receipt about another recipient',
      { atMs, outcome: { ...outcome, recipient: 'kg/ncp' } },
      'receipt.statement.recipient',
    ],
    [
      'a receipt about another state',
      { atMs, outcome: { ...outcome, state: v1.OutcomeState.OUTCOME_STATE_EXPIRED } },
      'receipt.statement.state',
    ],
    [
      'a receipt about another envelope',
      { atMs, outcome: { ...outcome, envelopeDigest: filled(64, 8) } },
      'receipt.statement.envelope_digest',
    ],
    [
      'an id reused with the same envelope',
      {
        atMs,
        idReuse: { id: messageIdBytes(id), sender: 'kz/ncp', knownDigest: filled(64, 1), otherDigest: filled(64, 1) },
      },
      'other_digest',
    ],
    [
      'a document of unknown type',
      { atMs, document: { type: 'memo', document: 'region', version: 1, payloadHash: filled(32, 9) } },
      'type',
    ],
    [
      'a quarantine count of nothing',
      { atMs, quarantine: { party: 'kz', fromMs: atMs, toMs: atMs, count: 0 } },
      'count',
    ],
  ];
  test.each(invalid)('are refused with %s', (_name, properties, field) => {
    const result = decodeRecord(encode(v1.Record, properties));
    expect(result).toMatchObject({ ok: false, code: 'RECORD_INVALID' });
    expect(result.ok ? '' : result.field).toContain(field);
    expect(() => encodeRecord(properties)).toThrow(expect.objectContaining({ code: 'RECORD_INVALID' }));
  });

  test('are refused when they re-encode differently, as with two events', () => {
    const two = { atMs, admission, anchor: { party: 'kz', commitment: filled(32, 1) } };
    expect(decodeRecord(encode(v1.Record, two))).toMatchObject({ ok: false, code: 'RECORD_NOT_CANONICAL' });
    const bytes = encodeRecord({ atMs, admission });
    expect(decodeRecord(new Uint8Array([...bytes, 0xf8, 0x3f, 0x01]))).toMatchObject({
      ok: false,
      code: 'RECORD_NOT_CANONICAL',
    });
    expect(decodeRecord(bytes.subarray(1))).toMatchObject({ ok: false });
  });

  test('never make decoding throw, whatever the bytes', () => {
    const valid = encodeRecord({ atMs, admission });
    const anything = fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void decodeRecord(bytes));
    const nearly = fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const altered = Uint8Array.from(valid);
      altered[at % altered.length] = (altered[at % altered.length] ?? 0) ^ change;
      void decodeRecord(altered);
    });
    expect(() => {
      fc.assert(anything);
      fc.assert(nearly);
    }).not.toThrow();
  });
});

describe('subjects', () => {
  const right: [string, tamga.ledger.v1.Record.$Properties][] = [
    [`ledger.1.admission.kz.${id}`, { atMs, admission }],
    [`ledger.1.outcome.uz.${id}`, { atMs, outcome }],
    [
      'ledger.1.document.roster.region.1',
      { atMs, document: { type: 'roster', document: 'region', version: 1, payloadHash: filled(32, 9) } },
    ],
    [
      `ledger.1.idreuse.kz.${id}.09090909`,
      {
        atMs,
        idReuse: { id: messageIdBytes(id), sender: 'kz/ncp', knownDigest: filled(64, 1), otherDigest: filled(64, 9) },
      },
    ],
  ];
  test.each(right)('%s is where its record belongs', (subject, properties) => {
    expect(standsOnItsSubject(recordOf(properties), subject)).toBe(true);
  });

  test.each([
    `ledger.1.admission.uz.${id}`,
    `ledger.1.outcome.kz.${id}`,
    `ledger.1.admission.kz.${'0'.repeat(32)}`,
    'ledger.1.>',
    '',
  ])('%s is no place for an admission by kz', (subject) => {
    expect(standsOnItsSubject(recordOf({ atMs, admission }), subject)).toBe(false);
  });
});

describe('statements', () => {
  test('read back what was written, for every state', () => {
    for (const state of outcomeStates.names) {
      const code = state === 'refused-by-recipient' ? 'LABEL_MISMATCH' : '';
      expect(decodeStatement(encodeStatement({ ...statement, state, code }))).toEqual({
        ok: true,
        statement: { ...statement, state, code },
      });
    }
  });

  test('of a failure to open say no more, and of a refusal say why', () => {
    expect(() => encodeStatement({ ...statement, state: 'cannot-open', code: 'BAD_KEY' })).toThrow('code');
    expect(() => encodeStatement({ ...statement, state: 'refused-by-recipient' })).toThrow('code');
  });

  test('are made by the recipient’s party, of expiry and recall by the centre', () => {
    const centre = parsePartyId('caricc');
    const who = (signer: string, state: OutcomeStatement['state']) =>
      mayState({ signer: parseAuthorityId(signer), statement: { ...statement, state }, centre });
    expect(who('uz/ncp', 'delivered')).toBe(true);
    expect(who('uz/blo-termez', 'opened')).toBe(true);
    expect(who('caricc/coordination', 'delivered')).toBe(false);
    expect(who('kz/ncp', 'delivered')).toBe(false);
    expect(who('caricc/coordination', 'expired')).toBe(true);
    expect(who('uz/ncp', 'expired')).toBe(false);
    expect(who('uz/ncp', 'recalled')).toBe(false);
  });
});

describe('entries', () => {
  const salt = filled(32, 5);
  const record = encodeRecord({ atMs, admission });
  const entry = encodeEntry({ salt, record });

  test('give the leaf data of 05: SHA-256("tamga/leaf/v1\\0" ‖ salt ‖ SHA-256(record))', () => {
    const sha256 = (bytes: Uint8Array) => nodeHashOf('sha256', bytes, 'buffer');
    const expected = sha256(Buffer.concat([Buffer.from('tamga/leaf/v1\0'), salt, sha256(record)]));
    const leaf = leafOfEntry(hash, entry);
    if (!leaf.ok) throw new Error(leaf.code);
    expect(Buffer.from(leaf.leaf.data).equals(expected)).toBe(true);
    expect(Buffer.from(leaf.leaf.hash).equals(sha256(Buffer.concat([Buffer.from([0]), expected])))).toBe(true);
  });

  test('are another leaf, or none, with any bit flipped', () => {
    const whole = leafOfEntry(hash, entry);
    if (!whole.ok) throw new Error(whole.code);
    for (let bit = 0; bit < entry.length * 8; bit++) {
      const altered = Uint8Array.from(entry);
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const leaf = leafOfEntry(hash, altered);
      expect(leaf.ok && Buffer.from(leaf.leaf.data).equals(whole.leaf.data)).toBe(false);
    }
  });

  const invalid: [string, Uint8Array, string][] = [
    ['a short salt', encode(v1.LedgerEntry, { salt: filled(31, 1), record }), 'ENTRY_SALT'],
    ['no record', encode(v1.LedgerEntry, { salt }), 'ENTRY_EMPTY'],
    ['an unknown field', new Uint8Array([...entry, 0xf8, 0x3f, 0x01]), 'ENTRY_NOT_CANONICAL'],
    ['half its bytes', entry.subarray(0, 40), 'ENTRY_MALFORMED'],
    ['too many bytes', encode(v1.LedgerEntry, { salt, record: filled(70_000, 1) }), 'ENTRY_TOO_LARGE'],
  ];
  test.each(invalid)('are refused with %s', (_name, bytes, code) => {
    expect(decodeEntry(bytes)).toEqual({ ok: false, code });
  });

  test('are not made of what cannot be read back', () => {
    expect(() => encodeEntry({ salt: filled(31, 1), record })).toThrow(
      expect.objectContaining({ code: 'ENTRY_INVALID' }),
    );
  });
});

function recordOf(properties: tamga.ledger.v1.Record.$Properties): LedgerRecord {
  const decoded = decodeRecord(encodeRecord(properties));
  if (!decoded.ok) throw new Error(`${decoded.code} ${decoded.field}`);
  return decoded.record;
}

function filled(count: number, value: number): Uint8Array {
  return new Uint8Array(count).fill(value);
}
