import { setTimeout as pause } from 'node:timers/promises';
import type { MessageId } from '@tamga/core/identifiers';
import { signReceipt } from '@tamga/core/ledger';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import type { Bus } from '@tamga/platform/bus';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startHub, type TestHub } from './fixtures/hub.fixture.ts';
import {
  admissionOf,
  allRecords,
  deliveriesOf,
  lyingAt,
  noticesTo,
  outcomeOf,
  recordAt,
  stampedRecord,
  submit,
  submitBytes,
  until,
} from './fixtures/hub-traffic.fixture.ts';
import { centreStatements } from './centre-statements.ts';
import { epoch } from './fixtures/exchange.fixture.ts';
import { EarlierEpochs } from './earlier-epochs.ts';
import { LedgerReader } from './ledger-reader.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { Outcomes } from './outcome.ts';
import { receiptBatch, sendReceipts, statementOf, takeAll } from './fixtures/receipts.fixture.ts';
import { centreAuthority, idAt, labelsOf, sealed } from './fixtures/region.fixture.ts';

let hub: TestHub;
let kz: Bus;
let uz: Bus;

beforeAll(async () => {
  hub = await startHub();
  kz = await hub.exchange.connect('kz');
  uz = await hub.exchange.connect('uz');
  // Two of them, so that every outcome is raced for by both.
  await hub.startGateway();
  await hub.startGateway();
});
afterAll(() => hub[Symbol.asyncDispose]());
afterEach(() => {
  hub.clock.offsetMs = 0;
});

describe('receipts of a recipient', () => {
  test('are recorded as the party’s own word, clear OUT, and are told to the sender in one notice', async () => {
    const messages = await Promise.all([1, 2, 3].map(() => admitted('kz', ['uz'])));
    const party = hub.region.party('uz');
    const states = ['delivered', 'opened'] as const;
    const statements = messages.flatMap((message) => states.map((state) => statementOf(hub, party, message, state)));
    await sendReceipts(hub, uz, party, statements);
    for (const { header } of messages) {
      const outcome = await outcomeOf(hub, 'uz', header.id);
      expect(outcome).toMatchObject({ state: 'delivered', signer: 'uz/ncp', recipient: 'uz/ncp' });
      expect(await until(() => recordAt(hub, `ledger.1.opened.uz.${header.id}`))).toMatchObject({ state: 'opened' });
      await until(async () => ((await lyingAt(hub, 'uz', { id: header.id })) === undefined ? true : undefined));
    }
    const told = await toldOutcomes('kz', messages[0]?.header.id);
    expect(told).toHaveLength(6);
  });

  test('count when the sender’s clock is ahead of the recipient’s, within what the hub admits', async () => {
    const message = await sealed(hub.region, 'kz', ['uz'], { nowMs: Date.now() + 240_000 });
    const { id } = message.header;
    await submit(kz, message);
    expect((await admissionOf(hub, 'kz', id)).admitted).toBe(true);
    const party = hub.region.party('uz');
    await sendReceipts(hub, uz, party, [statementOf(hub, party, message, 'delivered')]);
    expect((await outcomeOf(hub, 'uz', id)).state).toBe('delivered');
  });

  test('do not count under a key that has expired, whatever time their batch claims: KEY_EXPIRED', async () => {
    const message = await admitted('kz', ['uz']);
    const party = hub.region.party('uz');
    const statements = [statementOf(hub, party, message, 'opened')];
    hub.clock.offsetMs = 31 * 24 * 3_600_000;
    const batch = await sendReceipts(hub, uz, party, statements, { id: idAt(Date.now()) });
    await until(async () => ((await noticesTo(hub, 'uz', batch)).includes('KEY_EXPIRED') ? true : undefined));
    expect(await recordAt(hub, `ledger.1.opened.uz.${message.header.id}`)).toBeUndefined();
  });

  test('sent twice record and tell nothing twice', async () => {
    const message = await admitted('kz', ['uz']);
    const { id } = message.header;
    const party = hub.region.party('uz');
    const { id: batch, payload } = await receiptBatch(hub, party, [statementOf(hub, party, message, 'delivered')]);
    for (let i = 0; i < 2; i++) {
      await submitBytes(uz, payload, { priority: 'routine', id: batch });
      await inIsEmpty('uz');
    }
    expect((await recordsOf(id)).map(({ event }) => event)).toEqual(['admission', 'outcome']);
    expect(
      (await deliveriesOf(hub, 'kz', 'receipts')).filter(({ receipts }) =>
        receipts?.stamps?.some((stamp) => hasId(stamp.entry, id)),
      ),
    ).toHaveLength(1);
  });

  const strangers: [string, string, (id: MessageId, digest: Uint8Array) => Parameters<typeof statementOf>[4]][] = [
    ['a message that the ledger does not know', 'STATEMENT_MESSAGE_UNKNOWN', () => ({ id: idAt(Date.now()) })],
    [
      'another envelope than the admitted one',
      'STATEMENT_OTHER_ENVELOPE',
      () => ({ envelopeDigest: new Uint8Array(64) }),
    ],
    [
      'another party as recipient',
      'STATEMENT_NOT_ITS_SIGNERS',
      () => ({ recipient: hub.region.party('tj').authority }),
    ],
    ['a moment before the message was made', 'STATEMENT_TIME', () => ({ atMs: Date.now() - 600_000 })],
    ['a moment far ahead', 'STATEMENT_TIME', () => ({ atMs: Date.now() + 600_000 })],
    ['an expiry, which only the centre states', 'STATEMENT_NOT_ITS_SIGNERS', () => ({ state: 'expired' })],
  ];
  test.each(strangers)('about %s: %s, and the other statements of the batch stand', async (_what, code, changes) => {
    const [good, bad] = [await admitted('kz', ['uz']), await admitted('kz', ['uz'])];
    const party = hub.region.party('uz');
    const statements = [
      statementOf(hub, party, bad, 'delivered', changes(bad.header.id, bad.digest) ?? {}),
      statementOf(hub, party, good, 'delivered'),
    ];
    const batch = await sendReceipts(hub, uz, party, statements);
    expect((await outcomeOf(hub, 'uz', good.header.id)).state).toBe('delivered');
    await until(async () => ((await noticesTo(hub, 'uz', batch)).includes(code) ? true : undefined));
    expect(await recordAt(hub, `ledger.1.outcome.uz.${bad.header.id}`)).toBeUndefined();
  });

  test('by one who was not addressed: STATEMENT_NOT_RECIPIENT', async () => {
    const message = await admitted('kz', ['tj']);
    const party = hub.region.party('uz');
    const batch = await sendReceipts(hub, uz, party, [statementOf(hub, party, message, 'delivered')]);
    await until(async () =>
      (await noticesTo(hub, 'uz', batch)).includes('STATEMENT_NOT_RECIPIENT') ? true : undefined,
    );
    expect(await recordAt(hub, `ledger.1.outcome.uz.${message.header.id}`)).toBeUndefined();
  });

  test('signed by another’s key, or brought by another’s account, are not taken', async () => {
    const message = await admitted('kz', ['uz']);
    const [party, other] = [hub.region.party('uz'), hub.region.party('tj')];
    const statements = [statementOf(hub, party, message, 'delivered')];
    const forged = await sendReceipts(hub, uz, party, statements, { signer: other.signer });
    await until(async () => ((await noticesTo(hub, 'uz', forged)).includes('KEY_UNKNOWN') ? true : undefined));
    const carried = await sendReceipts(hub, kz, party, statements);
    await until(async () => ((await noticesTo(hub, 'kz', carried)).includes('SENDER_NOT_ACCOUNT') ? true : undefined));
    expect(await recordAt(hub, `ledger.1.outcome.uz.${message.header.id}`)).toBeUndefined();
  });
});

describe('a message that nobody took', () => {
  test('expires: stated by the centre, gone from OUT, told to its sender', async () => {
    const message = await admitted('kz', ['uz'], { expiresMs: Date.now() + 600_000 });
    const { id } = message.header;
    hub.clock.offsetMs = 700_000;
    expect(await outcomeOf(hub, 'uz', id)).toMatchObject({ state: 'expired', signer: 'caricc/coordination' });
    await until(async () => ((await lyingAt(hub, 'uz', { id })) === undefined ? true : undefined));
    expect((await toldOutcomes('kz', id)).map((record) => record.event === 'outcome' && record.state)).toEqual([
      'expired',
    ]);
  });

  test('is recalled by its sender: gone from OUT, and the recall itself is delivered', async () => {
    const message = await admitted('kz', ['uz', 'tj']);
    const { id } = message.header;
    const recall = await admitted('kz', ['uz'], { kind: 'RECALL', thread: id, inReplyTo: id, threadPosition: 2 });
    expect(await outcomeOf(hub, 'uz', id)).toMatchObject({ state: 'recalled', signer: 'caricc/coordination' });
    await until(async () => ((await lyingAt(hub, 'uz', { id })) === undefined ? true : undefined));
    expect((await lyingAt(hub, 'uz', { id: recall.header.id }))?.message).toBeTruthy();
    await inIsEmpty('kz');
    expect(await recordAt(hub, `ledger.1.outcome.tj.${id}`)).toBeUndefined();
    expect((await toldOutcomes('kz', id)).map((record) => record.event === 'outcome' && record.state)).toEqual([
      'recalled',
    ]);
  });
});

test('of delivery, expiry and recall exactly one is recorded, whichever comes first', async () => {
  const rounds = 45;
  const party = hub.region.party('uz');
  const raced = await Promise.all(Array.from({ length: rounds }, (_, round) => race(round)));
  const ids = raced.filter((id) => id !== undefined);
  for (const name of ['kz', 'uz']) await inIsEmpty(name);
  for (const id of ids) {
    const { state } = await outcomeOf(hub, 'uz', id);
    await until(async () => ((await lyingAt(hub, 'uz', { priority: 'flash', id })) === undefined ? true : undefined));
    const told = await toldOutcomes('kz', id);
    expect(told.every((record) => record.event === 'outcome' && record.state === state)).toBe(true);
  }
  const outcomes = (await allRecords(hub)).filter(({ subject }) => subject.startsWith('ledger.1.outcome.'));
  for (const id of ids) expect(outcomes.filter(({ subject }) => subject.endsWith(id))).toHaveLength(1);
  expect(ids.length).toBeGreaterThan(0);

  /** A message whose time is over just when its receipt and its recall arrive. Undefined: the machine was too slow to admit it. */
  async function race(round: number): Promise<MessageId | undefined> {
    const expiresMs = Date.now() + 2_500 + 10 * round;
    const message = await sealed(hub.region, 'kz', ['uz'], { expiresMs, labels: labelsOf('flash') });
    const { id } = message.header;
    await submit(kz, message);
    if (!(await admissionOf(hub, 'kz', id)).admitted) return undefined;
    const { id: batch, payload } = await receiptBatch(hub, party, [statementOf(hub, party, message, 'delivered')]);
    const thread = { thread: id, inReplyTo: id, threadPosition: 2 };
    const later = { labels: labelsOf('flash'), expiresMs: expiresMs + 600_000 };
    const recall = await sealed(hub.region, 'kz', ['uz'], { kind: 'RECALL', ...thread, ...later });
    // Spread around the end of the message's time, the recall early, level and late.
    await pause(Math.max(0, expiresMs - Date.now() - 100 + ((round * 37) % 20) * 10));
    const sendReceipt = async () => {
      await pause((round % 3) * 20);
      await submitBytes(uz, payload, { priority: 'flash', id: batch });
    };
    await Promise.all([submit(kz, recall), sendReceipt()]);
    return id;
  }
});

test('contenders for one outcome in every order agree on the one that stands', async () => {
  const party = hub.region.party('uz');
  const contenders = [
    contender(await hub.exchange.connect('gateway')),
    contender(await hub.exchange.connect('gateway')),
  ];
  const orders = permutations(['delivered', 'expired', 'recalled'] as const);
  const winners = new Set<string>();
  for (let round = 0; round < 10 * orders.length; round++) {
    const message = await sealed(hub.region, 'kz', ['uz']);
    const admittedMessage = {
      id: message.header.id,
      envelopeDigest: message.digest,
      sender: message.header.sender,
      recipients: [party.authority],
      priority: 'routine' as const,
      realm: 'live' as const,
      createdMs: message.header.createdMs,
      expiresMs: message.header.expiresMs,
    };
    const order = orders[round % orders.length] ?? [];
    const standing = await Promise.all(
      order.map(async (state, i) => {
        for (let turns = 0; turns < (round % 4) * i; turns++)
          await new Promise((resolve) => void setImmediate(resolve));
        const outcomes = contenders[(round + i) % 2];
        if (outcomes === undefined) throw new Error('no contender');
        if (state !== 'delivered')
          return await outcomes.stateAsCentre({ state, recipient: party.authority, message: admittedMessage }, open);
        const statement = statementOf(hub, party, message, 'delivered');
        const receipt = await signReceipt(statement, {
          authority: party.authority,
          region: hub.region.hash,
          signer: party.signer,
          primitives: nodePrimitives,
        });
        return await outcomes.record({ statement, receipt, message: admittedMessage, recordedAtMs: Date.now() }, open);
      }),
    );
    expect(standing.filter(({ won }) => won)).toHaveLength(1);
    expect(new Set(standing.map(({ sequence }) => sequence)).size).toBe(1);
    winners.add((await outcomeOf(hub, 'uz', message.header.id)).state);
  }
  expect([...winners].toSorted()).toEqual(['delivered', 'expired', 'recalled']);
});

const open = { signal: new AbortController().signal };

/** What a gateway records outcomes with. */
function contender(bus: Bus): Outcomes {
  const health = { floor: () => 0, acknowledged: () => undefined, halt: () => undefined, close: () => undefined };
  const nowMs = Date.now;
  const state = centreStatements({
    authority: centreAuthority,
    region: hub.region.hash,
    signer: hub.region.admissionSigner,
    primitives: nodePrimitives,
    nowMs,
    randomBytes,
  });
  const earlier = new EarlierEpochs({ bus, told: { epoch, firstSequence: 1, sinceMs: 0 } });
  const writer = new LedgerWriter({ bus, health, epoch, earlier, hash: nodePrimitives, randomBytes });
  return new Outcomes({
    bus,
    writer,
    reader: new LedgerReader({ bus, epoch, earlier }),
    state,
    region: hub.region.hash,
    nowMs,
  });
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}

test('a verdict leaves OUT when its sender has acknowledged it, and the message stays until it has an outcome', async () => {
  const message = await admitted('kz', ['uz']);
  const { id } = message.header;
  await using _taking = takeAll(kz, hub.region.party('kz'), async () => undefined);
  await using _both = takeAll(uz, hub.region.party('uz'), async () => undefined);
  await until(async () => ((await hub.bus.streamInfo('OUT_kz')).messages === 0 ? true : undefined));
  expect((await lyingAt(hub, 'uz', { id }))?.message).toBeTruthy();
});

async function admitted(from: string, to: readonly string[], changes: Parameters<typeof sealed>[3] = {}) {
  const envelope = await sealed(hub.region, from, to, changes);
  await submit(from === 'kz' ? kz : uz, envelope);
  expect((await admissionOf(hub, from, envelope.header.id)).code).toBe('');
  return envelope;
}

async function recordsOf(id: MessageId) {
  return (await allRecords(hub)).filter(({ subject }) => subject.includes(id)).map(({ record }) => record);
}

/** The records of the notice that tells a sender of this message's outcome. */
async function toldOutcomes(party: string, id: MessageId | undefined) {
  if (id === undefined) throw new Error('no message');
  const stamps = await until(async () => {
    const notices = await deliveriesOf(hub, party, 'receipts');
    return notices
      .map(({ receipts }) => receipts?.stamps ?? [])
      .find((told) => told.some((stamp) => hasId(stamp.entry, id)));
  });
  return await Promise.all(stamps.map((stamp) => stampedRecord(hub, stamp)));
}

function hasId(entry: Uint8Array | null | undefined, id: MessageId): boolean {
  return Buffer.from(entry ?? []).includes(Buffer.from(id, 'hex'));
}

async function inIsEmpty(party: string): Promise<void> {
  await until(async () => ((await hub.bus.streamInfo(`IN_${party}`)).messages === 0 ? true : undefined));
}
