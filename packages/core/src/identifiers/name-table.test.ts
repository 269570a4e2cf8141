import { tamga } from '@tamga/wire';
import { describe, expect, it } from 'vitest';
import {
  acts,
  crimeAreas,
  declarations,
  evaluationSchemes,
  handlings,
  IdentifierError,
  kindName,
  kinds,
  markingLevels,
  matters,
  nameTable,
  obligationTypes,
  outcomeStates,
  paps,
  parseKind,
  personalDataClasses,
  personRoles,
  priorities,
  priorityName,
  purposes,
  realms,
  requestForms,
  tlps,
  urgencyGrounds,
  verdicts,
} from './index.ts';

const { envelope, ledger, service } = tamga;

describe('name tables', () => {
  it.each([
    ['Kind', kinds, envelope.v1.Kind],
    ['Priority', priorities, envelope.v1.Priority],
    ['Realm', realms, envelope.v1.Realm],
    ['UrgencyGround', urgencyGrounds, envelope.v1.UrgencyGround],
    ['Handling', handlings, envelope.v1.Handling],
    ['EvaluationScheme', evaluationSchemes, envelope.v1.EvaluationScheme],
    ['MarkingLevel', markingLevels, envelope.v1.MarkingLevel],
    ['Tlp', tlps, envelope.v1.Tlp],
    ['Pap', paps, envelope.v1.Pap],
    ['CrimeArea', crimeAreas, envelope.v1.CrimeArea],
    ['Purpose', purposes, envelope.v1.Purpose],
    ['PersonalData', personalDataClasses, envelope.v1.PersonalData],
    ['PersonRole', personRoles, envelope.v1.PersonRole],
    ['Declaration', declarations, envelope.v1.Declaration],
    ['Matter', matters, envelope.v1.Matter],
    ['RequestForm', requestForms, envelope.v1.RequestForm],
    ['Act', acts, service.v1.Act],
    ['OutcomeState', outcomeStates, ledger.v1.OutcomeState],
    ['Verdict', verdicts, ledger.v1.Verdict],
    ['ObligationType', obligationTypes, ledger.v1.ObligationType],
  ] as const)('name every number of %s but 0, and nothing else', (_, table, wire) => {
    const numbers = Object.values(wire).filter((value) => typeof value === 'number');
    expect(numbers.filter((number) => table.nameOf(number) === undefined)).toEqual([0]);
    expect(table.names.length).toBe(numbers.length - 1);
    expect(table.nameOf(999)).toBeUndefined();
    expect(table.nameOf(null)).toBeUndefined();
  });

  it('go from number to name and back', () => {
    for (const name of kinds.names) expect(kindName(kinds.numberOf(name))).toBe(name);
    expect(parseKind('CD_REQUEST')).toBe('CD_REQUEST');
    expect(priorityName(envelope.v1.Priority.PRIORITY_FLASH)).toBe('flash');
    expect(crimeAreas.parse('human-trafficking')).toBe('human-trafficking');
  });

  it.each(['cd_request', '', 'toString', '__proto__'])('refuse %j and list what was expected', (text) => {
    expect(() => parseKind(text)).toThrow(IdentifierError);
    expect(() => parseKind(text)).toThrow(/expected one of REQUEST, REPLY/u);
  });

  it('are not built with a number used twice or with 0', () => {
    expect(() => nameTable('test', { a: 1, b: 1 })).toThrow('one to one');
    expect(() => nameTable('test', { a: 0 })).toThrow('above 0');
  });
});
