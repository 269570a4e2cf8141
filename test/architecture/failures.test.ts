/** The closing lines of a run say what failed, where the long output before them was cut off. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failuresOf } from '../failures.ts';

function module(file: string, of: { failed?: string[]; errors?: Error[] }) {
  const tests = (of.failed ?? []).map((fullName) => ({
    fullName,
    result: () => ({ errors: [new Error('expected 1 to be 2\n  at once')] }),
  }));
  return {
    moduleId: join(process.cwd(), file),
    children: { allTests: (state: string) => (state === 'failed' ? tests : []) },
    state: () => (of.errors || of.failed ? 'failed' : 'passed'),
    errors: () => of.errors ?? [],
  } as unknown as Parameters<typeof failuresOf>[0][number];
}

test('a failed test, a broken file and an unhandled error are named with their files, a line each', () => {
  const unhandled = Object.assign(new Error('403 READING_NOT_LOGGED'), {
    type: 'Unhandled Rejection',
    VITEST_TEST_PATH: join(process.cwd(), 'test/system/auditors.test.ts'),
    VITEST_TEST_NAME: 'nothing is shown',
  });
  const modules = [
    module('test/a.test.ts', { failed: ['a > counts'] }),
    module('test/b.test.ts', { errors: [new Error('no such export')] }),
    module('test/c.test.ts', {}),
  ];
  expect(failuresOf(modules, [unhandled])).toEqual([
    'failed: test/a.test.ts: a > counts: expected 1 to be 2 at once',
    'failed: test/b.test.ts: the file itself: no such export',
    'unhandled: test/system/auditors.test.ts: Unhandled Rejection during: nothing is shown: 403 READING_NOT_LOGGED',
  ]);
});

test('an unhandled error of an unknown file is named by where it was made, and one that is no error by itself', () => {
  const [made, thrown] = failuresOf([], [new Error('made here'), 'just words']);
  expect(made).toMatch(/^unhandled: at .*failures\.test\.ts.*: made here$/u);
  expect(thrown).toBe('unhandled: in an unknown file: of no type: just words');
});
