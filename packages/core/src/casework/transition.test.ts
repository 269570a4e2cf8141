import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowedEvents,
  type Case,
  type CaseEvent,
  type CaseEventType,
  caseEventOf,
  caseStates,
  newCase,
  transition,
} from './index.ts';

const atMs = 1_000;

const events: Readonly<Record<CaseEventType, CaseEvent>> = {
  release: { type: 'release', atMs },
  send: { type: 'send', atMs },
  admit: { type: 'admit', atMs },
  deliver: { type: 'deliver', atMs },
  expire: { type: 'expire', atMs },
  recall: { type: 'recall', atMs },
  withdraw: { type: 'withdraw', atMs },
  'refuse-by-rule': { type: 'refuse-by-rule', code: 'NO_AGREEMENT', atMs },
  hold: { type: 'hold', waitsFor: 'supervisor', atMs },
  resume: { type: 'resume', atMs },
  accept: { type: 'accept', atMs },
  'await-authorisation': { type: 'await-authorisation', atMs },
  authorised: { type: 'authorised', atMs },
  task: { type: 'task', unit: 'unit 3', atMs },
  clarify: { type: 'clarify', atMs },
  clarified: { type: 'clarified', atMs },
  delay: { type: 'delay', ground: 'volume', atMs },
  answer: { type: 'answer', result: 'full', atMs },
  refuse: { type: 'refuse', ground: 'security', partial: false, atMs },
  feedback: { type: 'feedback', atMs },
  close: { type: 'close', atMs },
  reopen: { type: 'reopen', atMs },
  correct: { type: 'correct', atMs },
  erase: { type: 'erase', atMs },
};

/** The case after a row of events, each of which must be allowed. */
function run(...row: readonly (CaseEventType | CaseEvent)[]): Case {
  return row.reduce((current: Case, one) => {
    const result = transition(current, typeof one === 'string' ? events[one] : one);
    if (!result.ok) throw new Error(`${result.event} is not allowed in ${result.state}`);
    return result.case;
  }, newCase());
}

const toDelivered = ['release', 'send', 'admit', 'deliver'] as const;

describe('a case', () => {
  it('goes from draft to closed', () => {
    expect(
      run(...toDelivered, 'accept', 'task', 'await-authorisation', 'authorised', 'answer', 'feedback', 'close'),
    ).toEqual({
      state: 'CLOSED',
      before: 'FEEDBACK',
      clock: { startedMs: atMs, pauses: [] },
      unit: 'unit 3',
      answer: 'full',
    });
  });

  it('starts its clock at delivery and not before', () => {
    expect(run('release', 'send', 'admit').clock).toBeUndefined();
    expect(run('release', 'send', 'admit', { type: 'deliver', atMs: 77 }).clock).toEqual({ startedMs: 77, pauses: [] });
  });

  it('pauses for a clarification and returns to where it stood', () => {
    const asked = run(...toDelivered, 'accept', { type: 'clarify', atMs: 100 });
    expect(asked).toMatchObject({ state: 'CLARIFICATION', before: 'ACCEPTED', clock: { pauses: [{ fromMs: 100 }] } });
    const answered = run(...toDelivered, 'accept', { type: 'clarify', atMs: 100 }, { type: 'clarified', atMs: 300 });
    expect(answered).toEqual({
      state: 'ACCEPTED',
      clock: { startedMs: atMs, pauses: [{ fromMs: 100, untilMs: 300 }] },
    });
  });

  it('can be answered or refused while a clarification is open, which ends the pause', () => {
    const reply = run(
      ...toDelivered,
      { type: 'clarify', atMs: 100 },
      { type: 'answer', result: 'no-record', atMs: 200 },
    );
    expect(reply).toEqual({
      state: 'ANSWERED',
      answer: 'no-record',
      clock: { startedMs: atMs, pauses: [{ fromMs: 100, untilMs: 200 }] },
    });
  });

  it('keeps the refused part beside the answer to the rest', () => {
    const partly = run(...toDelivered, { type: 'refuse', ground: 'security', partial: true, atMs });
    expect(partly).toMatchObject({
      state: 'ANSWERED',
      answer: 'partial',
      refusal: { ground: 'security', partial: true },
    });
    expect(run(...toDelivered, 'refuse')).toMatchObject({
      state: 'REFUSED',
      refusal: { ground: 'security', partial: false },
    });
  });

  it('waits for a person and goes on from where it stood, also out of a clarification', () => {
    expect(run(...toDelivered, 'task', 'hold')).toMatchObject({
      state: 'HELD',
      before: 'TASKED',
      waitsFor: 'supervisor',
    });
    const resumed = run(...toDelivered, 'task', 'hold', 'resume');
    expect(resumed).toEqual({ state: 'TASKED', unit: 'unit 3', clock: { startedMs: atMs, pauses: [] } });
    expect(run(...toDelivered, 'accept', 'clarify', 'hold', 'resume').state).toBe('ACCEPTED');
    expect(run('hold', 'resume').state).toBe('DRAFT');
  });

  it('that a rule refused is not reopened, and one that a person refused is', () => {
    const byRule = run('release', 'send', 'refuse-by-rule');
    expect(byRule).toMatchObject({ state: 'REFUSED', refusal: { code: 'NO_AGREEMENT' } });
    expect(transition(byRule, events.reopen).ok).toBe(false);
    expect(run(...toDelivered, 'refuse', 'reopen')).toEqual({
      state: 'ACCEPTED',
      clock: { startedMs: atMs, pauses: [] },
    });
  });

  it('notes a delay without losing its state, and a correction without losing anything', () => {
    const delayed = run(...toDelivered, { type: 'delay', ground: 'translation', expectedBy: '2026-12-01', atMs });
    expect(delayed).toMatchObject({ state: 'DELIVERED', delay: { ground: 'translation', expectedBy: '2026-12-01' } });
    expect(run(...toDelivered, 'answer', 'correct')).toMatchObject({ state: 'ANSWERED', corrected: true });
  });

  it('that is erased keeps nothing', () => {
    expect(run(...toDelivered, 'task', 'answer', 'erase')).toEqual({ state: 'ERASED' });
  });

  it.each([
    ['DRAFT', 'send'],
    ['DRAFT', 'deliver'],
    ['SENT', 'withdraw'],
    ['DELIVERED', 'admit'],
    ['DELIVERED', 'expire'],
    ['DELIVERED', 'recall'],
    ['CLOSED', 'answer'],
    ['EXPIRED', 'deliver'],
    ['RECALLED', 'deliver'],
    ['ERASED', 'reopen'],
  ] as const)('in state %s refuses %s and says what is allowed', (state, type) => {
    const result = transition({ state }, events[type]);
    expect(result).toEqual({ ok: false, code: 'CASE_STATE', state, event: type, allowed: allowedEvents(state) });
  });

  it('never leaves the states that it knows, and keeps its clock in order, whatever happens', () => {
    const row = fc.array(fc.tuple(fc.constantFrom(...Object.values(events)), fc.nat({ max: 100_000 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(row, (happened) => {
        let current: Case = newCase();
        for (const [event, at] of happened) {
          const result = transition(current, { ...event, atMs: at });
          if (result.ok) current = result.case;
          const { pauses = [] } = current.clock ?? {};
          const open = pauses.filter(({ untilMs }) => untilMs === undefined);
          expect(caseStates).toContain(current.state);
          expect(open.length).toBe(pauses.length > 0 && open.includes(pauses.at(-1) ?? { fromMs: 0 }) ? 1 : 0);
          expect(pauses.every(({ fromMs, untilMs = fromMs }) => untilMs >= fromMs)).toBe(true);
        }
      }),
    );
  });
});

describe('a message of a thread', () => {
  const text = [{ language: 'en', text: 'A' }];
  it('moves the case by its kind and by the side that sent it', () => {
    expect(caseEventOf({ kind: 'REPLY', form: { result: 'partial' }, side: 'answering' }, 5)).toEqual({
      type: 'answer',
      result: 'partial',
      atMs: 5,
    });
    expect(caseEventOf({ kind: 'REPLY', form: { result: 'full' }, side: 'asking' }, 5)).toBeUndefined();
    expect(caseEventOf({ kind: 'CLARIFICATION', form: { text }, side: 'answering' }, 5)).toEqual({
      type: 'clarify',
      atMs: 5,
    });
    expect(caseEventOf({ kind: 'CLARIFICATION', form: { text }, side: 'asking' }, 5)).toEqual({
      type: 'clarified',
      atMs: 5,
    });
    expect(caseEventOf({ kind: 'REFUSAL', form: { ground: 'political' }, side: 'answering' }, 5)).toEqual({
      type: 'refuse',
      ground: 'political',
      partial: false,
      atMs: 5,
    });
    expect(caseEventOf({ kind: 'REFUSAL', form: { ground: 'political' }, side: 'asking' }, 5)).toBeUndefined();
    expect(caseEventOf({ kind: 'DELAY_NOTICE', form: { ground: 'volume' }, side: 'answering' }, 5)).toEqual({
      type: 'delay',
      ground: 'volume',
      atMs: 5,
    });
    expect(caseEventOf({ kind: 'CD_DECISION', form: { outcome: 'consent' }, side: 'answering' }, 5)).toMatchObject({
      type: 'answer',
    });
    expect(caseEventOf({ kind: 'FEEDBACK', form: { text }, side: 'asking' }, 5)).toEqual({ type: 'feedback', atMs: 5 });
    expect(caseEventOf({ kind: 'SITREP', form: { title: text }, side: 'answering' }, 5)).toBeUndefined();
  });
});
