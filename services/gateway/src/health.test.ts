import { tamga } from '@tamga/wire';
import type { Bus } from '@tamga/platform/bus';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startHub, type TestGateway, type TestHub } from './fixtures/hub.fixture.ts';
import { admissionOf, allRecords, lyingAt, submit, until } from './fixtures/hub-traffic.fixture.ts';
import { sealed } from './fixtures/region.fixture.ts';

const { AttestationState } = tamga.service.v1;
let hub: TestHub;
let kz: Bus;
let gateway: TestGateway;

beforeEach(async () => {
  hub = await startHub(['kz', 'uz'], { damageable: true });
  kz = await hub.exchange.connect('kz');
  gateway = await hub.startGateway();
  await isOpen();
});
afterEach(() => hub[Symbol.asyncDispose]());

describe('while audit does not vouch for the ledger', () => {
  const states: [string, () => void][] = [
    ['AUDIT_HALTED', () => (hub.audit.state = AttestationState.ATTESTATION_STATE_HALTED)],
    ['LEDGER_BEHIND_CHECKPOINT', () => (hub.audit.checkpointSize = 1_000)],
  ];
  test.each(states)('nothing is admitted: %s', async (code, happen) => {
    // Until the documents of the founding are recorded the gateway still writes, and would halt at a checkpoint ahead of it.
    await documentsAreRecorded();
    happen();
    await isClosed(code);
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    const before = (await allRecords(hub)).length;
    await submit(kz, envelope);
    await rounds();
    expect(await allRecords(hub)).toHaveLength(before);
    expect((await hub.bus.streamInfo('IN_kz')).messages).toBe(1);
  });

  test('and admission goes on where it stopped when audit says sound again', async () => {
    hub.audit.state = AttestationState.ATTESTATION_STATE_HALTED;
    await isClosed('AUDIT_HALTED');
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    await submit(kz, envelope);
    hub.audit.state = AttestationState.ATTESTATION_STATE_SOUND;
    expect((await admissionOf(hub, 'kz', envelope.header.id)).admitted).toBe(true);
    expect((await until(() => lyingAt(hub, 'uz', envelope.header))).message).toBeTruthy();
  });

  test('one audit that halted closes admission however many are sound, and it does not open in between', async () => {
    const { ATTESTATION_STATE_HALTED: halted, ATTESTATION_STATE_SOUND: sound } = AttestationState;
    const second = { name: 'audit-2', state: sound, checkpointSize: 0, size: 0, down: false, code: '' };
    await hub.addAudit(second);
    second.state = halted;
    second.code = 'ENTRY_DIFFERS';
    await isClosed('AUDIT_HALTED');
    expect(gateway.status()).toMatchObject({
      halted: false,
      halting: { audit: 'audit-2', code: 'ENTRY_DIFFERS', atSequence: 17 },
    });
    const openings: boolean[] = [];
    hub.onHealth.push(({ open }) => openings.push(open));
    // It answers now and then only: what it found stands while the other goes on vouching.
    second.down = true;
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    await submit(kz, envelope);
    const asked = hub.audit.asked ?? 0;
    await until(async () => ((hub.audit.asked ?? 0) > asked + 5 ? true : undefined));
    second.down = false;
    expect(openings).toEqual([]);
    expect((await hub.bus.streamInfo('IN_kz')).messages).toBe(1);
    second.state = sound;
    expect((await admissionOf(hub, 'kz', envelope.header.id)).admitted).toBe(true);
  });

  test('an audit that is itself at fault has no voice beside a sound one, and alone it closes admission', async () => {
    const { ATTESTATION_STATE_HALTED: halted, ATTESTATION_STATE_SOUND: sound } = AttestationState;
    const fault = { state: halted, checkpointSize: 0, size: 0, down: false, code: 'COPY_DAMAGED', ownFault: true };
    await hub.addAudit({ name: 'audit-2', ...fault });
    const asked = hub.audit.asked ?? 0;
    await until(async () => ((hub.audit.asked ?? 0) > asked + 2 ? true : undefined));
    expect(gateway.status().open).toBe(true);
    hub.audit.state = halted;
    hub.audit.ownFault = true;
    await isClosed('AUDIT_HALTED');
    hub.audit.state = sound;
    expect(await until(async () => (gateway.status().open ? true : undefined))).toBe(true);
  });

  test('a gateway that starts admits nothing until audit has attested the running server', async () => {
    hub.audit.state = AttestationState.ATTESTATION_STATE_READING;
    const second = await hub.startGateway();
    await until(async () => (codeOf(second) === 'AUDIT_NOT_SOUND' ? true : undefined));
    hub.audit.state = AttestationState.ATTESTATION_STATE_SOUND;
    expect(await until(async () => (second.status().open ? true : undefined))).toBe(true);
  });

  test('a restart of audit alone, which reads again, stops nobody who has its attestation', async () => {
    hub.audit.state = AttestationState.ATTESTATION_STATE_READING;
    hub.audit.down = true;
    await rounds();
    expect(gateway.status().open).toBe(true);
    // For a minute, whatever anybody does to the clock meanwhile.
    hub.clock.offsetMs = -3_600_000;
    hub.clock.passedMs = 120_000;
    await isClosed('AUDIT_UNREACHABLE');
  });
});

test('a sealed stream closes admission without a halt, and what it did not take is not lost', async () => {
  const envelopes = await Promise.all(Array.from({ length: 20 }, () => sealed(hub.region, 'kz', ['uz'])));
  await Promise.all(envelopes.slice(0, 10).map((envelope) => submit(kz, envelope)));
  await admissionOf(hub, 'kz', envelopes[0]?.header.id ?? ('' as never));
  const { config } = (await operate('STREAM.INFO.LEDGER_1', {})) as { config: object };
  await operate('STREAM.UPDATE.LEDGER_1', { ...config, sealed: true });
  await Promise.all(envelopes.slice(10).map((envelope) => submit(kz, envelope)));
  await isClosed('LEDGER_SEALED');
  expect(gateway.status()).toMatchObject({ open: false, halted: false });
  const admitted = new Set((await allRecords(hub)).map(({ subject }) => subject));
  const waiting: string[] = [];
  for (const { header } of envelopes)
    if (!admitted.has(`ledger.1.admission.kz.${header.id}`)) waiting.push(`in.kz.routine.${header.id}`);
  expect(waiting.length).toBeGreaterThanOrEqual(10);
  for (const subject of waiting) expect(await hub.bus.getLastBySubject('IN_kz', subject)).toBeDefined();
});

describe('damage of LEDGER', () => {
  test('a deleted record halts the gateway for good', async () => {
    await admitOne();
    await operate('STREAM.MSG.DELETE.LEDGER_1', { seq: 2, no_erase: true });
    await isHalted('LEDGER_DELETED');
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    await submit(kz, envelope);
    await rounds();
    expect((await hub.bus.streamInfo('IN_kz')).messages).toBe(1);
    expect(gateway.status()).toMatchObject({ open: false, halted: true });
  });

  test('a stream that begins again below what was acknowledged halts the gateway', async () => {
    await admitOne();
    const { config } = (await operate('STREAM.INFO.LEDGER_1', {})) as { config: object };
    await operate('STREAM.DELETE.LEDGER_1', {});
    await operate('STREAM.CREATE.LEDGER_1', config);
    await until(async () => (gateway.status().open ? undefined : true));
    await isHalted('LEDGER_WENT_BACK');
    expect(gateway.status().open).toBe(false);
  });
});

test('a restart of the server closes admission until it is attested anew, and loses and doubles nothing', async () => {
  const envelopes = await Promise.all(Array.from({ length: 20 }, () => sealed(hub.region, 'kz', ['uz'])));
  const sending = envelopes.map((envelope) => submit(kz, envelope));
  await admissionOf(hub, 'kz', envelopes[3]?.header.id ?? ('' as never));
  await hub.exchange.kill();
  await hub.exchange.start();
  await Promise.all(sending);
  await isOpen();
  for (const { header } of envelopes) {
    expect((await admissionOf(hub, 'kz', header.id)).admitted).toBe(true);
    expect((await until(() => lyingAt(hub, 'uz', header))).message).toBeTruthy();
  }
  await until(async () => ((await hub.bus.streamInfo('IN_kz')).messages === 0 ? true : undefined));
  const subjects = (await allRecords(hub)).map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(subjects.length);
});

describe('while policy does not answer', () => {
  test('messages wait, admission closes after a while, and goes on when policy is back', async () => {
    hub.policy.down = true;
    const envelope = await sealed(hub.region, 'kz', ['uz']);
    await submit(kz, envelope);
    await until(async () => (hub.policy.requests > 1 ? true : undefined));
    expect(gateway.status().open).toBe(true);
    hub.clock.offsetMs = 20_000;
    await isClosed('POLICY_UNREACHABLE');
    hub.policy.down = false;
    await isOpen();
    expect((await admissionOf(hub, 'kz', envelope.header.id)).admitted).toBe(true);
  });
});

test('a gateway that is told to stop finishes what it has and leaves the rest to others', async () => {
  const envelopes = await Promise.all(Array.from({ length: 30 }, () => sealed(hub.region, 'kz', ['uz'])));
  await Promise.all(envelopes.map((envelope) => submit(kz, envelope)));
  await gateway[Symbol.asyncDispose]();
  await gateway.ended;
  await hub.startGateway();
  for (const { header } of envelopes) expect((await until(() => lyingAt(hub, 'uz', header))).message).toBeTruthy();
  const subjects = (await allRecords(hub)).map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(subjects.length);
});

async function admitOne(): Promise<void> {
  const envelope = await sealed(hub.region, 'kz', ['uz']);
  await submit(kz, envelope);
  await admissionOf(hub, 'kz', envelope.header.id);
  await until(async () => ((await hub.bus.streamInfo('IN_kz')).messages === 0 ? true : undefined));
}

async function documentsAreRecorded(): Promise<void> {
  const registered = (await hub.bus.streamInfo('REGISTER')).messages;
  expect(registered).toBeGreaterThan(0);
  await until(async () => {
    const recorded = (await allRecords(hub)).filter(({ record }) => record.event === 'document');
    return recorded.length === registered ? true : undefined;
  });
}

/** A few checks of the gateway's health have been made. */
async function rounds(): Promise<void> {
  for (let i = 0; i < 20; i++) await hub.bus.streamInfo('LEDGER_1');
}

async function operate(subject: string, body: object): Promise<unknown> {
  const reply = await hub.operator.request(`$JS.API.${subject}`, Buffer.from(JSON.stringify(body)), {
    timeoutMs: 10_000,
  });
  return JSON.parse(Buffer.from(reply).toString()) as unknown;
}

function codeOf(one: TestGateway): string {
  const status = one.status();
  return status.open ? 'OPEN' : status.code;
}

async function isOpen(): Promise<void> {
  await until(async () => (gateway.status().open ? true : undefined));
}

async function isClosed(code: string): Promise<void> {
  await until(async () => (codeOf(gateway) === code ? true : undefined));
}

async function isHalted(code: string): Promise<void> {
  await isClosed(code);
  expect(gateway.status()).toMatchObject({ halted: true });
}
