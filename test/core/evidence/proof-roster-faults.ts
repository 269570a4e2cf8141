/** Rosters in proofs of misbehaviour: how the text of a JWS may be written, and what a roster may say. */
import { encodePayload, type Roster } from '@tamga/core/documents';
import { parsePartyId } from '@tamga/core/identifiers';
import { formatVerifierKey, verifierKey } from '@tamga/core/ledger';
import type { MisbehaviourCode } from '@tamga/core/ledger/witness';
import { proof, type ProofFault, type Scene } from './misbehaviour-scene.ts';
import { changed } from './proof-text-faults.ts';
import { fixedBytes, foundedMs, origin } from './region/index.ts';

interface Jws {
  readonly payload: string;
  readonly signatures: readonly { readonly protected: string; readonly signature: string }[];
}

const inRoster = (name: string, code: MisbehaviourCode | null, change: (jws: string) => string): ProofFault => ({
  name: `a roster ${name}`,
  code,
  make: changed('twoRoots', ({ rosters }) => {
    rosters[0] = change(rosters[0] ?? '');
  }),
});

const asJson = (change: (jws: Jws) => object) => (jws: string) => JSON.stringify(change(JSON.parse(jws) as Jws));

const texts: readonly ProofFault[] = [
  inRoster('with white space', null, (jws) => `\t${JSON.stringify(JSON.parse(jws), undefined, 2)}\r\n`),
  inRoster('with a no-break space before it', 'ROSTER_REFUSED', (jws) => `\u{A0}${jws}`),
  inRoster('with a byte order mark', 'ROSTER_REFUSED', (jws) => `\u{FEFF}${jws}`),
  inRoster(
    'with its members in another order',
    null,
    asJson(({ payload, signatures }) => ({
      signatures: signatures.map((one) => ({ signature: one.signature, protected: one.protected })),
      payload,
    })),
  ),
  inRoster('with an escape', null, (jws) => jws.replace('"payload"', String.raw`"p\u0061yload"`)),
  inRoster('with another payload before its own', null, (jws) => jws.replace('{', '{"payload":"AAAA",')),
  inRoster('with another payload behind its own', 'ROSTER_REFUSED', (jws) => jws.replace(/\}$/u, ',"payload":"AAAA"}')),
  inRoster('with a member of its own', 'ROSTER_REFUSED', (jws) => jws.replace('{', '{"note":"",')),
  inRoster(
    'with an unprotected header',
    'ROSTER_REFUSED',
    asJson((jws) => ({ ...jws, signatures: jws.signatures.map((one) => ({ ...one, header: {} })) })),
  ),
  inRoster(
    'with its signatures in another order',
    null,
    asJson((jws) => ({ ...jws, signatures: jws.signatures.toReversed() })),
  ),
  inRoster(
    'with a signature twice',
    'ROSTER_REFUSED',
    asJson((jws) => ({ ...jws, signatures: [...jws.signatures, ...jws.signatures.slice(0, 1)] })),
  ),
  inRoster(
    'with padding',
    'ROSTER_REFUSED',
    asJson((jws) => ({ ...jws, payload: `${jws.payload}==` })),
  ),
];

const parties = ['caricc', 'kz', 'uz'].map(parsePartyId);
const [caricc, kz, uz] = parties;

/** Of another region: the founding roster says this. */
const founded = (
  name: string,
  code: MisbehaviourCode | null,
  change: (roster: Roster, scene: Scene) => Partial<Roster>,
): ProofFault => ({
  name: `a founding roster ${name}`,
  code,
  make: async (scene) => {
    const { region } = scene;
    const roster = region.rosterOf();
    const payload = encodePayload({ ...roster, ...change(roster, scene) });
    region.regionHash = region.primitives.sha256(payload);
    return proof({ rosters: [await region.sign('roster', payload, parties)] }, await scene.twoRoots());
  },
});

const witnessOf = ({ region: { primitives } }: Scene, name: string, seed: string): string => {
  const { publicKey } = primitives.mlDsa44.keyFromSeed(fixedBytes(seed, 32));
  return formatVerifierKey(verifierKey(primitives, { name, type: 'ml-dsa-44', publicKey }));
};

const witnessed = ({ members }: Roster, of: Readonly<Record<string, string | undefined>>): Pick<Roster, 'members'> => ({
  members: members.map((one) => ({ ...one, witness: of[one.party] ?? one.witness })),
});

const withoutKeyId = (vkey: string): string => vkey.replace(/\+[0-9a-f]{8}\+/u, '+00000000+');
const yearsAhead = 2 ** 48;
const nameCharsMax = 200;

const contents: readonly ProofFault[] = [
  founded('whose name has 201 characters', 'ROSTER_REFUSED', () => ({ region: 'r'.repeat(nameCharsMax + 1) })),
  founded('whose name has 200 characters of two surrogates each', null, () => ({ region: '🌍'.repeat(nameCharsMax) })),
  founded('whose name has two lines', 'ROSTER_REFUSED', () => ({ region: 'one\u{2028}other' })),
  founded('from a time of 49 bits', 'ROSTER_REFUSED', () => ({ issuedAtMs: yearsAhead })),
  founded('with a witness whose key id is wrong', 'ROSTER_REFUSED', (roster, scene) =>
    witnessed(roster, { [kz ?? '']: withoutKeyId(witnessOf(scene, 'witness', 'w')) }),
  ),
  founded('with a name of a witness that has U+FEFF', 'ROSTER_REFUSED', (roster, { region }) =>
    witnessed(roster, { [kz ?? '']: `a\u{FEFF}b${formatVerifierKey(region.witness(parsePartyId('kz')).key)}` }),
  ),
  founded('with two witnesses of one key', 'ROSTER_REFUSED', (roster, scene) =>
    witnessed(roster, { [kz ?? '']: witnessOf(scene, 'one', 'w'), [uz ?? '']: witnessOf(scene, 'other', 'w') }),
  ),
  founded('with a witness called as the log', 'ROSTER_REFUSED', (roster, scene) =>
    witnessed(roster, { [kz ?? '']: witnessOf(scene, origin, 'w') }),
  ),
  founded('with a witness of the centre that only looks like one', null, (roster) =>
    witnessed(roster, { [caricc ?? '']: 'witness+00000000+A' }),
  ),
  founded('with a witness of the centre that does not', 'ROSTER_REFUSED', (roster) =>
    witnessed(roster, { [caricc ?? '']: 'witness' }),
  ),
  founded('whose log keys have other names than the log', 'ROSTER_REFUSED', ({ log }) => ({
    log: { ...log, origin: 'tamga.example/other' },
  })),
];

const chains: readonly ProofFault[] = [
  {
    name: 'two rosters in the wrong order',
    code: 'ROSTER_REFUSED',
    make: async (scene) => {
      await scene.region.nextRoster({}, { atMs: foundedMs + 1 });
      const { jws } = [...scene.region.documents.values()].at(-1) ?? { jws: new Uint8Array() };
      return proof({ rosters: [jws, ...scene.rosters] }, await scene.twoRoots());
    },
  },
];

export const rosterTextFaults: readonly ProofFault[] = [...texts, ...contents, ...chains];
