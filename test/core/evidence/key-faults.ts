/** Keys that are listed and do not count, parties that contradict themselves, other numbers of witnesses. */
import type { AgreementDocument } from '@tamga/core/agreements';
import type { RosterMember } from '@tamga/core/documents';
import { parsePartyId, partyOf, type PartyId } from '@tamga/core/identifiers';
import { tamga } from '@tamga/wire';
import type { MakeBundle } from './make-bundle.ts';
import { bundleOf, foundRegion, sentMs } from './exchange.ts';
import type { LogFault } from './log-fault.ts';
import { sending } from './log-faults.ts';
import { agreementText, coordination, dayMs, fixedBytes, foundedMs, kz, TestRegion, uz } from './region/index.ts';

const expired = { notBeforeMs: foundedMs, notAfterMs: sentMs - dayMs };
const early = { notBeforeMs: sentMs + dayMs, notAfterMs: sentMs + 100 * dayMs };
const manifestMs = sentMs - 20_000;

/** A request of kz, whose second manifest is made so. */
function withManifest(
  options: Omit<Parameters<TestRegion['logManifest']>[1], 'atMs'>,
  send: Parameters<typeof sending>[0] = {},
): MakeBundle {
  return sending(send, async (region) => await region.logManifest(kz, { atMs: manifestMs, ...options }));
}

/** A request that these of so many witnesses saw. */
function witnessedBy(count: number, members: readonly string[]): MakeBundle {
  return async (primitives, randomBytes) => {
    const parties = members.map(parsePartyId);
    const region = new TestRegion(primitives, randomBytes, parties);
    await region.found();
    const message = await region.send({ name: 'a request', atMs: sentMs });
    const after = await region.checkpoint({ atMs: sentMs + 90_000, by: parties.slice(0, count) });
    return { region, bundle: await bundleOf(region, { message, checkpoints: [after], contentKey: false }) };
  };
}

/** A request of kz, whose root is another one since the second roster; `manifest`: it has signed a manifest with that. */
function withReplacedRoot({ manifest }: { manifest: boolean }): MakeBundle {
  return async (primitives, randomBytes) => {
    const { region, before } = await foundRegion(primitives, randomBytes);
    await region.nextRoster({}, { atMs: manifestMs, replaced: partyOf(kz) });
    if (manifest) await region.logManifest(kz, { atMs: manifestMs + 1_000 });
    const message = await region.send({ name: 'a request', atMs: sentMs });
    const after = await region.checkpoint({ atMs: sentMs + 90_000 });
    return { region, bundle: await bundleOf(region, { message, checkpoints: [before, after], contentKey: false }) };
  };
}

/** A request that article 1 of this agreement permits, with these obligations. */
function permittedBy(
  agreement: AgreementDocument,
  obligations: readonly tamga.ledger.v1.Obligation.$Properties[] = [],
): MakeBundle {
  return async (primitives, randomBytes) => {
    const region = new TestRegion(primitives, randomBytes);
    await region.found({ agreement });
    const [hash] = [...region.documents].find(([, { index }]) => index === 4n) ?? [''];
    const { id, version } = agreement;
    const basis = { agreement: id, version, article: '1', documentHash: Buffer.from(hash, 'hex') };
    const verdict = tamga.ledger.v1.Verdict.VERDICT_PERMIT;
    const decision = { recipient: uz, verdict, bases: [basis], obligations: [...obligations] };
    const admission = { admitted: true, code: '', decisions: [decision] };
    const message = await region.send({ name: 'a request', atMs: sentMs, admission });
    const after = await region.checkpoint({ atMs: sentMs + 90_000 });
    return { region, bundle: await bundleOf(region, { message, checkpoints: [after], contentKey: false }) };
  };
}

const notForCourt = { value: 'no-court-without-consent', agreement: 'kz-uz-test@1', article: '1' };
const { OBLIGATION_TYPE_CAVEAT, OBLIGATION_TYPE_RETENTION } = tamga.ledger.v1.ObligationType;

const three = ['kg', 'kz', 'uz'];
const five = ['kz', 'kg', 'tj', 'tm', 'uz'];
const six = ['kz', 'kg', 'ru', 'tj', 'tm', 'uz'];

export const keyFaults: readonly LogFault[] = [
  { name: 'signed with an expired key', code: 'SENDER_KEY', make: withManifest({ validity: expired }) },
  {
    name: 'refused for its expired key',
    code: null,
    make: withManifest({ validity: expired }, { refusal: 'KEY_EXPIRED' }),
  },
  {
    name: 'refused for a key that is not valid yet',
    code: null,
    make: withManifest({ validity: early }, { refusal: 'KEY_NOT_YET_VALID' }),
  },
  {
    name: 'refused as expired with a key that is not valid yet',
    code: 'SENDER_KEY',
    make: withManifest({ validity: early }, { refusal: 'KEY_EXPIRED' }),
  },
  {
    name: 'signed with a key of the exercise',
    code: 'SENDER_KEY',
    make: withManifest({ realm: 'exercise' }, { refusal: 'KEY_REALM' }),
  },
  {
    name: 'signed with a key that is revoked only later',
    code: null,
    make: async (primitives, randomBytes) => {
      const key = new TestRegion(primitives, randomBytes).signer(kz).thumbprint;
      const revocations = [{ key, revokedAtMs: sentMs + dayMs, compromisedSinceMs: sentMs + dayMs }];
      return await withManifest({ revocations })(primitives, randomBytes);
    },
  },
  {
    name: 'a message of another region',
    code: 'REGION_MISMATCH',
    make: sending({ region: fixedBytes('another region', 32) }),
  },
  {
    name: 'a key without proof of its possession',
    code: 'MANIFEST_REFUSED',
    make: withManifest({
      signing: ['signing', 'second'],
      change: (manifest) => {
        const [first] = manifest.signingKeys;
        const possession = first?.possession ?? '';
        return { ...manifest, signingKeys: manifest.signingKeys.map((key) => ({ ...key, possession })) };
      },
    }),
  },
  {
    name: 'role keys of who is not the centre',
    code: 'MANIFEST_REFUSED',
    make: withManifest({
      change: (manifest) => {
        const roleKeys = manifest.signingKeys.map(({ authority, publicKey, possession, notBeforeMs, notAfterMs }) => ({
          role: 'admission' as const,
          authority,
          publicKey,
          possession,
          notBeforeMs,
          notAfterMs,
        }));
        return { ...manifest, signingKeys: [], roleKeys };
      },
    }),
  },
  {
    name: 'a manifest that does not follow the one before it',
    code: 'SENDER_KEY',
    make: withManifest({ change: (manifest) => ({ ...manifest, previous: '00'.repeat(32) }) }),
  },
  {
    name: 'two manifests of one version',
    code: 'SENDER_KEY',
    make: withManifest({ change: (manifest) => ({ ...manifest, version: 1, previous: null }) }),
  },
  {
    name: 'a manifest under a root that was replaced',
    code: 'SENDER_KEY',
    make: withReplacedRoot({ manifest: false }),
  },
  { name: 'a manifest under the root that replaced another', code: null, make: withReplacedRoot({ manifest: true }) },
  {
    name: 'a roster that follows another one',
    code: 'ROSTER_REFUSED',
    make: async (primitives, randomBytes) => {
      const { region, before } = await foundRegion(primitives, randomBytes);
      const message = await region.send({ name: 'a request', atMs: sentMs });
      const parties = region.rosterPayload.members.map(({ party }: RosterMember): PartyId => party);
      await region.logRosterSignedBy(parties, { atMs: sentMs + 10_000, previous: '00'.repeat(32) });
      const after = await region.checkpoint({ atMs: sentMs + 90_000 });
      return { region, bundle: await bundleOf(region, { message, checkpoints: [before, after], contentKey: false }) };
    },
  },
  { name: 'witnessed by two of three', code: null, make: witnessedBy(2, three) },
  { name: 'witnessed by three of five', code: 'CHECKPOINT_NOT_FINAL', make: witnessedBy(3, five) },
  { name: 'witnessed by four of six', code: null, make: witnessedBy(4, six) },
  { name: 'witnessed by three of six', code: 'CHECKPOINT_NOT_FINAL', make: witnessedBy(3, six) },
  {
    name: 'bound by an article not to go to court',
    code: null,
    make: permittedBy(agreementText(), [{ type: OBLIGATION_TYPE_CAVEAT, ...notForCourt }]),
  },
  {
    name: 'bound by an obligation of another type with the word of a caveat',
    code: null,
    make: permittedBy(agreementText(), [{ type: OBLIGATION_TYPE_RETENTION, ...notForCourt }]),
  },
  {
    name: 'by an agreement that was no longer in force',
    code: null,
    make: permittedBy(agreementText({ validity: { from: '2020-01-01', until: '2025-01-01' } })),
  },
  {
    name: 'a consent for court that was withdrawn',
    code: null,
    make: async (primitives, randomBytes) => {
      const { region, before } = await foundRegion(primitives, randomBytes);
      const message = await region.send({ name: 'a request', atMs: sentMs, labels: { handling: ['H1'] } });
      const subjects = [message.envelope.header.id];
      const granted = await region.logConsent(kz, { subjects }, { atMs: sentMs + 10_000 });
      const previous = Buffer.from(granted).toString('hex');
      await region.logConsent(kz, { subjects, version: 2, previous, act: 'withdraw' }, { atMs: sentMs + 20_000 });
      const after = await region.checkpoint({ atMs: sentMs + 90_000 });
      return { region, bundle: await bundleOf(region, { message, checkpoints: [before, after], contentKey: false }) };
    },
  },
  {
    name: 'a consent that the bundle does not hold',
    code: null,
    make: sending({ consents: [fixedBytes('a consent', 32)] }),
  },
  {
    name: 'expired by the word of the recipient',
    code: 'OUTCOME_SIGNER',
    make: async (primitives, randomBytes) => {
      const { region, before } = await foundRegion(primitives, randomBytes);
      const message = await region.send({ name: 'a request', atMs: sentMs });
      const outcomes = [await region.outcome(message, { state: 'expired', atMs: sentMs + dayMs })];
      const after = await region.checkpoint({ atMs: sentMs + dayMs + 90_000 });
      const of = { message, outcomes, checkpoints: [before, after], contentKey: false };
      return { region, bundle: await bundleOf(region, of) };
    },
  },
  {
    name: 'an outcome of what was refused',
    code: 'OUTCOME_NOT_OF_MESSAGE',
    make: async (primitives, randomBytes) => {
      const { region, before } = await foundRegion(primitives, randomBytes);
      const message = await region.send({ name: 'a request', atMs: sentMs, labels: { purpose: 'prosecution' } });
      const key = region.admissionSigner();
      const outcome = { state: 'recalled', atMs: sentMs + 4_000, signer: coordination, key } as const;
      const outcomes = [await region.outcome(message, outcome)];
      const after = await region.checkpoint({ atMs: sentMs + 90_000 });
      const of = { message, outcomes, checkpoints: [before, after], contentKey: false };
      return { region, bundle: await bundleOf(region, of) };
    },
  },
];
