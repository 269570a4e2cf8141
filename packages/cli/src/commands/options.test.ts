import { expect, test } from 'vitest';
import { parseKindOption, parseLabels, parseRecipients, parseSince } from './options.ts';

test('recipients are authorities separated by commas', () => {
  expect(parseRecipients('uz/ncp, caricc/coordination')).toStrictEqual(['uz/ncp', 'caricc/coordination']);
  expect(() => parseRecipients('uz')).toThrow(
    expect.objectContaining({ code: 'BAD_USAGE', message: expect.stringContaining('--to') }),
  );
});

test('a kind is read in any case and an unknown one is refused with the list', () => {
  expect(parseKindOption('cd_request')).toBe('CD_REQUEST');
  expect(() => parseKindOption('LETTER')).toThrow(expect.objectContaining({ code: 'BAD_USAGE' }));
});

test('labels are name=value, each once', () => {
  expect(parseLabels(['urgency=urgent', 'marking=a=b'])).toStrictEqual({ urgency: 'urgent', marking: 'a=b' });
  expect(() => parseLabels(['urgency'])).toThrow(expect.objectContaining({ code: 'BAD_USAGE' }));
  expect(() => parseLabels(['a=1', 'a=2'])).toThrow(
    expect.objectContaining({ code: 'BAD_USAGE', message: '--label a is given twice' }),
  );
});

test('a time is ISO 8601', () => {
  expect(parseSince('2026-11-22')).toBe('2026-11-22T00:00:00.000Z');
  expect(() => parseSince('yesterday')).toThrow(expect.objectContaining({ code: 'BAD_USAGE' }));
});
