/** What failed in a run, a line each: the end of a long output is what is read of it. */
import { relative } from 'node:path';
import type { TestModule } from 'vitest/node';

const messageCharsMax = 300;

/**
 * Every test that failed, every file whose own code failed, and every error that nobody handled, with the file in which it came
 * up where the runner knows it. One line for each, as the closing line counts them.
 */
export function failuresOf(modules: readonly TestModule[], unhandled: readonly unknown[]): string[] {
  return [
    ...modules.flatMap((module) =>
      [...module.children.allTests('failed')].map((test) =>
        lineOf('failed', { file: module.moduleId, of: test.fullName, error: test.result().errors?.[0] }),
      ),
    ),
    ...modules
      .filter((module) => module.state() === 'failed' && module.errors().length > 0)
      .map((module) => lineOf('failed', { file: module.moduleId, of: 'the file itself', error: module.errors()[0] })),
    ...unhandled.map((error) => {
      const { VITEST_TEST_PATH: file, VITEST_TEST_NAME: name, type } = (error ?? {}) as Record<string, unknown>;
      const of = [type ?? 'of no type', typeof name === 'string' && `during: ${name}`];
      const words = of.filter((word) => typeof word === 'string').join(' ');
      return lineOf('unhandled', { file: typeof file === 'string' ? file : undefined, of: words, error });
    }),
  ];
}

function lineOf(how: string, { file, of, error }: { file: string | undefined; of: string; error: unknown }): string {
  const { message, stack } = error instanceof Object ? (error as { message?: unknown; stack?: unknown }) : {};
  const text = typeof message === 'string' ? message : String(error);
  const place = file ?? (typeof stack === 'string' ? stack.split('\n')[1] : undefined) ?? 'in an unknown file';
  const where = file === undefined ? place.trim() : relative(process.cwd(), file);
  return `${how}: ${where}: ${of}: ${text.replaceAll(/\s+/gu, ' ').slice(0, messageCharsMax)}`;
}
