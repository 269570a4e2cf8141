import { suspensionSchema, type SuspensionDocument } from '@tamga/core/agreements';
import { verifyFoundingRoster, verifyNextRoster, type VerifiedRoster } from '@tamga/core/documents';
import { encodePayload, signDocument } from '@tamga/core/documents';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { memberOf, parties, rootOf, rosterPayload } from '../documents/fixture.ts';
import {
  add,
  hourMs,
  noonMs,
  openRegister,
  party,
  question,
  says,
  signedAgreement,
  signedPosition,
  type Signed,
} from './fixture.ts';

let roster: VerifiedRoster;
let region: Uint8Array;
let agreement: Signed;

async function roster2(): Promise<VerifiedRoster> {
  const payload = encodePayload({
    ...rosterPayload(),
    version: 2,
    previous: roster.id,
    members: parties.map((one) => (one === party('kz') ? memberOf(one, ' second') : memberOf(one))),
  });
  const signers = [...parties.map((one) => rootOf(one)), rootOf(party('kz'), ' second')];
  const jws = await signDocument({ primitives, type: 'roster', payload, parties, signers });
  const result = await verifyNextRoster(jws, { primitives, current: roster });
  if (!result.ok) throw new Error(`${result.code} ${result.detail}`);
  return result.roster;
}

beforeAll(async () => {
  const payload = encodePayload(rosterPayload());
  region = primitives.sha256(payload);
  const jws = await signDocument({
    primitives,
    type: 'roster',
    payload,
    parties,
    signers: parties.map((one) => rootOf(one)),
  });
  const result = await verifyFoundingRoster(jws, { primitives, regionHash: region });
  if (!result.ok) throw new Error(result.code);
  ({ roster } = result);
  agreement = await signedAgreement();
});

const position = (
  changes: Parameters<typeof signedPosition>[1],
  options?: Parameters<typeof signedPosition>[2],
): Promise<Signed> => signedPosition(region, changes, options);

describe('a suspension', () => {
  test('as a whole takes effect on the very next question, and a resumption on the one after it', async () => {
    using register = openRegister(roster);
    await add(register, agreement);
    // Asked before, so that the answer is in the cache of decisions.
    expect(says(register)).toBe('permit 1');
    const suspended = await position({ act: 'suspend' });
    expect(await add(register, suspended)).toEqual([undefined]);
    expect(says(register)).toBe('refuse NO_AGREEMENT');
    const resumed = await position({ act: 'resume', version: 2, previous: suspended.hash });
    expect(await add(register, resumed)).toEqual([undefined]);
    expect(says(register)).toBe('permit 1');
  });

  test('changes nothing that was decided before it was registered, whatever it says of its beginning', async () => {
    using register = openRegister(roster);
    const early = await position({ act: 'suspend', fromMs: noonMs - 2 * hourMs }, { registeredMs: noonMs });
    await add(register, agreement, early);
    expect(says(register, {}, noonMs - 1)).toBe('permit 1');
    expect(says(register, {}, noonMs)).toBe('refuse NO_AGREEMENT');
  });

  test('begins when it says, to the millisecond, with the answer of before in the cache', async () => {
    using register = openRegister(roster);
    await add(register, agreement, await position({ act: 'suspend', fromMs: noonMs + hourMs }));
    expect(says(register, {}, noonMs + hourMs - 1)).toBe('permit 1');
    expect(says(register, {}, noonMs + hourMs)).toBe('refuse NO_AGREEMENT');
    expect(says(register, {}, noonMs + hourMs - 1)).toBe('permit 1');
  });

  test('towards one party concerns that pair alone, in both directions', async () => {
    using register = openRegister(roster);
    const scopes = [{ towards: [party('uz')], kinds: null }];
    await add(register, agreement, await position({ act: 'suspend', scopes }));
    expect(says(register)).toBe('refuse NO_AGREEMENT');
    expect(says(register, { from: 'uz/ncp', to: 'kz/ncp' })).toBe('refuse NO_AGREEMENT');
    expect(says(register, { to: 'tj/ncp' })).toBe('permit 1');
    expect(says(register, { from: 'tj/ncp' })).toBe('permit 1');
  });

  test('for some kinds concerns these alone', async () => {
    using register = openRegister(roster);
    const scopes = [{ towards: null, kinds: ['REPLY' as const] }];
    await add(register, agreement, await position({ act: 'suspend', scopes }));
    expect(says(register, { kind: 'REPLY' })).toBe('refuse NO_AGREEMENT');
    expect(says(register)).toBe('permit 1');
  });

  test('is named by why-not as the condition that the nearest article lacks', async () => {
    using register = openRegister(roster);
    await add(register, agreement, await position({ act: 'suspend' }));
    const [explanation] = register.set.explain(question(), noonMs);
    expect(explanation?.nearest).toMatchObject({ agreement: 'three-2020', article: '1' });
    expect(explanation?.nearest?.failed.map(({ condition }) => condition)).toEqual([
      expect.stringMatching(/in-force|suspended/u),
    ]);
  });

  test('leaves every prohibition standing: it never lets anything through', async () => {
    using register = openRegister(roster);
    await add(register, agreement, await position({ act: 'suspend' }));
    expect(says(register, { area: 'precursors' })).toBe('refuse PROHIBITED 2');
  });

  test('whatever its scopes, permits nothing that was refused without it', async () => {
    using free = openRegister(roster);
    await add(free, agreement);
    const names = ['tj', 'uz'] as const;
    const scope = fc.record({
      towards: fc.constantFrom(null, ...names.map((name) => [party(name)])),
      kinds: fc.constantFrom(null, ['REQUEST' as const], ['REPLY' as const]),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(scope, { minLength: 1, maxLength: 3, selector: (one) => JSON.stringify(one) }),
        async (scopes) => {
          using register = openRegister(roster);
          await add(register, agreement, await position({ act: 'suspend', scopes }));
          const asked = ['tj/ncp', 'uz/ncp'].flatMap((to) =>
            (['drugs', 'precursors'] as const).flatMap((area) =>
              (['REQUEST', 'REPLY'] as const).map((kind) => ({ to, area, kind })),
            ),
          );
          const passes = (by: typeof register) => asked.filter((about) => says(by, about).startsWith('permit'));
          const withoutIt = passes(free);
          expect(passes(register).filter((about) => !withoutIt.includes(about))).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('a termination', () => {
  test('ends the agreement for that party from its date, and for nobody else', async () => {
    using register = openRegister(roster);
    await add(register, agreement, await position({ act: 'terminate', endsMs: noonMs + hourMs }));
    expect(says(register, {}, noonMs + hourMs - 1)).toBe('permit 1');
    expect(says(register, {}, noonMs + hourMs)).toBe('refuse NO_AGREEMENT');
    expect(says(register, { from: 'tj/ncp' }, noonMs + hourMs)).toBe('permit 1');
  });

  test('can be taken back before its date and not after it', async () => {
    const ends = await position({ act: 'terminate', endsMs: noonMs + hourMs });
    const back = (fromMs: number): Promise<Signed> =>
      position({ act: 'resume', version: 2, previous: ends.hash, fromMs }, { registeredMs: fromMs });
    using inTime = openRegister(roster);
    await add(inTime, agreement, ends, await back(noonMs + 1));
    expect(says(inTime, {}, noonMs + 2 * hourMs)).toBe('permit 1');
    using late = openRegister(roster);
    await add(late, agreement, ends, await back(noonMs + hourMs));
    expect(says(late, {}, noonMs + 2 * hourMs)).toBe('refuse NO_AGREEMENT');
  });
});

describe('the order of positions', () => {
  test('a later version whose time has come replaces an earlier one that is still to come', async () => {
    using register = openRegister(roster);
    const later = await position({ act: 'suspend', fromMs: noonMs + hourMs });
    const now = await position({ act: 'resume', version: 2, previous: later.hash }, { registeredMs: noonMs + 1 });
    expect(await add(register, agreement, later, now)).toEqual([undefined, undefined, undefined]);
    expect(says(register, {}, noonMs + 2 * hourMs)).toBe('permit 1');
  });

  test('a version that was there before changes nothing when it comes again', async () => {
    using register = openRegister(roster);
    const suspended = await position({ act: 'suspend' });
    const resumed = await position({ act: 'resume', version: 2, previous: suspended.hash });
    expect(await add(register, agreement, suspended, resumed, suspended)).toEqual(Array(4).fill(undefined));
    expect(says(register)).toBe('permit 1');
  });

  test.each<[string, (first: Signed) => Promise<Signed>]>([
    ['VERSION_TWICE', () => position({ act: 'suspend', issuedAtMs: noonMs + 1 })],
    ['VERSION_CHAIN', (first) => position({ act: 'resume', version: 3, previous: first.hash })],
    ['VERSION_CHAIN', () => position({ act: 'resume', version: 2, previous: 'ab'.repeat(32) })],
  ])('refuses with %s what does not follow', async (code, next) => {
    using register = openRegister(roster);
    const first = await position({ act: 'suspend' });
    expect(await add(register, agreement, first, await next(first))).toEqual([undefined, undefined, code]);
    expect(says(register)).toBe('refuse NO_AGREEMENT');
  });

  test('a position waits for the agreement that it is about', async () => {
    using register = openRegister(roster);
    expect(await add(register, await position({ act: 'suspend' }), agreement)).toEqual([
      'AGREEMENT_UNKNOWN',
      undefined,
    ]);
    expect(says(register)).toBe('refuse NO_AGREEMENT');
  });
});

describe('a position is refused, and the set in force stays in force, with', () => {
  test.each<[string, string, () => Promise<Signed>]>([
    ['KEY_UNKNOWN', 'a stranger’s key', () => position({ act: 'suspend' }, { signer: rootOf(party('kz'), ' forged') })],
    [
      'SIGNER_FOREIGN',
      'another member’s key',
      () => position({ act: 'suspend' }, { signer: { ...rootOf(party('tj')), party: party('kz') } }),
    ],
    ['NOT_A_PARTY', 'a member that is no party of it', () => position({ act: 'suspend', party: party('caricc') })],
    ['NOT_ITS_STATUS', 'a party about another', () => position({ act: 'suspend', member: party('uz') })],
    [
      'PARTY_UNKNOWN',
      'a party unknown to it',
      () => position({ act: 'suspend', scopes: [{ towards: [party('caricc')], kinds: null }] }),
    ],
    [
      'AGREEMENT_UNKNOWN',
      'an agreement unknown here',
      () => position({ act: 'suspend', agreement: 'another' as SuspensionDocument['agreement'] }),
    ],
    ['REGION_MISMATCH', 'another region', () => position({ act: 'suspend', region: '00'.repeat(32) })],
    ['PAYLOAD_MALFORMED', 'nothing that it suspends', () => position({ act: 'suspend', scopes: [] })],
    [
      'NAME_MISMATCH',
      'another’s name',
      async () => {
        const signed = await position({ act: 'suspend' });
        return { ...signed, name: { ...signed.name, id: 'uz-three-2020' } };
      },
    ],
    [
      'HYBRID_HALF_MISSING',
      'half of its signature',
      async () => {
        const signed = await position({ act: 'suspend' });
        const jws = JSON.parse(signed.jws) as { signatures: unknown[] };
        return { ...signed, jws: JSON.stringify({ ...jws, signatures: jws.signatures.slice(0, 1) }) };
      },
    ],
    [
      'PAYLOAD_NOT_CANONICAL',
      'a payload encoded anew',
      async () => {
        const signed = await position({ act: 'suspend' });
        const jws = JSON.parse(signed.jws) as { payload: string };
        const text = JSON.stringify(JSON.parse(Buffer.from(jws.payload, 'base64url').toString()), null, 1);
        return { ...signed, jws: JSON.stringify({ ...jws, payload: Buffer.from(text).toString('base64url') }) };
      },
    ],
  ])('%s: %s', async (code, _what, make) => {
    using register = openRegister(roster);
    expect(await add(register, agreement, await make())).toEqual([undefined, code]);
    expect(says(register)).toBe('permit 1');
  });

  test('ROOT_REPLACED: the root that its party had before', async () => {
    using register = openRegister(roster);
    await add(register, agreement);
    await register.changeRoster(await roster2());
    expect(await add(register, await position({ act: 'suspend' }))).toEqual(['ROOT_REPLACED']);
    expect(says(register)).toBe('permit 1');
  });
});

describe('a later version of an agreement', () => {
  const next = { version: 2, validity: { from: '2026-01-01', until: null } };

  test('is refused with SIGNATORY_DROPPED where it leaves a signatory out, and the one before stays in force', async () => {
    using register = openRegister(roster);
    const alone = await signedAgreement({ ...next, ...withoutUz() });
    expect(await add(register, agreement, alone)).toEqual([undefined, 'SIGNATORY_DROPPED']);
    expect(says(register)).toBe('permit 1');
  });

  test('may leave out who has terminated', async () => {
    using register = openRegister(roster);
    const ended = await position({ act: 'terminate', party: party('uz'), endsMs: noonMs });
    const without = await signedAgreement({ ...next, ...withoutUz() }, { registeredMs: noonMs + 1 });
    expect(await add(register, agreement, ended, without)).toEqual([undefined, undefined, undefined]);
  });

  test('counts from its registration on, not from a day before it', async () => {
    using register = openRegister(roster);
    const second = await signedAgreement(next, { registeredMs: noonMs });
    await add(register, agreement, second);
    const versionAt = (atMs: number) => register.set.decide(question(), atMs)[0]?.bases[0]?.version;
    expect([versionAt(noonMs - 1), versionAt(noonMs)]).toEqual([1, 2]);
  });

  test('is refused with VERSION_ORDER where it begins before the one that it replaces', async () => {
    using register = openRegister(roster);
    const earlier = await signedAgreement({ version: 2, validity: { from: '2019-01-01', until: null } });
    expect(await add(register, agreement, earlier)).toEqual([undefined, 'VERSION_ORDER']);
    expect(says(register)).toBe('permit 1');
  });
});

test('judging a document says what adding it would say, and changes nothing', async () => {
  using register = openRegister(roster);
  await add(register, agreement);
  const suspended = await position({ act: 'suspend' });
  expect(await register.judge(suspended.jws, suspended.name)).toMatchObject({
    ok: true,
    known: false,
    signers: ['kz'],
  });
  expect(await register.judge(agreement.jws, agreement.name)).toMatchObject({
    ok: true,
    known: true,
    signers: ['kz', 'tj', 'uz'],
  });
  expect(says(register)).toBe('permit 1');
  await add(register, suspended);
  expect(await register.judge(suspended.jws, suspended.name)).toMatchObject({ ok: true, known: true });
});

test('the form of a suspension takes no key that it does not know', () => {
  expect(suspensionSchema.safeParse({ type: 'suspension', reason: 'none of anybody’s business' }).success).toBe(false);
});

function withoutUz(): Record<string, unknown> {
  const states = ['kz', 'tj'];
  const rule = {
    effect: 'permit',
    from: states,
    to: states,
    kinds: ['REQUEST'],
    crimeAreas: ['drugs'],
    purposes: ['investigation'],
    personalDataMax: 'identification',
    markingMax: 'official-use',
  };
  const words = { en: 'words', ru: 'слова' };
  return {
    parties: states.map((name) => ({ party: name, role: 'signatory' })),
    articles: [{ id: '1', text: words, rules: [rule] }],
  };
}
