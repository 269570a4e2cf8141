import type { CompiledAgreement } from '../compiled.ts';
import type { AgreementDocument } from '../document.ts';
import { memberOf, signatoriesOf } from '../parties.ts';
import type { SuspensionDocument } from './suspension-document.ts';

/**
 * The signatories of another version whom a version leaves out, though they are still parties of the region: without
 * this rule some of the parties could replace an agreement for all. Those who left the agreement or the region are free.
 */
export function droppedSignatories(
  next: AgreementDocument,
  { known, isBound }: { known: readonly CompiledAgreement[]; isBound: (party: string) => boolean },
): string[] {
  const versions = known.map(({ agreement }) => agreement.document).filter(({ id }) => id === next.id);
  const dropped = versions.flatMap((other) => {
    const [before, after] = other.version < next.version ? [other, next] : [next, other];
    const kept = new Set(signatoriesOf(after));
    return signatoriesOf(before).filter((party) => !kept.has(party) && isBound(party));
  });
  return [...new Set(dropped)].toSorted();
}

/** Why a party may not suspend, resume or terminate what it says. */
export type StandingCode = 'AGREEMENT_UNKNOWN' | 'NOT_A_PARTY' | 'NOT_ITS_STATUS' | 'PARTY_UNKNOWN';

/** Whether the signer has a say about this member of this agreement, by any version of it that is known. */
export function standingFault(
  { agreement, party, member, scopes }: SuspensionDocument,
  known: readonly CompiledAgreement[],
): StandingCode | undefined {
  const versions = known.map((one) => one.agreement.document).filter(({ id }) => id === agreement);
  if (versions.length === 0) return 'AGREEMENT_UNKNOWN';
  const about = versions.flatMap((document) => memberOf(document, member) ?? []);
  if (about.length === 0) return 'NOT_A_PARTY';
  // An observer has its status from the body that granted it, which may suspend and annul it.
  if (party !== member && !about.some(({ role, grantedBy }) => role === 'observer' && grantedBy === party))
    return 'NOT_ITS_STATUS';
  const named = scopes.flatMap(({ towards }) => towards ?? []);
  const isKnown = (name: string): boolean => versions.some((document) => memberOf(document, name) !== undefined);
  return named.every(isKnown) ? undefined : 'PARTY_UNKNOWN';
}
