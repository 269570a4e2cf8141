import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MessageId, parseAuthorityId, parseMessageId } from '../identifiers/index.ts';
import { gapWaitMsMax, planThread, type ThreadMessage } from './index.ts';

const kz = parseAuthorityId('kz/ncp');
const uz = parseAuthorityId('uz/ncp');
const nowMs = 10_000;

function idOf(number: number): MessageId {
  return parseMessageId(number.toString(16).padStart(32, '0'));
}

function message(number: number, more: Partial<ThreadMessage> = {}): ThreadMessage {
  return {
    id: idOf(number),
    sender: kz,
    position: number,
    after: [],
    priority: 'routine',
    createdMs: number,
    arrivedMs: nowMs,
    applied: false,
    ...more,
  };
}

describe('a thread', () => {
  it('is applied in the order of its sender, whatever the order of arrival', () => {
    const numbers = fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 });
    fc.assert(
      fc.property(numbers, (order) => {
        const plan = planThread(
          order.map((number) => message(number)),
          nowMs,
        );
        expect(plan).toEqual({ apply: [1, 2, 3, 4, 5, 6].map(idOf), waiting: [], gaps: [] });
      }),
    );
  });

  it('waits at a gap and shows it', () => {
    const plan = planThread([message(1, { applied: true }), message(3), message(4)], nowMs);
    expect(plan).toEqual({
      apply: [],
      waiting: [idOf(3), idOf(4)],
      gaps: [
        { message: idOf(3), positions: [2], messages: [] },
        { message: idOf(4), positions: [2], messages: [] },
      ],
      againMs: nowMs + gapWaitMsMax + 1,
    });
  });

  it('goes on when the gap is closed', () => {
    expect(planThread([message(1, { applied: true }), message(3), message(2)], nowMs)).toEqual({
      apply: [idOf(2), idOf(3)],
      waiting: [],
      gaps: [],
    });
  });

  it('never lets a gap hold up flash, and still shows the gap', () => {
    const plan = planThread([message(2), message(4, { priority: 'flash' })], nowMs);
    expect(plan.apply).toEqual([idOf(4)]);
    expect(plan.waiting).toEqual([idOf(2)]);
    expect(plan.gaps.map((gap) => gap.positions)).toEqual([[1], [1, 3]]);
  });

  it('applies what its sender had seen before what it answered', () => {
    const request = message(1);
    const reply = message(2, { sender: uz, position: 1, after: [idOf(1)] });
    expect(planThread([reply, request], nowMs).apply).toEqual([idOf(1), idOf(2)]);
    expect(planThread([reply], nowMs)).toMatchObject({ apply: [], gaps: [{ messages: [idOf(1)] }] });
  });

  it('does not wait for ever for what went to others only', () => {
    const later = nowMs + gapWaitMsMax + 1;
    const plan = planThread([message(2, { after: [idOf(99)] }), message(3, { arrivedMs: later })], later);
    expect(plan.apply).toEqual([idOf(2)]);
    expect(plan.waiting).toEqual([idOf(3)]);
    expect(plan.gaps[0]).toEqual({ message: idOf(2), positions: [1], messages: [idOf(99)] });
  });

  it('lists the missing positions nearest to a message, and no more than people read', () => {
    const [gap] = planThread([message(1_000_000)], nowMs).gaps;
    expect(gap?.positions).toEqual(Array.from({ length: 32 }, (_, i) => 999_968 + i));
  });

  it.each([
    ['all waiting behind a gap', (number: number) => message(number, { position: number + 2000 })],
    ['all ready', (number: number) => message(number + 1, { position: number + 1 })],
    ['all applied', (number: number) => message(number, { position: number + 2000, applied: true })],
    ['every other position missing', (number: number) => message(number, { position: 2 * number + 2 })],
    ['all claiming one position', (number: number) => message(number, { position: 1 })],
  ])('of many messages is planned in a number of steps that grows with it: %s', (_, make) => {
    let reads = 0;
    const counted = (one: ThreadMessage): ThreadMessage =>
      new Proxy(one, {
        get: (target, name, receiver): unknown => {
          reads++;
          return Reflect.get(target, name, receiver);
        },
      });
    const count = 2000;
    planThread(
      Array.from({ length: count }, (_one, number) => counted(make(number))),
      nowMs,
    );
    expect(reads / count).toBeLessThan(400);
  });

  it('is not stopped by senders that name each other first', () => {
    const one = message(1, { after: [idOf(2)] });
    const other = message(2, { sender: uz, position: 1, after: [idOf(1)] });
    expect(planThread([one, other], nowMs).apply).toHaveLength(2);
  });

  it('applies everything once and ends, whatever the headers claim', () => {
    const claimed = fc.record({
      sender: fc.constantFrom(kz, uz),
      position: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
      after: fc.array(fc.integer({ min: 0, max: 9 }).map(idOf), { maxLength: 3 }),
      priority: fc.constantFrom('flash' as const, 'routine' as const),
    });
    fc.assert(
      fc.property(fc.array(claimed, { maxLength: 10 }), (claims) => {
        const messages = claims.map((claim, i) => message(i, claim));
        const late = nowMs + gapWaitMsMax + 1;
        const plan = planThread(messages, late);
        expect(plan.waiting).toEqual([]);
        expect(plan.apply.toSorted()).toEqual(messages.map(({ id }) => id).toSorted());
      }),
    );
  });
});
