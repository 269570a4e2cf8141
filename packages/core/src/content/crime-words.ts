import { type CrimeAreaName, crimeAreas } from '../identifiers/index.ts';
import { crimeAreasOfSubstance } from './substance-class.ts';

/** Words that name a field of crime in an English report, beside those that name substances. */
const wordsByArea: Readonly<Partial<Record<CrimeAreaName, string>>> = {
  laundering: 'launder|drug money|hawala',
  'terrorism-extremism': 'terroris|extremis',
  weapons: 'firearm|weapon|rifle|ammunition|explosive',
  'human-trafficking': 'human trafficking|trafficking in human|trafficking in persons',
  'illegal-migration': 'illegal migra|migrant smuggling',
  cybercrime: 'cybercrime|ransomware|phishing',
  corruption: 'corrupt|bribe',
};

const patterns = Object.entries(wordsByArea).map(([area, words]) => ({
  area: area as CrimeAreaName,
  pattern: new RegExp(`(?<!\\p{L})(?:${words})`, 'iu'),
}));

/** The field of crime of standing operations, as their organisers describe them. */
const operations: readonly { pattern: RegExp; area: CrimeAreaName }[] = [
  // CSTO anti-drug operations; the SCO's anti-drug operation; the northern-route operation against heroin.
  { pattern: /^(?:kanal|channel|pautina|transit|moscow vector)(?!\p{L})/iu, area: 'drugs' },
  // Operations against diverted chemicals, led by UNODC, CARICC and the World Customs Organization.
  { pattern: /^(?:tarcet|substitut(?:e|ion)|programme global shield)(?!\p{L})/iu, area: 'precursors' },
];

/** Fields of crime that a text names. */
export function crimeAreasOfText(text: string): CrimeAreaName[] {
  const named = new Set([
    ...crimeAreasOfSubstance({ name: text.replaceAll(/\s+(?:for)\s+/giu, ' – ') }),
    ...patterns.filter(({ pattern }) => pattern.test(text)).map(({ area }) => area),
  ]);
  return crimeAreas.names.filter((area) => named.has(area));
}

/** Fields of crime that the name of an operation stands for. */
export function crimeAreasOfOperation(name: string): CrimeAreaName[] {
  return operations.filter(({ pattern }) => pattern.test(name)).map(({ area }) => area);
}
