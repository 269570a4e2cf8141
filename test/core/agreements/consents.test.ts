import type { ConsentDocument, ConsentQuestion } from '@tamga/core/agreements';
import { encodePayload, signDocument, verifyFoundingRoster, type VerifiedRoster } from '@tamga/core/documents';
import { parseAuthorityId, parseMessageId } from '@tamga/core/identifiers';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { beforeAll, expect, test } from 'vitest';
import { parties, rootOf, rosterPayload } from '../documents/fixture.ts';
import { add, hourMs, noonMs, openRegister, party, signedConsent } from './fixture.ts';

let roster: VerifiedRoster;
let region: Uint8Array;
const subject = parseMessageId('0'.repeat(32));

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
});

/** uz forwards to tj/ncp what it had from kz. */
const forwarding: ConsentQuestion = {
  act: 'forward',
  holder: party('uz'),
  recipient: parseAuthorityId('tj/ncp'),
  purpose: 'investigation',
  subjects: [subject],
  relied: undefined,
};

async function consenting(
  consent: Partial<ConsentDocument>,
  asked: Partial<ConsentQuestion> = {},
  atMs = noonMs,
): Promise<string> {
  using register = openRegister(roster);
  const codes = await add(register, await signedConsent(region, consent));
  const found = register.consentsCovering({ ...forwarding, ...asked }, atMs).map((one) => String(one.party));
  return codes[0] ?? (found.join(' ') || 'nobody');
}

test('a consent in force covers the act that it names, and says whose it is', async () => {
  expect(await consenting({})).toBe('kz');
});

test.each<[string, Partial<ConsentDocument>, Partial<ConsentQuestion>]>([
  ['act', { acts: ['court'] }, {}],
  ['holder', { holder: party('tj') }, {}],
  ['recipient', { recipients: [party('caricc')] }, {}],
  ['recipient, for none is named', {}, { recipient: undefined }],
  ['authority of the recipient', { recipients: [parseAuthorityId('tj/other')] }, {}],
  ['purpose', { purposes: ['prosecution'] }, {}],
  ['purpose, for none is stated', { purposes: ['investigation'] }, { purpose: '' }],
  ['subject', { subjects: [parseMessageId('1'.repeat(32))] }, {}],
  ['hash relied on', {}, { relied: ['ab'.repeat(32)] }],
  ['tie at all', {}, { subjects: undefined, relied: undefined }],
])('covers nothing of another %s', async (_what, consent, asked) => {
  expect(await consenting(consent, asked)).toBe('nobody');
});

test('holds in [from, until) and never before it is registered', async () => {
  const at = (ms: number) => consenting({ fromMs: noonMs - hourMs }, {}, ms);
  expect([await at(noonMs - 1), await at(noonMs), await at(noonMs + hourMs - 1), await at(noonMs + hourMs)]).toEqual([
    'nobody',
    'kz',
    'kz',
    'nobody',
  ]);
});

test('is found at the hub by the hash on which a header relies', async () => {
  using register = openRegister(roster);
  const signed = await signedConsent(region, {});
  await add(register, signed);
  const asked = { ...forwarding, subjects: undefined, relied: [signed.hash] };
  expect(register.consentsCovering(asked, noonMs)).toMatchObject([{ party: 'kz', id: signed.hash }]);
});

test('is withdrawn by its next version, for what comes after', async () => {
  using register = openRegister(roster);
  const granted = await signedConsent(region, {});
  const fromMs = noonMs + 10;
  const withdrawn = await signedConsent(
    region,
    { act: 'withdraw', version: 2, previous: granted.hash, fromMs },
    { registeredMs: fromMs },
  );
  expect(await add(register, granted, withdrawn, granted)).toEqual([undefined, undefined, undefined]);
  const count = (atMs: number) => register.consentsCovering(forwarding, atMs).length;
  expect([count(fromMs - 1), count(fromMs)]).toEqual([1, 0]);
});

test.each<[string, Partial<ConsentDocument>]>([
  ['an id that begins with another party', { id: 'uz-consent-1' as ConsentDocument['id'] }],
  ['no time', { untilMs: noonMs }],
  ['itself as holder', { holder: party('kz') }],
  ['subjects that do not ascend', { subjects: [parseMessageId('1'.repeat(32)), subject] }],
  ['no subject', { subjects: [] }],
])('is refused with PAYLOAD_MALFORMED with %s', async (_what, consent) => {
  expect(await consenting(consent)).toBe('PAYLOAD_MALFORMED');
});
