import { describe, expect, test } from 'vitest';
import { owedAnswer, type LoggedStep } from './answer-owed.ts';

const day = 86_400_000;
const reply: LoggedStep = { kind: 'REPLY', side: 'answering', atMs: 5 * day };

describe('an answer that is owed, as the log shows it', () => {
  test('is owed from delivery on while nothing of the other side is logged', () => {
    expect(owedAnswer(day, [])).toEqual({ clock: { startedMs: day, pauses: [] }, endedMs: undefined });
    const chatter: LoggedStep[] = [
      { kind: 'DELAY_NOTICE', side: 'answering', atMs: 2 * day },
      { kind: 'REPLY', side: 'asking', atMs: 2 * day },
      { kind: 'CORRECTION', side: 'asking', atMs: 2 * day },
      { state: 'accepted', atMs: 2 * day },
      { state: 'opened', atMs: 2 * day },
    ];
    expect(owedAnswer(day, chatter).endedMs).toBeUndefined();
  });

  test.each<[string, LoggedStep]>([
    ['a reply', reply],
    ['a refusal', { kind: 'REFUSAL', side: 'answering', atMs: 5 * day }],
    ['a decision on a controlled delivery', { kind: 'CD_DECISION', side: 'answering', atMs: 5 * day }],
    ['the receipt that it was answered', { state: 'answered', atMs: 5 * day }],
    ['the refusal of the recipient itself', { state: 'refused-by-recipient', atMs: 5 * day }],
    ['the receipt that it was closed', { state: 'closed', atMs: 5 * day }],
  ])('is given by %s', (_what, step) => {
    expect(owedAnswer(day, [step]).endedMs).toBe(5 * day);
  });

  test('the clock stands still while the answering side waits for a clarification', () => {
    const asked: LoggedStep = { kind: 'CLARIFICATION', side: 'answering', atMs: 2 * day };
    expect(owedAnswer(day, [asked]).clock.pauses).toEqual([{ fromMs: 2 * day }]);
    const told: LoggedStep = { kind: 'CLARIFICATION', side: 'asking', atMs: 4 * day };
    expect(owedAnswer(day, [asked, told])).toEqual({
      clock: { startedMs: day, pauses: [{ fromMs: 2 * day, untilMs: 4 * day }] },
      endedMs: undefined,
    });
    expect(owedAnswer(day, [asked, told, reply]).endedMs).toBe(5 * day);
  });

  test('the first answer counts, whatever comes after it', () => {
    const later: LoggedStep[] = [reply, { kind: 'CLARIFICATION', side: 'answering', atMs: 6 * day }];
    expect(owedAnswer(day, later)).toEqual({ clock: { startedMs: day, pauses: [] }, endedMs: 5 * day });
  });
});
