import { describe, expect, test } from 'vitest';
import type { Invocation } from '../invocation.ts';
import { parseStartOptions } from './options.ts';

function invocation(...args: string[]): Invocation {
  return {
    args,
    environment: { INIT_CWD: '/home/officer' },
    cwd: '/opt/tamga',
    stdout: process.stdout,
    stderr: process.stderr,
  };
}

test('without options there are seven members, the cases of the project and a directory where the user stands', () => {
  expect(parseStartOptions(invocation())).toStrictEqual({
    data: '/home/officer/.tamga',
    members: ['az', 'kg', 'kz', 'ru', 'tj', 'tm', 'uz'],
    membersGiven: false,
    play: 'project',
    once: false,
    httpBase: undefined,
    fresh: false,
  });
});

test('every option is read', () => {
  const options = parseStartOptions(
    invocation('--data', 'd', '--members', 'kz,uz', '--play', 'none', '--once', '--http-base', '9400', '--fresh'),
  );
  expect(options).toStrictEqual({
    data: '/home/officer/d',
    members: ['kz', 'uz'],
    membersGiven: true,
    play: 'none',
    once: true,
    httpBase: 9400,
    fresh: true,
  });
});

describe('refuses, with the option named,', () => {
  const cases: [string, string[], string][] = [
    ['a cluster, which comes later', ['--cluster'], '--cluster comes later'],
    ['a member that is no party', ['--members', 'kz,UZ'], '--members: "UZ"'],
    ['the centre as a member', ['--members', 'caricc'], '--members: caricc'],
    ['a member listed twice', ['--members', 'kz,kz'], '--members: kz is listed twice'],
    ['a port that is no number', ['--http-base', '80a'], '--http-base 80a'],
    ['a port that leaves no room for the others', ['--http-base', '65530'], '--http-base 65530'],
    ['an unknown option', ['--clutser'], '--clutser'],
  ];
  test.each(cases)('%s', (_what, args, expected) => {
    expect(() => parseStartOptions(invocation(...args))).toThrow(
      expect.objectContaining({ code: 'BAD_USAGE', message: expect.stringContaining(expected) }),
    );
  });
});
