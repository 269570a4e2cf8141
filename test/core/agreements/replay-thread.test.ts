/** One decision made again in a thread of its own: by whatever documents it is given, within its bounds. */
import { encodePayload, type VerifiedRoster } from '@tamga/core/documents';
import { fromHex, kindNumber, messageIdBytes, newMessageId, priorityNumber, toHex } from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord } from '@tamga/core/ledger';
import { nodePrimitives as primitives, randomBytes } from '@tamga/platform/crypto';
import {
  createReplayer,
  type PlacedEntry,
  type ReplayerOptions,
  type ReplaySource,
} from '@tamga/platform/decision-replay';
import { tamga, uint64 } from '@tamga/wire';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { foundRegion, parties, rootOf, rosterPayload, signRoster } from '../documents/fixture.ts';
import { add, noonMs, openRegister, question, signedAgreement, type Signed } from './fixture.ts';

// Every replay begins a thread, and a machine may be busy.
vi.setConfig({ testTimeout: 900_000 });

let roster: VerifiedRoster;
let rosterJws: Uint8Array;
let regionHash: Uint8Array;
let agreement: Signed;
let limited: Signed;

/** Long enough before for what is registered then to count. */
const registeredMs = noonMs - 86_400_000;
const quota = { count: 2, per: 'hour' };

beforeAll(async () => {
  roster = await foundRegion();
  rosterJws = Buffer.from(
    await signRoster(
      rosterPayload(),
      parties.map((party) => rootOf(party)),
    ),
  );
  regionHash = primitives.sha256(encodePayload(rosterPayload()));
  agreement = await signedAgreement();
  const rule = {
    effect: 'permit',
    from: ['kz'],
    to: ['uz'],
    kinds: ['REQUEST'],
    crimeAreas: ['drugs'],
    purposes: ['investigation'],
    personalDataMax: 'identification',
    markingMax: 'official-use',
    quota,
  };
  const words = { en: 'words', ru: 'слова' };
  limited = await signedAgreement({
    format: 'tamga/agreement/2',
    id: 'limited-2020',
    parties: ['kz', 'uz'].map((party) => ({ party, role: 'signatory' })),
    articles: [{ id: '1', text: words, rules: [rule] }],
  });
});

function entryOf(record: Parameters<typeof encodeRecord>[0], leaf: number): PlacedEntry {
  return { leaf, bytes: encodeEntry({ salt: randomBytes(32), record: encodeRecord(record) }) };
}

function documentEntry({ name, hash }: Signed, leaf: number): PlacedEntry {
  const { type, id: document, version } = name;
  return entryOf(
    { atMs: uint64(registeredMs), document: { type, document, version, payloadHash: fromHex(hash) } },
    leaf,
  );
}

/** What a hub records that knows these agreements; `exceeded`: quotas that it found used up. */
async function admission(
  known: readonly Signed[],
  at: { leaf: number; atMs?: number; exceeded?: string[] },
): Promise<PlacedEntry> {
  const { leaf, atMs = noonMs, exceeded = [] } = at;
  using hub = openRegister(roster);
  await add(hub, ...known);
  const asked = { ...question(), quotasExceeded: exceeded };
  const decisions = hub.set.decide(asked, atMs);
  const refused = decisions.find(({ code }) => code !== '');
  const id = messageIdBytes(newMessageId({ nowMs: atMs, randomBytes }));
  return entryOf(
    {
      atMs: uint64(atMs),
      admission: {
        id,
        envelopeDigest: randomBytes(64),
        admitted: refused === undefined,
        ...(refused === undefined ? {} : { code: refused.code }),
        realm: tamga.envelope.v1.Realm.REALM_LIVE,
        sender: asked.sender ?? '',
        signingKey: randomBytes(32),
        recipients: asked.recipients ?? [],
        priority: priorityNumber('routine'),
        kind: kindNumber('REQUEST'),
        ...(asked.labels ? { labels: tamga.envelope.v1.Labels.create(asked.labels) } : {}),
        decisions,
        createdMs: uint64(atMs),
        expiresMs: uint64(atMs + 1),
        thread: id,
        size: 1,
        quotasExceeded: exceeded,
      },
    },
    leaf,
  );
}

async function* parts<Item>(...items: Item[]): AsyncGenerator<Item[]> {
  yield* await Promise.resolve(items.map((item) => [item]));
}

const jwsOf = ({ jws }: Signed) => ({ jws: Buffer.from(jws) });

function sourceOf(wanted: PlacedEntry, changes: Partial<ReplaySource> = {}): ReplaySource {
  return {
    wanted,
    answered: undefined,
    entries: parts(documentEntry(agreement, 1)),
    documents: parts(jwsOf(agreement)),
    admissions: () => Promise.resolve([]),
    ...changes,
  };
}

const opened = (options: Partial<ReplayerOptions> = {}) =>
  createReplayer({ roster: rosterJws, regionHash, party: undefined, ...options });

describe('a decision', () => {
  test('comes out as recorded, whatever stands above it', async () => {
    await using replayer = opened();
    const source = sourceOf(await admission([agreement], { leaf: 5 }), {
      entries: parts(documentEntry(limited, 6), documentEntry(agreement, 1)),
      documents: parts(jwsOf(limited), jwsOf(agreement)),
    });
    expect(await replayer.replay(source)).toMatchObject({
      ok: true,
      view: {
        leaf: 5,
        result: 'identical',
        documents: [{ document: 'agreement/three-2020@1', leaf: 1, hash: agreement.hash }],
        folded: {
          count: 1,
          digest: toHex(primitives.sha256(Buffer.concat([new Uint8Array(32), fromHex(agreement.hash)]))),
        },
      },
    });
  });

  test('differs where the log has a document that the hub did not ask', async () => {
    await using replayer = opened();
    const replayed = await replayer.replay(sourceOf(await admission([], { leaf: 5 })));
    expect(replayed).toMatchObject({ ok: true, view: { result: 'different', equal: false } });
  });

  test.each([
    ['a document that the log names and nobody has', { documents: parts() }],
    ['one on which it rests whose entry is not shown', { entries: parts(), documents: parts() }],
  ])('is unknown without %s, which is named', async (_, changes) => {
    await using replayer = opened();
    const replayed = await replayer.replay(sourceOf(await admission([agreement], { leaf: 5 }), changes as never));
    expect(replayed).toMatchObject({
      ok: true,
      view: { result: 'unknown', equal: null, code: 'DOCUMENT_MISSING', missing: ['agreement/three-2020@1'] },
    });
  });
});

describe('a quota', () => {
  const both = () => ({
    entries: parts(documentEntry(limited, 1)),
    documents: parts(jwsOf(limited)),
  });

  test('is counted again by the admissions of its parties within its window', async () => {
    await using replayer = opened();
    const before = [
      await admission([limited], { leaf: 2, atMs: noonMs - 1_000 }),
      await admission([limited], { leaf: 3, atMs: noonMs - 500 }),
    ];
    const wanted = await admission([limited], { leaf: 5 });
    const asked: unknown[] = [];
    const admissions = (need: unknown) => {
      asked.push(need);
      return Promise.resolve(before);
    };
    const { view } = (await replayer.replay(sourceOf(wanted, { ...both(), admissions }))) as {
      view: { result: string; differences: string[] };
    };
    expect(view.result).toBe('different');
    expect(view.differences[0]).toContain('the log has all 2');
    expect(asked).toEqual([{ sender: 'kz', recipients: ['uz'], fromMs: noonMs - 3_600_000, untilMs: noonMs }]);
  });

  test('of parties whose messages are not all here is taken as recorded, and said to be', async () => {
    await using replayer = opened({ party: 'tj' });
    const wanted = await admission([limited], { leaf: 5 });
    const before = [await admission([limited], { leaf: 2 }), await admission([limited], { leaf: 3 })];
    const replayed = await replayer.replay(sourceOf(wanted, { ...both(), admissions: () => Promise.resolve(before) }));
    expect(replayed).toMatchObject({ ok: true, view: { result: 'identical', notCounted: ['kz to uz'] } });
  });
});

describe('a replayer', () => {
  /** Ends when it is told to. */
  const held = () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    async function* documents(): AsyncGenerator<never[]> {
      await promise;
      yield [];
    }
    return { documents, resolve };
  };

  test('lets four wait and refuses the next; those that waited are answered', async () => {
    await using replayer = opened();
    const wanted = await admission([agreement], { leaf: 5 });
    const first = held();
    const asked = [
      replayer.replay(sourceOf(wanted, { documents: first.documents() })),
      ...Array.from({ length: 4 }, () => replayer.replay(sourceOf(wanted))),
    ];
    expect(await replayer.replay(sourceOf(wanted))).toEqual({ ok: false, code: 'REPLAY_BUSY' });
    first.resolve();
    const results = await Promise.all(asked);
    expect(results.map((one) => one.ok && one.view.result)).toEqual([
      'unknown',
      ...Array.from({ length: 4 }, () => 'identical'),
    ]);
  });

  test('gives up one that takes too long', async () => {
    await using replayer = opened({ timeoutMs: 1 });
    const wanted = await admission([agreement], { leaf: 5 });
    const { documents, resolve } = held();
    expect(await replayer.replay(sourceOf(wanted, { documents: documents() }))).toEqual({
      ok: false,
      code: 'REPLAY_TIMEOUT',
    });
    resolve();
  });

  test('refuses more documents than it may hold', async () => {
    await using replayer = opened({ documentBytesMax: 100 });
    const wanted = await admission([agreement], { leaf: 5 });
    expect(await replayer.replay(sourceOf(wanted))).toEqual({ ok: false, code: 'REPLAY_TOO_LARGE' });
  });

  test('tells a fault of its source, or of what is held, to who asked, and goes on', async () => {
    await using replayer = opened();
    const wanted = await admission([agreement], { leaf: 5 });
    async function* failing(): AsyncGenerator<never[]> {
      yield await Promise.reject<never[]>(new Error('the register is away'));
    }
    await expect(replayer.replay(sourceOf(wanted, { documents: failing() }))).rejects.toThrow('the register is away');
    const damaged = { leaf: 5, bytes: new Uint8Array(3) };
    await expect(replayer.replay(sourceOf(damaged))).rejects.toThrow('the entry held for leaf 5');
    expect(await replayer.replay(sourceOf(wanted))).toMatchObject({ ok: true });
  });

  test('ends with what it has in hand', async () => {
    const replayer = opened();
    const { documents, resolve } = held();
    const asked = replayer.replay(sourceOf(await admission([agreement], { leaf: 5 }), { documents: documents() }));
    await replayer[Symbol.asyncDispose]();
    expect(await asked).toEqual({ ok: false, code: 'REPLAY_TIMEOUT' });
    resolve();
  });
});
