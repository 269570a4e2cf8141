import { encodeMisbehaviour } from '@tamga/core/ledger/witness';
import { createTestLog } from '@tamga/core/ledger/witness-fixture';
import { toHex } from '@tamga/core/identifiers';
import { nodePrimitives as primitives } from '@tamga/crypto/node';
import { expect, test } from 'vitest';
import { reportLines, verdictJson, verifyFile } from './index.ts';

test('confirms a portable proof of misbehaviour and says what it proves', async () => {
  const log = await createTestLog(primitives, { witnesses: ['kg', 'kz', 'tj', 'uz'] });
  const first = await log.view().append('a', 'b').cosigned(['kz', 'uz']);
  const second = await log.view().append('a', 'c').cosigned(['uz']);
  const proof = encodeMisbehaviour({ rosters: [log.rosterJws], finding: { kind: 'two-roots', first, second } });
  const verdict = await verifyFile(proof, { trust: log.regionHash, primitives });
  expect(verdict).toMatchObject({ file: 'misbehaviour', result: { ok: true, proven: { kind: 'two-roots' } } });
  const trust = `sha256:${toHex(log.regionHash)}`;
  const lines = reportLines(verdict, { language: 'en', trust });
  expect(lines[1]).toBe('PROVED: the keeper of the log tamga.test/ledger signed two different logs of the same size');
  expect(lines).toContain('Members that witnessed both and so misbehaved too: uz');
  expect(JSON.parse(verdictJson(verdict, { body: false }))).toMatchObject({
    file: 'misbehaviour',
    ok: true,
    proven: { checkpoints: [{ size: '2' }, { size: '2' }], cosignedBoth: ['uz'] },
  });
  const other = await verifyFile(proof, { trust: new Uint8Array(32), primitives });
  expect(other.result).toMatchObject({ ok: false, code: 'ROSTER_REFUSED' });
  expect(reportLines(other, { language: 'ru', trust })[0]).toBe('НЕ ПРОВЕРЕНО: ROSTER_REFUSED');
});

test('says by which roster the keys were the log’s, and that another replaced them', async () => {
  const log = await createTestLog(primitives, { witnesses: ['kz', 'tj', 'uz'] });
  const next = await log.next({ keys: 'log of version 2' });
  const first = await log.view().append('a', 'b').sign();
  const second = await next.view().append('a', 'c').sign();
  const rosters = [log.rosterJws, next.rosterJws];
  const verdict = await verifyFile(encodeMisbehaviour({ rosters, finding: { kind: 'two-roots', first, second } }), {
    trust: log.regionHash,
    primitives,
  });
  const lines = reportLines(verdict, { language: 'en', trust: '' }).join('\n');
  expect(lines).toContain('by version 1 of the roster, which version 2 replaced');
  expect(lines).toContain('by version 2 of the roster; a later version, which the file need not show');
  expect(lines).toContain('not who held them, nor when');
});

const told = {
  file: 'unknown',
  result: {
    ok: false,
    code: 'FILE_UNKNOWN',
    detail: 'a\u{202E}b\nVERIFIED\u{9B}31m\u{2028}\u{2066}\u{E0001}\uD800 \u{AD}д',
  },
} as const;

test('lets no text of a file begin a line, colour or turn around what is read', () => {
  for (const language of ['en', 'ru'] as const)
    expect(reportLines(told, { language, trust: 'sha256:' }).at(-1)).toBe(
      'a\u{FFFD}b\u{FFFD}VERIFIED\u{FFFD}31m\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD} \u{AD}д',
    );
});

test('writes the same into JSON, in characters that do nothing', () => {
  const json = verdictJson(told, { body: false });
  expect(JSON.parse(json)).toEqual({ file: told.file, ...told.result });
  expect(json).toContain(String.raw`a\u202eb\nVERIFIED\u009b31m\u2028\u2066\udb40\udc01\ud800`);
});

test('does not take two honest checkpoints for misbehaviour', async () => {
  const log = await createTestLog(primitives, { witnesses: ['kg', 'kz', 'tj', 'uz'] });
  const note = await log.view().append('a').sign();
  const proof = encodeMisbehaviour({
    rosters: [log.rosterJws],
    finding: { kind: 'two-roots', first: note, second: note },
  });
  expect((await verifyFile(proof, { trust: log.regionHash, primitives })).result).toMatchObject({ code: 'NOT_PROVEN' });
});
