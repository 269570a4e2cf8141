import {
  encodePayload,
  readPayload,
  rosterSchema,
  verifyFoundingRoster,
  verifyNextRoster,
  type Roster,
  type VerifiedRoster,
} from '@tamga/core/documents';
import { parsePartyId } from '@tamga/core/identifiers';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { describe, expect, test } from 'vitest';
import { foundRegion, memberOf, parties, rootOf, rosterPayload, signRoster } from './fixture.ts';

const roots = parties.map((party) => rootOf(party));
const tr = parsePartyId('tr');
const except = (name: string) => roots.filter(({ party }) => party !== name);

describe('the founding roster', () => {
  const regionHash = primitives.sha256(encodePayload(rosterPayload()));

  test('counts when its hash is the pinned one and every member and the centre signed it', async () => {
    const result = await verifyFoundingRoster(await signRoster(rosterPayload(), roots), { primitives, regionHash });
    expect(result).toMatchObject({ ok: true, roster: { id: Buffer.from(regionHash).toString('hex') } });
  });

  test('is refused under another pin, however well signed', async () => {
    const jws = await signRoster(rosterPayload({ region: 'Another' }), roots);
    expect(await verifyFoundingRoster(jws, { primitives, regionHash })).toMatchObject({
      ok: false,
      code: 'REGION_MISMATCH',
    });
  });

  test.each(['caricc', 'kz'])('is refused when %s has not signed', async (party) => {
    const jws = await signRoster(rosterPayload(), except(party));
    expect(await verifyFoundingRoster(jws, { primitives, regionHash })).toMatchObject({
      ok: false,
      code: 'SIGNERS_MISMATCH',
    });
  });

  test('is version 1', async () => {
    const roster = rosterPayload({ version: 2, previous: '0'.repeat(64) });
    const jws = await signRoster(roster, roots);
    const own = primitives.sha256(encodePayload(roster));
    expect(await verifyFoundingRoster(jws, { primitives, regionHash: own })).toMatchObject({
      ok: false,
      code: 'VERSION_CHAIN',
    });
  });

  test('is no other document', async () => {
    expect(await verifyFoundingRoster('not JSON', { primitives, regionHash })).toMatchObject({
      ok: false,
      code: 'DOCUMENT_MALFORMED',
    });
  });
});

describe('the next roster', () => {
  const next = (current: VerifiedRoster, changes: Partial<Roster> = {}): Roster =>
    rosterPayload({ ...current.roster, version: current.roster.version + 1, previous: current.id, ...changes });
  const joined = (current: VerifiedRoster) => next(current, { members: [...current.roster.members, memberOf(tr)] });

  test('counts when the quorum of the version before it signed; the region stays the same', async () => {
    const current = await foundRegion();
    const jws = await signRoster(next(current, { region: 'Renamed' }), except('caricc'));
    const result = await verifyNextRoster(jws, { primitives, current });
    expect(result).toMatchObject({ ok: true, roster: { regionHash: current.regionHash, roster: { version: 2 } } });
  });

  test('lacks its quorum when one member has not signed and all must', async () => {
    const current = await foundRegion();
    const jws = await signRoster(next(current), except('uz'));
    expect(await verifyNextRoster(jws, { primitives, current })).toMatchObject({ ok: false, code: 'QUORUM' });
  });

  test('counts members only: the centre’s signature makes up for nobody’s', async () => {
    const current = await foundRegion({ quorum: 2 });
    const withCentre = await signRoster(next(current), [rootOf(parsePartyId('caricc')), rootOf(parsePartyId('kz'))]);
    expect(await verifyNextRoster(withCentre, { primitives, current })).toMatchObject({ ok: false, code: 'QUORUM' });
    const twoMembers = await signRoster(next(current), [rootOf(parsePartyId('kz')), rootOf(parsePartyId('uz'))]);
    expect(await verifyNextRoster(twoMembers, { primitives, current })).toMatchObject({ ok: true });
  });

  test('takes in a new member with its own signature and not without', async () => {
    const current = await foundRegion();
    const without = await signRoster(joined(current), except('caricc'));
    expect(await verifyNextRoster(without, { primitives, current })).toMatchObject({
      ok: false,
      code: 'SIGNERS_MISMATCH',
    });
    const complete = await signRoster(joined(current), [...except('caricc'), rootOf(tr)]);
    expect(await verifyNextRoster(complete, { primitives, current })).toMatchObject({ ok: true });
  });

  test('a member with a new root that signs with it alone does not vote: others decide', async () => {
    const current = await foundRegion({ quorum: 2 });
    const members = current.roster.members.map((member) =>
      member.party === 'kz' ? memberOf(member.party, ' 2') : member,
    );
    const kz = parsePartyId('kz');
    const signers = [rootOf(kz, ' 2'), rootOf(parsePartyId('tj')), rootOf(parsePartyId('uz'))];
    expect(
      await verifyNextRoster(await signRoster(next(current, { members }), signers), { primitives, current }),
    ).toMatchObject({ ok: true });
    const few = await signRoster(next(current, { members }), signers.slice(0, 2));
    expect(await verifyNextRoster(few, { primitives, current })).toMatchObject({ ok: false, code: 'QUORUM' });
  });

  test('a member replaces its root where all must sign: it votes with the old one and proves the new one', async () => {
    const current = await foundRegion();
    const kz = parsePartyId('kz');
    const members = current.roster.members.map((member) => (member.party === 'kz' ? memberOf(kz, ' 2') : member));
    const check = async (signers: typeof roots) =>
      await verifyNextRoster(await signRoster(next(current, { members }), signers), { primitives, current });
    expect(await check([...except('caricc'), rootOf(kz, ' 2')])).toMatchObject({ ok: true });
    // With the old one alone the new one is not proven; with the new one alone nobody knows that kz wants it.
    expect(await check(except('caricc'))).toMatchObject({ ok: false, code: 'PARTY_MISSING' });
    const others = except('caricc').filter(({ party }) => party !== kz);
    expect(await check([...others, rootOf(kz, ' 2')])).toMatchObject({ ok: false, code: 'QUORUM' });
    // The others do not give kz another root than it has.
    expect(await check([...others, rootOf(kz, ' 3')])).toMatchObject({ ok: false, code: 'QUORUM' });
  });

  test.each([
    ['skips a version', (current: VerifiedRoster) => next(current, { version: 3 })],
    ['follows another version', (current: VerifiedRoster) => next(current, { previous: '0'.repeat(64) })],
  ])('is refused when it %s', async (_name, make) => {
    const current = await foundRegion();
    const jws = await signRoster(make(current), roots);
    expect(await verifyNextRoster(jws, { primitives, current })).toMatchObject({ ok: false, code: 'VERSION_CHAIN' });
  });
});

describe('a roster’s payload is refused', () => {
  const read = (roster: object) => readPayload(encodePayload(roster), rosterSchema);
  const [first, ...others] = rosterPayload().members;

  test.each([
    ['with an unknown member', { ...rosterPayload(), extra: 1 }],
    ['with a party twice', rosterPayload({ members: [...others, ...others] })],
    [
      'with one root for two parties',
      rosterPayload({ members: others.map((member) => ({ ...member, root: others[0]?.root ?? member.root })) }),
    ],
    ['without the centre', rosterPayload({ members: others })],
    ['with a quorum that can never be', rosterPayload({ quorum: 4 })],
    ['as version 2 without a previous one', rosterPayload({ version: 2 })],
    [
      'with a short key',
      rosterPayload({ members: [...others, { ...(first ?? memberOf(tr)), root: { ed25519: 'AA', mlDsa65: 'AA' } }] }),
    ],
  ])('%s', (_name, roster) => {
    expect(read(roster)).toMatchObject({ ok: false, code: 'PAYLOAD_MALFORMED' });
  });

  test('when its JSON is not in its one form: a doubled member, white space, an odd number', () => {
    const text = JSON.stringify(rosterPayload());
    const wrong = [
      text.replace('{', '{"type":"roster",'),
      JSON.stringify(rosterPayload(), null, 1),
      text.replace('"version":1', '"version":1.0'),
    ];
    for (const one of wrong)
      expect(readPayload(Buffer.from(one), rosterSchema)).toMatchObject({ ok: false, code: 'PAYLOAD_NOT_CANONICAL' });
  });

  test('when it is no JSON, saying so', () => {
    expect(readPayload(Buffer.from('{'), rosterSchema)).toEqual({
      ok: false,
      code: 'PAYLOAD_MALFORMED',
      detail: 'not a JSON text in UTF-8',
    });
  });

  test('naming the field', () => {
    expect(read(rosterPayload({ quorum: 0 }))).toMatchObject({ detail: expect.stringContaining('quorum') as string });
  });
});
