/** Proofs of misbehaviour, each kind of them, and what is wrong with others: of these the golden vectors are made. */
import type { Finding } from '@tamga/core/ledger/witness';
import { encode, tamga, uint64 } from '@tamga/wire';
import { flippedAt, inProof, promisedAt, proof, secondMs, type ProofFault } from './misbehaviour-scene.ts';
import { noteFaults } from './proof-note-faults.ts';
import { rosterTextFaults } from './proof-roster-faults.ts';
import { stampedFaults } from './proof-stamp-faults.ts';
import { textFaults } from './proof-text-faults.ts';
import { dayMs, foundedMs, kz, utf8 } from './region/index.ts';

/** One proof of each kind. */
export const validProofs: Readonly<Record<Finding['kind'], ProofFault['make']>> = {
  'two-roots': async (scene) => proof(scene, await scene.twoRoots()),
  inconsistent: async (scene) => proof(scene, await scene.inconsistent()),
  'rolled-back': async (scene) => proof(scene, await scene.rolledBack()),
  'broken-promise': async (scene) => proof(scene, await scene.brokenPromise()),
  'two-stamps': async (scene) => proof(scene, await scene.twoStamps()),
};

const checkpointFaults: readonly ProofFault[] = [
  {
    name: 'two notes of one tree',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, { ...(await scene.twoRoots()), second: await scene.note({ atMs: foundedMs + 2 * dayMs }) }),
  },
  {
    name: 'two roots of different sizes',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, { ...(await scene.twoRoots()), second: await scene.note({ fork: true, size: 8n }) }),
  },
  {
    name: 'two roots, one of them by other log keys',
    code: 'CHECKPOINT_REFUSED',
    make: async (scene) =>
      proof(scene, { ...(await scene.twoRoots()), second: await scene.note({ fork: true, log: 'another log' }) }),
  },
  {
    name: 'two roots, one of them without the Ed25519 signature of the log',
    code: 'CHECKPOINT_REFUSED',
    make: async (scene) => {
      const lines = new TextDecoder().decode((await scene.twoRoots()).second).split('\n');
      return proof(scene, { ...(await scene.twoRoots()), second: utf8(lines.filter((_, i) => i !== 4).join('\n')) });
    },
  },
  {
    name: 'two roots under the keys of the second roster',
    code: null,
    make: async (scene) => {
      const { region } = scene;
      await region.nextRoster({}, { atMs: foundedMs + dayMs, log: 'second log' });
      const last = [...region.documents.values()].at(-1);
      const [first, second] = [await scene.note({ log: 'second log' }), await scene.note({ fork: true })];
      const rosters = [...scene.rosters, last?.jws ?? new Uint8Array()];
      return proof({ rosters }, { kind: 'two-roots', first, second });
    },
  },
  {
    name: 'a larger tree that does continue the smaller one',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, {
        ...(await scene.inconsistent()),
        larger: await scene.note({ size: 11n }),
        path: scene.path({ oldSize: 7n, newSize: 11n }),
      }),
  },
  {
    name: 'a larger tree with the path of another one',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, { ...(await scene.inconsistent()), path: scene.path({ oldSize: 7n, newSize: 11n }) }),
  },
  {
    name: 'a larger tree with a path that is too short',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, { ...(await scene.inconsistent()), path: (await scene.inconsistent()).path.slice(0, -1) }),
  },
  {
    name: 'a larger tree with a path that is too long',
    code: 'NOT_PROVEN',
    make: async (scene) => {
      const inconsistent = await scene.inconsistent();
      return proof(scene, { ...inconsistent, path: [...inconsistent.path, new Uint8Array(32)] });
    },
  },
  {
    name: 'a larger tree in the place of the smaller one',
    code: 'NOT_PROVEN',
    make: async (scene) => {
      const inconsistent = await scene.inconsistent();
      return proof(scene, { ...inconsistent, smaller: inconsistent.larger, larger: inconsistent.smaller });
    },
  },
  {
    name: 'a larger tree that begins otherwise from a power of two on',
    code: null,
    make: async (scene) =>
      proof(scene, {
        kind: 'inconsistent',
        smaller: await scene.note({ size: 8n }),
        larger: await scene.note({ size: 11n, fork: true }),
        path: scene.path({ fork: true, oldSize: 8n, newSize: 11n }),
      }),
  },
  {
    name: 'a smaller tree signed five minutes after the larger one',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, {
        ...(await scene.rolledBack()),
        smaller: await scene.note({ size: 7n, atMs: foundedMs + dayMs + 300 * secondMs }),
      }),
  },
  {
    name: 'a tree of the same size signed later',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, { ...(await scene.rolledBack()), smaller: await scene.note({ atMs: foundedMs + 2 * dayMs }) }),
  },
];

const promiseFaults: readonly ProofFault[] = [
  {
    name: 'a promise that was kept',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, {
        ...(await scene.brokenPromise()),
        ...(await scene.stamp({ name: `entry ${promisedAt}`, index: promisedAt })),
      }),
  },
  {
    name: 'a promise for an index that the checkpoint does not cover',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, { ...(await scene.brokenPromise()), checkpoint: await scene.note({ size: 5n }) }),
  },
  {
    name: 'a promise with the leaf of another index',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, { ...(await scene.brokenPromise()), path: scene.region.path(promisedAt + 1n, 9n) }),
  },
  {
    name: 'a promise with a checkpoint of other log keys',
    code: 'CHECKPOINT_REFUSED',
    make: async (scene) =>
      proof(scene, { ...(await scene.brokenPromise()), checkpoint: await scene.note({ log: 'another log' }) }),
  },
  {
    name: 'a promise with the manifest of a member',
    code: 'MANIFEST_REFUSED',
    make: async (scene) => proof(scene, { ...(await scene.brokenPromise()), manifest: scene.manifestOfMember() }),
  },
  {
    name: 'a promise with a manifest that does not list the key',
    code: 'MANIFEST_REFUSED',
    make: async (scene) => proof(scene, { ...(await scene.brokenPromise()), manifest: scene.manifestOf(2) }),
  },
  {
    name: 'a promise with a roster in the place of the manifest',
    code: 'MANIFEST_REFUSED',
    make: async (scene) =>
      proof(scene, { ...(await scene.brokenPromise()), manifest: scene.rosters[0] ?? new Uint8Array() }),
  },
  {
    name: 'a promise whose stamp is cut off',
    code: 'STAMP_REFUSED',
    make: async (scene) => {
      const brokenPromise = await scene.brokenPromise();
      return proof(scene, { ...brokenPromise, stamp: brokenPromise.stamp.slice(0, -1) });
    },
  },
  {
    name: 'a promise with another signature of the stamp',
    code: 'STAMP_REFUSED',
    make: async (scene) => {
      const brokenPromise = await scene.brokenPromise();
      return proof(scene, { ...brokenPromise, stamp: flippedAt(brokenPromise.stamp, -1) });
    },
  },
];

const stampFaults: readonly ProofFault[] = [
  {
    name: 'two stamps under two keys of two manifests',
    code: null,
    make: async (scene) => {
      const signer = scene.region.admissionSigner('second admission');
      const second = await scene.stamp({
        name: 'promised too',
        index: promisedAt,
        signer,
        manifest: scene.manifestOf(2),
      });
      return proof(scene, { ...(await scene.twoStamps()), second });
    },
  },
  {
    name: 'two stamps of one entry',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, {
        ...(await scene.twoStamps()),
        second: await scene.stamp({ name: 'promised', index: promisedAt }),
      }),
  },
  {
    name: 'two stamps of one entry under two keys',
    code: 'NOT_PROVEN',
    make: async (scene) => {
      const signer = scene.region.admissionSigner('second admission');
      const second = await scene.stamp({ name: 'promised', index: promisedAt, signer, manifest: scene.manifestOf(2) });
      return proof(scene, { ...(await scene.twoStamps()), second });
    },
  },
  {
    name: 'two stamps for two indexes',
    code: 'NOT_PROVEN',
    make: async (scene) =>
      proof(scene, {
        ...(await scene.twoStamps()),
        second: await scene.stamp({ name: 'promised too', index: promisedAt + 1n }),
      }),
  },
  {
    name: 'two stamps, one of them by a key of a member',
    code: 'MANIFEST_REFUSED',
    make: async (scene) => {
      const second = await scene.stamp({ name: 'promised too', index: promisedAt, signer: scene.region.signer(kz) });
      return proof(scene, { ...(await scene.twoStamps()), second: { ...second, manifest: scene.manifestOfMember() } });
    },
  },
  {
    name: 'two stamps, one of them moved to the index of the other',
    code: 'STAMP_REFUSED',
    make: async (scene) => {
      const { stamp, manifest } = await scene.stamp({ name: 'promised too', index: promisedAt + 1n });
      const moved = tamga.ledger.v1.Stamp.decode(stamp);
      moved.leafIndex = uint64(Number(promisedAt));
      const second = { stamp: encode(tamga.ledger.v1.Stamp, moved), manifest };
      return proof(scene, { ...(await scene.twoStamps()), second });
    },
  },
  {
    name: 'two stamps, the first of them with another signature',
    code: 'STAMP_REFUSED',
    make: async (scene) => {
      const twoStamps = await scene.twoStamps();
      const first = { ...twoStamps.first, stamp: flippedAt(twoStamps.first.stamp, -1) };
      return proof(scene, { ...twoStamps, first });
    },
  },
];

const shapeFaults: readonly ProofFault[] = [
  { name: 'no JSON', code: 'PAYLOAD_MALFORMED', make: () => utf8('{') },
  { name: 'white space', code: 'PAYLOAD_NOT_CANONICAL', make: inProof((text) => `${text}\n`) },
  {
    name: 'a member twice',
    code: 'PAYLOAD_NOT_CANONICAL',
    make: inProof((text) => text.replace('{', '{"type":"misbehaviour",')),
  },
  { name: 'a member of its own', code: 'PAYLOAD_MALFORMED', make: inProof((text) => text.replace('{', '{"note":"",')) },
  {
    name: 'a later format',
    code: 'PAYLOAD_MALFORMED',
    make: inProof((text) => text.replace('"format":1', '"format":2')),
  },
  {
    name: 'a kind that there is not',
    code: 'PAYLOAD_MALFORMED',
    make: inProof((text) => text.replace('"two-roots"', '"guilty"')),
  },
  {
    name: 'the members of another kind',
    code: 'PAYLOAD_MALFORMED',
    make: inProof((text) => text.replace('"two-roots"', '"rolled-back"')),
  },
  {
    name: 'members in another order',
    code: null,
    make: inProof((text) => text.replace('"type":"misbehaviour","format":1', '"format":1,"type":"misbehaviour"')),
  },
  {
    name: 'no roster',
    code: 'PAYLOAD_MALFORMED',
    make: async (scene) => proof({ rosters: [] }, await scene.twoRoots()),
  },
  {
    name: 'a path of 66 hashes',
    code: 'PAYLOAD_MALFORMED',
    make: async (scene) =>
      proof(scene, { ...(await scene.inconsistent()), path: Array.from({ length: 66 }, () => new Uint8Array(32)) }),
  },
  {
    name: 'a hash in base64 that has another form',
    code: 'PAYLOAD_MALFORMED',
    make: async (scene) => {
      const text = new TextDecoder().decode(proof(scene, await scene.brokenPromise()));
      return utf8(text.replace(/(?<="leafHash":"[\w+/]{42}).=/u, (end) => (end === 'B=' ? 'C=' : 'B=')));
    },
  },
  {
    name: 'the founding roster twice',
    code: 'ROSTER_REFUSED',
    make: async (scene) => proof({ rosters: [...scene.rosters, ...scene.rosters] }, await scene.twoRoots()),
  },
  {
    name: 'a roster with a wrong signature',
    code: 'ROSTER_REFUSED',
    make: async (scene) => {
      const text = new TextDecoder().decode(scene.rosters[0]);
      const at = text.lastIndexOf('"}]}') - 10;
      const spoilt = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
      return proof({ rosters: [utf8(spoilt)] }, await scene.twoRoots());
    },
  },
  {
    name: 'the proof of another region',
    code: 'ROSTER_REFUSED',
    make: async (scene) => proof(scene, await scene.twoRoots()),
    trust: '00'.repeat(32),
  },
];

export const proofFaults: readonly ProofFault[] = [
  ...checkpointFaults,
  ...promiseFaults,
  ...stampFaults,
  ...shapeFaults,
  ...textFaults,
  ...noteFaults,
  ...rosterTextFaults,
  ...stampedFaults,
];
