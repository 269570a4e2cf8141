import { parsePartyId, type PartyId } from '@tamga/core/identifiers';
import { expect, test } from 'vitest';
import { until } from '../exchange.fixture.ts';
import { Notices, type Notice } from './notices.ts';

const [kz, uz] = ['kz', 'uz'].map(parsePartyId) as [PartyId, PartyId];
const notice = (registerHead: number): Notice => ({ note: new Uint8Array(), registerHead });

/** Members that answer when they are let. */
function members(slow: PartyId) {
  const told: string[] = [];
  const waiting: (() => void)[] = [];
  const notices = new Notices(async (party, { registerHead }) => {
    told.push(`${party} ${registerHead}`);
    if (party !== slow) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push(resolve);
    await promise;
  });
  return { told, waiting, notices };
}

test('who does not answer holds up neither the log nor the others', async () => {
  const { told, notices } = members(kz);
  for (const head of [1, 2, 3]) await notices.send(notice(head), [kz, uz]);
  expect(told).toEqual(['kz 1', 'uz 1', 'uz 2', 'uz 3']);
});

test('of what came meanwhile it is told the newest, one after the other', async () => {
  const { told, waiting, notices } = members(kz);
  for (const head of [1, 2, 3]) await notices.send(notice(head), [kz]);
  waiting.shift()?.();
  await until(() => Promise.resolve(told.length > 1 || undefined));
  expect(told).toEqual(['kz 1', 'kz 3']);
  waiting.shift()?.();
  // It has caught up: the next is sent as it comes.
  await until(async () => {
    await notices.send(notice(4), [kz]);
    return told.length > 2 || undefined;
  });
  expect(told[2]).toBe('kz 4');
});

test('resolves once all were told', async () => {
  const { told, notices } = members(parsePartyId('tj'));
  await notices.send(notice(1), [kz, uz]);
  expect(told).toEqual(['kz 1', 'uz 1']);
});
