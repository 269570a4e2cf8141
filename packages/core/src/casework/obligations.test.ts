import { assert, constantFrom, integer, property, record, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handlings, parsePartyId, purposes } from '../identifiers/index.ts';
import {
  type AnsweringCalendar,
  cannotHonour,
  type Clock,
  decisionChanges,
  type DecisionTerms,
  type DutiesDone,
  type DutyObligation,
  type FurtherUse,
  isDeliverable,
  judgeFurtherUse,
  readClock,
  readDuty,
  standingOfAll,
} from './index.ts';

const tashkent: AnsweringCalendar = { timeZone: 'Asia/Tashkent', workingDays: [1, 2, 3, 4, 5], holidays: [] };
const ms = (text: string): number => Date.parse(text);
const iso = (at: number | undefined): string | undefined => (at === undefined ? undefined : new Date(at).toISOString());
/** Friday evening in Tashkent. */
const started = ms('2026-03-20T15:00:00Z');
const clock: Clock = { startedMs: started, pauses: [] };

function duty(obligation: DutyObligation, at: string, done: DutiesDone = {}, of: Clock | null = clock) {
  const standing = readDuty(
    obligation,
    { clock: of ?? undefined, state: 'ACCEPTED', calendar: tashkent, done },
    ms(at),
  );
  return 'dueMs' in standing ? [standing.shows, iso(standing.dueMs)] : [standing.shows];
}

describe('a duty with a duration', () => {
  it('counts working days where the agreement says so, in the answering party’s days', () => {
    const days: DutyObligation = { type: 'deadline', value: 'P3D' };
    expect(duty(days, '2026-03-21T00:00:00Z')).toEqual(['running', '2026-03-23T18:59:59.000Z']);
    expect(duty({ ...days, workingDays: true }, '2026-03-21T00:00:00Z')).toEqual([
      'running',
      '2026-03-25T18:59:59.000Z',
    ]);
  });

  it('counts in the zone that the agreement names, and in UTC where this machine knows none of that name', () => {
    const day: DutyObligation = { type: 'confirm', value: 'P1D' };
    expect(duty({ ...day, zone: 'Europe/Berlin' }, '2026-03-21T00:00:00Z')[1]).toBe('2026-03-21T22:59:59.000Z');
    expect(duty({ ...day, zone: 'Nowhere/Land' }, '2026-03-21T00:00:00Z')[1]).toBe('2026-03-21T23:59:59.000Z');
  });

  it('of a soft kind is late, of a firm one overdue', () => {
    const deadline: DutyObligation = { type: 'deadline', value: 'PT8H' };
    expect(duty(deadline, '2026-03-20T22:00:00Z')[0]).toBe('due-soon');
    expect(duty(deadline, '2026-03-20T23:00:01Z')[0]).toBe('overdue');
    expect(duty({ ...deadline, soft: true }, '2026-03-20T23:00:01Z')[0]).toBe('late');
  });

  it('in months and years ends with the day of that number, or the last of a month that has none', () => {
    const of = (value: string, from: string) =>
      duty({ type: 'retention', value }, '2026-03-21T00:00:00Z', {}, { startedMs: ms(from), pauses: [] })[1];
    expect(of('P1M', '2026-01-31T06:00:00Z')).toBe('2026-02-28T18:59:59.000Z');
    expect(of('P1Y', '2024-02-29T06:00:00Z')).toBe('2025-02-28T18:59:59.000Z');
    expect(of('P14M', '2026-11-15T06:00:00Z')).toBe('2028-01-15T18:59:59.000Z');
  });

  it('stands still for a clarification only if it is the deadline of the answer', () => {
    const paused: Clock = { startedMs: started, pauses: [{ fromMs: started + 1000 }] };
    expect(duty({ type: 'deadline', value: 'P3D' }, '2026-04-20T00:00:00Z', {}, paused)).toEqual(['paused']);
    expect(duty({ type: 'retention', value: 'P3D' }, '2026-04-20T00:00:00Z', {}, paused)[0]).toBe('overdue');
  });

  it('is met when done; a review begins the time anew', () => {
    const later = '2026-06-01T00:00:00Z';
    expect(duty({ type: 'confirm', value: 'P3D' }, later, { confirmedMs: started + 1 })[0]).toBe('met');
    expect(duty({ type: 'after-review', value: 'P3D' }, later, { reviewedMs: started + 1 })[0]).toBe('met');
    const review: DutyObligation = { type: 'review', value: 'P30D' };
    expect(duty(review, later)[0]).toBe('overdue');
    expect(duty(review, later, { reviewedMs: ms('2026-05-20T06:00:00Z') })).toEqual([
      'running',
      '2026-06-19T18:59:59.000Z',
    ]);
  });

  it('has no clock before delivery, and none where it has no duration', () => {
    expect(duty({ type: 'deadline', value: 'P3D' }, '2026-03-21T00:00:00Z', {}, null)).toEqual(['not-started']);
    expect(duty({ type: 'caveat', value: 'protect' }, '2026-03-21T00:00:00Z')).toEqual(['standing']);
  });
});

it('the clock of a case shows the earliest deadline, and a breach only of a firm one', () => {
  const obligations = [
    { type: 'deadline' as const, value: 'PT8H', soft: true },
    { type: 'deadline' as const, value: 'P3D' },
  ];
  const read = (at: string) =>
    readClock({ clock, state: 'ACCEPTED', obligations, calendar: tashkent }, ms(at)) as {
      shows: string;
      deadlineMs: number;
    };
  expect(read('2026-03-20T16:00:00Z')).toEqual({ shows: 'running', deadlineMs: ms('2026-03-20T23:00:00Z') });
  expect(read('2026-03-21T10:00:00Z').shows).toBe('late');
  expect(read('2026-03-24T10:00:00Z')).toEqual({ shows: 'overdue', deadlineMs: ms('2026-03-23T18:59:59Z') });
});

describe('a receiver', () => {
  const abilities = {
    kind: 'REQUEST' as const,
    languages: ['ru', 'uz'],
    knowsCaveat: (caveat: string) => caveat === 'protect',
    knowsAuthority: (authority: string) => authority === 'uz/ncp',
  };
  const code = (type: DutyObligation['type'], value: string, change: object = {}) =>
    cannotHonour([{ type, value }], { ...abilities, ...change })?.code;

  it.each([
    ['caveat', 'protect'],
    ['language', 'en,ru'],
    ['notify', 'uz/ncp'],
    ['copy', 'uz/ncp'],
    ['deadline', 'P3D'],
    ['purpose-lock', 'investigation'],
    ['reasons', 'written'],
  ] as const)('honours %s %s', (type, value) => {
    expect(code(type, value)).toBeUndefined();
  });

  it.each([
    ['caveat', 'burn-after-reading', 'OBLIGATION_UNKNOWN'],
    ['unknown', 'x', 'OBLIGATION_UNKNOWN'],
    ['retention', 'for ever', 'OBLIGATION_UNKNOWN'],
    ['language', 'en,fr', 'OBLIGATION_LANGUAGE'],
    ['notify', 'uz/secret-service', 'OBLIGATION_AUTHORITY'],
    ['copy', 'everybody', 'OBLIGATION_AUTHORITY'],
  ] as const)('cannot honour %s %s', (type, value, expected) => {
    expect(code(type, value)).toBe(expected);
  });

  it('needs no language for what nobody answers', () => {
    expect(code('language', 'fr', { kind: 'SEIZURE' })).toBeUndefined();
  });
});

describe('a decision that is left to people', () => {
  const decision = (verdict: 'permit' | 'human' | 'refuse', decider = '') => ({
    recipient: 'uz/ncp',
    verdict,
    decider,
  });

  it('lets a message go to the one that alone is still to decide', () => {
    expect(isDeliverable(decision('human', 'uz/ncp'))).toBe(true);
    expect(isDeliverable(decision('human', 'kz/ncp'))).toBe(false);
    expect(isDeliverable(decision('human', 'kz/ncp,uz/ncp'))).toBe(false);
    expect(isDeliverable(decision('human', 'tj'))).toBe(false);
    expect(isDeliverable(decision('human'))).toBe(false);
    expect(isDeliverable(decision('refuse', 'uz/ncp'))).toBe(false);
  });

  it('of several recipients the strictest stands for all', () => {
    expect(standingOfAll([])).toBe('refuse');
    expect(standingOfAll([decision('permit')])).toBe('permit');
    expect(standingOfAll([decision('permit'), decision('human', 'uz/ncp')])).toBe('deliver-held');
    expect(standingOfAll([decision('human', 'uz/ncp'), decision('human', 'kz/ncp')])).toBe('hold');
    expect(standingOfAll([decision('human', 'kz/ncp'), decision('refuse')])).toBe('refuse');
  });
});

it('two decisions differ in verdict, decider and duties, not in the version of a document', () => {
  const terms: DecisionTerms = { verdict: 'permit', code: '', decider: '', obligations: [] };
  expect(decisionChanges(terms, { ...terms })).toEqual([]);
  const tighter = {
    ...terms,
    obligations: [{ type: 'deadline' as const, value: 'P7D', workingDays: true, soft: true }],
  };
  expect(decisionChanges(terms, tighter)).toEqual([
    { what: 'obligation-added', before: '', after: 'deadline P7D working-days soft' },
  ]);
  expect(decisionChanges(tighter, { ...terms, verdict: 'human', decider: 'uz/ncp' }).map(({ what }) => what)).toEqual([
    'verdict',
    'decider',
    'obligation-gone',
  ]);
});

describe('what is received', () => {
  const kz = parsePartyId('kz');
  const uz = parsePartyId('uz');
  const tj = parsePartyId('tj');
  const plain: FurtherUse = {
    act: 'forward',
    holder: uz,
    originator: kz,
    handling: ['H0'],
    origins: [],
    purpose: 'investigation',
    obligations: [],
    recipients: [tj],
    consenting: [],
  };
  const needs = (change: Partial<FurtherUse>) =>
    judgeFurtherUse({ ...plain, ...change }).missing.map(({ party, because }) => `${party} ${because}`);

  it.each([
    ['H1 is not used in court', { act: 'court', handling: ['H1'] }, ['kz H1']],
    ['H1 is forwarded', { act: 'forward', handling: ['H1'] }, []],
    ['H2 is not forwarded', { handling: ['H2'] }, ['kz H2']],
    ['H2 is not exported', { act: 'export', handling: ['H2'] }, ['kz H2']],
    ['H2 is used in court', { act: 'court', handling: ['H2'] }, []],
    ['a third state’s data needs that state', { origins: ['af', 'cn'] }, ['af origins', 'cn origins']],
    ['one’s own data needs nobody', { origins: ['uz'] }, []],
    ['it is used for its purpose', { act: 'other-purpose', newPurpose: 'investigation' }, []],
    ['it is used for another purpose', { act: 'other-purpose', newPurpose: 'prosecution' }, ['kz purpose-lock']],
    ['the other purpose is not named', { act: 'other-purpose' }, ['kz purpose-lock']],
    [
      'a duty asks for consent before',
      { act: 'court', obligations: [{ type: 'consent', value: 'court,export' }] },
      ['kz consent'],
    ],
    ['it came for the addressees only', { obligations: [{ type: 'caveat', value: 'addressees-only' }] }, ['kz caveat']],
    ['it goes back to whom it came from', { handling: ['H2'], recipients: [kz] }, []],
    ['it goes back and to another', { handling: ['H2'], recipients: [kz, tj] }, ['kz H2']],
    ['they consent', { handling: ['H2'], origins: ['cn'], consenting: ['kz', 'cn'] }, []],
  ] as const satisfies readonly (readonly [string, Partial<FurtherUse>, readonly string[]])[])(
    '%s',
    (_what, change, expected) => {
      expect(needs(change)).toEqual(expected);
    },
  );

  it('with a handling note is read by a person before', () => {
    expect(judgeFurtherUse({ ...plain, handling: ['H3'] }).needsPerson).toBe(true);
    expect(judgeFurtherUse(plain).needsPerson).toBe(false);
  });

  it('never needs fewer consents for more handling codes, origins or duties', () => {
    const use = record({
      act: constantFrom('forward', 'export', 'court', 'other-purpose'),
      handling: subarray([...handlings.names]),
      origins: subarray(['af', 'cn', 'kz', 'uz']),
      purpose: constantFrom(...purposes.names),
      newPurpose: constantFrom(...purposes.names),
      consenting: subarray(['af', 'cn', 'kz']),
      cut: integer({ min: 0, max: 4 }),
    });
    assert(
      property(use, ({ cut, ...one }) => {
        const more = new Set(needs(one));
        const fewer = needs({ ...one, handling: one.handling.slice(0, cut), origins: one.origins.slice(0, cut) });
        return fewer.every((need) => more.has(need));
      }),
    );
  });
});
