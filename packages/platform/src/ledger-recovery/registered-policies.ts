import { verifyNextRoster, type VerifiedRoster } from '@tamga/core/documents';
import { registerStream, registerSubject, rosterDocumentId } from '@tamga/core/identifiers';
import { witnessPolicy, type WitnessPolicy } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import { decodeExact, tamga } from '@tamga/wire';
import type { Bus } from '../bus/index.ts';
import type { LedgerCopyReader } from '../ledger-copy/index.ts';
import { RecoveryError } from './recovery-error.ts';

/** By whom what the log promised may have been signed and cosigned. */
export interface RegisteredPolicies {
  /** Of every roster from the founding one to the newest in the register that follows it. */
  readonly all: readonly [WitnessPolicy, ...WitnessPolicy[]];
  /**
   * Of those that may govern what was promised last: from the one that does by what the copy knows to be final. Whether LEDGER
   * has the later ones yet is not asked: a witness that is asked in vain, or besides, is only one more that is heard.
   */
  readonly current: readonly WitnessPolicy[];
}

export async function registeredPolicies(
  bus: Pick<Bus, 'getLastBySubject'>,
  of: {
    founding: VerifiedRoster;
    copy: Pick<LedgerCopyReader, 'earlier' | 'finals' | 'lastSequence'>;
    primitives: Primitives;
  },
): Promise<RegisteredPolicies> {
  const { founding, copy, primitives } = of;
  const finalSize = copy.finals.newest()?.size ?? 0n;
  const all: [WitnessPolicy, ...WitnessPolicy[]] = [policyOf(founding, primitives)];
  let governing = 0;
  for (let current = founding; ;) {
    const version = current.roster.version + 1;
    const subject = { type: 'roster', document: rosterDocumentId, version } as const;
    const registered = await bus.getLastBySubject(registerStream, registerSubject(subject));
    const document = registered && decodeExact(tamga.register.v1.SignedDocument, registered.data);
    const next =
      document?.ok === true ? await verifyNextRoster(document.message.jws, { primitives, current }) : undefined;
    if (next?.ok !== true) break;
    current = next.roster;
    all.push(policyOf(current, primitives));
    const tail = `document.roster.${rosterDocumentId}.${version}`;
    const logged = copy.earlier({ tail, below: copy.lastSequence + 1 });
    // Leaf index = sequence − 1.
    if (logged !== undefined && BigInt(logged.sequence) <= finalSize) governing = all.length - 1;
  }
  return { all, current: all.slice(governing) };
}

function policyOf({ roster }: VerifiedRoster, primitives: Primitives): WitnessPolicy {
  const result = witnessPolicy(primitives, roster);
  if (!result.ok) throw new RecoveryError('ROSTER_REFUSED', `the roster’s key (${result.of}): ${result.code}`);
  return result.policy;
}
