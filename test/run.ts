/**
 * Runs every test that this machine can run, says what nats-server runs in, which tests cannot run and why, and closes
 * with what failed and one line "N passed, N failed, N skipped". Arguments go to the runner as name or path filters.
 */
import { join } from 'node:path';
import { RegionError } from '@tamga/testing';
import { chooseRunner } from '@tamga/testing/nats-server';
import { startVitest } from 'vitest/node';
import type { TestCase, Vitest } from 'vitest/node';
import { failuresOf } from './failures.ts';
import { missingMeans } from './means.ts';

const filters: string[] = process.argv.slice(2).filter((argument) => argument !== '--');

/** Compiled sources, in this clone and out of version control: a process that a test starts begins in half the time. */
const compileCache = join(import.meta.dirname, '../.cache/compile');

try {
  process.env['NODE_COMPILE_CACHE'] ??= compileCache;
  await settleServers();
  await runTests();
} catch (error) {
  if (!(error instanceof RegionError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

/** The workers of the runner, and the commands that tests start, inherit the choice. */
async function settleServers(): Promise<void> {
  const { runner, why } = await chooseRunner(process.env);
  process.env['TAMGA_NATS'] = runner;
  const place = runner === 'container' ? 'a container, through testcontainers' : 'a local process';
  process.stdout.write(`every nats-server of the tests is ${place}: ${why}\n`);
}

async function runTests(): Promise<void> {
  for (const means of missingMeans()) process.stdout.write(`not here: ${means.name}; ${means.consequence}\n`);

  const vitest: Vitest = await startVitest('test', filters, { watch: false, run: true });
  const modules = vitest.state.getTestModules();
  const tests: TestCase[] = modules.flatMap((module) => [...module.children.allTests()]);
  const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
  const failures = failuresOf(modules, vitest.state.getUnhandledErrors());
  await vitest.close();

  for (const test of tests) {
    const result = test.result();
    if (result.state === 'skipped')
      process.stdout.write(`skipped: ${test.fullName}${result.note === undefined ? '' : ` (${result.note})`}\n`);
  }
  for (const failure of failures) process.stdout.write(`${failure}\n`);
  process.stdout.write(`${count('passed')} passed, ${failures.length} failed, ${count('skipped')} skipped\n`);
  if (failures.length > 0 || count('passed') === 0) process.exitCode = 1;
}
