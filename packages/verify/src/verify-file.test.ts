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

test('does not take two honest checkpoints for misbehaviour', async () => {
  const log = await createTestLog(primitives, { witnesses: ['kg', 'kz', 'tj', 'uz'] });
  const note = await log.view().append('a').sign();
  const proof = encodeMisbehaviour({
    rosters: [log.rosterJws],
    finding: { kind: 'two-roots', first: note, second: note },
  });
  expect((await verifyFile(proof, { trust: log.regionHash, primitives })).result).toMatchObject({ code: 'NOT_PROVEN' });
});
