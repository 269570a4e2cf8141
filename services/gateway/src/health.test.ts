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
    hub.clock.offsetMs = 120_000;
    await isClosed('AUDIT_UNREACHABLE');
  });
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
