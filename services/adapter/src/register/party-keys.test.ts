/** The keys of a party as one adapter answers it, from its register and from a log with real signatures. */
import type { KeyHistoryView, PartyKeyView } from '@tamga/api';
import { type Manifest } from '@tamga/core/documents';
import { toHex } from '@tamga/core/identifiers';
import { compositeSigner, provePossession, type Signer } from '@tamga/core/sealing';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LoggedRegion } from '../evidence/logged-region.fixture.ts';
import { createTestAdapter, type TestAdapter } from '../fixture/adapter.ts';
import { createTestRegion, type TestRegion } from '../fixture/region.ts';
import type { Answer } from '../answer.ts';
import type { DocumentRow } from '../store/document-rows.ts';
import { createPartyKeys, keysAnswer } from './party-keys.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const hourMs = 3_600_000;
const hour = (hours: number) => new Date(startMs + hours * hourMs).toISOString();

let region: TestRegion;
beforeAll(async () => {
  region = await createTestRegion(startMs, { witnesses: ['kz', 'tj', 'uz'] });
});
const open: AsyncDisposable[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]();
});

interface Scene {
  readonly clock: { nowMs: number };
  readonly log: LoggedRegion;
  readonly uz: TestAdapter;
  readonly ask: (party: string, question?: { leaf?: string; at?: string }) => Promise<Answer<KeyHistoryView>>;
  /** An hour later a document is registered, logged and covered by a final checkpoint. */
  readonly laterLogged: (document: DocumentRow) => Promise<void>;
}

async function scene(): Promise<Scene> {
  const clock = { nowMs: startMs };
  const log = new LoggedRegion(region, () => clock.nowMs);
  await log.publish();
  const uz = await createTestAdapter(region, 'uz', clock, {
    log: {
      inclusions: (indexes) => log.inclusions(indexes),
      rosters: () => [region.foundingJws],
      keepFinding: () => {
        throw new Error('this log is not accused');
      },
    },
  });
  open.push(uz);
  await uz.means.register.add(log.documents);
  const keys = createPartyKeys(uz.means, log.evidenceFor(uz.means.party));
  return {
    clock,
    log,
    uz,
    ask: async (party, question = {}) => keysAnswer(await keys.ask({ party, ...question })),
    laterLogged: async (document) => {
      clock.nowMs += hourMs;
      await uz.means.register.add([document]);
      log.takeDocument(document);
      await log.publish();
    },
  };
}

async function given(answer: Promise<Answer<KeyHistoryView>>): Promise<KeyHistoryView> {
  const one = await answer;
  if (!one.ok) throw new Error(JSON.stringify(one.refusal));
  return one.value;
}

async function refusalOf(answer: Promise<Answer<unknown>>): Promise<{ code: string; detail: string }> {
  const one = await answer;
  if (one.ok) throw new Error('was answered');
  return one.refusal;
}

async function newSigningKey(party: string): Promise<{ signer: Signer; entry: Manifest['signingKeys'][number] }> {
  const signer = compositeSigner(nodePrimitives, randomBytes(64));
  const authority = region.parties.get(party)?.authority;
  if (authority === undefined) throw new Error(`no party ${party}`);
  const possession = await provePossession(signer, { region: region.hash, realm: 'live', authority });
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
  const validity = { notBeforeMs: startMs, notAfterMs: startMs + 20 * 24 * hourMs };
  return {
    signer,
    entry: { authority, realm: 'live', publicKey: text(signer.publicKey), possession: text(possession), ...validity },
  };
}

function firstKey(party: string): Signer {
  const found = region.parties.get(party);
  if (found === undefined) throw new Error(`no party ${party}`);
  return found.signer;
}

function keyIn({ keys }: KeyHistoryView, { thumbprint }: Pick<Signer, 'thumbprint'>): PartyKeyView {
  const found = keys.find(({ kid }) => kid === String(thumbprint));
  if (found === undefined) throw new Error(`no key ${thumbprint}`);
  return found;
}

test('of a party whose keys never changed: each counts since its first manifest was logged, every half by its hash', async () => {
  const { ask } = await scene();
  const view = await given(ask('kz'));
  expect(view).toMatchObject({
    party: 'kz',
    scope: 'shown',
    member: true,
    departed: false,
    conflict: null,
    pending: [],
    documents: [
      { type: 'roster', version: 1, leaf: 0 },
      { type: 'manifest', version: 1, leaf: 2, logTime: hour(0), notInLogAt: null },
    ],
  });
  expect(view.keys.map(({ listedIn, use, standing }) => [listedIn, use, standing])).toEqual([
    ['roster', 'root', 'COUNTS'],
    ['roster', 'root', 'COUNTS'],
    ['roster', 'witness', 'COUNTS'],
    ['manifest', 'signing', 'COUNTS'],
    ['manifest', 'encryption', 'COUNTS'],
  ]);
  const signing = keyIn(view, firstKey('kz'));
  const { publicKey } = firstKey('kz');
  expect(signing).toMatchObject({
    algorithm: 'composite',
    authority: 'kz/ncp',
    realm: 'live',
    parts: [
      { algorithm: 'ML-DSA-65', sha256: toHex(nodePrimitives.sha256(publicKey.subarray(0, 1952))) },
      { algorithm: 'Ed25519', sha256: toHex(nodePrimitives.sha256(publicKey.subarray(1952))) },
    ],
    periods: [{ since: { type: 'manifest', version: 1, leaf: 2 }, until: null, manifest: 1, roster: 1 }],
  });
  const centre = await given(ask('caricc'));
  expect(centre.keys.map(({ listedIn, use }) => `${listedIn} ${use}`).toSorted()).toEqual([
    'manifest admission',
    'manifest encryption',
    'manifest signing',
    'roster log',
    'roster log',
    'roster root',
    'roster root',
  ]);
});

describe('a key that was rotated', () => {
  test('counts up to the leaf of the manifest that leaves it out; the new one above that leaf', async () => {
    const { ask, log, laterLogged } = await scene();
    const { signer, entry } = await newSigningKey('kz');
    log.grow(3);
    await laterLogged(await region.nextManifest('kz', (manifest) => ({ ...manifest, signingKeys: [entry] })));
    log.grow(2);
    await log.publish();
    const leaf = Number(log.tree.size) - 3;
    const standing = async (question: { leaf?: string; at?: string }) => {
      const view = await given(ask('kz', question));
      return [keyIn(view, firstKey('kz')).standing, keyIn(view, signer).standing];
    };
    expect(await standing({ leaf: String(leaf - 1) })).toEqual(['COUNTS', 'NOT_LISTED']);
    expect(await standing({ leaf: String(leaf) })).toEqual(['COUNTS', 'NOT_LISTED']);
    expect(await standing({ leaf: String(leaf + 1) })).toEqual(['NOT_LISTED', 'COUNTS']);
    expect(await standing({ at: hour(0) })).toEqual(['COUNTS', 'NOT_LISTED']);
    expect(await standing({ at: new Date(startMs + hourMs - 1).toISOString() })).toEqual(['COUNTS', 'NOT_LISTED']);
    expect(await standing({ at: hour(1) })).toEqual(['NOT_LISTED', 'COUNTS']);
    expect(await standing({})).toEqual(['NOT_LISTED', 'COUNTS']);
    const view = await given(ask('kz'));
    expect(keyIn(view, firstKey('kz')).periods).toMatchObject([
      {
        since: { type: 'manifest', version: 1 },
        until: { type: 'manifest', version: 2, leaf, why: 'LEFT_OUT', logTime: hour(1), notInLogAt: hour(0) },
      },
    ]);
  });
});

describe('a key that was revoked', () => {
  const revokedAs = (compromisedSinceMs: number | null) => (manifest: Manifest) => ({
    ...manifest,
    revocations: [{ key: String(firstKey('kz').thumbprint), revokedAtMs: startMs + 90 * 60_000, compromisedSinceMs }],
  });

  test('counted at every leaf up to that of its revocation, whatever moment the revocation names', async () => {
    const { ask, clock, log, laterLogged } = await scene();
    log.grow(4);
    await log.publish();
    clock.nowMs += hourMs;
    await laterLogged(await region.nextManifest('kz', revokedAs(null)));
    log.grow(1);
    await log.publish();
    const leaf = Number(log.tree.size) - 2;
    const view = await given(ask('kz', { leaf: String(leaf) }));
    expect(keyIn(view, firstKey('kz'))).toMatchObject({
      // By log order: its revocation, of half an hour before, is not below this leaf.
      standing: 'COUNTS',
      compromisedSince: null,
      suspect: null,
      periods: [
        { revokedAt: null, until: { version: 2, leaf, why: 'REVOKED' } },
        { revokedAt: hour(1.5), until: null },
      ],
    });
    expect(keyIn(await given(ask('kz', { leaf: String(leaf + 1) })), firstKey('kz')).standing).toBe('KEY_REVOKED');
    expect(keyIn(await given(ask('kz')), firstKey('kz')).standing).toBe('KEY_REVOKED');
  });

  test('and called compromised makes the leaves since then suspect, up to its revocation', async () => {
    const { ask, clock, log, laterLogged } = await scene();
    log.grow(4);
    clock.nowMs += hourMs / 2;
    await log.publish();
    const surelyBefore = Number(log.tree.size);
    log.grow(5);
    clock.nowMs += hourMs / 2;
    await laterLogged(await region.nextManifest('kz', revokedAs(startMs + 45 * 60_000)));
    const view = await given(ask('kz'));
    // Its own log showed a checkpoint of half past eight; the manifest stands in the one of ten o'clock.
    expect(keyIn(view, firstKey('kz'))).toMatchObject({
      compromisedSince: hour(0.75),
      suspect: { from: surelyBefore, through: Number(log.tree.size) - 1 },
    });
  });
});

test('a party that departed has its keys for threads alone, and comes to a new root with none', async () => {
  const { ask, laterLogged } = await scene();
  await laterLogged(await region.rosterWithout('kz'));
  const view = await given(ask('kz'));
  expect(view).toMatchObject({ member: false, departed: true });
  expect(keyIn(view, firstKey('kz'))).toMatchObject({
    standing: 'COUNTS',
    periods: [
      { reach: 'everything', until: { type: 'roster', version: 2, why: 'DEPARTED' } },
      { reach: 'threads', until: null, roster: 2 },
    ],
  });
  expect(view.keys.filter(({ listedIn }) => listedIn === 'roster').map(({ standing }) => standing)).toEqual([
    'NOT_LISTED',
    'NOT_LISTED',
    'NOT_LISTED',
  ]);
});

test('a party that signed two truths has no key from the second on; below it they counted', async () => {
  const { ask, log, laterLogged } = await scene();
  await laterLogged(await region.nextManifest('kz', (manifest) => ({ ...manifest, issuedAtMs: startMs + 1 })));
  await laterLogged(await region.nextManifest('kz', (manifest) => ({ ...manifest, issuedAtMs: startMs + 2 })));
  const second = Number(log.tree.size) - 1;
  const view = await given(ask('kz'));
  expect(view).toMatchObject({
    conflict: 2,
    conflicts: [{ version: 2, since: { type: 'manifest', version: 2, leaf: second }, until: null }],
  });
  expect(keyIn(view, firstKey('kz')).standing).toBe('CONFLICT');
  expect(keyIn(await given(ask('kz', { leaf: String(second) })), firstKey('kz')).standing).toBe('COUNTS');
  expect(keyIn(await given(ask('kz', { at: hour(1) })), firstKey('kz')).standing).toBe('COUNTS');
  expect(keyIn(await given(ask('kz', { at: hour(2) })), firstKey('kz')).standing).toBe('CONFLICT');
});

test('between registration and log a revocation counts for nothing and is said to be on its way', async () => {
  const { ask, clock, log, uz } = await scene();
  clock.nowMs += hourMs;
  const revocations = [{ key: String(firstKey('kz').thumbprint), revokedAtMs: clock.nowMs, compromisedSinceMs: null }];
  const revoking = await region.nextManifest('kz', (manifest) => ({ ...manifest, revocations }));
  const document = { ...revoking, registeredMs: clock.nowMs };
  await uz.means.register.add([document]);
  const registered = await given(ask('kz'));
  expect(keyIn(registered, firstKey('kz')).standing).toBe('COUNTS');
  expect(registered.pending).toMatchObject([{ type: 'manifest', version: 2, registeredAt: hour(1), leaf: null }]);
  // A record that was logged in between.
  log.grow(1);
  log.takeDocument(document);
  const recorded = await given(ask('kz'));
  expect(recorded.pending).toMatchObject([{ version: 2, leaf: Number(log.tree.size) - 1 }]);
  await log.publish();
  const logged = await given(ask('kz'));
  expect(logged.pending).toEqual([]);
  expect(keyIn(logged, firstKey('kz')).standing).toBe('KEY_REVOKED');
  const between = await given(ask('kz', { leaf: String(Number(log.tree.size) - 2) }));
  expect(keyIn(between, firstKey('kz')).standing).toBe('COUNTS');
});

describe('a log that does not hold', () => {
  test('what it withholds is missing from the answer, and named', async () => {
    const { ask, log, laterLogged } = await scene();
    await laterLogged(await region.nextManifest('kz', (manifest) => ({ ...manifest, signingKeys: [] })));
    log.change = (entries) => entries.slice(0, -1);
    const view = await given(ask('kz'));
    expect(view.pending).toMatchObject([{ type: 'manifest', version: 2, leaf: null }]);
    expect(view.scope).toBe('shown');
  });

  test('an entry at another index than it has is refused', async () => {
    const { ask, log } = await scene();
    log.change = (entries) =>
      entries.map((one) => (one.leafIndex === 2 ? { ...one, leafIndex: one.leafIndex + 1 } : one));
    expect(await refusalOf(ask('kz'))).toMatchObject({
      code: 'KEYS_REFUSED',
      detail: expect.stringContaining('INCLUSION_INVALID'),
    });
  });

  test('a record of a text that the register does not have is refused', async () => {
    const { ask, log } = await scene();
    const other = await region.nextManifest('kz', (manifest) => ({
      ...manifest,
      version: 1,
      previous: null,
      suites: [2],
    }));
    const made = new LoggedRegion(region, () => startMs);
    made.takeDocument(other);
    const told = await made.evidenceFor('uz' as never).entries({
      message: new Uint8Array(),
      documents: [{ type: 'manifest', document: 'kz', version: 1 }],
    });
    const strange = typeof told === 'string' ? [] : told.slice(-1);
    log.change = (entries) => [...entries, ...strange];
    expect(await refusalOf(ask('kz'))).toMatchObject({ code: 'KEYS_INCOMPLETE' });
  });

  test('a checkpoint that too few cosigned is refused', async () => {
    const { ask, log } = await scene();
    log.cosigners = ['tj'];
    log.grow(1);
    await log.publish();
    expect(await refusalOf(ask('kz'))).toMatchObject({
      code: 'KEYS_REFUSED',
      detail: expect.stringContaining('CHECKPOINT_NOT_FINAL'),
    });
  });
});

test('a question that cannot be answered is refused with what was expected', async () => {
  const { ask, clock, log } = await scene();
  const size = Number(log.tree.size);
  const refusals = await Promise.all(
    [
      ask('kz', { leaf: String(size) }),
      ask('kz', { leaf: '-1' }),
      ask('kz', { leaf: '1', at: hour(0) }),
      ask('kz', { at: 'yesterday' }),
      ask('kz', { at: '2026-02-30' }),
      ask('kz', { at: new Date(clock.nowMs + 1).toISOString() }),
    ].map(refusalOf),
  );
  expect(refusals.map(({ code }) => code)).toEqual(['LEAF_NOT_FINAL', ...Array<string>(5).fill('MALFORMED_REQUEST')]);
  expect(await refusalOf(ask('KZ'))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusalOf(ask('kg'))).toMatchObject({ code: 'NOT_FOUND' });
  const before = await given(ask('kz', { at: '2026-11-21' }));
  expect(before).toMatchObject({ asked: { by: 'time', leaf: 0 }, member: false });
  expect(new Set(before.keys.map(({ standing }) => standing))).toEqual(new Set(['NOT_LISTED']));
  expect(keyIn(await given(ask('kz', { leaf: '0' })), firstKey('kz')).standing).toBe('NOT_LISTED');
});

test('the officers’ interface answers it, and says when the log cannot be asked', async () => {
  const { uz } = await scene();
  expect(await uz.desk.keys({ party: 'kz' })).toMatchObject({ ok: false, problem: { code: 'LOG_UNREACHABLE' } });
});
