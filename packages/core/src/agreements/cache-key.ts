import type { Facts } from './facts.ts';

/**
 * Everything that Cedar sees, but time and what follows from it, for which the interval stands. No name in it holds a `|`
 * or a comma; the national marking, which may, comes last as a JSON string. What is rarely said is left out when unsaid.
 */
export function cacheKeyOf(facts: Facts, interval: number): string {
  const { sender, recipient, kind, crimeAreas, purpose, personalData, marking, operation, urgency } = facts;
  return `${sender}|${recipient}|${kind}|${listed(crimeAreas)}|${purpose}|${personalData}|${marking}|${operation ? 1 : 0}|${urgency}|${interval}${more(facts)}${act(facts)}${found(facts)}${text(facts)}`;
}

function more(facts: Facts): string {
  const { urgencyGround, handling, personRoles, languages, declarations, matters } = facts;
  const { requestForm, maxPenaltyMonths, evaluated } = facts;
  const lists =
    handling.length + personRoles.length + languages.length + declarations.length + matters.length + maxPenaltyMonths;
  if (lists === 0 && urgencyGround === '' && requestForm === '' && !evaluated) return '';
  return `|l|${urgencyGround}|${listed(handling)}|${listed(personRoles)}|${listed(languages)}|${listed(declarations)}|${listed(matters)}|${requestForm}|${maxPenaltyMonths}|${evaluated ? 1 : 0}`;
}

function act({ act: name, originator, originatorConsents }: Facts): string {
  return name === 'send' ? '' : `|a|${name}|${originator}|${originatorConsents ? 1 : 0}`;
}

function found({ senderDecided, origins, originsMissing, quotasExceeded }: Facts): string {
  if (!senderDecided && origins === 'none' && quotasExceeded.length === 0) return '';
  return `|f|${senderDecided ? 1 : 0}|${origins}|${listed(originsMissing)}|${listed(quotasExceeded)}`;
}

function text({ markingText }: Facts): string {
  return markingText === '' ? '' : `|m|${JSON.stringify(markingText)}`;
}

function listed(values: readonly string[]): string {
  return values.length === 0 ? '' : values.join(',');
}
