import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { exitCode } from './exit-code.ts';
import { main } from './main.ts';

async function tamga(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const streams = { stdout: stdout as unknown as NodeJS.WriteStream, stderr: stderr as unknown as NodeJS.WriteStream };
  const code = await main({ args, environment: {}, cwd: import.meta.dirname, ...streams });
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

/** Every command with its subcommands, as help lists them. */
async function commandsBelow(path: readonly string[]): Promise<string[][]> {
  const { stdout } = await tamga(...path, '--help');
  const listed = stdout.split('Commands:\n')[1]?.split('\n\n')[0] ?? '';
  const names = [...listed.matchAll(/^ {2}([a-z-]+)/gmu)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help');
  const below = await Promise.all(names.map((name) => commandsBelow([...path, name])));
  return [[...path], ...below.flat()];
}

test('the help of every command fits a page of 100 columns, shows no empty list as a default and names the options of all', async () => {
  const commands = await commandsBelow([]);
  expect(commands.length).toBeGreaterThan(80);
  for (const path of commands) {
    const { code, stdout } = await tamga(...path, '--help');
    expect(code).toBe(exitCode.done);
    expect(stdout.split('\n').filter((line) => line.length > 100)).toStrictEqual([]);
    expect(stdout).not.toContain('default: []');
    expect(stdout).toContain('--as <party/authority>');
  }
});

test('help says which options must be given', async () => {
  const { stdout } = await tamga('evidence', '--help');
  expect(stdout).toMatch(/--out <file> [^-]+\(required\)/u);
});

test.each([
  [['--json', 'ledger', 'checkpoint', '--bogus'], "unknown option '--bogus'"],
  [['--json', 'ledger'], 'a command is missing'],
  [['evidence', 'x', '--json'], "required option '--out <file>' not specified"],
])('with --json a wrong use is one document too: %j', async (args, reason) => {
  const { code, stdout } = await tamga(...args);
  expect(code).toBe(exitCode.badInput);
  expect(JSON.parse(stdout)).toStrictEqual({ code: 'BAD_USAGE', reason });
});

test('a number that is none is bad input before anything is asked', async () => {
  const { code, stderr } = await tamga('--as', 'kz/ncp', 'tally', 'settle', 'x');
  expect(code).toBe(exitCode.badInput);
  expect(stderr).toMatch(/NUMBER x: expected the number of a difference/u);
});
