/** What some tests need beyond the workspace; each names what is skipped without it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Public test vectors, kept beside the project. */
export const vectorsDirectory: string = join(import.meta.dirname, '../../shared/vectors');

/** Something that a test needs and that a machine may lack. */
export interface Means {
  readonly name: string;
  readonly consequence: string;
}

/** True where the public test vectors are beside the project. */
export function hasVectors(): boolean {
  return existsSync(vectorsDirectory);
}

/** The Chromium to drive, or undefined. */
export function chromiumPath(): string | undefined {
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
}

/** Where Debian's packages put Go libraries; with it, a GOPATH that has golang.org/x/mod. */
const debianGoPath = '/usr/share/gocode';

/** The GOPATH with a reader of tlog-tiles that is not ours, or undefined where Go or the library is not here. */
export function goTlogPath(): string | undefined {
  const hasGo = (process.env['PATH'] ?? '').split(':').some((path) => existsSync(join(path, 'go')));
  return hasGo && existsSync(join(debianGoPath, 'src/golang.org/x/mod/sumdb/tlog')) ? debianGoPath : undefined;
}

/** The environment of `go run` for that reader. What Go compiles is kept in this clone, for all tests. */
export function goEnvironment(): NodeJS.ProcessEnv {
  const goCache = join(import.meta.dirname, '../.cache/go');
  return { ...process.env, GO111MODULE: 'off', GOPATH: goTlogPath(), GOFLAGS: '', GOCACHE: goCache };
}

/** Python 3.11 or newer, for the verifier that was written from docs/EVIDENCE.md alone, or undefined. */
export function pythonPath(): string | undefined {
  return ['/usr/bin/python3', '/usr/local/bin/python3'].find((path) => existsSync(path));
}

/** The strace to inject faults with, or undefined. */
export function stracePath(): string | undefined {
  return ['/usr/bin/strace', '/usr/local/bin/strace'].find((path) => existsSync(path));
}

/** Everything that is missing on this machine. */
export function missingMeans(): Means[] {
  const missing: Means[] = [];
  if (!hasVectors())
    missing.push({ name: '../shared/vectors', consequence: 'tests against public vectors are skipped' });
  if (chromiumPath() === undefined) missing.push({ name: 'chromium', consequence: 'tests in a browser are skipped' });
  if (goTlogPath() === undefined)
    missing.push({
      name: 'golang-go, golang-golang-x-mod-dev',
      consequence: 'the exported log is not read by an implementation that is not ours',
    });
  if (pythonPath() === undefined)
    missing.push({ name: 'python3', consequence: 'evidence is not verified by a program that is not ours' });
  if (stracePath() === undefined)
    missing.push({ name: 'strace', consequence: 'an integration of the log is not stopped at its system calls' });
  return missing;
}
