import type { tamga } from '@tamga/wire';
import {
  crimeAreas,
  declarations,
  evaluationSchemes,
  handlings,
  markingLevels,
  matters,
  type NameTable,
  paps,
  personalDataClasses,
  personRoles,
  priorities,
  purposes,
  requestForms,
  tlps,
  urgencyGrounds,
} from '../identifiers/index.ts';
import type { LabelProblem, Labels } from './labels.ts';

type WireLabels = tamga.envelope.v1.Labels.$Properties;

/** Labels as the header carries them. */
export function labelsToWire(labels: Labels): WireLabels {
  const { urgencyGround, evaluation, marking, tlp, pap, purpose, maxPenaltyMonths, requestForm } = labels;
  return {
    urgency: priorities.numberOf(labels.urgency),
    ...(urgencyGround === undefined ? {} : { urgencyGround: urgencyGrounds.numberOf(urgencyGround) }),
    handling: labels.handling.map((name) => handlings.numberOf(name)),
    ...(evaluation === undefined
      ? {}
      : { evaluation: { scheme: evaluationSchemes.numberOf(evaluation.scheme), code: evaluation.code } }),
    ...(marking === undefined ? {} : { marking: { text: marking.text, level: markingLevels.numberOf(marking.level) } }),
    ...(tlp === undefined ? {} : { tlp: tlps.numberOf(tlp) }),
    ...(pap === undefined ? {} : { pap: paps.numberOf(pap) }),
    crimeAreas: labels.crimeAreas.map((name) => crimeAreas.numberOf(name)),
    ...(purpose === undefined ? {} : { purpose: purposes.numberOf(purpose) }),
    personalData: personalDataClasses.numberOf(labels.personalData),
    personRoles: labels.personRoles.map((name) => personRoles.numberOf(name)),
    languages: [...labels.languages],
    attachments: labels.attachments,
    declarations: labels.declarations.map((name) => declarations.numberOf(name)),
    matters: labels.matters.map((name) => matters.numberOf(name)),
    origins: [...labels.origins],
    ...(maxPenaltyMonths === undefined ? {} : { maxPenaltyMonths }),
    ...(requestForm === undefined ? {} : { requestForm: requestForms.numberOf(requestForm) }),
  };
}

/** Labels of a header, or what is unknown or missing in them. Their rules (`checkLabels`) are not yet checked. */
export type LabelsFromWire =
  | { ok: true; labels: Labels }
  | { ok: false; code: 'LABELS_INVALID'; problems: LabelProblem[] };

export function labelsFromWire(wire: WireLabels | null | undefined): LabelsFromWire {
  const read = new WireReader();
  const source: WireLabels = wire ?? {};
  const labels: Labels = {
    urgency: read.required('urgency', priorities, source.urgency) ?? 'routine',
    ...read.optional('urgencyGround', urgencyGrounds, source.urgencyGround),
    handling: read.list('handling', handlings, source.handling),
    ...evaluationFromWire(read, source.evaluation),
    ...markingFromWire(read, source.marking),
    ...read.optional('tlp', tlps, source.tlp),
    ...read.optional('pap', paps, source.pap),
    crimeAreas: read.list('crimeAreas', crimeAreas, source.crimeAreas),
    ...read.optional('purpose', purposes, source.purpose),
    personalData: read.required('personalData', personalDataClasses, source.personalData) ?? 'none',
    personRoles: read.list('personRoles', personRoles, source.personRoles),
    languages: source.languages ?? [],
    attachments: source.attachments ?? false,
    declarations: read.list('declarations', declarations, source.declarations),
    matters: read.list('matters', matters, source.matters),
    origins: source.origins ?? [],
    ...(source.maxPenaltyMonths ? { maxPenaltyMonths: source.maxPenaltyMonths } : {}),
    ...read.optional('requestForm', requestForms, source.requestForm),
  };
  return read.problems.length === 0
    ? { ok: true, labels }
    : { ok: false, code: 'LABELS_INVALID', problems: read.problems };
}

function evaluationFromWire(read: WireReader, wire: WireLabels['evaluation'] | null): Pick<Labels, 'evaluation'> {
  if (wire === null || wire === undefined) return {};
  const scheme = read.required('evaluation', evaluationSchemes, wire.scheme);
  return scheme === undefined ? {} : { evaluation: { scheme, code: wire.code ?? '' } };
}

function markingFromWire(read: WireReader, wire: WireLabels['marking'] | null): Pick<Labels, 'marking'> {
  if (wire === null || wire === undefined) return {};
  const level = read.required('marking', markingLevels, wire.level);
  return level === undefined ? {} : { marking: { text: wire.text ?? '', level } };
}

class WireReader {
  readonly problems: LabelProblem[] = [];

  required<Name extends string>(
    label: string,
    table: NameTable<Name>,
    number: number | null | undefined,
  ): Name | undefined {
    const name = table.nameOf(number);
    if (name === undefined) this.problems.push({ label, message: 'is missing or unknown' });
    return name;
  }

  optional<Label extends string, Name extends string>(
    label: Label,
    table: NameTable<Name>,
    number: number | null | undefined,
  ): Partial<Record<Label, Name>> {
    if (number === null || number === undefined || number === 0) return {};
    const name = this.required(label, table, number);
    return name === undefined ? {} : ({ [label]: name } as Record<Label, Name>);
  }

  list<Name extends string>(
    label: string,
    table: NameTable<Name>,
    numbers: readonly number[] | null | undefined,
  ): Name[] {
    return (numbers ?? []).flatMap((number) => this.required(label, table, number) ?? []);
  }
}
