/** Two stamps for one index: what the centre's admission keys signed of one place in the log, confirmed offline. */
import { encodeEntry, encodeRecord, makeStamps } from '@tamga/core/ledger';
import { encodeMisbehaviour, verifyMisbehaviour, type Finding } from '@tamga/core/ledger/witness';
import { parsePartyId } from '@tamga/core/identifiers';
import type { Signer } from '@tamga/core/sealing';
import { nodePrimitives as primitives, randomBytes } from '@tamga/platform/crypto';
import { encode, tamga, uint64 } from '@tamga/wire';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { coordination, dayMs, fixedBytes, foundedMs, kz, TestRegion } from '../evidence/region/index.ts';

type TwoStamps = Extract<Finding, { kind: 'two-stamps' }>;
type Carried = TwoStamps['first'];

const entriesMax = 24;
let region: TestRegion;
/** The centre's manifests: the first key alone, then the second alone. */
let manifests: readonly Uint8Array[];
const keys = (): readonly Signer[] => [region.admissionSigner(), region.admissionSigner('second admission')];

beforeAll(async () => {
  region = new TestRegion(primitives, randomBytes);
  await region.found({ agreement: null });
  await region.logManifest(coordination, { atMs: foundedMs + dayMs, admission: ['second admission'] });
  manifests = ['admission', 'second admission'].map((name) => manifestWith(region.admissionSigner(name)));
});

/** The manifest of the centre that lists this key. */
function manifestWith({ publicKey }: Signer): Uint8Array {
  const listed = Buffer.from(publicKey).toString('base64url');
  const found = [...region.documents.values()].find(({ jws }) => {
    const { payload } = JSON.parse(new TextDecoder().decode(jws)) as { payload: string };
    const { roleKeys = [] } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
      roleKeys?: { publicKey: string }[];
    };
    return roleKeys.some((key) => key.publicKey === listed);
  });
  if (found === undefined) throw new Error('no manifest lists the key');
  return found.jws;
}

const entryOf = (name: string): Uint8Array => {
  const at = uint64(foundedMs);
  const record = encodeRecord({ atMs: at, quarantine: { party: parsePartyId('kz'), fromMs: at, toMs: at, count: 1 } });
  return encodeEntry({ salt: fixedBytes(name, 32), record });
};

/** Stamps of one tick, under the first or the second key. */
async function stamp(
  entries: readonly { entry: Uint8Array; leafIndex: bigint }[],
  key: 0 | 1 = 0,
  signer: Signer | undefined = keys()[key],
): Promise<Carried[]> {
  const manifest = manifests[key];
  if (signer === undefined || manifest === undefined) throw new Error('no key');
  const stamps = await makeStamps(entries, { region: region.regionHash, signer, primitives });
  return stamps.map((one) => ({ stamp: encode(tamga.ledger.v1.Stamp, one), manifest }));
}

async function one(name: string, leafIndex: bigint, key: 0 | 1 = 0, signer?: Signer): Promise<Carried> {
  const [carried] = await stamp([{ entry: entryOf(name), leafIndex }], key, signer);
  if (carried === undefined) throw new Error('no stamp');
  return carried;
}

function documentOf(first: Carried, second: Carried): Uint8Array {
  const founding = [...region.documents.values()].find(({ index }) => index === 0n);
  if (founding === undefined) throw new Error('no roster');
  return encodeMisbehaviour({ rosters: [founding.jws], finding: { kind: 'two-stamps', first, second } });
}

async function confirm(first: Carried, second: Carried) {
  const result = await verifyMisbehaviour(documentOf(first, second), { regionHash: region.regionHash, primitives });
  return result.ok ? result.proven : result.code;
}

describe('two stamps for one index', () => {
  test('with different entries are proven, under one key and across a change of keys', async () => {
    const proven = {
      kind: 'two-stamps',
      origin: 'tamga.example/ledger',
      leafIndex: 7n,
      checkpoints: [],
      cosignedBoth: [],
    };
    expect(await confirm(await one('a', 7n), await one('b', 7n))).toEqual(proven);
    expect(await confirm(await one('a', 7n), await one('b', 7n, 1))).toEqual(proven);
    const [, inBatch] = await stamp([
      { entry: entryOf('c'), leafIndex: 6n },
      { entry: entryOf('b'), leafIndex: 7n },
      { entry: entryOf('d'), leafIndex: 8n },
    ]);
    if (inBatch === undefined) throw new Error('no stamp');
    expect(await confirm(await one('a', 7n), inBatch)).toEqual(proven);
  });

  test('of one record under two salts are two entries: the log holds one of them at most', async () => {
    expect(await confirm(await one('one salt', 3n), await one('another salt', 3n))).toMatchObject({ leafIndex: 3n });
  });

  test('are not proven by one entry stamped twice, nor by two indexes', async () => {
    expect(await confirm(await one('a', 7n), await one('a', 7n))).toBe('NOT_PROVEN');
    expect(await confirm(await one('a', 7n), await one('a', 7n, 1))).toBe('NOT_PROVEN');
    expect(await confirm(await one('a', 7n), await one('b', 8n))).toBe('NOT_PROVEN');
  });

  test('are not proven by a key of a member, or one that the manifest does not list', async () => {
    const own = await one('a', 7n);
    const ofMember = await one('b', 7n, 0, region.signer(kz));
    expect(await confirm(own, ofMember)).toBe('MANIFEST_REFUSED');
    expect(await confirm(ofMember, own)).toBe('MANIFEST_REFUSED');
    const [, later] = manifests;
    expect(await confirm(own, { ...(await one('b', 7n)), manifest: later ?? new Uint8Array() })).toBe(
      'MANIFEST_REFUSED',
    );
    const forged: Signer = { ...region.signer(kz), thumbprint: region.admissionSigner().thumbprint };
    expect(await confirm(own, await one('b', 7n, 0, forged))).toBe('STAMP_REFUSED');
  });

  test('are not proven by a stamp that was moved to another index', async () => {
    const { stamp: signed, manifest } = await one('b', 8n);
    const moved = tamga.ledger.v1.Stamp.decode(signed);
    moved.leafIndex = uint64(7);
    expect(await confirm(await one('a', 7n), { stamp: encode(tamga.ledger.v1.Stamp, moved), manifest })).toBe(
      'STAMP_REFUSED',
    );
  });

  test('with any byte of the proof changed prove nothing', async () => {
    const bytes = documentOf(await one('a', 7n), await one('b', 7n, 1));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = bytes.map((byte, i) => (i === at ? byte ^ flip : byte));
        const result = await verifyMisbehaviour(changed, { regionHash: region.regionHash, primitives });
        expect(result.ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

/** What a hub does with its log, one after the other. */
type Step =
  | { readonly does: 'record'; readonly count: number }
  /** One batch of entries that stand in the log, as often as they are asked for; from here on under the second key. */
  | { readonly does: 'stamp'; readonly places: readonly number[]; readonly later: boolean }
  /** A recovery: what is behind this place is lost, and its indexes are given again. */
  | { readonly does: 'recover'; readonly place: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant('record' as const), count: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    does: fc.constant('stamp' as const),
    places: fc.array(fc.nat(entriesMax), { minLength: 1, maxLength: 6 }),
    later: fc.boolean(),
  }),
  fc.record({ does: fc.constant('recover' as const), place: fc.nat(entriesMax) }),
);

interface Given extends Carried {
  readonly leafIndex: bigint;
  readonly entry: Uint8Array;
}

/** Every stamp that such a hub gave. `keepsStamped`: a recovery takes back nothing that was stamped (decision 0159). */
async function runHub(steps: readonly Step[], { keepsStamped }: { keepsStamped: boolean }): Promise<Given[]> {
  const log: Uint8Array[] = [];
  const given: Given[] = [];
  let named = 0;
  for (const what of steps) {
    if (what.does === 'record') for (let i = 0; i < what.count; i++) log.push(entryOf(`entry ${named++}`));
    else if (what.does === 'recover') {
      const stamped = given.reduce((end, { leafIndex }) => Math.max(end, Number(leafIndex) + 1), 0);
      log.length = Math.min(log.length, keepsStamped ? Math.max(what.place, stamped) : what.place);
    } else {
      const batch = what.places.flatMap((place) => {
        const entry = log[place];
        return entry === undefined ? [] : [{ entry, leafIndex: BigInt(place) }];
      });
      if (batch.length === 0) continue;
      const stamps = await stamp(batch, what.later ? 1 : 0);
      given.push(
        ...stamps.map((carried, i) => ({ ...carried, ...(batch[i] ?? { entry: new Uint8Array(), leafIndex: 0n }) })),
      );
    }
  }
  return given;
}

const isPair = (a: Given, b: Given): boolean => a.leafIndex === b.leafIndex && !Buffer.from(a.entry).equals(b.entry);

describe('the stamps of a hub', () => {
  const steps = fc.array(step, { minLength: 4, maxLength: 14 });

  test('that stamps what stands in its log convict it never, in whatever batches, under whichever keys, recovered or not', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), fc.nat(), async (done, a, b) => {
        const given = await runHub(done, { keepsStamped: true });
        const [first, second] = [given[a % (given.length || 1)], given[b % (given.length || 1)]];
        if (first === undefined || second === undefined) return;
        expect(await confirm(first, second)).toBe('NOT_PROVEN');
        for (const again of given.filter(({ leafIndex }) => leafIndex === first.leafIndex))
          expect(await confirm(first, again)).toBe('NOT_PROVEN');
      }),
      { numRuns: 40 },
    );
  });

  test('that lost a stamped entry and gave its index again convict it, by exactly those pairs', async () => {
    const lost: Step[] = [
      { does: 'record', count: 3 },
      { does: 'stamp', places: [0, 1, 2], later: false },
      { does: 'recover', place: 2 },
      { does: 'record', count: 2 },
      { does: 'stamp', places: [0, 2, 3], later: true },
    ];
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), fc.nat(), async (more, a, b) => {
        const given = await runHub([...lost, ...more], { keepsStamped: false });
        const [first, second] = [given[a % given.length], given[b % given.length]];
        const known = given.find((one) => given.some((other) => isPair(one, other)));
        const rival = known && given.find((other) => isPair(known, other));
        if (first === undefined || second === undefined || known === undefined || rival === undefined)
          throw new Error('index 2 was given twice');
        expect(await confirm(known, rival)).toMatchObject({ kind: 'two-stamps', leafIndex: known.leafIndex });
        expect(typeof (await confirm(first, second)) !== 'string').toBe(isPair(first, second));
      }),
      { numRuns: 30 },
    );
  });
});
