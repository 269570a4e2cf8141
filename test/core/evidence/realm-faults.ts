/** Messages of the exercise: keys, contexts and receipts of a realm of their own. */
import { parsePartyId } from '@tamga/core/identifiers';
import type { MakeBundle } from './make-bundle.ts';
import { bundleOf, sentMs } from './exchange.ts';
import type { LogFault } from './log-fault.ts';
import { agreementText, coordination, foundedMs, kz, TestRegion, uz } from './region/index.ts';
import type { LoggedMessage, SendOptions } from './region/index.ts';

/** A request of the exercise in a region whose authorities have keys for both realms, and what uz states of it. */
export function exercise(
  options: (region: TestRegion) => Partial<SendOptions> = () => ({}),
  state: (region: TestRegion, message: LoggedMessage) => ReturnType<TestRegion['outcome']> = async (region, message) =>
    await region.outcome(message, { state: 'delivered', atMs: sentMs + 4_000 }),
): MakeBundle {
  return async (primitives, randomBytes) => {
    const region = new TestRegion(primitives, randomBytes);
    await region.found({ manifests: false, agreement: null });
    for (const authority of [coordination, kz, uz])
      await region.logManifest(authority, { atMs: foundedMs, exercise: true });
    await region.logAgreement(agreementText(), { atMs: foundedMs });
    const before = await region.checkpoint({ atMs: sentMs - 30_000 });
    const message = await region.send({ name: 'an exercise', atMs: sentMs, realm: 'exercise', ...options(region) });
    const outcomes = [await state(region, message)];
    const after = await region.checkpoint({ atMs: sentMs + 90_000, by: ['kg', 'kz', 'uz'].map(parsePartyId) });
    return { region, bundle: await bundleOf(region, { message, outcomes, checkpoints: [before, after] }) };
  };
}

export const realmFaults: readonly LogFault[] = [
  {
    name: 'a request of the exercise that is signed with a key of the live realm',
    code: 'SENDER_KEY',
    make: exercise((region) => ({ signer: region.signer(kz) })),
  },
  {
    name: 'a request of the exercise that is signed as one of the live realm',
    code: 'SENDER_SIGNATURE',
    make: exercise((region) => {
      const signer = region.signer(kz, 'exercise signing');
      return { signer: { ...signer, sign: (_context, bytes) => signer.sign('tamga/msg/v1', bytes) } };
    }),
  },
  {
    name: 'a request of the exercise to a key of the live realm',
    code: 'RECIPIENT_KEY',
    make: exercise((region) => ({ encryptionKey: region.encryptionKey(uz) })),
  },
  {
    name: 'a receipt of the live realm for a request of the exercise',
    code: 'OUTCOME_NOT_OF_MESSAGE',
    make: exercise(undefined, (region, message) =>
      region.outcome(message, { state: 'delivered', atMs: sentMs + 4_000, realm: 'live' }),
    ),
  },
  {
    name: 'a receipt for a request of the exercise under a key of the live realm',
    code: 'OUTCOME_KEY',
    make: exercise(undefined, (region, message) =>
      region.outcome(message, { state: 'delivered', atMs: sentMs + 4_000, key: region.signer(uz) }),
    ),
  },
];
