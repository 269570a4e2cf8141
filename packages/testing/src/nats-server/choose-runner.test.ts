import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainNatsServer, startNatsServer } from '@tamga/platform/nats-server';
import { expect, test } from 'vitest';
import { natsCacheDirectory } from './cache-directory.ts';
import { chooseRunner } from './choose-runner.ts';
import { askEngine } from './docker-engine.ts';
import { runnerAskedFor, spawnAskedFor } from './runner.ts';
import { spawnInContainer } from './spawn-in-container.ts';

const nowhere = 'unix:///nowhere/docker.sock';
const inContainers = process.env['TAMGA_NATS'] === 'container';

/** Something that answers at a socket of its own as `listener` does. */
async function engineThat(listener: RequestListener): Promise<{ address: string } & AsyncDisposable> {
  const directory = await mkdtemp(join(tmpdir(), 'tamga-engine-'));
  const server = createServer(listener);
  server.listen(join(directory, 'docker.sock'));
  await once(server, 'listening');
  return {
    address: `unix://${directory}/docker.sock`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await rm(directory, { recursive: true });
    },
  };
}

test('takes processes when asked, and does not look for an engine', async () => {
  const choice = await chooseRunner({ TAMGA_NATS: 'process', DOCKER_HOST: nowhere });
  expect(choice).toEqual({ runner: 'process', why: 'TAMGA_NATS asks for it' });
});

test('takes processes where no engine answers, and says where it looked', async () => {
  const choice = await chooseRunner({ DOCKER_HOST: nowhere });
  expect(choice).toEqual({ runner: 'process', why: `no Docker engine answers at ${nowhere}` });
});

test('refuses to go without containers that were asked for', async () => {
  const choosing = chooseRunner({ TAMGA_NATS: 'container', DOCKER_HOST: nowhere });
  await expect(choosing).rejects.toMatchObject({ code: 'NO_CONTAINERS', message: expect.stringContaining(nowhere) });
});

test('refuses a value that it does not know', () => {
  expect(() => runnerAskedFor({ TAMGA_NATS: 'podman' })).toThrow(expect.objectContaining({ code: 'UNKNOWN_RUNNER' }));
});

test('a region runs its server as a process unless it is asked for a container', () => {
  expect(spawnAskedFor({})).toEqual({});
  expect(spawnAskedFor({ TAMGA_NATS: 'process' })).toEqual({});
  expect(spawnAskedFor({ TAMGA_NATS: 'container' })).toEqual({ spawn: spawnInContainer });
});

test('knows an engine by the version that it tells', async () => {
  await using engine = await engineThat((_, response) => response.end('{"Version":"28.1.0"}'));
  const { address } = engine;
  expect(await askEngine({ DOCKER_HOST: address })).toEqual({ answers: true, address, version: '28.1.0' });
});

test.each<[string, RequestListener]>([
  ['says nothing', () => undefined],
  ['is something else', (_, response) => response.end('<html>')],
  ['never stops talking', (_, response) => response.end('1'.repeat(1_000_000))],
  ['hangs up', (request) => request.socket.destroy()],
])('takes what %s for no engine', async (_, listener) => {
  await using engine = await engineThat(listener);
  expect(await askEngine({ DOCKER_HOST: engine.address })).toEqual({ answers: false, address: engine.address });
});

test.each(['ssh://somewhere', 'not an address'])('takes %s for no engine', async (address) => {
  expect(await askEngine({ DOCKER_HOST: address })).toEqual({ answers: false, address });
});

test.skipIf(!inContainers)(
  'a server in a container has another root directory, and a pid of this machine',
  async () => {
    const directory = await mkdtemp(join(tmpdir(), 'tamga-container-'));
    const configFile = join(directory, 'server.conf');
    await writeFile(configFile, 'host: 127.0.0.1\nport: -1\n');
    const { path: binary } = await obtainNatsServer({ cacheDir: natsCacheDirectory });
    {
      const options = { binary, configFile, runDirectory: directory, portOption: 'none', spawn: spawnInContainer };
      await using server = await startNatsServer(options);
      expect(await rootOf(server.pid)).not.toEqual(await rootOf(process.pid));
    }
    await rm(directory, { recursive: true });
  },
);

async function rootOf(pid: number): Promise<number[]> {
  const { dev, ino } = await stat(`/proc/${pid}/root/`);
  return [dev, ino];
}
