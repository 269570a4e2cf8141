import { verifyNextRoster, type VerifiedRoster } from '@tamga/core/documents';
import { parseDocumentId, registerStream, registerSubject } from '@tamga/core/identifiers';
import { witnessPolicy, type WitnessPolicy } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import { decodeExact, tamga } from '@tamga/wire';
import type { Bus } from '../bus/index.ts';
import { RecoveryError } from './recovery-error.ts';

/**
 * The witnesses of the newest roster that follows the founding one in the register. Whether LEDGER has it yet is not asked: a
 * witness that is asked in vain, or besides, is only one more that is heard.
 */
export async function newestPolicy(
  bus: Pick<Bus, 'getLastBySubject'>,
  founding: VerifiedRoster,
  primitives: Primitives,
): Promise<WitnessPolicy> {
  let current = founding;
  for (;;) {
    const subject = {
      type: 'roster',
      document: parseDocumentId('region'),
      version: current.roster.version + 1,
    } as const;
    const registered = await bus.getLastBySubject(registerStream, registerSubject(subject));
    const document = registered && decodeExact(tamga.register.v1.SignedDocument, registered.data);
    const next =
      document?.ok === true ? await verifyNextRoster(document.message.jws, { primitives, current }) : undefined;
    if (next?.ok !== true) break;
    current = next.roster;
  }
  const result = witnessPolicy(primitives, current.roster);
  if (!result.ok) throw new RecoveryError('ROSTER_REFUSED', `the roster’s key (${result.of}): ${result.code}`);
  return result.policy;
}
