import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRegion, startRegion, type Region } from '@tamga/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from './until.ts';

/** A sample between kz and tj that only these may see, in a region whose server an earlier release configured. */
let directory: string;
let region: Region;
const id = 'kz-tj-drugs-2000';

beforeAll(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'tamga-restricted-')), 'region');
  await createRegion({ directory, parties: ['kz', 'uz', 'tj'], httpBase: 'free', restricted: [id] });
  const server = join(directory, 'nats', 'server.conf');
  await writeFile(server, (await readFile(server, 'utf8')).replaceAll(/,? ?"regp\.\*\.\*"/gu, ''));
  region = await startRegion({ directory });
});
afterAll(async () => {
  await region[Symbol.asyncDispose]();
  await rm(join(directory, '..'), { recursive: true, force: true });
});

async function rowOf(authority: string) {
  const client = await region.client(authority);
  return await until(`the agreement at ${authority}`, async () =>
    (await client.agreements()).find((row) => row.id === id),
  );
}

test('a region goes on under a configuration that is renewed where it was made by an earlier release', async () => {
  expect(await readFile(join(directory, 'nats', 'server.conf'), 'utf8')).toContain('"regp.*.*"');
});

test('what was founded for some only lies with the operator, not among what is public', async () => {
  const isIt = (name: string) => name === `agreement-${id}-1.jws`;
  expect((await readdir(join(directory, 'public'))).some(isIt)).toBe(false);
  expect((await readdir(join(directory, 'operator'))).some(isIt)).toBe(true);
});

test('its parties and the centre have it, another member its id, version and hash', async () => {
  const [kz, tj, caricc, uz] = [
    await rowOf('kz/ncp'),
    await rowOf('tj/ncp'),
    await rowOf('caricc/coordination'),
    await rowOf('uz/ncp'),
  ];
  expect([kz.status, tj.status, caricc.status]).toEqual(['in-force', 'in-force', 'in-force']);
  expect(uz).toMatchObject({
    version: 1,
    status: 'restricted',
    hash: kz.hash,
    title: null,
    parties: [],
    positions: [],
  });
  expect((await (await region.client('uz/ncp')).agreement(id)).document).toBeNull();
  expect((await (await region.client('tj/ncp')).agreement(id)).document).toMatchObject({ id });
});
