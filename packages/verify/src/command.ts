import type { Primitives } from '@tamga/core/sealing';
import { parseArgs } from 'node:util';
import { verdictJson } from './json.ts';
import { printable } from './printable.ts';
import { reportLines } from './report.ts';
import { parseTrust } from './trust.ts';
import { fileBytesMax, verifyFile, type Verdict } from './verify-file.ts';

/** What the command is given from outside. */
export interface CommandMeans {
  readonly primitives: Primitives;
  /** At most `bytesMax` + 1 bytes of a file. Rejects with the system's error. */
  readFile(path: string, bytesMax: number): Promise<Uint8Array>;
}

/** 0: verified. 2: bad usage. 5: not verified, or nothing to verify it by. */
type ExitCode = 0 | 2 | 5;

export interface CommandResult {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly err: string;
}

const usage = [
  'usage: tamga-verify --trust sha256:HASH [--json] [--body] [--language en|ru] FILE',
  '',
  'Checks an evidence bundle or a portable proof of misbehaviour, offline.',
  '  --trust     SHA-256 of the founding roster, from someone you trust and not from the file',
  '  --json      the result as JSON',
  '  --body      shows the body of the message, where the bundle discloses it',
  '  --language  en (default) or ru',
  'Exit codes: 0 verified, 2 bad usage, 5 not verified',
  '',
].join('\n');

const options = {
  trust: { type: 'string' },
  json: { type: 'boolean', default: false },
  body: { type: 'boolean', default: false },
  language: { type: 'string', default: 'en' },
  help: { type: 'boolean', default: false },
} as const;

/** Runs `tamga-verify` with its arguments. Writes nothing itself; rejects only on a broken invariant. */
export async function runCommand(args: readonly string[], means: CommandMeans): Promise<CommandResult> {
  const parsed = parse(args);
  if (typeof parsed === 'string') return badUsage(parsed);
  const { values, positionals } = parsed;
  if (values.help) return { exitCode: 0, out: usage, err: '' };
  const { language, trust: trustText } = values;
  if (language !== 'en' && language !== 'ru') return badUsage(`--language: expected en or ru, not ${language}`);
  const [path, ...more] = positionals;
  if (path === undefined) return badUsage('FILE is missing');
  if (more.length > 0) return badUsage(`one FILE at a time: ${more.join(' ')}`);
  if (trustText === undefined) return refused('NO_TRUST: without --trust sha256:… nothing can be verified');
  const trust = parseTrust(trustText);
  if (trust === undefined) return badUsage('--trust: expected sha256: and 64 lower-case hexadecimal digits');
  const bytes = await readOr(means, path);
  if (typeof bytes === 'string') return badUsage(bytes);
  if (bytes.length > fileBytesMax) return refused(`FILE_TOO_LARGE: more than ${fileBytesMax} bytes`);
  const verdict = await verifyFile(bytes, { trust, primitives: means.primitives });
  const exitCode = verdict.result.ok ? 0 : 5;
  if (values.json) return { exitCode, out: `${verdictJson(verdict, { body: values.body })}\n`, err: '' };
  const lines = [...reportLines(verdict, { language, trust: trustText }), ...bodyLines(verdict, values).map(printable)];
  const text = `${lines.join('\n')}\n`;
  return exitCode === 0 ? { exitCode, out: text, err: '' } : { exitCode, out: '', err: text };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

async function readOr(means: CommandMeans, path: string): Promise<Uint8Array | string> {
  try {
    return await means.readFile(path, fileBytesMax);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return `cannot read ${path}: ${String(error.code)}`;
    throw error;
  }
}

function bodyLines({ file, result }: Verdict, { body }: { body: boolean }): string[] {
  if (!body || file !== 'evidence' || !result.ok || result.proved.body?.opened !== true) return [];
  return JSON.stringify(result.proved.body.form, undefined, 2).split('\n');
}

function badUsage(message: string): CommandResult {
  return { exitCode: 2, out: '', err: `tamga-verify: ${printable(message)}\n\n${usage}` };
}

function refused(message: string): CommandResult {
  return { exitCode: 5, out: '', err: `tamga-verify: ${message}\n` };
}
