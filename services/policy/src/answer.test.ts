import { AgreementSet } from '@tamga/core/agreements';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from './answer.ts';
import { questionsCountMax } from './codes.ts';
import { question } from './question.fixture.ts';

const { DecideReply, DecideRequest } = tamga.service.v1;

function emptySet(): AgreementSet {
  const made = AgreementSet.make({
    agreements: [],
    engine: nodePolicyEngine(),
    roster: { version: 1, payloadHash: new Uint8Array(32), parties: ['kz', 'uz'] },
  });
  if (!made.ok) throw new Error('not made');
  return made.set;
}

function codeOf(payload: Uint8Array, set: AgreementSet | undefined = emptySet()): string {
  const decoded = decodeExact<tamga.service.v1.DecideReply.$Properties, tamga.service.v1.DecideReply>(
    DecideReply,
    answer(payload, set).reply,
  );
  if (!decoded.ok) throw new Error(decoded.code);
  return decoded.message.code === '' ? `${decoded.message.answers.length} answers` : decoded.message.code;
}

const request = (count: number, atMs = 1_790_000_000_000) =>
  encode(DecideRequest, {
    atMs: uint64(atMs),
    questions: Array.from({ length: count }, () => question('kz/ncp', ['uz/ncp'])),
  });

test('answers every question of a request, in order', () => {
  expect(codeOf(request(questionsCountMax))).toBe(`${questionsCountMax} answers`);
  expect(answer(request(2), emptySet()).outcomes).toEqual(['NO_AGREEMENT', 'NO_AGREEMENT']);
});

test('refuses more questions than a tick may bring', () => {
  expect(codeOf(request(questionsCountMax + 1))).toBe('TOO_MANY_QUESTIONS');
});

test('says NOT_READY before the register was read', () => {
  expect(answer(request(1), undefined).outcomes).toEqual(['NOT_READY']);
});

test('refuses a request without the hub’s time', () => {
  expect(codeOf(request(1, 0))).toBe('REQUEST_MALFORMED');
});

test('answers whatever bytes come, and decides only on a canonical request', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(typeof codeOf(bytes)).toBe('string');
    }),
  );
  expect(codeOf(Uint8Array.of(...request(1), 0x78, 0x01))).toBe('REQUEST_MALFORMED');
});
