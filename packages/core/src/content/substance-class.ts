import type { SubstanceClassName, SubstanceForm } from '@tamga/wire/content-forms';
import type { CrimeAreaName } from '../identifiers/index.ts';

/**
 * Words by which substances are known, in lower case, with the control to which they are subject (1961, 1971 and 1988
 * Conventions; new psychoactive substances by UNODC usage). Both ends use this list, so that a substance that is named
 * but not classed, or classed away, still implies its crime area. A word matches at the beginning of a word of a name.
 */
const wordsByClass: Readonly<Partial<Record<SubstanceClassName, string>>> = {
  narcotic:
    'heroin|opium|opiate|poppy straw|morphine|codeine|cannabis|marijuana|hash|cocaine|methadone|fentanyl|drug|' +
    'героин|опий|опия|опиум|опиат|маковая солом|морфин|кодеин|каннабис|конопл|марихуан|гашиш|кокаин|метадон|фентанил|наркоти',
  psychotropic:
    'methamphetamine|amphetamine|mdma|ecstasy|mephedrone|diazepam|benzodiazepine|captagon|lsd|psychotropic|' +
    'метамфетамин|амфетамин|мдма|экстази|мефедрон|диазепам|бензодиазепин|каптагон|лсд|психотроп',
  precursor:
    'precursor|chemical precursor|acetic anhydride|acetyl chloride|acetic acid|sulphuric acid|hydrochloric acid|' +
    'potassium permanganate|ephedrine|pseudoephedrine|ammonia water|прекурсор|уксусный ангидрид|ацетилхлорид|' +
    'уксусная кислота|серная кислота|соляная кислота|перманганат калия|эфедрин|псевдоэфедрин|аммиачная вода',
  'new-psychoactive': 'synthetic cannabinoid|new psychoactive|spice|синтетический каннабиноид|спайс',
};

const areaByClass: Readonly<Record<SubstanceClassName, readonly CrimeAreaName[]>> = {
  narcotic: ['drugs'],
  psychotropic: ['psychotropics'],
  precursor: ['precursors'],
  'new-psychoactive': ['drugs'],
  potent: [],
  none: [],
};

const patternByClass = Object.entries(wordsByClass).map(([name, words]) => ({
  name: name as SubstanceClassName,
  pattern: new RegExp(`(?<!\\p{L})(?:${words})`, 'u'),
}));

/** The classes that a name points to. What it is meant for ("precursors for methadone") does not count. */
function substanceClassesOfName(name: string): SubstanceClassName[] {
  const itself = name.toLowerCase().split(/ (?:for|для) /u, 1)[0] ?? '';
  return patternByClass.filter(({ pattern }) => pattern.test(itself)).map((one) => one.name);
}

/** The crime areas that a substance implies, by its stated class and by its name. */
export function crimeAreasOfSubstance(substance: SubstanceForm): CrimeAreaName[] {
  const stated = substance.class === undefined ? [] : [substance.class];
  return [...stated, ...substanceClassesOfName(substance.name ?? '')].flatMap((name) => areaByClass[name]);
}
