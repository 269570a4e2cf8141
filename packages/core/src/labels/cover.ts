import { personalDataClasses } from '../identifiers/index.ts';
import type { ImpliedLabels, Labels } from './labels.ts';

/** Whether labels say all that a body implies, and if not, what they leave out. */
export type Coverage = { ok: true } | { ok: false; code: 'LABEL_MISMATCH'; missing: readonly string[] };

/** Compares a header's labels with those of its body. Claiming more than the body implies is the sender's right. */
export function labelsCover(claimed: Labels, implied: ImpliedLabels): Coverage {
  const missing = [
    ...absent(implied.crimeAreas, claimed.crimeAreas).map((name) => `crime area ${name}`),
    ...missingPersonalData(claimed, implied),
    ...absent(implied.personRoles, claimed.personRoles).map((name) => `person role ${name}`),
    ...absent(implied.languages, claimed.languages).map((name) => `language ${name}`),
    ...(implied.attachments && !claimed.attachments ? ['attachments'] : []),
    ...(implied.handlingNote && !claimed.handling.includes('H3') ? ['handling H3'] : []),
  ];
  return missing.length === 0 ? { ok: true } : { ok: false, code: 'LABEL_MISMATCH', missing };
}

function absent<Name>(wanted: readonly Name[], present: readonly Name[]): Name[] {
  return wanted.filter((name) => !present.includes(name));
}

function missingPersonalData(claimed: Labels, implied: ImpliedLabels): string[] {
  const { names } = personalDataClasses;
  const less = names.indexOf(claimed.personalData) < names.indexOf(implied.personalData);
  return less ? [`personal data ${implied.personalData}`] : [];
}
