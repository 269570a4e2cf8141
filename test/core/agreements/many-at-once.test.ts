import type { AgreementRegister } from '@tamga/core/agreements';
import { encodePayload, signDocument, verifyNextRoster, type VerifiedRoster } from '@tamga/core/documents';
import { toHex } from '@tamga/core/identifiers';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { foundRegion, memberOf, parties, rootOf, rosterPayload } from '../documents/fixture.ts';
import {
  add,
  hourMs,
  noonMs,
  openRegister,
  party,
  says,
  signedAgreement,
  signedConsent,
  signedPosition,
  type Signed,
} from './fixture.ts';

const casesCount = 60;
const words = { en: 'words', ru: 'слова' };
let founding: VerifiedRoster;
let second: VerifiedRoster;
let pool: Signed[];

/** kz has another root. */
async function nextRoster(): Promise<VerifiedRoster> {
  const members = parties.map((one) => (one === party('kz') ? memberOf(one, ' second') : memberOf(one)));
  const payload = encodePayload({ ...rosterPayload(), version: 2, previous: founding.id, members });
  const signers = [...parties.map((one) => rootOf(one)), rootOf(party('kz'), ' second')];
  const jws = await signDocument({ primitives, type: 'roster', payload, parties, signers });
  const result = await verifyNextRoster(jws, { primitives, current: founding });
  if (!result.ok) throw new Error(`${result.code} ${result.detail}`);
  return result.roster;
}

const rule = {
  effect: 'permit',
  from: ['kz'],
  to: ['tj'],
  kinds: ['SEIZURE'],
  crimeAreas: ['drugs'],
  purposes: ['investigation'],
  personalDataMax: 'identification',
  markingMax: 'official-use',
};
const ofTwo = {
  parties: ['kz', 'tj'].map((name) => ({ party: name, role: 'signatory' })),
  articles: [{ id: '1', text: words, rules: [rule] }],
};

/** An agreement whose only rule asks for another. */
function asking(id: string, requires: string): Promise<Signed> {
  const articles = [{ id: '1', text: words, rules: [{ ...rule, requires: [requires] }] }];
  return signedAgreement({ format: 'tamga/agreement/2', id, articles });
}

const renamed = (signed: Signed, version: number): Signed => ({ ...signed, name: { ...signed.name, version } });

beforeAll(async () => {
  founding = await foundRegion();
  second = await nextRoster();
  const region = founding.regionHash;
  const kzSecond = [rootOf(party('kz'), ' second'), rootOf(party('tj')), rootOf(party('uz'))];
  const from = (year: number): object => ({ validity: { from: `${year}-01-01`, until: '2030-01-01' } });
  const first = await signedAgreement();
  const suspended = await signedPosition(region, { act: 'suspend' });
  const granted = await signedConsent(region, {});
  pool = [
    first,
    await signedAgreement({ version: 2, ...from(2026) }, { registeredMs: noonMs - hourMs }),
    await signedAgreement({ version: 2, ...from(2027) }),
    await signedAgreement({ version: 3, ...from(2019) }),
    await signedAgreement({ version: 4, ...from(2028), ...ofTwo }),
    await signedAgreement({ version: 5, ...from(2029) }, { signers: kzSecond }),
    await signedAgreement({ id: 'unsigned-2020' }, { signers: [rootOf(party('kz'))] }),
    renamed(first, 7),
    await asking('asks-b', 'asks-c'),
    await asking('asks-c', 'asks-a'),
    await asking('asks-a', 'asks-b'),
    suspended,
    await signedPosition(region, { act: 'resume', version: 2, previous: suspended.hash, issuedAtMs: noonMs + 1 }),
    await signedPosition(region, { act: 'suspend', party: party('caricc') }),
    await signedPosition(region, { act: 'terminate', party: party('uz'), endsMs: noonMs + 24 * hourMs * 365 }),
    granted,
    await signedConsent(region, { act: 'withdraw', version: 2, previous: granted.hash }),
    { ...first, name: { ...first.name, type: 'roster' as 'agreement' } },
    { ...suspended, name: { ...suspended.name, type: 'consent' } },
    { ...first, jws: 'not a document' },
  ];
});

/** Everything that a register shows. */
function shown(register: AgreementRegister): unknown {
  const days = [0, 1, 400, 800, 1_200];
  return {
    agreements: register.set.agreements.map(({ documentHash, registeredMs }) => [toHex(documentHash), registeredMs]),
    positions: ['three-2020', 'asks-a'].map((id) => register.positionsAbout(id)),
    answers: days.flatMap((day) => {
      const atMs = noonMs + day * 24 * hourMs;
      return [
        says(register, {}, atMs),
        says(register, { from: 'tj/ncp' }, atMs),
        says(register, { to: 'tj/ncp', kind: 'SEIZURE' }, atMs),
      ];
    }),
  };
}

/** Every document once, from the first and from the last: between them they meet every refusal, whatever else is drawn. */
const inOrder = Array.from({ length: 20 }, (_, place) => place);
const ordersOfAll = [inOrder, inOrder.toReversed()].map(
  (places): [{ places: number[]; cuts: number[]; rosterAt: undefined }] => [{ places, cuts: [9], rosterAt: undefined }],
);

/** A register's documents, cut where a reader happened to stop; the roster changes at one of the cuts, or never. */
const histories = fc.record({
  places: fc.array(fc.nat({ max: 19 }), { minLength: 1, maxLength: 40 }),
  cuts: fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 4 }),
  rosterAt: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
});

test('many documents at once come to what they come to one by one: codes, order, positions and answers', async () => {
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(histories, async ({ places, cuts, rosterAt }) => {
      using one = openRegister(founding);
      using many = openRegister(founding);
      const documents = places.flatMap((place) => pool[place] ?? []);
      const bounds = [0, ...cuts.toSorted((a, b) => a - b), documents.length];
      for (const [i, from] of bounds.slice(0, -1).entries()) {
        if (i === rosterAt) for (const register of [one, many]) await register.changeRoster(second);
        const run = documents.slice(from, bounds[i + 1]);
        const codes = await add(one, ...run);
        expect(await many.addAll(run)).toEqual(codes);
        for (const code of codes) met.add(code ?? 'held');
        expect(shown(many)).toEqual(shown(one));
      }
    }),
    { numRuns: casesCount, examples: ordersOfAll },
  );
  // A property that met no refusal would show little.
  expect([...met].toSorted()).toEqual(expect.arrayContaining(everyCode));
});

const everyCode = [
  'AGREEMENT_UNKNOWN',
  'DOCUMENT_TYPE',
  'NAME_MISMATCH',
  'NOT_A_PARTY',
  'REQUIRES_CIRCLE',
  'SIGNATORY_DROPPED',
  'VERSION_ORDER',
  'VERSION_TWICE',
  'held',
];
