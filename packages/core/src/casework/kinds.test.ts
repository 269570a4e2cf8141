import { describe, expect, it } from 'vitest';
import { kinds } from '../identifiers/index.ts';
import { amendedMessages, expectsAnswer, goesAlongThread, isAmendment, mayFollow } from './index.ts';

const id = '019a4f2e7c00a1b2c3d4e5f60718293a';

describe('what may follow what', () => {
  it.each([
    ['REPLY', 'REQUEST'],
    ['CLARIFICATION', 'REQUEST'],
    ['CLARIFICATION', 'CLARIFICATION'],
    ['REPLY', 'CLARIFICATION'],
    ['REFUSAL', 'REQUEST'],
    ['REFUSAL', 'CD_REQUEST'],
    ['DELAY_NOTICE', 'FINANCIAL_REQUEST'],
    ['CONSENT_DECISION', 'CONSENT_REQUEST'],
    ['CD_DECISION', 'CD_REQUEST'],
    ['CD_HANDOVER', 'CD_DECISION'],
    ['OPERATION_APPROVAL', 'OPERATION_PLAN'],
    ['HIT_RESULT', 'HIT_QUERY'],
    ['FEEDBACK', 'SEIZURE'],
    ['RECALL', 'SEIZURE'],
    ['CORRECTION', 'REPLY'],
    ['TEST', 'TEST'],
  ] as const)('%s may follow %s', (reply, original) => {
    expect(mayFollow({ reply, original })).toBe(true);
  });

  it.each([
    ['REPLY', 'REFUSAL'],
    ['REFUSAL', 'SEIZURE'],
    ['REFUSAL', 'REPLY'],
    ['DELAY_NOTICE', 'REPLY'],
    ['CD_DECISION', 'REQUEST'],
    ['HIT_RESULT', 'REQUEST'],
    ['REPLY', 'TALLY'],
    ['RECALL', 'TEST'],
  ] as const)('%s may not follow %s', (reply, original) => {
    expect(mayFollow({ reply, original })).toBe(false);
  });

  it('a receipt follows nothing and nothing follows a receipt', () => {
    expect(
      kinds.names.filter(
        (kind) => mayFollow({ reply: 'RECEIPT', original: kind }) || mayFollow({ reply: kind, original: 'RECEIPT' }),
      ),
    ).toEqual([]);
  });

  it('an answer is owed only to kinds that ask for one', () => {
    expect(kinds.names.filter((kind) => expectsAnswer(kind))).toEqual([
      'REQUEST',
      'CONSENT_REQUEST',
      'CD_REQUEST',
      'OPERATION_PLAN',
      'TASKING',
      'FINANCIAL_REQUEST',
      'ASSET_REQUEST',
      'PRECURSOR_NOTICE',
      'HIT_QUERY',
    ]);
  });
});

describe('whatever becomes of the agreement', () => {
  it('corrections, erasures, recalls, refusals, delays and receipts go along their thread', () => {
    const text = [{ language: 'en', text: 'A' }];
    expect(goesAlongThread('CORRECTION', { message: id, reason: 'outdated', text })).toBe(true);
    expect(goesAlongThread('ERASURE_NOTICE', { messages: [id], reason: 'unlawful' })).toBe(true);
    expect(goesAlongThread('RECALL', { message: id, reason: 'safety' })).toBe(true);
    expect(goesAlongThread('REFUSAL', { ground: 'security' })).toBe(true);
    expect(goesAlongThread('DELAY_NOTICE', { ground: 'volume' })).toBe(true);
    expect(goesAlongThread('RECEIPT', {})).toBe(true);
    expect(goesAlongThread('REPLY', { result: 'full' })).toBe(false);
  });

  it('of consent only the withdrawal goes along', () => {
    const decision = { messages: [id], use: 'court' } as const;
    expect(goesAlongThread('CONSENT_DECISION', { ...decision, outcome: 'withdrawn' })).toBe(true);
    expect(goesAlongThread('CONSENT_DECISION', { ...decision, outcome: 'granted' })).toBe(false);
  });

  it('amendments name the messages that they are about', () => {
    expect(amendedMessages('RECALL', { message: id, reason: 'safety' })).toEqual([id]);
    expect(amendedMessages('ERASURE_NOTICE', { messages: [id], reason: 'unlawful' })).toEqual([id]);
    expect(amendedMessages('CONSENT_DECISION', { messages: [id], use: 'court', outcome: 'withdrawn' })).toEqual([]);
    expect(kinds.names.filter((kind) => isAmendment(kind))).toEqual(['CORRECTION', 'ERASURE_NOTICE', 'RECALL']);
  });
});
