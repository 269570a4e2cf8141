import { newMessageId, toHex, type KindName, type MessageId } from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { encode, tamga, uint64 } from '@tamga/wire';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withHeader, withHeaderBytes } from './fixtures/forged.fixture.ts';
import { permit, startHub, type TestHub } from './fixtures/hub.fixture.ts';
import {
  admissionOf,
  allRecords,
  deliveriesOf,
  lyingAt,
  noticesTo,
  recordAt,
  submit,
  submitBytes,
  until,
  verdictOf,
} from './fixtures/hub-traffic.fixture.ts';
import { foundRegion, idAt, labelsOf, revocationOf, sealed } from './fixtures/region.fixture.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
let hub: TestHub;
let kz: Bus;
let uz: Bus;

beforeAll(async () => {
  hub = await startHub();
  kz = await hub.exchange.connect('kz');
  uz = await hub.exchange.connect('uz');
  await hub.startGateway();
});
afterAll(() => hub[Symbol.asyncDispose]());

const { Verdict } = tamga.ledger.v1;
const refused = { verdict: Verdict.VERDICT_REFUSE, code: 'NO_AGREEMENT' };

describe('a refusal of an authentic sender is recorded, stamped and told, and nothing is delivered', () => {
  const now = Date.now();
  const cases: [string, string, Parameters<typeof sealed>[3]][] = [
    ['expired', 'EXPIRED', { id: idAt(now - 2 * hourMs), expiresMs: now - hourMs }],
    ['created in the future', 'CREATED_IN_FUTURE', { id: idAt(now + 10 * 60_000), expiresMs: now + dayMs }],
    ['living longer than seven days', 'LIFETIME_TOO_LONG', { id: idAt(now), expiresMs: now + 8 * dayMs }],
    ['expiring before it was created', 'EXPIRES_BEFORE_CREATED', { id: idAt(now), expiresMs: now - 1 }],
    ['of another region', 'WRONG_REGION', { region: new Uint8Array(32).fill(7) }],
    ['of an exercise', 'WRONG_REALM', { realm: 'exercise' }],
  ];
  test.each(cases)('%s: %s', async (_what, code, changes) => {
    const envelope = await sealed(hub.region, 'kz', ['uz'], changes);
    await submit(kz, envelope);
    await expectRefusal(envelope.header.id, code);
  });

  test('to an authority that no manifest names: RECIPIENT_UNKNOWN', async () => {
    const stranger = (await foundRegion(['mn'], { nowMs: now })).party('mn');
    const recipients = [{ authority: stranger.authority, publicKey: stranger.decapsulator.publicKey }];
    const envelope = await sealed(hub.region, 'kz', [], { recipients });
    await submit(kz, envelope);
    await expectRefusal(envelope.header.id, 'RECIPIENT_UNKNOWN');
  });

  test('sealed to a key that is not the recipient’s: ENCRYPTION_KEY_UNLISTED', async () => {
    const { authority } = hub.region.party('uz');
    const recipients = [{ authority, publicKey: hub.region.party('tj').decapsulator.publicKey }];
    const envelope = await sealed(hub.region, 'kz', [], { recipients });
    await submit(kz, envelope);
    await expectRefusal(envelope.header.id, 'ENCRYPTION_KEY_UNLISTED');
  });

  test('that one recipient’s agreements do not cover: policy’s code, with every decision', async () => {
    hub.policy.answer = (_question, recipient) =>
      recipient === 'tj/ncp' ? { recipient, ...refused } : permit(recipient);
    const envelope = await sealed(hub.region, 'kz', ['uz', 'tj']);
    await submit(kz, envelope);
    const record = await expectRefusal(envelope.header.id, 'NO_AGREEMENT');
    expect(record.decisions.map(({ recipient, code }) => [recipient, code])).toEqual([
      ['uz/ncp', ''],
      ['tj/ncp', 'NO_AGREEMENT'],
    ]);
    hub.policy.answer = (_question, recipient) => permit(recipient);
  });

  test('that waits for a person at its sender: HUMAN_DECISION, with who decides', async () => {
    hub.policy.answer = (_question, recipient) => ({ recipient, verdict: Verdict.VERDICT_HUMAN, decider: 'kz/ncp' });
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    await submit(kz, envelope);
    const record = await expectRefusal(envelope.header.id, 'HUMAN_DECISION');
    expect(record.decisions[0]?.decider).toBe('kz/ncp');
    hub.policy.answer = (_question, recipient) => permit(recipient);
  });

  test('that goes along a thread which the ledger does not know: THREAD_UNKNOWN', async () => {
    hub.policy.answer = (question, recipient) => (question.inThread ? permit(recipient) : { recipient, ...refused });
    const thread = idAt(now - 1_000);
    const envelope = await sealed(hub.region, 'kz', ['uz'], {
      kind: 'REFUSAL',
      thread,
      inReplyTo: thread,
      threadPosition: 1,
    });
    await submit(kz, envelope);
    await expectRefusal(envelope.header.id, 'THREAD_UNKNOWN');
    hub.policy.answer = (_question, recipient) => permit(recipient);
  });
});

describe('what goes along a thread', () => {
  const answers: [string, KindName, 'kz' | 'uz', string[], boolean][] = [
    ['a refusal by its recipient to its sender', 'REFUSAL', 'uz', ['kz'], true],
    ['a refusal to somebody else', 'REFUSAL', 'uz', ['tj'], false],
    ['a refusal by its own sender', 'REFUSAL', 'kz', ['uz'], false],
    ['a correction by its own sender', 'CORRECTION', 'kz', ['uz'], true],
    ['a correction by its recipient', 'CORRECTION', 'uz', ['kz'], false],
    ['a correction to somebody else', 'CORRECTION', 'kz', ['tj'], false],
    ['a recall by its recipient', 'RECALL', 'uz', ['kz'], false],
    ['a consent decision by its recipient', 'CONSENT_DECISION', 'uz', ['kz'], true],
    ['a consent decision by who asked', 'CONSENT_DECISION', 'kz', ['uz'], false],
  ];
  test.each(answers)('goes the way of the message that it answers: %s', async (_what, kind, from, to, passes) => {
    const opening = kind === 'CONSENT_DECISION' ? 'CONSENT_REQUEST' : 'REQUEST';
    const code = await answerTo(opening, { kind, from, to });
    expect(code).toBe(passes ? '' : 'THREAD_UNKNOWN');
  });

  test('claims no more than what it answers', async () => {
    const { CrimeArea } = tamga.envelope.v1;
    const labels = { ...labelsOf('routine'), crimeAreas: [CrimeArea.CRIME_AREA_TERRORISM_EXTREMISM] };
    expect(await answerTo('REQUEST', { kind: 'CORRECTION', from: 'kz', to: ['uz'], labels })).toBe('THREAD_UNKNOWN');
  });

  test('is not opened by what needs no agreement', async () => {
    expect(await answerTo('TEST', { kind: 'CORRECTION', from: 'kz', to: ['uz'] })).toBe('THREAD_UNKNOWN');
  });

  /** The code of an answer in a thread that kz opened towards uz, where policy permits by the thread alone. */
  async function answerTo(
    opening: KindName,
    answer: { kind: KindName; from: 'kz' | 'uz'; to: readonly string[] } & Parameters<typeof sealed>[3],
  ): Promise<string> {
    const first = await sealed(hub.region, 'kz', ['uz'], { kind: opening });
    const { id: thread } = first.header;
    await submit(kz, first);
    await admissionOf(hub, 'kz', thread);
    hub.policy.answer = (question, recipient) => (question.inThread ? permit(recipient) : { recipient, ...refused });
    const threadPosition = answer.from === 'kz' ? 2 : 1;
    const { from, to, ...header } = answer;
    const envelope = await sealed(hub.region, from, to, { ...header, thread, inReplyTo: thread, threadPosition });
    await submit(from === 'kz' ? kz : uz, envelope);
    const { code } = await admissionOf(hub, from, envelope.header.id);
    hub.policy.answer = (_question, recipient) => permit(recipient);
    return code;
  }
});

describe('what is not its account’s authentic word uses up no id, is counted, and its account is told', () => {
  test('bytes that are no submission: SUBMISSION_MALFORMED', async () => {
    await expectQuarantine(Buffer.from([0xff, 0xff, 0xff]), 'SUBMISSION_MALFORMED');
  });

  test('an unknown field beside the submission: SUBMISSION_NOT_CANONICAL', async () => {
    const { bytes } = await sealed(hub.region, 'kz', ['uz']);
    const payload = Buffer.concat([
      encode(tamga.service.v1.Submission, { envelope: bytes }),
      Buffer.from([0xf8, 0x3f, 0x01]),
    ]);
    await expectQuarantine(payload, 'SUBMISSION_NOT_CANONICAL');
  });

  test('an empty submission: SUBMISSION_EMPTY', async () => {
    await expectQuarantine(new Uint8Array(), 'SUBMISSION_EMPTY');
  });

  test('an oversized envelope: ENVELOPE_TOO_LARGE', async () => {
    await expectQuarantine(
      encode(tamga.service.v1.Submission, { envelope: new Uint8Array(600_000).fill(1) }),
      'ENVELOPE_TOO_LARGE',
    );
  });

  const headers: [string, string, (header: tamga.envelope.v1.Header) => unknown][] = [
    ['an unknown suite', 'SUITE_UNKNOWN', (header) => (header.suite = 9)],
    ['an unknown kind', 'KIND_UNKNOWN', (header) => (header.kind = 99 as never)],
    ['an id that carries another time than created', 'CREATED_MISMATCH', (header) => (header.createdMs = uint64(1))],
    [
      'recipients twice of one party',
      'RECIPIENT_DUPLICATE_PARTY',
      (header) => header.recipients.push(...header.recipients),
    ],
    [
      'its own party as recipient',
      'RECIPIENT_OWN_PARTY',
      (header) => header.recipients.forEach((recipient) => (recipient.authority = 'kz/blo')),
    ],
    ['labels that cannot be', 'LABELS_INVALID', (header) => header.labels?.languages?.push('english')],
    [
      'another priority than its labels',
      'PRIORITY_MISMATCH',
      (header) => (header.priority = tamga.envelope.v1.Priority.PRIORITY_FLASH),
    ],
  ];
  test.each(headers)('%s: %s', async (_what, code, change) => {
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    const bytes = await withHeader(envelope, hub.region.party('kz').signer, change);
    await expectQuarantine(encode(tamga.service.v1.Submission, { envelope: bytes }), code, envelope.header.id);
  });

  test('a header that re-encodes differently: HEADER_NOT_CANONICAL', async () => {
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    const twice = Buffer.concat([Buffer.from([0x08, 0x01]), envelope.headerBytes]);
    const bytes = await withHeaderBytes(envelope, hub.region.party('kz').signer, twice);
    await expectQuarantine(
      encode(tamga.service.v1.Submission, { envelope: bytes }),
      'HEADER_NOT_CANONICAL',
      envelope.header.id,
    );
  });

  test('very many fields in few bytes, refused before any of them is built: STANZA_COUNT, RECEIPT_SHAPE', async () => {
    const digests = Buffer.alloc(500_000, Buffer.from([0x12, 0x00]));
    await expectQuarantine(encode(tamga.service.v1.Submission, { envelope: digests }), 'STANZA_COUNT');
    const statements = Buffer.alloc(190_000, Buffer.from([0x2a, 0x00]));
    await expectQuarantine(Buffer.concat([Buffer.from([0x12, 0xb0, 0xcc, 0x0b]), statements]), 'RECEIPT_SHAPE');
  });

  test('a stanza that is not the signed one: STANZA_DIGEST_MISMATCH', async () => {
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    const wire = tamga.envelope.v1.Envelope.decode(envelope.bytes);
    wire.stanza = [{ index: 0, data: randomBytes(1168) }] as never;
    await expectQuarantine(
      encode(tamga.service.v1.Submission, { envelope: encode(tamga.envelope.v1.Envelope, wire) }),
      'STANZA_DIGEST_MISMATCH',
      envelope.header.id,
    );
  });

  test('a signature by another key than the one named: SIGNATURE_INVALID', async () => {
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    const bytes = await withHeader(envelope, hub.region.party('uz').signer, () => undefined);
    await expectQuarantine(
      encode(tamga.service.v1.Submission, { envelope: bytes }),
      'SIGNATURE_INVALID',
      envelope.header.id,
    );
  });

  test('a key that no manifest lists: KEY_UNKNOWN', async () => {
    const { exerciseSigner } = hub.region.party('kz');
    const stranger = (await foundRegion(['kz'], { nowMs: Date.now() })).party('kz').signer;
    const envelope = await sealed(hub.region, 'kz', ['uz'], { signer: stranger });
    await expectQuarantine(submission(envelope), 'KEY_UNKNOWN', envelope.header.id);
    const exercise = await sealed(hub.region, 'kz', ['uz'], { signer: exerciseSigner });
    await expectQuarantine(submission(exercise), 'KEY_REALM', exercise.header.id);
  });

  test('a key that was not valid yet when the message was created: KEY_NOT_YET_VALID', async () => {
    const nowMs = Date.now();
    const envelope = await sealed(hub.region, 'kz', ['uz'], { id: idAt(nowMs - 2 * dayMs), expiresMs: nowMs + dayMs });
    await expectQuarantine(submission(envelope), 'KEY_NOT_YET_VALID', envelope.header.id);
  });

  test('the subject of another id or lane: SUBJECT_MISMATCH', async () => {
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    await expectQuarantine(submission(envelope), 'SUBJECT_MISMATCH');
    await submitBytes(kz, submission(envelope), { priority: 'flash', id: envelope.header.id });
    await until(async () =>
      (await noticesTo(hub, 'kz', envelope.header.id)).includes('SUBJECT_MISMATCH') ? true : undefined,
    );
    expect(await recordAt(hub, `ledger.1.admission.kz.${envelope.header.id}`)).toBeUndefined();
  });

  test('an authentic envelope of another party: SENDER_NOT_ACCOUNT, and its sender can still send it', async () => {
    const envelope = await sealed(hub.region, 'uz', ['kz']);
    const { id } = envelope.header;
    await expectQuarantine(submission(envelope), 'SENDER_NOT_ACCOUNT', id);
    await submit(uz, envelope);
    expect((await admissionOf(hub, 'uz', id)).admitted).toBe(true);
    // And after it was admitted: the record is not carried out for whoever brings the same bytes.
    await submit(kz, envelope);
    await until(async () => ((await hub.bus.streamInfo('IN_kz')).messages === 0 ? true : undefined));
    expect(await recordAt(hub, `ledger.1.admission.kz.${id}`)).toBeUndefined();
  });

  test('an id older than the ledger is kept for: ID_TOO_OLD', async () => {
    const nowMs = Date.now();
    const envelope = await sealed(hub.region, 'kz', ['uz'], {
      id: idAt(nowMs - 9 * dayMs),
      expiresMs: nowMs - 3 * dayMs,
    });
    await expectQuarantine(submission(envelope), 'ID_TOO_OLD', envelope.header.id);
  });

  test('a flood of it makes one count record an interval, whatever came', async () => {
    const before = (await allRecords(hub)).length;
    const count = 40;
    await Promise.all(
      Array.from({ length: count }, () =>
        submitBytes(kz, randomBytes(64), { priority: 'urgent', id: idAt(Date.now()) }),
      ),
    );
    await until(async () => ((await hub.bus.streamInfo('IN_kz')).messages === 0 ? true : undefined));
    const counted = (await allRecords(hub))
      .slice(before)
      .map(({ record }) => (record.event === 'quarantine' ? record.count : Number.NaN));
    expect(counted.length).toBeLessThan(count / 4);
    expect(counted.reduce((sum, one) => sum + one, 0)).toBe(count);
    expect(hub.log.join('')).not.toContain('"data"');
  });
});

describe('an id that came before', () => {
  test('with the same envelope is told the same verdict and delivered once', async () => {
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    const { id } = envelope.header;
    await submit(kz, envelope);
    const first = await verdictOf(hub, 'kz', { id });
    await until(async () => ((await hub.bus.streamInfo('IN_kz')).messages === 0 ? true : undefined));
    await submit(kz, envelope);
    await until(async () => ((await hub.bus.streamInfo('IN_kz')).messages === 0 ? true : undefined));
    expect(await verdictOf(hub, 'kz', { id })).toEqual(first);
    expect((await allRecords(hub)).filter(({ subject }) => subject.includes(id))).toHaveLength(1);
  });

  test('with another envelope of the same sender is recorded as reuse, told, and delivered to nobody', async () => {
    const first = await sealed(hub.region, 'kz', ['uz']);
    const { id } = first.header;
    await submit(kz, first);
    await admissionOf(hub, 'kz', id);
    await until(async () => ((await hub.bus.streamInfo('IN_kz')).messages === 0 ? true : undefined));
    const second = await sealed(hub.region, 'kz', ['tj'], { id });
    await submit(kz, second);
    const digest8 = toHex(second.digest).slice(0, 8);
    const record = await until(() => recordAt(hub, `ledger.1.idreuse.kz.${id}.${digest8}`));
    expect(record).toMatchObject({ event: 'id-reuse', sender: 'kz/ncp' });
    await until(async () =>
      (await deliveriesOf(hub, 'kz', 'verdict')).find(({ verdict }) =>
        Buffer.from(verdict?.entry ?? []).includes(Buffer.from(second.digest)),
      ),
    );
    expect(await lyingAt(hub, 'tj', { id })).toBeUndefined();
  });

  test('of another party’s message cannot be occupied: neither its admission nor its outcome', async () => {
    const first = await sealed(hub.region, 'kz', ['uz', 'tj']);
    const { id } = first.header;
    await submit(kz, first);
    await admissionOf(hub, 'kz', id);
    // uz received it and knows its id.
    const second = await sealed(hub.region, 'uz', ['tj'], { id, labels: labelsOf('flash') });
    await submit(uz, second);
    await until(async () => ((await noticesTo(hub, 'uz', id)).includes('ID_TAKEN') ? true : undefined));
    expect(await recordAt(hub, `ledger.1.admission.uz.${id}`)).toBeUndefined();
    expect(await lyingAt(hub, 'tj', { priority: 'flash', id })).toBeUndefined();
  });

  test('with another envelope that is not authentic leaves no trace of the id', async () => {
    const first = await sealed(hub.region, 'kz', ['uz']);
    const { id } = first.header;
    await submit(kz, first);
    await admissionOf(hub, 'kz', id);
    await until(async () => ((await hub.bus.streamInfo('IN_kz')).messages === 0 ? true : undefined));
    const forged = await sealed(hub.region, 'kz', ['tj'], { id, signer: hub.region.party('uz').signer });
    await expectQuarantine(submission(forged), 'KEY_UNKNOWN', id);
    expect((await allRecords(hub)).filter(({ subject }) => subject.includes(id))).toHaveLength(1);
  });

  test('with the same words under a spoilt signature is not delivered in place of the true one', async () => {
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    const { id } = envelope.header;
    await submit(kz, envelope);
    await admissionOf(hub, 'kz', id);
    await until(async () => ((await hub.bus.streamInfo('IN_kz')).messages === 0 ? true : undefined));
    const wire = tamga.envelope.v1.Envelope.decode(envelope.bytes);
    wire.signature = randomBytes(wire.signature.length);
    await expectQuarantine(
      encode(tamga.service.v1.Submission, { envelope: encode(tamga.envelope.v1.Envelope, wire) }),
      'SIGNATURE_INVALID',
      id,
    );
  });
});

test('a revoked key is not believed from the moment of its revocation: KEY_REVOKED', async () => {
  const tj = await hub.exchange.connect('tj');
  const { signer } = hub.region.party('tj');
  const manifest = await hub.region.manifest('tj', { revocations: [revocationOf(signer, Date.now())] });
  await hub.publishDocument({ type: 'manifest', id: 'tj', ...manifest });
  await until(() => recordAt(hub, 'ledger.1.document.manifest.tj.2'));
  const envelope = await sealed(hub.region, 'tj', ['kz']);
  const { id } = envelope.header;
  await submit(tj, envelope);
  await until(async () => ((await noticesTo(hub, 'tj', id)).includes('KEY_REVOKED') ? true : undefined));
  expect(await recordAt(hub, `ledger.1.admission.tj.${id}`)).toBeUndefined();
});

function submission(envelope: { bytes: Uint8Array }): Uint8Array {
  return encode(tamga.service.v1.Submission, { envelope: envelope.bytes });
}

async function expectRefusal(id: MessageId, code: string) {
  const record = await admissionOf(hub, 'kz', id);
  expect(record).toMatchObject({ admitted: false, code });
  expect(await verdictOf(hub, 'kz', { id })).toEqual(record);
  expect(await lyingAt(hub, 'uz', { id })).toBeUndefined();
  expect(await lyingAt(hub, 'tj', { id })).toBeUndefined();
  return record;
}

/** Submits on kz's account: refused with the code, told to the account, with no record of the id. */
async function expectQuarantine(
  payload: Uint8Array,
  code: string,
  id: MessageId = newMessageId({ nowMs: Date.now(), randomBytes }),
): Promise<void> {
  const before = await recordAt(hub, `ledger.1.admission.kz.${id}`);
  await submitBytes(kz, payload, { priority: 'routine', id });
  await until(async () => ((await noticesTo(hub, 'kz', id)).includes(code) ? true : undefined));
  expect(await recordAt(hub, `ledger.1.admission.kz.${id}`)).toEqual(before);
  await until(async () => ((await hub.bus.streamInfo('IN_kz')).messages === 0 ? true : undefined));
  expect(toHex(nodePrimitives.sha256(payload))).toHaveLength(64);
}
