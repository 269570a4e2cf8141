import {
  KeyDirectory,
  verifyManifest,
  verifyNextRoster,
  type Roster,
  type VerifiedRoster,
} from '@tamga/core/documents';
import { parseAuthorityId, parsePartyId } from '@tamga/core/identifiers';
import { beforeAll, describe, expect, test } from 'vitest';
import { provePossession, xWingDecapsulator } from '@tamga/core/sealing';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import {
  always,
  base64url,
  dayMs,
  directoryOf,
  encryptionEntry,
  foundedMs,
  foundRegion,
  manifestPayload,
  memberOf,
  ncpOf,
  parties,
  rootOf,
  seed,
  signerOf,
  signManifest,
  signRoster,
  signingEntry,
  verifiedManifest,
} from './fixture.ts';

const kz = parsePartyId('kz');
const uz = parsePartyId('uz');
const kzNcp = ncpOf(kz);
const nowMs = foundedMs + 10 * dayMs;
const realm = 'live' as const;

let region: VerifiedRoster;
beforeAll(async () => {
  region = await foundRegion();
});

const encryptionThumbprint = (generation: string) =>
  xWingDecapsulator(primitives, seed(`encryption kz${generation}`, 32)).thumbprint;

describe('a signing key', () => {
  const question = { authority: kzNcp, thumbprint: signerOf(kz).thumbprint, realm, createdMs: nowMs, nowMs };

  test('counts for its authority', async () => {
    const directory = await directoryOf(region, [await manifestPayload(region, kz)]);
    const result = directory.signingKey(question);
    expect(result.ok && Buffer.from(result.publicKey).equals(signerOf(kz).publicKey)).toBe(true);
  });

  test('of another authority, another use or nobody is KEY_UNKNOWN', async () => {
    const directory = await directoryOf(region, [await manifestPayload(region, kz), await manifestPayload(region, uz)]);
    const unknown = { ok: false, code: 'KEY_UNKNOWN' };
    expect(directory.signingKey({ ...question, authority: ncpOf(uz) })).toEqual(unknown);
    expect(directory.signingKey({ ...question, thumbprint: signerOf(kz, ' other').thumbprint })).toEqual(unknown);
    expect(directory.encryptionKeyListed(question)).toEqual(unknown);
    expect(directory.roleKey({ role: 'admission', thumbprint: question.thumbprint, atMs: nowMs })).toEqual(unknown);
  });

  test('of the other realm is KEY_REALM', async () => {
    const directory = await directoryOf(region, [await manifestPayload(region, kz)]);
    expect(directory.signingKey({ ...question, realm: 'exercise' })).toEqual({ ok: false, code: 'KEY_REALM' });
  });

  test('counts from its first millisecond to the one before its last, by `created`', async () => {
    const directory = await directoryOf(region, [await manifestPayload(region, kz)]);
    const at = (createdMs: number) => directory.signingKey({ ...question, createdMs, nowMs: createdMs });
    expect(at(always.notBeforeMs - 1)).toMatchObject({ ok: false, code: 'KEY_NOT_YET_VALID' });
    expect(at(always.notBeforeMs)).toMatchObject({ ok: true });
    expect(at(always.notAfterMs - 1)).toMatchObject({ ok: true });
    expect(at(always.notAfterMs)).toMatchObject({ ok: false, code: 'KEY_EXPIRED' });
  });

  test('counts after it expired for what was created before', async () => {
    const directory = await directoryOf(region, [await manifestPayload(region, kz)]);
    expect(directory.signingKey({ ...question, nowMs: always.notAfterMs + dayMs })).toMatchObject({ ok: true });
  });

  test('revoked at admission is KEY_REVOKED, whenever the message was created', async () => {
    const revocations = [{ key: question.thumbprint as string, revokedAtMs: nowMs, compromisedSinceMs: null }];
    const directory = await directoryOf(region, [await manifestPayload(region, kz, { revocations })]);
    expect(directory.signingKey({ ...question, createdMs: nowMs - dayMs })).toMatchObject({
      ok: false,
      code: 'KEY_REVOKED',
    });
    expect(directory.signingKey({ ...question, createdMs: nowMs - dayMs, nowMs: nowMs - 1 })).toMatchObject({
      ok: true,
    });
  });

  test('that is listed and does not count comes with its bytes, so that a signature can still be told from a forgery', async () => {
    const revocations = [{ key: question.thumbprint as string, revokedAtMs: nowMs, compromisedSinceMs: null }];
    const revoked = (await directoryOf(region, [await manifestPayload(region, kz, { revocations })])).signingKey(
      question,
    );
    const directory = await directoryOf(region, [await manifestPayload(region, kz)]);
    const expired = directory.signingKey({ ...question, createdMs: always.notAfterMs });
    for (const result of [revoked, expired])
      expect('publicKey' in result && Buffer.from(result.publicKey).equals(signerOf(kz).publicKey)).toBe(true);
  });

  test('is revoked by its own party’s manifest only', async () => {
    const revocations = [{ key: question.thumbprint as string, revokedAtMs: 0, compromisedSinceMs: null }];
    const directory = await directoryOf(region, [
      await manifestPayload(region, kz),
      await manifestPayload(region, uz, { revocations }),
    ]);
    expect(directory.signingKey(question)).toMatchObject({ ok: true });
  });

  test('counts no more when the newest manifest leaves it out', async () => {
    const first = await verifiedManifest(region, await manifestPayload(region, kz));
    const signingKeys = [await signingEntry(region, { party: kz, generation: ' 2' })];
    const second = await verifiedManifest(
      region,
      await manifestPayload(region, kz, { version: 2, previous: first.id, signingKeys }),
    );
    const directory = new KeyDirectory(region, [second, first]);
    expect(directory.signingKey(question)).toEqual({ ok: false, code: 'KEY_UNKNOWN' });
    expect(directory.signingKey({ ...question, thumbprint: signerOf(kz, ' 2').thumbprint })).toMatchObject({
      ok: true,
    });
  });
});

describe('encryption keys', () => {
  // Published ahead, as 02 wants it: one a week, overlapping.
  const week = (number: number) => ({
    notBeforeMs: foundedMs + 7 * number * dayMs,
    notAfterMs: foundedMs + 7 * (number + 2) * dayMs,
  });
  const directory = async (changes: Parameters<typeof manifestPayload>[2] = {}) => {
    const encryptionKeys = [2, 0, 1].map((number) => encryptionEntry(kz, ` ${number}`, week(number)));
    return directoryOf(region, [await manifestPayload(region, kz, { encryptionKeys, ...changes })]);
  };

  test('one seals to the newest that is valid already', async () => {
    const keys = await directory();
    const at = (day: number) =>
      keys.encryptionKey({ authority: kzNcp, atMs: foundedMs + day * dayMs, realm })?.thumbprint;
    expect(at(0)).toBe(encryptionThumbprint(' 0'));
    expect(at(6)).toBe(encryptionThumbprint(' 0'));
    expect(at(7)).toBe(encryptionThumbprint(' 1'));
    expect(at(20)).toBe(encryptionThumbprint(' 2'));
    expect(at(-1)).toBeUndefined();
    expect(at(28)).toBeUndefined();
  });

  test('one never seals to a revoked key, nor to one of the other realm', async () => {
    const revocations = [
      { key: encryptionThumbprint(' 1') as string, revokedAtMs: foundedMs, compromisedSinceMs: foundedMs },
    ];
    const keys = await directory({ revocations });
    const options = { authority: kzNcp, atMs: foundedMs + 8 * dayMs };
    expect(keys.encryptionKey({ ...options, realm })?.thumbprint).toBe(encryptionThumbprint(' 0'));
    expect(keys.encryptionKey({ ...options, realm: 'exercise' })).toBeUndefined();
  });

  test('a header’s key must have been valid at `created`', async () => {
    const keys = await directory();
    const listed = (createdMs: number) =>
      keys.encryptionKeyListed({ authority: kzNcp, thumbprint: encryptionThumbprint(' 1'), realm, createdMs });
    expect(listed(week(1).notBeforeMs - 1)).toMatchObject({ ok: false, code: 'KEY_NOT_YET_VALID' });
    expect(listed(week(1).notBeforeMs)).toMatchObject({ ok: true });
    expect(listed(week(1).notAfterMs)).toMatchObject({ ok: false, code: 'KEY_EXPIRED' });
  });

  test('listing another’s public key takes nothing from its owner', async () => {
    const stolen = { ...encryptionEntry(kz), authority: ncpOf(uz) };
    const keys = await directoryOf(region, [
      await manifestPayload(region, kz),
      await manifestPayload(region, uz, { encryptionKeys: [stolen] }),
    ]);
    const question = { thumbprint: encryptionThumbprint(''), realm, createdMs: nowMs };
    expect(keys.encryptionKeyListed({ ...question, authority: kzNcp })).toMatchObject({ ok: true });
    expect(keys.encryptionKeyListed({ ...question, authority: ncpOf(uz) })).toMatchObject({ ok: true });
  });
});

describe('a party that signed two truths', () => {
  test('has no key that counts, and stops nobody else', async () => {
    const first = await verifiedManifest(region, await manifestPayload(region, kz));
    const rival = await verifiedManifest(region, await manifestPayload(region, kz, { issuedAtMs: foundedMs + 1 }));
    const other = await verifiedManifest(region, await manifestPayload(region, uz));
    const directory = new KeyDirectory(region, [first, rival, other]);
    expect(directory.conflicts).toEqual([{ party: 'kz', version: 1 }]);
    const question = { realm, createdMs: nowMs, nowMs };
    expect(directory.signingKey({ ...question, authority: kzNcp, thumbprint: signerOf(kz).thumbprint })).toEqual({
      ok: false,
      code: 'KEY_UNKNOWN',
    });
    expect(
      directory.signingKey({ ...question, authority: ncpOf(uz), thumbprint: signerOf(uz).thumbprint }),
    ).toMatchObject({ ok: true });
  });

  test('is one whose version does not follow the one before it', async () => {
    const first = await verifiedManifest(region, await manifestPayload(region, kz));
    const gap = await verifiedManifest(region, await manifestPayload(region, kz, { version: 3, previous: first.id }));
    const foreign = await verifiedManifest(
      region,
      await manifestPayload(region, kz, { version: 2, previous: '0'.repeat(64) }),
    );
    expect(new KeyDirectory(region, [first, gap]).conflicts).toEqual([{ party: 'kz', version: 3 }]);
    expect(new KeyDirectory(region, [first, foreign]).conflicts).toEqual([{ party: 'kz', version: 2 }]);
    expect(new KeyDirectory(region, [first, first]).conflicts).toEqual([]);
  });
});

describe('under a later roster', () => {
  const caricc = parsePartyId('caricc');
  const after = async (changes: Partial<Roster>): Promise<VerifiedRoster> => {
    const roster = { ...region.roster, version: 2, previous: region.id, ...changes };
    const signers = parties.filter((party) => party !== caricc).map((party) => rootOf(party));
    const newRoots = roster.members.filter(({ root }) => root.ed25519 === memberOf(kz, ' 2').root.ed25519);
    const jws = await signRoster(roster, [...signers, ...newRoots.map(() => rootOf(kz, ' 2'))]);
    const result = await verifyNextRoster(jws, { primitives, current: region });
    if (!result.ok) throw new Error(`${result.code} ${result.detail}`);
    return result.roster;
  };
  const question = { authority: kzNcp, thumbprint: signerOf(kz).thumbprint, realm, createdMs: nowMs, nowMs };
  const unknown = { ok: false, code: 'KEY_UNKNOWN' };

  test('who is no member any more has no authority and no key, but for what goes along threads', async () => {
    const manifest = await verifiedManifest(region, await manifestPayload(region, kz));
    const roster = await after({ members: region.roster.members.filter(({ party }) => party !== 'kz') });
    const directory = new KeyDirectory(roster, [manifest]);
    expect(directory.signingKey(question)).toEqual(unknown);
    expect(directory.encryptionKey({ authority: kzNcp, atMs: nowMs, realm })).toBeUndefined();
    expect(directory.authority(kzNcp)).toBeUndefined();
    expect(directory.manifest(kz)).toBeUndefined();
    expect(directory.authorities()).toEqual([]);
    expect([directory.parties().includes(kz), directory.departedParties()]).toEqual([false, ['kz']]);

    const alongThread = true;
    expect(directory.signingKey({ ...question, alongThread })).toMatchObject({ ok: true });
    expect(directory.encryptionKey({ authority: kzNcp, atMs: nowMs, realm, alongThread })).toBeDefined();
    expect(directory.authority(kzNcp, { alongThread })?.id).toBe(kzNcp);
    expect(directory.manifest(kz, { alongThread })?.id).toBe(manifest.id);
    // Its key goes on ending when it said it would.
    expect(directory.signingKey({ ...question, createdMs: always.notAfterMs, alongThread })).toMatchObject({
      code: 'KEY_EXPIRED',
    });
    const { thumbprint } = question;
    const receipt = { signer: kzNcp, state: 'delivered' as const, thumbprint, realm, recordedAtMs: nowMs };
    expect(directory.receiptKey(receipt)).toMatchObject({ ok: true });
  });

  test('a root that was replaced before its party left does not count along threads either', async () => {
    const old = await verifiedManifest(region, await manifestPayload(region, kz));
    const members = region.roster.members.map((member) => (member.party === 'kz' ? memberOf(kz, ' 2') : member));
    const second = await after({ members });
    const roster = { ...second.roster, version: 3, previous: second.id };
    const without = { ...roster, members: members.filter(({ party }) => party !== 'kz') };
    const signers = parties.filter((party) => party !== caricc && party !== kz).map((party) => rootOf(party));
    const jws = await signRoster(without, [...signers, rootOf(kz, ' 2')]);
    const third = await verifyNextRoster(jws, { primitives, current: second });
    if (!third.ok) throw new Error(`${third.code} ${third.detail}`);
    const directory = new KeyDirectory(third.roster, [old]);
    expect(directory.signingKey({ ...question, alongThread: true })).toEqual(unknown);
    expect(directory.departedParties()).toEqual([]);
  });

  test('who is a member again is asked about like every member', async () => {
    const manifest = await verifiedManifest(region, await manifestPayload(region, kz));
    const second = await after({ members: region.roster.members.filter(({ party }) => party !== 'kz') });
    const back = { ...region.roster, version: 3, previous: second.id };
    const jws = await signRoster(
      back,
      parties.filter((party) => party !== caricc).map((party) => rootOf(party)),
    );
    const third = await verifyNextRoster(jws, { primitives, current: second });
    if (!third.ok) throw new Error(`${third.code} ${third.detail}`);
    const directory = new KeyDirectory(third.roster, [manifest]);
    expect(directory.signingKey(question)).toMatchObject({ ok: true });
    expect(directory.departedParties()).toEqual([]);
  });

  test('a manifest under a root that was replaced does not count, the next one under the new root does', async () => {
    const old = await verifiedManifest(region, await manifestPayload(region, kz));
    const members = region.roster.members.map((member) => (member.party === 'kz' ? memberOf(kz, ' 2') : member));
    const roster = await after({ members });
    expect(new KeyDirectory(roster, [old]).signingKey(question)).toEqual(unknown);
    const payload = await manifestPayload(region, kz, { version: 2, previous: old.id });
    const verified = await verifyManifest(await signManifest(payload, rootOf(kz, ' 2')), { primitives, roster });
    if (!verified.ok) throw new Error(verified.code);
    const directory = new KeyDirectory(roster, [old, verified.manifest]);
    expect(directory.signingKey(question)).toMatchObject({ ok: true });
    expect(directory.conflicts).toEqual([]);
  });

  test('who was the centre keeps its own keys and loses those of its role', async () => {
    const admission = signerOf(caricc, ' admission');
    const authority = ncpOf(caricc);
    const possession = await provePossession(admission, { region: region.regionHash, realm, authority });
    const key = { publicKey: base64url(admission.publicKey), possession: base64url(possession), ...always };
    const roleKeys = [{ role: 'admission' as const, authority, ...key }];
    const manifest = await verifiedManifest(region, await manifestPayload(region, caricc, { roleKeys }));
    const { thumbprint } = admission;
    const before = new KeyDirectory(region, [manifest]);
    expect(before.roleKey({ role: 'admission', thumbprint, atMs: nowMs })).toMatchObject({ ok: true });
    const directory = new KeyDirectory(await after({ centre: uz }), [manifest]);
    expect(directory.roleKey({ role: 'admission', thumbprint, atMs: nowMs })).toEqual(unknown);
    expect(directory.roleKeys({ role: 'admission', atMs: nowMs })).toEqual([]);
    const own = { ...question, authority, thumbprint: signerOf(caricc).thumbprint };
    expect(directory.signingKey(own)).toMatchObject({ ok: true });
  });
});

describe('the key of a receipt', () => {
  test('is judged at the time of the record that holds it', async () => {
    const revocations = [{ key: signerOf(kz).thumbprint as string, revokedAtMs: nowMs, compromisedSinceMs: null }];
    const directory = await directoryOf(region, [await manifestPayload(region, kz, { revocations })]);
    const { thumbprint } = signerOf(kz);
    const at = (recordedAtMs: number) =>
      directory.receiptKey({ signer: kzNcp, state: 'delivered', thumbprint, realm, recordedAtMs });
    expect(at(always.notBeforeMs - 1)).toMatchObject({ code: 'KEY_NOT_YET_VALID' });
    expect(at(nowMs - 1)).toMatchObject({ ok: true });
    expect(at(nowMs)).toMatchObject({ code: 'KEY_REVOKED' });
    // A party's own key states neither expiry nor recall.
    const asCentre = { signer: kzNcp, state: 'expired' as const, thumbprint, realm, recordedAtMs: nowMs - 1 };
    expect(directory.receiptKey(asCentre)).toMatchObject({ code: 'KEY_UNKNOWN' });
  });
});

test('the directory knows who there is', async () => {
  const directory = await directoryOf(region, [await manifestPayload(region, uz), await manifestPayload(region, kz)]);
  expect(directory.parties()).toEqual(['caricc', 'kz', 'tj', 'uz']);
  expect(directory.centre).toBe('caricc');
  expect(directory.authorities().map(({ id }) => id)).toEqual(['kz/ncp', 'uz/ncp']);
  expect(directory.authority(kzNcp)?.timeZone).toBe('Asia/Almaty');
  expect(directory.authority(parseAuthorityId('kz/mvd'))).toBeUndefined();
  expect(directory.rootKeys([kz, uz])?.map(({ party }) => party)).toEqual(['kz', 'uz']);
  expect(directory.rootKeys([parsePartyId('tr')])).toBeUndefined();
  expect(directory.regionHash).toEqual(region.regionHash);
});
