import {
  crimeAreas,
  declarations,
  handlings,
  matters,
  personalDataClasses,
  personRoles,
} from '../identifiers/index.ts';
import type { ImpliedLabels, LabelChoice, Labels } from './labels.ts';
import { inOrder, textsInOrder } from './order.ts';

/** The labels of a message: what its body implies, and what its sender chose beyond that. */
export function completeLabels(implied: ImpliedLabels, choice: LabelChoice): Labels {
  const { urgencyGround, evaluation, marking, tlp, pap, purpose, maxPenaltyMonths, requestForm } = choice;
  const note = implied.handlingNote ? (['H3'] as const) : [];
  return {
    urgency: choice.urgency ?? 'routine',
    ...(urgencyGround === undefined ? {} : { urgencyGround }),
    handling: inOrder(handlings, [...note, ...(choice.handling ?? [])]),
    ...(evaluation === undefined ? {} : { evaluation }),
    ...(marking === undefined ? {} : { marking }),
    ...(tlp === undefined ? {} : { tlp }),
    ...(pap === undefined ? {} : { pap }),
    crimeAreas: inOrder(crimeAreas, [...implied.crimeAreas, ...(choice.crimeAreas ?? [])]),
    ...(purpose === undefined ? {} : { purpose }),
    personalData: moreSensitive(implied.personalData, choice.personalData ?? 'none'),
    personRoles: inOrder(personRoles, [...implied.personRoles, ...(choice.personRoles ?? [])]),
    languages: textsInOrder([...implied.languages, ...(choice.languages ?? [])]),
    attachments: implied.attachments,
    declarations: inOrder(declarations, choice.declarations ?? []),
    matters: inOrder(matters, choice.matters ?? []),
    origins: textsInOrder(choice.origins ?? []),
    ...(maxPenaltyMonths === undefined ? {} : { maxPenaltyMonths }),
    ...(requestForm === undefined ? {} : { requestForm }),
  };
}

function moreSensitive(a: Labels['personalData'], b: Labels['personalData']): Labels['personalData'] {
  const { names } = personalDataClasses;
  return names.indexOf(a) < names.indexOf(b) ? b : a;
}
