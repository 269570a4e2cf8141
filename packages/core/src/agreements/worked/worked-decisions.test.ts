import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { durationEndMs, readClock } from '../../casework/index.ts';
import { checkLabels, labelsFromWire } from '../../labels/index.ts';
import { documentOf, parseWorked, questionOf, worded, Worlds } from './worked.fixture.ts';
import type { Given, Worked, WorkedCheck, WorkedDue, WorkedRow } from './worked-schema.fixture.ts';

/** How many rows each table has; what is judged otherwise and what is left is in decision 0123. */
const rowCounts = {
  'caricc-2006': 15,
  'cis-drugs-2000': 15,
  'eu-directive-2023-977': 15,
  'kz-tj-drugs-2000': 12,
  'ru-af-drugs-2009': 15,
  'un-1988-trafficking': 14,
};
const files = readdirSync(new URL('./', import.meta.url)).filter((file) => file.endsWith('.yaml'));
const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const sampleText = (id: string): string => textOf(`../examples/${id}.yaml`);
const all = files.toSorted().map((file) => parseWorked(textOf(file)));
const worlds = new Worlds(sampleText);

afterAll(() => worlds[Symbol.dispose]());

describe.each(all)('the worked decisions of $agreement', (worked) => {
  it.each(worked.rows.map((row) => ({ name: `${worked.agreement} ${row.row}: ${row.what}`, row })))(
    '$name',
    ({ row }) => {
      for (const check of row.checks) {
        expect({ what: check.what, ...outcome(worked, row, check) }).toEqual({ what: check.what, ...expected(check) });
      }
      for (const due of row.due ?? []) expect(ending(worked, due)).toEqual(due);
      expect(termsOf(worked, row)).toEqual({ grounds: row.grounds ?? [], delays: row.delays ?? [] });
    },
  );

  it('are asked as a valid header asks', () => {
    for (const { checks } of worked.rows) {
      for (const check of checks) {
        const read = labelsFromWire(questionOf(check).labels);
        const problems = read.ok ? checkLabels(read.labels, { basisClaimed: true }) : read.problems;
        expect([check.from, check.to, problems]).toEqual([check.from, check.to, []]);
      }
    }
  });
});

describe('the tables of worked decisions', () => {
  it('are here row for row', () => {
    const found = all.map(({ agreement, rows }) => [agreement, rows.map(({ row }) => row)]);
    const wanted = Object.entries(rowCounts).map(([id, count]) => [id, Array.from({ length: count }, (_, i) => i + 1)]);
    expect(found).toEqual(wanted);
  });

  it('leave to nobody but a few questions, each beside a verdict on its row, with the reason', () => {
    expect(
      all.flatMap(({ agreement, notDecidedHere = [] }) => notDecidedHere.map(({ row }) => `${agreement} ${row}`)),
    ).toEqual(['cis-drugs-2000 7', 'cis-drugs-2000 3', 'eu-directive-2023-977 5', 'un-1988-trafficking 12']);
  });

  it('come out otherwise than the table in few rows, each with the reason', () => {
    const found = all.flatMap(({ agreement, rows }) =>
      rows.filter(({ differs }) => differs !== undefined).map(({ row }) => `${agreement} ${row}`),
    );
    expect(found).toEqual(['caricc-2006 14', 'cis-drugs-2000 7']);
  });

  it('name who decides wherever a person does', () => {
    const open = all
      .flatMap(({ rows }) => rows.flatMap(({ checks }) => checks))
      .filter(({ expect: one }) => one === 'human');
    expect(open.filter(({ decider }) => decider === undefined)).toEqual([]);
    expect(open.length).toBeGreaterThan(20);
  });
});

function worldOf(worked: Worked, row: WorkedRow, check: WorkedCheck): Given {
  return { with: [worked.agreement], ...(check.given ?? row.given) };
}

function outcome(worked: Worked, row: WorkedRow, check: WorkedCheck) {
  return worded(worlds.decide(check, worldOf(worked, row, check)), worked.agreement);
}

function expected({ expect: verdict, decider = '', rests, background, owes = [] }: WorkedCheck) {
  return { expect: verdict, decider, rests, background, owes };
}

/** The same fields as the row has, with what the clocks of casework make of the duty. */
function ending(worked: Worked, due: WorkedDue): WorkedDue {
  const { obligation, soft, from, paused, zone, asked } = due;
  const owed = worked.rows.flatMap(({ checks }) => checks).flatMap(({ owes = [] }) => owes);
  expect(owed).toContain(soft === true ? `${obligation} soft` : obligation);
  const [type = '', value = ''] = obligation.split(' ');
  const calendar = { timeZone: zone, workingDays: [1, 2, 3, 4, 5], holidays: [] };
  const pauses = paused === undefined ? [] : [{ fromMs: Date.parse(paused[0]), untilMs: Date.parse(paused[1]) }];
  const clock = { startedMs: Date.parse(from), pauses };
  const endMs = durationEndMs({ value }, clock, calendar) ?? Number.NaN;
  const found: WorkedDue = { ...due, at: new Date(endMs).toISOString().replace('.000Z', 'Z') };
  if (asked === undefined || type !== 'deadline') return found;
  const obligations = [{ type: 'deadline' as const, value, soft: soft === true }];
  const reading = readClock({ clock, state: 'ACCEPTED', obligations, calendar }, Date.parse(asked));
  return reading.shows === 'none' || reading.shows === 'paused' ? found : { ...found, shows: reading.shows };
}

/** Whether the grounds that a row names stand in the closed lists of the articles. */
function termsOf(
  worked: Worked,
  { grounds = [], delays = [] }: WorkedRow,
): Pick<Required<WorkedRow>, 'grounds' | 'delays'> {
  const { articles } = documentOf(sampleText(worked.agreement));
  return {
    grounds: grounds.map((one) => {
      const terms = articles.find(({ id }) => id === one.article)?.refusal;
      return {
        ...one,
        listed: terms?.grounds.includes(one.ground) ?? false,
        ...(one.reasons === undefined ? {} : { reasons: terms?.reasons }),
        ...(one.partial === undefined ? {} : { partial: terms?.partial === true ? true : undefined }),
      };
    }),
    delays: delays.map((one) => {
      const terms = articles.find(({ id }) => id === one.article)?.postponement;
      return {
        ...one,
        listed: terms?.grounds.includes(one.ground) ?? false,
        ...(one.reasons === undefined ? {} : { reasons: terms?.reasons }),
      };
    }),
  };
}
