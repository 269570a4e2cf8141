/** What parties state of agreements and of messages by their roots: suspensions, and consents that a root signed. */
import { parseDocumentId, parsePartyId, partyOf } from '@tamga/core/identifiers';
import type { MakeBundle } from './make-bundle.ts';
import { bundleOf, foundRegion, sentMs } from './exchange.ts';
import type { LogFault } from './log-fault.ts';
import { dayMs, kz, uz, type TestRegion } from './region/index.ts';

const statedMs = sentMs - 20_000;

/** A request of kz after uz has stated this of the agreement. */
function stating(
  changes: Parameters<TestRegion['logSuspension']>[1],
  by: Partial<Parameters<TestRegion['logSuspension']>[2]> = {},
): MakeBundle {
  return async (primitives, randomBytes) => {
    const { region, before } = await foundRegion(primitives, randomBytes);
    await region.logSuspension(uz, changes, { atMs: statedMs, ...by });
    const message = await region.send({ name: 'a request', atMs: sentMs });
    const after = await region.checkpoint({ atMs: sentMs + 90_000 });
    return { region, bundle: await bundleOf(region, { message, checkpoints: [before, after], contentKey: false }) };
  };
}

/** A request under H1, and a consent for court that the root of this party signed for `kz`. */
function consentBy(rootOf: string, changes: Partial<Parameters<TestRegion['logConsent']>[1]> = {}): MakeBundle {
  return async (primitives, randomBytes) => {
    const { region, before } = await foundRegion(primitives, randomBytes);
    const message = await region.send({ name: 'a request', atMs: sentMs, labels: { handling: ['H1'] } });
    const subjects = [message.envelope.header.id];
    await region.logConsent(kz, { subjects, ...changes }, { atMs: sentMs + 10_000, rootOf: parsePartyId(rootOf) });
    const after = await region.checkpoint({ atMs: sentMs + 90_000 });
    return { region, bundle: await bundleOf(region, { message, checkpoints: [before, after], contentKey: false }) };
  };
}

export const positionFaults: readonly LogFault[] = [
  { name: 'refused since the recipient has suspended the agreement', code: null, make: stating({}) },
  {
    name: 'a suspension of other kinds than the request',
    code: null,
    make: stating({ scopes: [{ towards: [partyOf(kz)], kinds: ['REPLY', 'SPONTANEOUS'] }] }),
  },
  {
    name: 'a suspension that was taken back',
    code: null,
    make: async (primitives, randomBytes) => {
      const { region, before } = await foundRegion(primitives, randomBytes);
      const first = await region.logSuspension(uz, {}, { atMs: statedMs });
      const next = { act: 'resume', scopes: [], version: 2, previous: Buffer.from(first).toString('hex') } as const;
      await region.logSuspension(uz, next, { atMs: statedMs + 10_000 });
      const message = await region.send({ name: 'a request', atMs: sentMs });
      const after = await region.checkpoint({ atMs: sentMs + 90_000 });
      return { region, bundle: await bundleOf(region, { message, checkpoints: [before, after], contentKey: false }) };
    },
  },
  {
    name: 'an agreement that the recipient will leave',
    code: null,
    make: stating({ act: 'terminate', scopes: [], endsMs: sentMs + 100 * dayMs }),
  },
  {
    name: 'a suspension that another party signed',
    code: 'SUSPENSION_REFUSED',
    make: stating({ party: partyOf(kz), member: partyOf(kz) }, { rootOf: partyOf(uz) }),
  },
  { name: 'a suspension in another region', code: 'SUSPENSION_REFUSED', make: stating({ region: '00'.repeat(32) }) },
  { name: 'a suspension that suspends nothing', code: 'SUSPENSION_REFUSED', make: stating({ scopes: [] }) },
  {
    name: 'a termination that does not say from when',
    code: 'SUSPENSION_REFUSED',
    make: stating({ act: 'terminate', scopes: [] }),
  },
  {
    name: 'a suspension that ends before it begins',
    code: 'SUSPENSION_REFUSED',
    make: stating({ endsMs: statedMs - 1 }),
  },
  {
    name: 'a suspension that is logged under another name',
    code: 'DOCUMENT_MISMATCH',
    make: stating({}, { name: 'uz-kz-uz-test-0000000000000000' }),
  },
  { name: 'a consent for court that a root signed', code: null, make: consentBy('kz') },
  { name: 'a consent for court that another root signed', code: 'CONSENT_REFUSED', make: consentBy('uz') },
  {
    name: 'a consent for court that names another party in its id',
    code: 'CONSENT_REFUSED',
    make: consentBy('kz', { id: parseDocumentId('uz-consent-1') }),
  },
];
