import type { ViteUserConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

const execArgv = ['--disallow-code-generation-from-strings'];
const minute = 60_000;
/**
 * How long a test and its hooks may take before they count as hung. Nothing is proved by it: what a test waits for is an
 * event, and how soon that comes is a matter of the machine.
 */
const hungMs = 15 * minute;

/** One project per kind of test; `test/run.ts` runs them all and says what was skipped. */
const config: ViteUserConfig = {
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      project('unit', ['packages/*/src/**/*.test.ts', 'services/*/src/**/*.test.ts']),
      project('core', ['test/core/**/*.test.ts']),
      project('vectors', ['test/vectors/**/*.test.ts']),
      project('architecture', ['test/architecture/**/*.test.ts']),
      project('isolation', ['test/isolation/**/*.test.ts']),
      project('system', ['test/system/**/*.test.ts']),
      project('faults', ['test/faults/**/*.test.ts']),
      // playwright-core makes functions from strings; the services that it looks at run with the flag as always.
      project('browser', ['test/browser/**/*.test.ts'], []),
    ],
  },
};

function project(name: string, include: string[], flags: string[] = execArgv) {
  return {
    extends: true as const,
    test: {
      name,
      include,
      pool: 'forks' as const,
      execArgv: flags,
      setupFiles: ['test/servers.setup.ts'],
      testTimeout: hungMs,
      hookTimeout: hungMs,
      expect: { poll: { timeout: hungMs } },
      passWithNoTests: true,
    },
  };
}

export default config;
