import { verifierKey, type NoteSigner } from '@tamga/core/ledger';
import { nodePrimitives } from '@tamga/platform/crypto';
import { createReadiness } from '@tamga/platform/lifecycle';
import { beforeEach, expect, test } from 'vitest';
import { signers as oldPair } from './audit.fixture.ts';
import type { HeldKeys } from './checkpointer.ts';
import { keyNames } from './log-identity.ts';
import { logKeysShown, toldAgainMs } from './log-keys-shown.ts';

const name = 'tamga.example/test';
const nextPair: readonly NoteSigner[] = (['ed25519', 'ml-dsa-44'] as const).map((type) => {
  const scheme = type === 'ed25519' ? nodePrimitives.ed25519 : nodePrimitives.mlDsa44;
  const key = scheme.keyFromSeed(new Uint8Array(32).fill(9));
  return {
    key: verifierKey(nodePrimitives, { name, type, publicKey: key.publicKey }),
    sign: (message) => key.sign({ message }),
  };
});
const oldKeys = oldPair.map(({ key }) => key);
const nextKeys = nextPair.map(({ key }) => key);
const nothing: HeldKeys = { governing: false, lacking: { version: 2, keys: nextKeys } };
const notNext: HeldKeys = { governing: true, lacking: { version: 2, keys: nextKeys } };
const all: HeldKeys = { governing: true, lacking: undefined };

let lines: Record<string, unknown>[];
let nowMs: number;
let readiness: ReturnType<typeof createReadiness>;
let show: (held: HeldKeys) => void;
beforeEach(() => {
  lines = [];
  nowMs = 0;
  readiness = createReadiness(['keys']);
  const files = [
    { option: 'keys.logFile', name: 'log.jwe', signers: oldPair },
    { option: 'keys.nextLogFile', name: 'spare.jwe', signers: oldPair },
  ];
  const line = (fields: object, message: string) => void lines.push({ ...fields, message });
  show = logKeysShown({ files, readiness, logger: { error: line, info: line }, monotonicMs: () => nowMs });
});

test('who cannot sign says which keys are wanted and which file holds which, in readiness and in the log', () => {
  show(nothing);
  const wanted = `roster 2 names ${keyNames(nextKeys)}`;
  const holdings = [
    `keys.logFile log.jwe holds ${keyNames(oldKeys)}`,
    `keys.nextLogFile spare.jwe holds ${keyNames(oldKeys)}`,
  ];
  expect(wanted).toMatch(/^roster 2 names Ed25519 [0-9a-f]{8}, ML-DSA-44 [0-9a-f]{8}$/u);
  expect(readiness.checks).toEqual([
    { name: 'keys', ready: false, code: 'LOG_KEYS_MISSING', detail: [wanted, ...holdings].join('; ') },
  ]);
  expect(lines).toEqual([
    {
      event: 'log-keys-missing',
      code: 'LOG_KEYS_MISSING',
      reason: wanted,
      ids: holdings,
      message: 'This audit signs nothing: it does not hold the keys of the log that the roster in force names',
    },
  ]);
});

test('who lacks only those of the next roster is ready, and says it as exactly', () => {
  show(notNext);
  expect(readiness.checks[0]).toMatchObject({ ready: true, code: 'NEXT_LOG_KEYS_MISSING' });
  expect(readiness.checks[0]?.detail).toContain(keyNames(nextKeys));
  expect(lines).toMatchObject([{ code: 'NEXT_LOG_KEYS_MISSING', reason: `roster 2 names ${keyNames(nextKeys)}` }]);
});

test('it is told when it changes and again while it lasts, not at every look', () => {
  show(notNext);
  show(notNext);
  show(nothing);
  nowMs += toldAgainMs - 1;
  show(nothing);
  expect(lines.map(({ code }) => code)).toEqual(['NEXT_LOG_KEYS_MISSING', 'LOG_KEYS_MISSING']);
  nowMs += 1;
  show(nothing);
  expect(lines.map(({ code }) => code)).toEqual(['NEXT_LOG_KEYS_MISSING', 'LOG_KEYS_MISSING', 'LOG_KEYS_MISSING']);
  show(all);
  show(all);
  expect(lines.slice(3).map(({ event }) => event)).toEqual(['log-keys']);
  expect(readiness.checks).toEqual([{ name: 'keys', ready: true, code: 'OK' }]);
});
