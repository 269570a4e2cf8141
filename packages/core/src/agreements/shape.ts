import type { z } from 'zod';
import type { PathStep, Problem } from './problem.ts';
import type { Source } from './source.ts';

type Issue = z.core.$ZodIssue;

/** What the schema found, each at its place: an unknown key at the key itself. */
export function problemsOfShape(error: z.ZodError, problem: Source['problem']): Problem[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.filter((step): step is PathStep => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problem('UNKNOWN_KEY', [...path, key], `unknown key ${JSON.stringify(key)}`));
    }
    return [problem('SHAPE', path, wordsOf(issue))];
  });
}

function wordsOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? `missing; expected ${issue.expected}`
        : `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `too many or too long: at most ${issue.maximum}`;
    case 'too_small':
      return `too few or too short: at least ${issue.minimum}`;
    default:
      return issue.message.replace('Invalid discriminator value. Expected', 'expected one of');
  }
}
