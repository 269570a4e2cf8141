import { tamga } from '@tamga/wire';
import { nameTable, type NameTable } from './name-table.ts';

/** Why a message is not routine. */
export type UrgencyGroundName = 'threat-to-life' | 'public-security' | 'custody-decision' | 'loss-of-relevance';

export const urgencyGrounds: NameTable<UrgencyGroundName, tamga.envelope.v1.UrgencyGround> = nameTable<
  UrgencyGroundName,
  tamga.envelope.v1.UrgencyGround
>('urgency ground', {
  'threat-to-life': tamga.envelope.v1.UrgencyGround.URGENCY_GROUND_THREAT_TO_LIFE,
  'public-security': tamga.envelope.v1.UrgencyGround.URGENCY_GROUND_PUBLIC_SECURITY,
  'custody-decision': tamga.envelope.v1.UrgencyGround.URGENCY_GROUND_CUSTODY_DECISION,
  'loss-of-relevance': tamga.envelope.v1.UrgencyGround.URGENCY_GROUND_LOSS_OF_RELEVANCE,
});

/** A handling code. H3 is written out in the body. */
export type HandlingName = 'H0' | 'H1' | 'H2' | 'H3';

export const handlings: NameTable<HandlingName, tamga.envelope.v1.Handling> = nameTable<
  HandlingName,
  tamga.envelope.v1.Handling
>('handling code', {
  H0: tamga.envelope.v1.Handling.HANDLING_H0,
  H1: tamga.envelope.v1.Handling.HANDLING_H1,
  H2: tamga.envelope.v1.Handling.HANDLING_H2,
  H3: tamga.envelope.v1.Handling.HANDLING_H3,
});

/** How a source and its information were graded. */
export type EvaluationSchemeName = 'four-by-four' | 'admiralty' | 'three-by-five-by-two';

export const evaluationSchemes: NameTable<EvaluationSchemeName, tamga.envelope.v1.EvaluationScheme> = nameTable<
  EvaluationSchemeName,
  tamga.envelope.v1.EvaluationScheme
>('evaluation scheme', {
  'four-by-four': tamga.envelope.v1.EvaluationScheme.EVALUATION_SCHEME_FOUR_BY_FOUR,
  admiralty: tamga.envelope.v1.EvaluationScheme.EVALUATION_SCHEME_ADMIRALTY,
  'three-by-five-by-two': tamga.envelope.v1.EvaluationScheme.EVALUATION_SCHEME_THREE_BY_FIVE_BY_TWO,
});

/** The level to which a national marking is equated. */
export type MarkingLevelName = 'open' | 'official-use' | 'confidential' | 'secret' | 'top-secret';

export const markingLevels: NameTable<MarkingLevelName, tamga.envelope.v1.MarkingLevel> = nameTable<
  MarkingLevelName,
  tamga.envelope.v1.MarkingLevel
>('marking level', {
  open: tamga.envelope.v1.MarkingLevel.MARKING_LEVEL_OPEN,
  'official-use': tamga.envelope.v1.MarkingLevel.MARKING_LEVEL_OFFICIAL_USE,
  confidential: tamga.envelope.v1.MarkingLevel.MARKING_LEVEL_CONFIDENTIAL,
  secret: tamga.envelope.v1.MarkingLevel.MARKING_LEVEL_SECRET,
  'top-secret': tamga.envelope.v1.MarkingLevel.MARKING_LEVEL_TOP_SECRET,
});

/** Traffic Light Protocol 2.0, cyber traffic only. */
export type TlpName = 'clear' | 'green' | 'amber' | 'amber-strict' | 'red';

export const tlps: NameTable<TlpName, tamga.envelope.v1.Tlp> = nameTable<TlpName, tamga.envelope.v1.Tlp>('TLP label', {
  clear: tamga.envelope.v1.Tlp.TLP_CLEAR,
  green: tamga.envelope.v1.Tlp.TLP_GREEN,
  amber: tamga.envelope.v1.Tlp.TLP_AMBER,
  'amber-strict': tamga.envelope.v1.Tlp.TLP_AMBER_STRICT,
  red: tamga.envelope.v1.Tlp.TLP_RED,
});

/** Permissible Actions Protocol, cyber traffic only. */
export type PapName = 'clear' | 'green' | 'amber' | 'red';

export const paps: NameTable<PapName, tamga.envelope.v1.Pap> = nameTable<PapName, tamga.envelope.v1.Pap>('PAP label', {
  clear: tamga.envelope.v1.Pap.PAP_CLEAR,
  green: tamga.envelope.v1.Pap.PAP_GREEN,
  amber: tamga.envelope.v1.Pap.PAP_AMBER,
  red: tamga.envelope.v1.Pap.PAP_RED,
});

/** The field of crime that a message is about. */
export type CrimeAreaName =
  | 'drugs'
  | 'psychotropics'
  | 'precursors'
  | 'laundering'
  | 'terrorism-extremism'
  | 'weapons'
  | 'human-trafficking'
  | 'illegal-migration'
  | 'cybercrime'
  | 'corruption'
  | 'smuggling';

export const crimeAreas: NameTable<CrimeAreaName, tamga.envelope.v1.CrimeArea> = nameTable<
  CrimeAreaName,
  tamga.envelope.v1.CrimeArea
>('crime area', {
  drugs: tamga.envelope.v1.CrimeArea.CRIME_AREA_DRUGS,
  psychotropics: tamga.envelope.v1.CrimeArea.CRIME_AREA_PSYCHOTROPICS,
  precursors: tamga.envelope.v1.CrimeArea.CRIME_AREA_PRECURSORS,
  laundering: tamga.envelope.v1.CrimeArea.CRIME_AREA_LAUNDERING,
  'terrorism-extremism': tamga.envelope.v1.CrimeArea.CRIME_AREA_TERRORISM_EXTREMISM,
  weapons: tamga.envelope.v1.CrimeArea.CRIME_AREA_WEAPONS,
  'human-trafficking': tamga.envelope.v1.CrimeArea.CRIME_AREA_HUMAN_TRAFFICKING,
  'illegal-migration': tamga.envelope.v1.CrimeArea.CRIME_AREA_ILLEGAL_MIGRATION,
  cybercrime: tamga.envelope.v1.CrimeArea.CRIME_AREA_CYBERCRIME,
  corruption: tamga.envelope.v1.CrimeArea.CRIME_AREA_CORRUPTION,
  smuggling: tamga.envelope.v1.CrimeArea.CRIME_AREA_SMUGGLING,
});

/** What the recipient may use the content for. */
export type PurposeName =
  | 'prevention'
  | 'investigation'
  | 'prosecution'
  | 'joint-operation'
  | 'analysis'
  | 'administration';

export const purposes: NameTable<PurposeName, tamga.envelope.v1.Purpose> = nameTable<
  PurposeName,
  tamga.envelope.v1.Purpose
>('purpose', {
  prevention: tamga.envelope.v1.Purpose.PURPOSE_PREVENTION,
  investigation: tamga.envelope.v1.Purpose.PURPOSE_INVESTIGATION,
  prosecution: tamga.envelope.v1.Purpose.PURPOSE_PROSECUTION,
  'joint-operation': tamga.envelope.v1.Purpose.PURPOSE_JOINT_OPERATION,
  analysis: tamga.envelope.v1.Purpose.PURPOSE_ANALYSIS,
  administration: tamga.envelope.v1.Purpose.PURPOSE_ADMINISTRATION,
});

/** The most sensitive class of personal data in a body. */
export type PersonalDataName = 'none' | 'identification' | 'special-categories';

export const personalDataClasses: NameTable<PersonalDataName, tamga.envelope.v1.PersonalData> = nameTable<
  PersonalDataName,
  tamga.envelope.v1.PersonalData
>('class of personal data', {
  none: tamga.envelope.v1.PersonalData.PERSONAL_DATA_NONE,
  identification: tamga.envelope.v1.PersonalData.PERSONAL_DATA_IDENTIFICATION,
  'special-categories': tamga.envelope.v1.PersonalData.PERSONAL_DATA_SPECIAL_CATEGORIES,
});

/** In what capacity a person stands in a body. */
export type PersonRoleName = 'suspect' | 'convicted' | 'victim' | 'witness' | 'contact';

export const personRoles: NameTable<PersonRoleName, tamga.envelope.v1.PersonRole> = nameTable<
  PersonRoleName,
  tamga.envelope.v1.PersonRole
>('person role', {
  suspect: tamga.envelope.v1.PersonRole.PERSON_ROLE_SUSPECT,
  convicted: tamga.envelope.v1.PersonRole.PERSON_ROLE_CONVICTED,
  victim: tamga.envelope.v1.PersonRole.PERSON_ROLE_VICTIM,
  witness: tamga.envelope.v1.PersonRole.PERSON_ROLE_WITNESS,
  contact: tamga.envelope.v1.PersonRole.PERSON_ROLE_CONTACT,
});

/** What the sending authority vouches for with its signature. */
export type DeclarationName =
  | 'lawfully-obtained'
  | 'accuracy-checked'
  | 'judicially-authorised'
  | 'serious-offence'
  | 'dual-criminality'
  | 'no-death-penalty'
  | 'no-ill-treatment'
  | 'cross-border'
  | 'host-state-authorised'
  | 'necessary-and-proportionate'
  | 'directly-accessible'
  | 'copy-omitted-investigation'
  | 'copy-omitted-terrorism'
  | 'copy-omitted-safety'
  | 'connected-offence';

export const declarations: NameTable<DeclarationName, tamga.envelope.v1.Declaration> = nameTable<
  DeclarationName,
  tamga.envelope.v1.Declaration
>('declaration', {
  'lawfully-obtained': tamga.envelope.v1.Declaration.DECLARATION_LAWFULLY_OBTAINED,
  'accuracy-checked': tamga.envelope.v1.Declaration.DECLARATION_ACCURACY_CHECKED,
  'judicially-authorised': tamga.envelope.v1.Declaration.DECLARATION_JUDICIALLY_AUTHORISED,
  'serious-offence': tamga.envelope.v1.Declaration.DECLARATION_SERIOUS_OFFENCE,
  'dual-criminality': tamga.envelope.v1.Declaration.DECLARATION_DUAL_CRIMINALITY,
  'no-death-penalty': tamga.envelope.v1.Declaration.DECLARATION_NO_DEATH_PENALTY,
  'no-ill-treatment': tamga.envelope.v1.Declaration.DECLARATION_NO_ILL_TREATMENT,
  'cross-border': tamga.envelope.v1.Declaration.DECLARATION_CROSS_BORDER,
  'host-state-authorised': tamga.envelope.v1.Declaration.DECLARATION_HOST_STATE_AUTHORISED,
  'necessary-and-proportionate': tamga.envelope.v1.Declaration.DECLARATION_NECESSARY_AND_PROPORTIONATE,
  'directly-accessible': tamga.envelope.v1.Declaration.DECLARATION_DIRECTLY_ACCESSIBLE,
  'copy-omitted-investigation': tamga.envelope.v1.Declaration.DECLARATION_COPY_OMITTED_INVESTIGATION,
  'copy-omitted-terrorism': tamga.envelope.v1.Declaration.DECLARATION_COPY_OMITTED_TERRORISM,
  'copy-omitted-safety': tamga.envelope.v1.Declaration.DECLARATION_COPY_OMITTED_SAFETY,
  'connected-offence': tamga.envelope.v1.Declaration.DECLARATION_CONNECTED_OFFENCE,
});

/** A sensitive side of the subject that agreements commonly exclude. */
export type MatterName = 'political' | 'military' | 'religious' | 'racial' | 'fiscal' | 'state-secret';

export const matters: NameTable<MatterName, tamga.envelope.v1.Matter> = nameTable<MatterName, tamga.envelope.v1.Matter>(
  'matter',
  {
    political: tamga.envelope.v1.Matter.MATTER_POLITICAL,
    military: tamga.envelope.v1.Matter.MATTER_MILITARY,
    religious: tamga.envelope.v1.Matter.MATTER_RELIGIOUS,
    racial: tamga.envelope.v1.Matter.MATTER_RACIAL,
    fiscal: tamga.envelope.v1.Matter.MATTER_FISCAL,
    'state-secret': tamga.envelope.v1.Matter.MATTER_STATE_SECRET,
  },
);

/** How a request was made before it came here. */
export type RequestFormName = 'written' | 'oral-recorded' | 'confirmation';

export const requestForms: NameTable<RequestFormName, tamga.envelope.v1.RequestForm> = nameTable<
  RequestFormName,
  tamga.envelope.v1.RequestForm
>('form of request', {
  written: tamga.envelope.v1.RequestForm.REQUEST_FORM_WRITTEN,
  'oral-recorded': tamga.envelope.v1.RequestForm.REQUEST_FORM_ORAL_RECORDED,
  confirmation: tamga.envelope.v1.RequestForm.REQUEST_FORM_CONFIRMATION,
});
