import {
  crimeAreas,
  declarations,
  evaluationSchemes,
  handlings,
  IdentifierError,
  markingLevels,
  matters,
  type NameTable,
  paps,
  parseDocumentId,
  parseOperationName,
  parsePartyId,
  personalDataClasses,
  personRoles,
  priorities,
  purposes,
  quote,
  requestForms,
  tlps,
  urgencyGrounds,
} from '../identifiers/index.ts';
import { penaltyMonthsMax } from './check.ts';
import type { LabelChoice } from './labels.ts';

/** Options read, or a sentence that says which is wrong and what was expected. */
export type LabelOptions = { ok: true; choice: LabelChoice } | { ok: false; code: 'LABEL_OPTION'; message: string };

/** Each key of `--label key=value`, with what its value becomes. Throws IdentifierError on a wrong value. */
const readers: Readonly<Record<string, (value: string) => LabelChoice>> = {
  urgency: (value) => ({ urgency: named(priorities, value) }),
  ground: (value) => ({ urgencyGround: named(urgencyGrounds, value) }),
  handling: (value) => ({ handling: listed(value).map((one) => handlings.parse(one.toUpperCase())) }),
  evaluation: (value) => {
    const [scheme, code] = pair(value, 'scheme:code, as in admiralty:B2');
    return { evaluation: { scheme: named(evaluationSchemes, scheme), code: code.toUpperCase() } };
  },
  marking: (value) => {
    const [text, level] = pair(value, 'marking:level, as in ДСП:official-use');
    return { marking: { text, level: named(markingLevels, level) } };
  },
  tlp: (value) => ({ tlp: named(tlps, value) }),
  pap: (value) => ({ pap: named(paps, value) }),
  'crime-area': (value) => ({ crimeAreas: listed(value).map((one) => named(crimeAreas, one)) }),
  purpose: (value) => ({ purpose: named(purposes, value) }),
  'personal-data': (value) => ({ personalData: named(personalDataClasses, value) }),
  role: (value) => ({ personRoles: listed(value).map((one) => named(personRoles, one)) }),
  language: (value) => ({ languages: listed(value).map((one) => language(one)) }),
  declares: (value) => ({ declarations: listed(value).map((one) => named(declarations, one)) }),
  matter: (value) => ({ matters: listed(value).map((one) => named(matters, one)) }),
  origin: (value) => ({ origins: listed(value).map((one) => parsePartyId(one)) }),
  'max-penalty': (value) => ({ maxPenaltyMonths: months(value) }),
  form: (value) => ({ requestForm: named(requestForms, value) }),
  agreement: (value) => ({ agreement: parseDocumentId(value) }),
  article: (value) => ({ article: article(value) }),
  operation: (value) => ({ operation: parseOperationName(value) }),
};

/** Every key that `--label` takes. */
export const labelOptionKeys: readonly string[] = Object.keys(readers);

const articleCharsMax = 64;

/** Reads one `key=value`. */
export function parseLabelOption(text: string): LabelOptions {
  const equals = text.indexOf('=');
  const key = text.slice(0, Math.max(equals, 0));
  const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
  if (equals < 0 || read === undefined) {
    return refusal(`${quote(text)}: expected key=value with one of the keys ${labelOptionKeys.join(', ')}`);
  }
  try {
    return { ok: true, choice: read(text.slice(equals + 1)) };
  } catch (error) {
    if (error instanceof IdentifierError) return refusal(`${quote(text)}: ${error.message}`);
    throw error;
  }
}

/** Reads every `--label` of a command. A list may be spread over several; anything else is given once. */
export function readLabelOptions(texts: readonly string[]): LabelOptions {
  let choice: LabelChoice = {};
  for (const text of texts) {
    const one = parseLabelOption(text);
    if (!one.ok) return one;
    for (const [key, value] of Object.entries(one.choice)) {
      const before: unknown = Object.entries(choice).find(([known]) => known === key)?.[1];
      if (before !== undefined && !Array.isArray(before)) return refusal(`${quote(text)}: this label was given before`);
      choice = {
        ...choice,
        [key]: Array.isArray(before) ? [...(before as unknown[]), ...(value as unknown[])] : (value as unknown),
      };
    }
  }
  return { ok: true, choice };
}

function refusal(message: string): LabelOptions {
  return { ok: false, code: 'LABEL_OPTION', message };
}

function named<Name extends string>(table: NameTable<Name>, text: string): Name {
  return table.parse(text.toLowerCase());
}

function listed(value: string): string[] {
  return value.split(',').map((one) => one.trim());
}

function pair(value: string, expected: string): [string, string] {
  const colon = value.lastIndexOf(':');
  if (colon < 1) throw new IdentifierError('BAD_SHAPE', `expected ${expected}`);
  return [value.slice(0, colon), value.slice(colon + 1)];
}

function language(text: string): string {
  if (/^[a-z]{2}$/u.test(text)) return text;
  throw new IdentifierError('BAD_SHAPE', `${quote(text)} is no ISO 639-1 code, as in ru`);
}

function months(text: string): number {
  const count = /^[1-9]\d{0,3}$/u.test(text) ? Number(text) : Infinity;
  if (count <= penaltyMonthsMax) return count;
  throw new IdentifierError('BAD_SHAPE', `${quote(text)} is no penalty in months, 1 to ${penaltyMonthsMax}`);
}

function article(text: string): string {
  if (text.length > 0 && text.length <= articleCharsMax && !/\p{C}/u.test(text)) return text;
  throw new IdentifierError('BAD_SHAPE', `an article has 1 to ${articleCharsMax} printable characters`);
}
