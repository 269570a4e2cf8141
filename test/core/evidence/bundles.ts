/** The bundles of which the golden vectors are made: those that hold, and what is wrong with the others. */
import { encodeEvidence, type EvidenceBundle } from '@tamga/core/evidence';
import { parsePartyId, partyOf } from '@tamga/core/identifiers';
import type { Primitives } from '@tamga/core/sealing';
import { parseEnvelope, pruneEnvelope } from '@tamga/core/sealing';
import { bundleOf, foundRegion, sentMs, simpleExchange, type Exchange } from './exchange.ts';
import type { MakeBundle } from './make-bundle.ts';
import { exercise } from './realm-faults.ts';
import { agreementText, coordination, dayMs, foundedMs, kz, messageIdOf, TestRegion, tj, uz } from './region/index.ts';
import { otherLogKeys } from './roster-faults.ts';
import { recallAfterLeaving } from './thread-faults.ts';

/** A plain request, delivered and opened, with its content key. */
export const request: MakeBundle = async (primitives, randomBytes): Promise<Exchange> =>
  await simpleExchange(primitives, randomBytes);

/** Refused by the centre: no article permits this kind. */
const refused: MakeBundle = async (primitives, randomBytes) => {
  const { region, before } = await foundRegion(primitives, randomBytes);
  const message = await region.send({ name: 'not permitted', atMs: sentMs, labels: { purpose: 'prosecution' } });
  const after = await region.checkpoint({ atMs: sentMs + 90_000 });
  return { region, bundle: await bundleOf(region, { message, checkpoints: [before, after], contentKey: false }) };
};

/** H1, with the originator's consent for court, signed by its authority; the message itself names another consent. */
export const consent: MakeBundle = async (primitives, randomBytes) => {
  const { region, before } = await foundRegion(primitives, randomBytes);
  const atMs = sentMs + 60_000;
  const subjects = [messageIdOf('with consent', atMs - 2_000)];
  const relied = await region.logConsent(uz, { subjects, holder: partyOf(kz), acts: ['forward'] }, { atMs: sentMs });
  const labels = { handling: ['H1'] as const };
  const message = await region.send({ name: 'with consent', atMs, labels, consents: [relied] });
  await region.logConsent(kz, { subjects }, { atMs: atMs + 30_000 });
  const after = await region.checkpoint({ atMs: sentMs + 150_000 });
  return { region, bundle: await bundleOf(region, { message, checkpoints: [before, after], contentKey: false }) };
};

/**
 * Two recipients, as one of them got it: delivered to one, expired for the other. Later the log and the centre have new keys, and
 * kz says that its key had been stolen before. The stamp was given again under the new key.
 */
export const history: MakeBundle = async (primitives, randomBytes) => {
  const region = new TestRegion(primitives, randomBytes);
  const parties = (['kz', 'tj', 'uz'] as const).map((party) => ({ party, role: 'signatory' as const }));
  const [first] = agreementText().articles;
  if (first === undefined) throw new Error('no article');
  const rules = (first.rules ?? []).map((rule) => ({ ...rule, from: ['kz', 'tj', 'uz'], to: ['kz', 'tj', 'uz'] }));
  await region.found({
    agreement: agreementText({ id: 'three-parties', parties, articles: [{ ...first, id: '7(1)', rules }] }),
  });
  await region.logManifest(tj, { atMs: foundedMs });
  const before = await region.checkpoint({ atMs: sentMs - 30_000 });
  const message = await region.send({ name: 'to two', atMs: sentMs, to: [tj, uz], labels: { handling: ['H1', 'H2'] } });
  const outcomes = [
    await region.outcome(message, { state: 'delivered', atMs: sentMs + 4_000 }),
    await region.outcome(message, {
      state: 'expired',
      atMs: sentMs + dayMs,
      recipient: tj,
      signer: coordination,
      key: region.admissionSigner(),
    }),
  ];
  const after = await region.checkpoint({ atMs: sentMs + dayMs + 60_000 });
  await region.nextRoster({}, { atMs: sentMs + 2 * dayMs, log: 'second log' });
  const covering = await region.checkpoint({ atMs: sentMs + 2 * dayMs + 60_000 });
  await region.logManifest(coordination, { atMs: sentMs + 3 * dayMs, admission: ['second admission'] });
  await region.logManifest(kz, {
    atMs: sentMs + 3 * dayMs,
    signing: ['signing', 'second'],
    revocations: [
      {
        key: region.signer(kz).thumbprint,
        revokedAtMs: sentMs + 3 * dayMs,
        compromisedSinceMs: sentMs - dayMs,
      },
    ],
  });
  const last = await region.checkpoint({ atMs: sentMs + 3 * dayMs + 60_000, log: 'second log' });
  const bundle = await bundleOf(region, {
    message,
    outcomes,
    checkpoints: [before, after, covering, last],
    contentKey: false,
    stamp: await region.stamp(message, region.admissionSigner('second admission')),
  });
  const whole = parseEnvelope(bundle.envelope, { form: 'submission', primitives });
  if (!whole.ok) throw new Error(whole.code);
  return { region, bundle: { ...bundle, envelope: pruneEnvelope(whole.envelope, 1) } };
};

/** The smallest region: a centre and one member, which asks the centre. So small that every byte of it can be altered. */
const small: MakeBundle = async (primitives, randomBytes) => {
  const members = ['caricc', 'kz'] as const;
  const region = new TestRegion(primitives, randomBytes, [parsePartyId('kz')]);
  const [first] = agreementText().articles;
  if (first === undefined) throw new Error('no article');
  const rules = (first.rules ?? []).map((rule) => ({ ...rule, from: [...members], to: [...members] }));
  const parties = members.map((party) => ({ party, role: 'signatory' as const }));
  await region.found({ manifests: false, agreement: null });
  for (const authority of [coordination, kz]) await region.logManifest(authority, { atMs: foundedMs });
  const agreement = agreementText({ id: 'two-parties', parties, articles: [{ ...first, rules }] });
  await region.logAgreement(agreement, { atMs: foundedMs });
  const before = await region.checkpoint({ atMs: sentMs - 30_000 });
  const message = await region.send({ name: 'to the centre', atMs: sentMs, to: [coordination] });
  const delivered = { state: 'delivered', atMs: sentMs + 4_000, recipient: coordination } as const;
  const outcomes = [await region.outcome(message, delivered)];
  const after = await region.checkpoint({ atMs: sentMs + 90_000 });
  return { region, bundle: await bundleOf(region, { message, outcomes, checkpoints: [before, after] }) };
};

export const validBundles: Readonly<Record<string, MakeBundle>> = {
  request,
  refused,
  consent,
  history,
  small,
  exercise: exercise(),
  'other-log-keys': otherLogKeys,
  'recall-after-leaving': recallAfterLeaving,
};

export function zipOf(bundle: EvidenceBundle, primitives: Primitives): Uint8Array {
  return encodeEvidence(bundle, { primitives });
}
