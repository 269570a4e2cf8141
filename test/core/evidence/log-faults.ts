/** What can be wrong although every file is in order: things that somebody signed or logged. */
import { parsePartyId } from '@tamga/core/identifiers';
import { xWingDecapsulator } from '@tamga/core/sealing';
import { tamga, uint64 } from '@tamga/wire';
import { history, request } from './bundles.ts';
import { bundleOf, foundRegion, sentMs, sizeOf } from './exchange.ts';
import type { LogFault } from './log-fault.ts';
import type { Made, MakeBundle } from './make-bundle.ts';
import { agreementText, coordination, dayMs, fixedBytes, kz, TestRegion, uz, type Logged } from './region/index.ts';
import type { SendOptions } from './region/index.ts';

/** A request that is sent so, in a region that was prepared so. */
export function sending(
  options: Partial<SendOptions>,
  prepare: (region: TestRegion) => Promise<unknown> = () => Promise.resolve(),
): MakeBundle {
  return async (primitives, randomBytes) => {
    const { region, before } = await foundRegion(primitives, randomBytes);
    await prepare(region);
    const message = await region.send({ name: 'a request', atMs: sentMs, ...options });
    const after = await region.checkpoint({ atMs: sentMs + 90_000 });
    return { region, bundle: await bundleOf(region, { message, checkpoints: [before, after], contentKey: false }) };
  };
}

/** A request with a further leaf that somebody logged. */
function withLeaf(
  log: (region: TestRegion, message: Awaited<ReturnType<TestRegion['send']>>) => Promise<Logged[]>,
): MakeBundle {
  return async (primitives, randomBytes) => {
    const { region, before } = await foundRegion(primitives, randomBytes);
    const message = await region.send({ name: 'a request', atMs: sentMs });
    const others = await log(region, message);
    const after = await region.checkpoint({ atMs: sentMs + 90_000 });
    const bundle = await bundleOf(region, { message, others, checkpoints: [before, after], contentKey: false });
    return { region, bundle };
  };
}

/** The plain request without some of its leaves and documents. */
function without(isLeft: (index: bigint, made: Made) => boolean, { documents }: { documents: boolean }): MakeBundle {
  return async (primitives, randomBytes) => {
    const made = await request(primitives, randomBytes);
    const { region, bundle } = made;
    const logged = [...region.documents.values()].filter(({ index }) => isLeft(index, made));
    const gone = new Set(logged.map(({ jws }) => jws));
    return {
      region,
      bundle: {
        ...bundle,
        leaves: bundle.leaves.filter(({ index }) => documents || !isLeft(index, made)),
        documents: documents ? bundle.documents.filter((jws) => !gone.has(jws)) : bundle.documents,
      },
    };
  };
}

const agreementLeaf = 4n;

/** Logs agreements under another version than they have. */
class MisnamingRegion extends TestRegion {
  override logDocument(one: Parameters<TestRegion['logDocument']>[0]): bigint {
    return super.logDocument(one.type === 'agreement' ? { ...one, version: 2 } : one);
  }
}

export const logFaults: readonly LogFault[] = [
  {
    name: 'witnessed by three of four',
    code: null,
    make: async (primitives, randomBytes) => {
      const { region, before } = await foundRegion(primitives, randomBytes);
      const message = await region.send({ name: 'a request', atMs: sentMs });
      const by = ['kg', 'tj', 'uz'].map(parsePartyId);
      const after = await region.checkpoint({ atMs: sentMs + 90_000, by });
      return { region, bundle: await bundleOf(region, { message, checkpoints: [before, after], contentKey: false }) };
    },
  },
  {
    name: 'recorded a day before the checkpoint below it',
    code: null,
    make: async (primitives, randomBytes) => {
      const region = new TestRegion(primitives, randomBytes);
      await region.found();
      const before = await region.checkpoint({ atMs: sentMs + dayMs });
      const message = await region.send({ name: 'a request', atMs: sentMs });
      const after = await region.checkpoint({ atMs: sentMs + dayMs + 60_000 });
      return { region, bundle: await bundleOf(region, { message, checkpoints: [before, after], contentKey: false }) };
    },
  },
  {
    name: 'only one checkpoint',
    code: null,
    make: async (primitives, randomBytes) => {
      const { region } = await foundRegion(primitives, randomBytes);
      const message = await region.send({ name: 'a request', atMs: sentMs });
      const after = await region.checkpoint({ atMs: sentMs + 90_000 });
      return { region, bundle: await bundleOf(region, { message, checkpoints: [after], contentKey: false }) };
    },
  },
  {
    name: 'signed with a key that no manifest lists',
    code: 'SENDER_KEY',
    make: async (primitives, randomBytes) => {
      const signer = new TestRegion(primitives, randomBytes).signer(kz, 'another');
      return await sending({ signer })(primitives, randomBytes);
    },
  },
  {
    name: 'signed with a key that was revoked below it',
    code: 'SENDER_KEY',
    make: sending({}, async (region) => {
      const key = region.signer(kz).thumbprint;
      const revocations = [{ key, revokedAtMs: sentMs - 20_000, compromisedSinceMs: null }];
      await region.logManifest(kz, { atMs: sentMs - 20_000, revocations });
    }),
  },
  {
    name: 'signed with a key that is listed above it only',
    code: 'SENDER_KEY',
    make: async (primitives, randomBytes) => {
      const { region, before } = await foundRegion(primitives, randomBytes);
      const signer = region.signer(kz, 'second');
      const message = await region.send({ name: 'a request', atMs: sentMs, signer });
      await region.logManifest(kz, { atMs: sentMs + 10_000, signing: ['signing', 'second'] });
      const after = await region.checkpoint({ atMs: sentMs + 90_000 });
      return { region, bundle: await bundleOf(region, { message, checkpoints: [before, after], contentKey: false }) };
    },
  },
  {
    name: 'refused for its revoked key',
    code: null,
    make: sending({ refusal: 'KEY_REVOKED' }, async (region) => {
      const key = region.signer(kz).thumbprint;
      const revocations = [{ key, revokedAtMs: sentMs - 20_000, compromisedSinceMs: null }];
      await region.logManifest(kz, { atMs: sentMs - 20_000, revocations });
    }),
  },
  {
    name: 'encrypted to a key that is not the recipient’s',
    code: 'RECIPIENT_KEY',
    make: async (primitives, randomBytes) => {
      const encryptionKey = xWingDecapsulator(primitives, fixedBytes('another encryption', 32)).publicKey;
      return await sending({ encryptionKey })(primitives, randomBytes);
    },
  },
  {
    name: 'recorded with other labels than the sender signed',
    code: 'RECORD_HEADER_MISMATCH',
    make: sending({ admission: { labels: { crimeAreas: [tamga.envelope.v1.CrimeArea.CRIME_AREA_CORRUPTION] } } }),
  },
  {
    name: 'recorded with a hand-over that the sender did not name',
    code: 'RECORD_HEADER_MISMATCH',
    make: sending({ admission: { handOver: { opensMs: uint64(sentMs), closesMs: uint64(sentMs + 1) } } }),
  },
  {
    name: 'recorded with another size',
    code: 'RECORD_HEADER_MISMATCH',
    make: sending({ admission: { size: 1 } }),
  },
  {
    name: 'an article that the agreement does not have',
    code: 'BASIS_MISMATCH',
    make: async (primitives, randomBytes) => {
      const { region } = await request(primitives, randomBytes);
      const [hash] = [...region.documents].find(([, { index }]) => index === agreementLeaf) ?? [''];
      const basis = { agreement: 'kz-uz-test', version: 1, article: '9', documentHash: Buffer.from(hash, 'hex') };
      const verdict = tamga.ledger.v1.Verdict.VERDICT_PERMIT;
      const decisions = [{ recipient: uz, verdict, code: '', bases: [basis], obligations: [], decider: '' }];
      return await sending({ admission: { decisions } })(primitives, randomBytes);
    },
  },
  {
    name: 'an agreement that is logged above the message',
    code: 'BASIS_MISSING',
    make: async (primitives, randomBytes) => {
      const { region: other } = await request(primitives, randomBytes);
      const [hash] = [...other.documents].find(([, { index }]) => index === agreementLeaf) ?? [''];
      const region = new TestRegion(primitives, randomBytes);
      await region.found({ agreement: null });
      const basis = { agreement: 'kz-uz-test', version: 1, article: '1', documentHash: Buffer.from(hash, 'hex') };
      const verdict = tamga.ledger.v1.Verdict.VERDICT_PERMIT;
      const decisions = [{ recipient: uz, verdict, code: '', bases: [basis], obligations: [], decider: '' }];
      const admission = { admitted: true, code: '', decisions };
      const message = await region.send({ name: 'a request', atMs: sentMs, admission });
      await region.logAgreement(agreementText(), { atMs: sentMs + 10_000 });
      const after = await region.checkpoint({ atMs: sentMs + 90_000 });
      return { region, bundle: await bundleOf(region, { message, checkpoints: [after], contentKey: false }) };
    },
  },
  {
    name: 'without the agreement and its leaf',
    code: 'BASIS_MISSING',
    make: async (primitives, randomBytes) => {
      const isAgreement = (index: bigint): boolean => index === agreementLeaf;
      const { region, bundle } = await without(isAgreement, { documents: true })(primitives, randomBytes);
      const leaves = bundle.leaves.filter(({ index }) => index !== agreementLeaf);
      return { region, bundle: { ...bundle, leaves } };
    },
  },
  {
    name: 'without a document that a leaf records',
    code: 'DOCUMENT_MISSING',
    make: without((index) => index === agreementLeaf, { documents: true }),
  },
  {
    name: 'a document without its leaf',
    code: 'DOCUMENT_NOT_LOGGED',
    make: without((index) => index === agreementLeaf, { documents: false }),
  },
  {
    name: 'without the leaf of the founding roster',
    code: 'ROSTER_MISSING',
    make: async (primitives, randomBytes) => {
      const isRoster = (index: bigint): boolean => index === 0n;
      const { region, bundle } = await without(isRoster, { documents: true })(primitives, randomBytes);
      return { region, bundle: { ...bundle, leaves: bundle.leaves.filter(({ index }) => index !== 0n) } };
    },
  },
  {
    name: 'without the recipient’s manifest',
    code: 'RECIPIENT_KEY',
    make: async (primitives, randomBytes) => {
      const isManifest = (index: bigint): boolean => index === 3n;
      const { region, bundle } = await without(isManifest, { documents: true })(primitives, randomBytes);
      const leaves = bundle.leaves.filter(({ index }) => index !== 3n);
      return { region, bundle: { ...bundle, leaves } };
    },
  },
  {
    name: 'a document that is logged under another name',
    code: 'DOCUMENT_MISMATCH',
    make: async (primitives, randomBytes) => {
      const region = new MisnamingRegion(primitives, randomBytes);
      await region.found();
      const message = await region.send({ name: 'a request', atMs: sentMs });
      const after = await region.checkpoint({ atMs: sentMs + 90_000 });
      return { region, bundle: await bundleOf(region, { message, checkpoints: [after], contentKey: false }) };
    },
  },
  {
    name: 'the stamp of another message',
    code: 'RECORD_NOT_OF_MESSAGE',
    make: async (primitives, randomBytes) => {
      const { region, before } = await foundRegion(primitives, randomBytes);
      const other = await region.send({ name: 'another request', atMs: sentMs - 10_000 });
      const message = await region.send({ name: 'a request', atMs: sentMs });
      const after = await region.checkpoint({ atMs: sentMs + 90_000 });
      const stamp = await region.stamp(other);
      const of = { message, others: [other], checkpoints: [before, after], contentKey: false, stamp };
      return { region, bundle: await bundleOf(region, of) };
    },
  },
  {
    name: 'a stamp by a key that is not the centre’s',
    code: 'STAMP_KEY',
    make: async (primitives, randomBytes) => {
      const made = await request(primitives, randomBytes);
      const leaf = made.bundle.leaves.find(({ index }) => index === 5n);
      if (leaf === undefined) throw new Error('no leaf');
      const stamp = await made.region.stamp(leaf, made.region.signer(kz));
      return { region: made.region, bundle: { ...made.bundle, stamp } };
    },
  },
  {
    name: 'a leaf of another matter',
    code: 'LEAF_UNEXPECTED',
    make: withLeaf(async (region) => [await region.send({ name: 'another request', atMs: sentMs + 1_000 })]),
  },
  {
    name: 'an outcome of another message',
    code: 'OUTCOME_NOT_OF_MESSAGE',
    make: withLeaf(async (region) => {
      const other = await region.send({ name: 'another request', atMs: sentMs + 1_000 });
      return [await region.outcome(other, { state: 'delivered', atMs: sentMs + 4_000 })];
    }),
  },
  {
    name: 'delivered and expired at once',
    code: 'OUTCOME_TWICE',
    make: withLeaf(async (region, message) => [
      await region.outcome(message, { state: 'delivered', atMs: sentMs + 4_000 }),
      await region.outcome(message, {
        state: 'expired',
        atMs: sentMs + 5_000,
        signer: coordination,
        key: region.admissionSigner(),
      }),
    ]),
  },
  {
    name: 'delivered by the word of the centre',
    code: 'OUTCOME_SIGNER',
    make: withLeaf(async (region, message) => [
      await region.outcome(message, { state: 'delivered', atMs: sentMs + 4_000, signer: coordination }),
    ]),
  },
  {
    name: 'delivered under a key that no manifest lists',
    code: 'OUTCOME_KEY',
    make: withLeaf(async (region, message) => [
      await region.outcome(message, { state: 'delivered', atMs: sentMs + 4_000, key: region.signer(uz, 'another') }),
    ]),
  },
  {
    name: 'delivered with a signature of another key',
    code: 'OUTCOME_SIGNATURE',
    make: withLeaf(async (region, message) => {
      const key = { ...region.signer(uz, 'another'), thumbprint: region.signer(uz).thumbprint };
      return [await region.outcome(message, { state: 'delivered', atMs: sentMs + 4_000, key })];
    }),
  },
  {
    name: 'without the checkpoint that covers the second roster',
    code: 'CHECKPOINT_STRAY_SIGNATURE',
    make: async (primitives, randomBytes) => {
      const { region, bundle } = await history(primitives, randomBytes);
      const kept = bundle.checkpoints.filter((_, i) => i !== 2);
      const checkpoints = kept.map(({ note }, i) => {
        const oldSize = i === 0 ? undefined : sizeOf(kept[i - 1]?.note ?? note);
        const newSize = sizeOf(note);
        return { note, consistency: oldSize === undefined ? [] : region.tree.consistencyProof({ oldSize, newSize }) };
      });
      return { region, bundle: { ...bundle, checkpoints } };
    },
  },
  {
    name: 'a roster that two members did not sign',
    code: 'ROSTER_REFUSED',
    make: async (primitives, randomBytes) => {
      const { region, before } = await foundRegion(primitives, randomBytes);
      const message = await region.send({ name: 'a request', atMs: sentMs });
      await region.logRosterSignedBy(['caricc', 'kz', 'uz'].map(parsePartyId), { atMs: sentMs + 10_000 });
      const after = await region.checkpoint({ atMs: sentMs + 90_000 });
      return { region, bundle: await bundleOf(region, { message, checkpoints: [before, after], contentKey: false }) };
    },
  },
];
