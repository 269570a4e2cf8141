import { type AuthorityId, isAuthorityId, type KindName, type ObligationTypeName } from '../identifiers/index.ts';
import { parseAllowance } from './allowance.ts';
import { expectsAnswer } from './kinds.ts';

/** An obligation as it came: of a type that this version may not know. */
export interface OwedObligation {
  readonly type: ObligationTypeName | 'unknown';
  readonly value: string;
}

/** What a receiver knows and can do. */
export interface ReceiverAbilities {
  readonly kind: KindName;
  /** Languages in which the addressed authority answers, ISO 639-1. */
  readonly languages: readonly string[];
  readonly knowsCaveat: (caveat: string) => boolean;
  /** Whether some manifest names the authority. */
  readonly knowsAuthority: (authority: AuthorityId) => boolean;
}

/**
 * Codes of a receiver that cannot honour what comes with a message, and therefore refuses it (04: Outcome).
 * OBLIGATION_UNKNOWN: a type, caveat or duration that it does not understand. OBLIGATION_LANGUAGE: it answers in none of
 * the languages. OBLIGATION_AUTHORITY: it does not know who is to be told or to get a copy.
 */
export type HonourCode = 'OBLIGATION_UNKNOWN' | 'OBLIGATION_LANGUAGE' | 'OBLIGATION_AUTHORITY';

/** The first obligation that a receiver cannot honour, with its code; undefined when it can honour all. */
export function cannotHonour<Owed extends OwedObligation>(
  obligations: readonly Owed[],
  abilities: ReceiverAbilities,
): { code: HonourCode; obligation: Owed } | undefined {
  for (const obligation of obligations) {
    const code = problemOf(obligation, abilities);
    if (code !== undefined) return { code, obligation };
  }
  return undefined;
}

function problemOf({ type, value }: OwedObligation, abilities: ReceiverAbilities): HonourCode | undefined {
  switch (type) {
    case 'unknown':
      return 'OBLIGATION_UNKNOWN';
    case 'caveat':
      return abilities.knowsCaveat(value) ? undefined : 'OBLIGATION_UNKNOWN';
    case 'deadline':
    case 'retention':
    case 'review':
    case 'confirm':
    case 'after-review':
      return parseAllowance(value) === undefined ? 'OBLIGATION_UNKNOWN' : undefined;
    case 'language': {
      // In which language nothing is answered makes no difference.
      const isOffered = value.split(',').some((language) => abilities.languages.includes(language.trim()));
      return isOffered || !expectsAnswer(abilities.kind) ? undefined : 'OBLIGATION_LANGUAGE';
    }
    case 'notify':
    case 'copy':
      return isAuthorityId(value) && abilities.knowsAuthority(value) ? undefined : 'OBLIGATION_AUTHORITY';
    case 'purpose-lock':
    case 'consent':
    case 'reasons':
      return undefined;
    default:
      return type satisfies never;
  }
}
