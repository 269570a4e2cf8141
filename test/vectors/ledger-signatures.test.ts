import {
  authorityId,
  messageIdFromBytes,
  parseAuthorityId,
  parsePartyId,
} from '@tamga/core/identifiers';
import {
  encodeEntry,
  encodeRecord,
  formatNote,
  formatVerifierKey,
  makeReceiptBatch,
  makeStamps,
  parseLogKeys,
  parseNote,
  receiptProof,
  receiptProofs,
  signCheckpoint,
  signReceipt,
  verifierKey,
  verifyCheckpoint,
  verifyReceiptBatch,
  verifyReceiptProof,
  verifyStamp,
  type NoteSigner,
  type OutcomeStatement,
} from '@tamga/core/ledger';
import { compositeSigner } from '@tamga/core/sealing';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { encode, tamga, uint64 } from '@tamga/wire';
import { describe, expect, test } from 'vitest';

const region = filled(32, 0xaa);
const otherRegion = filled(32, 0xab);
const admissionSigner = compositeSigner(primitives, filled(64, 1));
const partySigner = compositeSigner(primitives, filled(64, 2));
const centre = authorityId({ party: parsePartyId('caricc'), unit: 'coordination' });
const recipient = parseAuthorityId('uz/ncp');

describe('stamps', () => {
  const entries = Array.from({ length: 7 }, (_, i) => ({ entry: entryOf(i), leafIndex: BigInt(100 + i) }));

  test.each([1, 2, 3, 7])('of a tick of %i are each accepted alone', async (count) => {
    const stamps = await makeStamps(entries.slice(0, count), { region, signer: admissionSigner, primitives });
    for (const [i, stamp] of stamps.entries()) {
      const result = await check(overWire(stamp));
      expect(result).toMatchObject({
        ok: true,
        stamp: { leafIndex: BigInt(100 + i), record: { event: 'quarantine', count: i + 1 } },
      });
    }
    expect(new Set(stamps.map(({ signature }) => Buffer.from(signature).toString('hex'))).size).toBe(1);
  });

  test('hold an index of 64 bits', async () => {
    const leafIndex = 2n ** 64n - 1n;
    const [stamp] = await makeStamps([{ entry: entryOf(0), leafIndex }], { region, signer: admissionSigner, primitives });
    expect(await check(overWire(stamp))).toMatchObject({ ok: true, stamp: { leafIndex } });
  });

  const altered: [string, (stamp: tamga.ledger.v1.Stamp) => Partial<tamga.ledger.v1.Stamp>, string][] = [
    ['another entry', () => ({ entry: entryOf(50) }), 'STAMP_SIGNATURE_INVALID'],
    ['bytes that are no entry', (stamp) => ({ entry: stamp.entry.subarray(1) }), 'STAMP_ENTRY_INVALID'],
    ['another index', () => ({ leafIndex: uint64(101) }), 'STAMP_SIGNATURE_INVALID'],
    ['another position', () => ({ position: 1 }), 'STAMP_SIGNATURE_INVALID'],
    ['a position outside', () => ({ position: 7 }), 'STAMP_SHAPE'],
    ['another count', () => ({ count: 8 }), 'STAMP_SIGNATURE_INVALID'],
    ['a count beyond all batches', () => ({ count: 2 ** 31 }), 'STAMP_SHAPE'],
    ['no count', () => ({ count: 0 }), 'STAMP_SHAPE'],
    ['a shorter path', (stamp) => ({ path: stamp.path.slice(1) }), 'STAMP_SHAPE'],
    ['a path of other lengths', (stamp) => ({ path: stamp.path.map((node) => node.subarray(1)) }), 'STAMP_SHAPE'],
    ['another key named', () => ({ signingKey: filled(32, 9) }), 'STAMP_KEY_MISMATCH'],
    ['half a signature', (stamp) => ({ signature: stamp.signature.subarray(0, 3309) }), 'STAMP_SIGNATURE_INVALID'],
  ];
  test.each(altered)('are refused with %s', async (_name, alter, code) => {
    const [stamp] = await makeStamps(entries, { region, signer: admissionSigner, primitives });
    expect(await check(changed(overWire(stamp), alter))).toEqual({ ok: false, code });
  });

  test('are refused in another region and under another key', async () => {
    const [stamp] = await makeStamps(entries, { region, signer: admissionSigner, primitives });
    const { publicKey } = admissionSigner;
    expect(await verifyStamp(overWire(stamp), { publicKey, region: otherRegion, primitives })).toEqual({
      ok: false,
      code: 'STAMP_SIGNATURE_INVALID',
    });
    expect(await verifyStamp(overWire(stamp), { publicKey: partySigner.publicKey, region, primitives })).toEqual({
      ok: false,
      code: 'STAMP_KEY_MISMATCH',
    });
  });

  test('are refused when they were signed under another context', async () => {
    const wrong = { thumbprint: admissionSigner.thumbprint, sign: (_: string, bytes: Uint8Array) => admissionSigner.sign('tamga/receipt/v1', bytes) };
    const [stamp] = await makeStamps(entries, { region, signer: wrong, primitives });
    expect(await check(overWire(stamp))).toEqual({ ok: false, code: 'STAMP_SIGNATURE_INVALID' });
  });

  test('of a record that cannot be read are refused even so', async () => {
    const entry = encodeEntry({ salt: filled(32, 1), record: filled(10, 1) });
    const [stamp] = await makeStamps([{ entry, leafIndex: 0n }], { region, signer: admissionSigner, primitives });
    expect(await check(overWire(stamp))).toEqual({ ok: false, code: 'STAMP_RECORD_INVALID' });
  });

  test('are not made of nothing, or of what is no entry', async () => {
    await expect(makeStamps([], { region, signer: admissionSigner, primitives })).rejects.toMatchObject({ code: 'BATCH_EMPTY' });
    await expect(
      makeStamps([{ entry: filled(3, 1), leafIndex: 0n }], { region, signer: admissionSigner, primitives }),
    ).rejects.toMatchObject({ code: 'ENTRY_INVALID' });
  });

  function check(stamp: tamga.ledger.v1.Stamp) {
    return verifyStamp(stamp, { publicKey: admissionSigner.publicKey, region, primitives });
  }
});

describe('receipts', () => {
  const statements = Array.from({ length: 5 }, (_, i) => statementOf(i));
  const by = { id: idOf(99), authority: recipient, region, signer: partySigner, primitives };
  const against = { publicKey: partySigner.publicKey, region, primitives };

  test('of a batch are accepted together and each alone', async () => {
    const batch = await makeReceiptBatch(statements, by);
    const whole = await verifyReceiptBatch(batch, against);
    if (!whole.ok) throw new Error(whole.code);
    expect(whole.batch.statements.map(({ statement }) => statement)).toEqual(statements);
    expect(whole.batch).toMatchObject({ id: by.id, signer: recipient });
    for (const [position, statement] of statements.entries()) {
      const proof = receiptProof(batch, { position, primitives });
      expect(await verifyReceiptProof(proof, against)).toMatchObject({ ok: true, receipt: { statement, signer: recipient } });
    }
  });

  test('of the centre about one message are proofs at once', async () => {
    const statement: OutcomeStatement = { ...statementOf(1), state: 'expired' };
    const proof = await signReceipt(statement, { authority: centre, region, signer: admissionSigner, primitives });
    expect(await verifyReceiptProof(proof, { ...against, publicKey: admissionSigner.publicKey })).toMatchObject({
      ok: true,
      receipt: { statement, signer: centre },
    });
  });

  type Batch = tamga.service.v1.ReceiptBatch;
  const altered: [string, (batch: Batch) => Partial<Batch>, string][] = [
    ['a statement less', ({ statements }) => ({ statements: statements.slice(1) }), 'RECEIPT_SIGNATURE_INVALID'],
    ['statements in another order', ({ statements }) => ({ statements: statements.toReversed() }), 'RECEIPT_SIGNATURE_INVALID'],
    ['no statements', () => ({ statements: [] }), 'RECEIPT_SHAPE'],
    ['too many statements', ({ statements }) => ({ statements: Array.from({ length: 501 }, () => statements[0] ?? filled(1, 1)) }), 'RECEIPT_SHAPE'],
    ['a signer that is no authority', () => ({ signer: 'UZ' }), 'RECEIPT_SHAPE'],
    ['a short id', () => ({ id: filled(15, 1) }), 'RECEIPT_SHAPE'],
    ['another region', () => ({ region: otherRegion }), 'RECEIPT_REGION_MISMATCH'],
    ['another key named', () => ({ signingKey: filled(32, 1) }), 'RECEIPT_KEY_MISMATCH'],
  ];
  test.each(altered)('are refused with %s', async (_name, alter, code) => {
    const batch = await makeReceiptBatch(statements, by);
    expect(await verifyReceiptBatch(changed(batch, alter), against)).toEqual({ ok: false, code });
  });

  test('are refused with the same statement twice, or one about another region', async () => {
    const twice = await makeReceiptBatch([statementOf(1), { ...statementOf(1), atMs: 5 }], by);
    expect(await verifyReceiptBatch(twice, against)).toEqual({ ok: false, code: 'RECEIPT_STATEMENT_TWICE' });
    const elsewhere = await makeReceiptBatch([{ ...statementOf(1), region: otherRegion }], by);
    expect(await verifyReceiptBatch(elsewhere, against)).toEqual({ ok: false, code: 'RECEIPT_REGION_MISMATCH' });
  });

  test('proofs are refused at another position, and with any statement but their own', async () => {
    const batch = await makeReceiptBatch(statements, by);
    const [first, second] = receiptProofs(batch, { positions: [0, 1], primitives });
    if (first === undefined || second === undefined) throw new Error('no proofs');
    const refused = { ok: false, code: 'RECEIPT_SIGNATURE_INVALID' };
    expect(await verifyReceiptProof(changed(first, () => ({ position: 1 })), against)).toEqual(refused);
    expect(await verifyReceiptProof(changed(first, () => ({ statement: second.statement })), against)).toEqual(refused);
    expect(await verifyReceiptProof(changed(first, () => ({ count: 501 })), against)).toEqual({ ok: false, code: 'RECEIPT_SHAPE' });
  });
});

describe('checkpoints', () => {
  const origin = 'tamga.example/test';
  const signers = noteSigners(origin, 3);
  const logKeys = signers.map(({ key }) => key);
  const checkpoint = { origin, size: 2n ** 40n + 1n, root: filled(32, 0x11) };
  const nowMs = 1_790_000_000_999;
  const check = (note: Uint8Array) => verifyCheckpoint(note, { origin, logKeys, primitives });

  test('signed with both types are accepted, with the time of type 06', async () => {
    const result = await check(await signCheckpoint(checkpoint, { signers, nowMs }));
    expect(result).toMatchObject({ ok: true, checkpoint });
    expect(result.ok && result.checkpoint.signatures.map(({ timestampS }) => timestampS)).toEqual([undefined, 1_790_000_000n]);
  });

  test('ignore signatures of unknown keys, whatever they hold', async () => {
    const strangers = noteSigners('witness.example/w1', 9);
    const sameName = noteSigners(origin, 8);
    const note = await signCheckpoint(checkpoint, { signers: [...strangers, ...signers, ...sameName], nowMs });
    expect(await check(note)).toMatchObject({ ok: true });
    expect(await check(alterSignature(note, 0))).toMatchObject({ ok: true });
  });

  test.each([0, 1])('are refused when one signature of a known key is bad (line %i)', async (line) => {
    const note = await signCheckpoint(checkpoint, { signers, nowMs });
    expect(await check(alterSignature(note, line))).toEqual({ ok: false, code: 'CHECKPOINT_SIGNATURE_INVALID' });
  });

  test.each([0, 1])('are refused without one of the two types (line %i alone)', async (line) => {
    const note = await signCheckpoint(checkpoint, { signers: signers.slice(line, line + 1), nowMs });
    expect(await check(note)).toEqual({ ok: false, code: 'CHECKPOINT_SIGNATURE_MISSING' });
  });

  test('are refused when they were signed by strangers alone', async () => {
    const note = await signCheckpoint(checkpoint, { signers: noteSigners('other.example/log', 4), nowMs });
    expect(await check(note)).toEqual({ ok: false, code: 'CHECKPOINT_SIGNATURE_MISSING' });
  });

  test('are refused for another log', async () => {
    const note = await signCheckpoint({ ...checkpoint, origin: 'tamga.example/other' }, { signers, nowMs });
    expect(await check(note)).toEqual({ ok: false, code: 'CHECKPOINT_ORIGIN_MISMATCH' });
  });

  test('are refused with an extension line that only Ed25519 signed', async () => {
    const [ed25519, mlDsa44] = signers;
    if (ed25519 === undefined || mlDsa44 === undefined) throw new Error('no signers');
    const plain = parseNote(await signCheckpoint(checkpoint, { signers, nowMs }));
    if (!plain.ok) throw new Error(plain.code);
    const text = `${plain.note.text}more\n`;
    const signature = await ed25519.sign(new TextEncoder().encode(text));
    const signatures = plain.note.signatures.map((line, i) => (i === 0 ? { ...line, signature } : line));
    expect(await check(formatNote({ text, signatures }))).toEqual({ ok: false, code: 'CHECKPOINT_EXTENSION' });
  });

  test('are refused with a timestamp of zero, which states nothing', async () => {
    const note = parseNote(await signCheckpoint(checkpoint, { signers, nowMs }));
    if (!note.ok) throw new Error(note.code);
    const signatures = note.note.signatures.map((line, i) => (i === 1 ? { ...line, signature: withZeroTime(line.signature) } : line));
    expect(await check(formatNote({ ...note.note, signatures }))).toEqual({ ok: false, code: 'CHECKPOINT_SIGNATURE_INVALID' });
  });

  test('are refused when any bit of the text is flipped', async () => {
    const note = await signCheckpoint(checkpoint, { signers, nowMs });
    const textBytes = Buffer.from(note).indexOf('\n\n') + 1;
    const accepted: number[] = [];
    for (let bit = 0; bit < textBytes * 8; bit++) {
      const altered = Uint8Array.from(note);
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const result = await check(altered);
      if (result.ok) accepted.push(bit);
    }
    expect(accepted).toEqual([]);
  });

  test('have keys that a roster names', () => {
    const [ed25519, mlDsa44] = logKeys.map(formatVerifierKey);
    if (ed25519 === undefined || mlDsa44 === undefined) throw new Error('no keys');
    expect(parseLogKeys(primitives, { origin, ed25519, mlDsa44 })).toMatchObject({ ok: true, keys: [{ type: 'ed25519' }, { type: 'ml-dsa-44' }] });
    expect(parseLogKeys(primitives, { origin, ed25519: mlDsa44, mlDsa44 })).toMatchObject({ ok: false, code: 'VKEY_OTHER_TYPE' });
    expect(parseLogKeys(primitives, { origin: 'x', ed25519, mlDsa44 })).toMatchObject({ ok: false, code: 'VKEY_OTHER_LOG' });
    expect(parseLogKeys(primitives, { origin, ed25519: `${ed25519}=`, mlDsa44 })).toMatchObject({ ok: false, code: 'VKEY_SHAPE' });
  });
});

function noteSigners(name: string, seed: number): NoteSigner[] {
  const ed25519 = primitives.ed25519.keyFromSeed(filled(32, seed));
  const mlDsa44 = primitives.mlDsa44.keyFromSeed(filled(32, seed));
  return [
    { key: verifierKey(primitives, { name, type: 'ed25519', publicKey: ed25519.publicKey }), sign: (message) => ed25519.sign({ message }) },
    { key: verifierKey(primitives, { name, type: 'ml-dsa-44', publicKey: mlDsa44.publicKey }), sign: (message) => mlDsa44.sign({ message }) },
  ];
}

/** Flips one bit in the signature of a line. */
function alterSignature(note: Uint8Array, line: number): Uint8Array {
  const parsed = parseNote(note);
  if (!parsed.ok) throw new Error(parsed.code);
  const signatures = parsed.note.signatures.map((one, i) => {
    if (i !== line) return one;
    const signature = Uint8Array.from(one.signature);
    signature[20] = (signature[20] ?? 0) ^ 1;
    return { ...one, signature };
  });
  return formatNote({ ...parsed.note, signatures });
}

function withZeroTime(signature: Uint8Array): Uint8Array {
  return Uint8Array.from(signature, (byte, i) => (i < 8 ? 0 : byte));
}

function entryOf(i: number): Uint8Array {
  const at = uint64(1_790_000_000_000 + i);
  const record = encodeRecord({ atMs: at, quarantine: { party: 'kz', fromMs: at, toMs: at, count: i + 1 } });
  return encodeEntry({ salt: filled(32, i), record });
}

function statementOf(i: number): OutcomeStatement {
  return {
    region,
    realm: 'live',
    id: idOf(i),
    envelopeDigest: filled(64, i),
    recipient,
    state: 'delivered',
    atMs: 1_790_000_000_000 + i,
    code: '',
  };
}

function idOf(i: number) {
  return messageIdFromBytes(filled(16, i));
}

/** As it arrives: encoded and decoded. */
function overWire(stamp: tamga.ledger.v1.Stamp | undefined): tamga.ledger.v1.Stamp {
  if (stamp === undefined) throw new Error('no stamp');
  return tamga.ledger.v1.Stamp.decode(encode(tamga.ledger.v1.Stamp, stamp));
}

/** The same message with some fields changed. */
function changed<Message extends object>(message: Message, change: (message: Message) => Partial<Message>): Message {
  const copy = Object.create(Object.getPrototypeOf(message) as object) as Message;
  return Object.assign(copy, message, change(message));
}

function filled(count: number, value: number): Uint8Array {
  return new Uint8Array(count).fill(value);
}
