import type {
  AttachmentForm,
  ChangeForm,
  ItemForm,
  LocalizedTextForm,
  OffenceForm,
  PersonForm,
  VehicleForm,
} from '@tamga/wire/content-forms';
import type { Form } from '../content/form.ts';
import { crimeAreasOfSubstance } from '../content/substance-class.ts';
import { type Visited, walkForm } from '../content/walk.ts';
import {
  type CrimeAreaName,
  crimeAreas,
  type KindName,
  type PersonalDataName,
  personalDataClasses,
  type PersonRoleName,
  personRoles,
} from '../identifiers/index.ts';
import type { ImpliedLabels } from './labels.ts';
import { inOrder, textsInOrder } from './order.ts';

/** What one message value inside a body implies. */
interface Implication {
  readonly crimeAreas?: readonly CrimeAreaName[];
  readonly personalData?: PersonalDataName;
  readonly personRole?: PersonRoleName | undefined;
  readonly language?: string | undefined;
  readonly attachment?: true;
}

/**
 * The labels that a checked body implies. Both ends compute them from the body alone: the sender before sealing, the
 * receiver after opening, so that a sender cannot lie to a centre that sees only the header (02).
 */
export function deriveLabels<Kind extends KindName>(kind: Kind, form: Form<Kind>): ImpliedLabels {
  const found = [...walkForm(kind, form)].map((visited) => implicationOf(visited));
  const { crimeAreas: stated, handlingNote } = form as {
    crimeAreas?: readonly CrimeAreaName[];
    handlingNote?: readonly unknown[];
  };
  const ofKind: CrimeAreaName[] = kind === 'PRECURSOR_NOTICE' ? ['precursors'] : [];
  const classes = new Set(found.flatMap(({ personalData }) => personalData ?? []));
  return {
    crimeAreas: inOrder(crimeAreas, [...ofKind, ...(stated ?? []), ...found.flatMap((one) => one.crimeAreas ?? [])]),
    personalData: personalDataClasses.names.findLast((name) => classes.has(name)) ?? 'none',
    personRoles: inOrder(
      personRoles,
      found.flatMap(({ personRole }) => personRole ?? []),
    ),
    languages: textsInOrder(found.flatMap(({ language }) => language ?? [])),
    attachments: found.some(({ attachment }) => attachment === true),
    handlingNote: (handlingNote ?? []).length > 0,
  };
}

function implicationOf({ type, value }: Visited): Implication {
  switch (type) {
    case 'LocalizedText':
      return { language: (value as LocalizedTextForm).language };
    case 'Person':
      return { personalData: 'identification', personRole: (value as PersonForm).role };
    case 'SpecialCategoryData':
      return { personalData: 'special-categories' };
    case 'Phone':
    case 'Account':
    case 'OnlineAccount':
    case 'EmailAddress':
    case 'IpAddress':
    case 'HitTerm':
    case 'HitAnswer':
      return { personalData: 'identification' };
    case 'Vehicle':
      return ofVehicle(value);
    case 'Attachment':
      return { attachment: true, ...ofAttachment(value) };
    case 'Change':
      return ofChange(value);
    case 'Offence':
      return { crimeAreas: listOf((value as OffenceForm).area) };
    case 'Substance':
      return { crimeAreas: crimeAreasOfSubstance(value) };
    case 'Item':
      return ofItem(value);
    default:
      return {};
  }
}

/** A plate or a VIN leads to its keeper; "a white lorry" does not. */
function ofVehicle({ registration, vin }: VehicleForm): Implication {
  return registration === undefined && vin === undefined ? {} : { personalData: 'identification' };
}

function ofAttachment({ content }: AttachmentForm): Implication {
  switch (content) {
    case 'fingerprints':
    case 'dna-profile':
      return { personalData: 'special-categories' };
    case 'personal-document':
    case 'portrait':
    case 'recording':
      return { personalData: 'identification' };
    default:
      return {};
  }
}

/** A correction repeats the data that it corrects. */
function ofChange({ field }: ChangeForm): Implication {
  const text = field ?? '';
  if (/specialCategories/u.test(text)) return { personalData: 'special-categories' };
  const personal = /^entities\.(?:persons|phones|accounts|onlineAccounts|emails|ipAddresses|vehicles)\b/u.test(text);
  return personal ? { personalData: 'identification' } : {};
}

function ofItem({ type }: ItemForm): Implication {
  switch (type) {
    case 'weapon':
    case 'ammunition':
    case 'explosive':
      return { crimeAreas: ['weapons'] };
    case 'excise-goods':
    case 'cultural-property':
      return { crimeAreas: ['smuggling'] };
    default:
      return {};
  }
}

function listOf<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}
