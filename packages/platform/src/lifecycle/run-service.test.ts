import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';

type Line = Record<string, unknown>;

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Starts the fixture and hands out its output a line at a time. */
function startFixture(...args: string[]) {
  const script = join(import.meta.dirname, 'service.fixture.ts');
  const child = spawn(process.execPath, ['--disallow-code-generation-from-strings', script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const lines: Line[] = [];
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const output = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const until = async (accepts: (line: Line) => boolean): Promise<Line> => {
    for (;;) {
      const next = await output.next();
      if (next.done) throw new Error(`ended early: ${JSON.stringify(lines)} ${errors}`);
      const line = JSON.parse(next.value) as Line;
      lines.push(line);
      if (accepts(line)) return line;
    }
  };
  const exit = async (): Promise<number | null> => {
    const gone = child.exitCode === null ? once(child, 'exit') : Promise.resolve();
    for (let next = await output.next(); !next.done; next = await output.next())
      lines.push(JSON.parse(next.value) as Line);
    await gone;
    return child.exitCode;
  };
  return { child, lines, until, exit, errors: () => errors };
}

async function startedPort(service: ReturnType<typeof startFixture>): Promise<number> {
  return Number((await service.until((line) => line['event'] === 'starting'))['port']);
}

test('serves health, readiness, metrics and its own pages, and says once that it is ready', async () => {
  const service = startFixture('normal');
  const base = `http://127.0.0.1:${await startedPort(service)}`;
  await service.until((line) => line['event'] === 'ready');
  expect(await (await fetch(`${base}/healthz`)).json()).toEqual({ alive: true });
  const ready = await fetch(`${base}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([
    200,
    {
      ready: true,
      checks: [
        { name: 'work', ready: true, code: 'OK' },
        { name: 'stopping', ready: true, code: 'OK' },
      ],
    },
  ]);
  expect(await (await fetch(`${base}/metrics`)).text()).toContain('process_cpu_seconds_total');
  expect(await (await fetch(`${base}/page`)).text()).toBe('own page object');
});

test('an alarm is a line in the log and on /readyz, which answers 200: nobody restarts for it', async () => {
  const service = startFixture('alarms');
  const base = `http://127.0.0.1:${await startedPort(service)}`;
  expect(await service.until((line) => line['event'] === 'alarm')).toMatchObject({
    level: 'error',
    reason: 'work',
    code: 'TALLY_DIFFERS',
  });
  await service.until((line) => line['event'] === 'ready');
  const ready = await fetch(`${base}/readyz`);
  expect([ready.status, await ready.json()]).toMatchObject([
    200,
    { ready: true, checks: [{ name: 'work', ready: true, code: 'TALLY_DIFFERS', alarm: true }, {}] },
  ]);
});

test.each(['SIGTERM', 'SIGINT'] as const)('on %s: not ready, finishes, drains, closes, ends with 0', async (signal) => {
  const service = startFixture('normal');
  await service.until((line) => line['event'] === 'ready');
  service.child.kill(signal);
  expect(await service.exit()).toBe(0);
  const order = service.lines.map((line) => line['event'] ?? line['said']);
  expect(order.slice(order.indexOf('ready') + 1)).toEqual([
    'not-ready',
    'stopping',
    'finishing, ready: false',
    'drained',
    'stopped',
    'over',
  ]);
});

test('a second signal ends a service that does not finish', async () => {
  const service = startFixture('hangs');
  await service.until((line) => line['event'] === 'ready');
  service.child.kill('SIGTERM');
  await service.until((line) => line['said'] !== undefined);
  service.child.kill('SIGTERM');
  await service.exit();
  expect(service.child.signalCode).toBe('SIGTERM');
});

test('a main that fails ends the process with 1, drained, and without the words of a foreign error', async () => {
  const service = startFixture('fails');
  expect(await service.exit()).toBe(1);
  expect(service.lines.map((line) => line['event'] ?? line['said'])).toEqual(['starting', 'drained', 'failed']);
  expect(JSON.stringify(service.lines) + service.errors()).not.toContain('Secret Person');
});

test('a main that ends without being told to is a failure', async () => {
  const service = startFixture('ends');
  expect(await service.exit()).toBe(1);
  expect(service.errors()).toContain('ended without being told to');
});

test('a busy port is one sentence that names the port and the option', async () => {
  const other = createServer();
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const service = startFixture('normal', port);
  expect(await service.exit()).toBe(1);
  expect(service.errors()).toContain(`port ${port} on 127.0.0.1 is taken: free it, or choose another with --http-base`);
  other.close();
});
