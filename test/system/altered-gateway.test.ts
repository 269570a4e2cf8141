import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TamgaClient } from '@tamga/client';
import { regionPaths, startRegion, type Region } from '@tamga/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alteredService, type AlteredService } from './altered-service.ts';
import { run } from './command.ts';
import { investigation, outsideEveryAgreement, request } from './forms.ts';
import { arrived, inState, until } from './until.ts';

/**
 * A centre that admits what no agreement covers, together with a sender that sends it: both are copies of our own services
 * in which the check was taken out of the source, running with their true keys. The recipient is as it always is.
 */
const timeoutMs = 900_000;
const altered: AlteredService[] = [];
let region: Region;
let kz: TamgaClient;
let uz: TamgaClient;

beforeAll(async () => {
  const gateway = await alteredService('gateway', [
    {
      file: 'decide.ts',
      from: 'return { ...verdictOf(answer.decisions), quotasExceeded, atMs: answer.atMs };',
      to: `const decisions = answer.decisions.map(({ recipient }) => tamga.ledger.v1.Decision.create({ recipient, verdict: 1 }));
    return { permitted: true, decisions, quotasExceeded, atMs: answer.atMs };`,
    },
  ]);
  const adapter = await alteredService('adapter', [
    {
      file: 'send/compose.ts',
      from: 'standing: standingOfAll(decisions.map(decidedFor)),',
      to: "standing: 'permit',",
    },
    { file: 'send/compose.ts', from: 'if (mistakes.length > 0) {', to: 'if (mistakes.length > 1_000) {' },
  ]);
  altered.push(gateway, adapter);
  region = await startRegion({
    parties: ['kz', 'uz'],
    mains: { gateway: gateway.main, 'adapter-kz': adapter.main },
  });
  [kz, uz] = await Promise.all([region.client('kz/ncp'), region.client('uz/ncp')]);
}, timeoutMs);
afterAll(async () => {
  await region.stop();
  for (const service of altered) await service[Symbol.asyncDispose]();
}, timeoutMs);

async function metricOfUz(name: string): Promise<number> {
  const http = region.processes().find((one) => one.name === 'adapter-uz')?.http ?? '';
  const page = await (await fetch(new URL('/metrics', http))).text();
  return Number(new RegExp(`^${name}(?:\\{[^}]*\\})? ([0-9.]+)$`, 'mu').exec(page)?.[1]);
}

test(
  'a gateway process that was altered gets nothing past the recipient, which refuses, reports and raises an alarm',
  { timeout: timeoutMs },
  async () => {
    const sent = await kz.send({ to: ['uz/ncp'], kind: 'REQUEST', body: outsideEveryAgreement, labels: investigation });
    // The centre has admitted it and stamped it with its true key.
    const refused = await inState(kz, sent.id, 'REFUSED');
    expect(refused.code).toBe('NO_ARTICLE');
    expect(refused.proofs).toMatchObject({
      admission: { leafIndex: expect.any(Number) },
      receipts: expect.arrayContaining([expect.objectContaining({ state: 'refused-by-recipient' })]),
    });
    const there = await arrived(uz, sent.id);
    expect(there).toMatchObject({ state: 'REFUSED', code: 'NO_ARTICLE', body: null, title: '' });
    await until('the alarm is raised', async () =>
      (await metricOfUz('tamga_adapter_centre_differs')) === 1 ? true : undefined,
    );
    const log = await readFile(join(regionPaths(region.directory).run, 'adapter-uz.log'), 'utf8');
    const alarm = log
      .split('\n')
      .filter((line) => line.includes('"centre-differs"'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(alarm).toMatchObject([{ id: sent.id, code: 'NO_ARTICLE' }]);
    // The refusal stands in the log of the centre itself, in the recipient's own signed words.
    const found = await until('the log shows the refusal', async () => {
      const copy = join(regionPaths(region.directory).hub('audit'), 'audit.sqlite');
      const args = ['--region', region.directory, 'ledger', 'find', sent.id, '--copy', copy, '--json'];
      const { stdout } = await run('tamga', args, region.directory);
      return stdout.includes('refused-by-recipient') ? stdout : undefined;
    });
    expect(found).toContain(sent.id);
  },
);

test('what an agreement covers goes through the same gateway as ever', { timeout: timeoutMs }, async () => {
  const sent = await kz.send({ to: ['uz/ncp'], kind: 'REQUEST', body: request, labels: investigation });
  // The altered record names no duties, and the agreements do: a person looks at that.
  expect(['DELIVERED', 'HELD']).toContain((await arrived(uz, sent.id)).state);
});
