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

/** Everything that is missing on this machine. */
export function missingMeans(): Means[] {
  const missing: Means[] = [];
  if (!hasVectors())
    missing.push({ name: '../shared/vectors', consequence: 'tests against public vectors are skipped' });
  if (chromiumPath() === undefined) missing.push({ name: 'chromium', consequence: 'tests in a browser are skipped' });
  return missing;
}
