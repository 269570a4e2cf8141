import { parseSampleSeed, sampleCountMax } from '@tamga/core/ledger';
import { filterNames, parseLedgerQuery, type LedgerQuery, type PeriodLength } from '../ledger-index/index.ts';
import type { AuditProblem } from './problem.ts';

/** Rows of one page. */
export const pageRowsMax = 200;
const pageRowsDefault = 50;

/** Entries of one export. */
export const exportEntriesMax = 5_000;
/** Of all of them together, as stored: they are held in memory at once, and several times over as an answer. */
export const exportBytesMax = 67_108_864;
/** Of a bundle, which holds a file or two an entry. */
export const bundleEntriesMax = 500;

const periods: readonly PeriodLength[] = ['day', 'week', 'month', 'year'];
export const exportFormats = ['csv', 'json', 'bundle'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export type Read<Value> = { ok: true; value: Value } | { ok: false; problem: AuditProblem };

type Written = Readonly<Record<string, string>>;

/** The parameters of a request, each once. */
export function writtenParameters(url: string): Read<Written> {
  const written: Record<string, string> = {};
  for (const [name, value] of new URL(url).searchParams) {
    if (Object.hasOwn(written, name)) return wrong(name, `${name} once; several values are separated by commas`);
    written[name] = value;
  }
  return { ok: true, value: written };
}

/** The filters among the parameters; `others` are those that the route reads itself. */
export function readQuery(written: Written, others: readonly string[]): Read<{ query: LedgerQuery; filters: Written }> {
  const filters = Object.fromEntries(Object.entries(written).filter(([name]) => !others.includes(name)));
  const parsed = parseLedgerQuery(filters);
  if (parsed.ok) return { ok: true, value: { query: parsed.query, filters } };
  const { code, field, expected } = parsed.problem;
  return { ok: false, problem: { code, field, detail: `${field}: expected ${expected}` } };
}

export function readPage(
  written: Written,
): Read<{ limit: number; order: 'newest' | 'oldest'; cursor: string | undefined }> {
  const { limit: text = String(pageRowsDefault), order = 'newest', cursor } = written;
  const limit = readCount(text, pageRowsMax);
  if (limit === undefined) return wrong('limit', `a number from 1 to ${pageRowsMax}`);
  if (order !== 'newest' && order !== 'oldest') return wrong('order', 'newest or oldest');
  return { ok: true, value: { limit, order, cursor } };
}

export function readPeriod({ period }: Written): Read<PeriodLength | undefined> {
  const known = periods.find((one) => one === period);
  return period === undefined || known !== undefined
    ? { ok: true, value: known }
    : wrong('period', `one of ${periods.join(', ')}`);
}

export function readFormat({ format = 'json' }: Written): Read<ExportFormat> {
  const known = exportFormats.find((one) => one === format);
  return known === undefined ? wrong('format', `one of ${exportFormats.join(', ')}`) : { ok: true, value: known };
}

/** The seed as it was written, and its bytes. */
export function readSample(written: Written): Read<{ text: string; seed: Uint8Array; count: number }> {
  const unknown = Object.keys(written).find((name) => name !== 'seed' && name !== 'count');
  if (unknown !== undefined) return wrong(unknown, 'seed and count');
  const { seed: text = '', count: countText = '10' } = written;
  const seed = parseSampleSeed(text);
  if (!seed.ok)
    return {
      ok: false,
      problem: {
        code: seed.code,
        field: 'seed',
        detail: 'seed: expected a public text of 1 to 256 bytes of UTF-8, in normal form C, without control characters',
      },
    };
  const count = readCount(countText, sampleCountMax);
  return count === undefined
    ? wrong('count', `a number from 1 to ${sampleCountMax}`)
    : { ok: true, value: { text, seed: seed.seed, count } };
}

/** Every filter with what it takes, for the description of the API. */
export const queryParameters: readonly string[] = [...filterNames, 'from', 'to', 'overdue', 'text'];

function readCount(text: string, most: number): number | undefined {
  const count = /^[1-9]\d{0,8}$/u.test(text) ? Number(text) : 0;
  return count >= 1 && count <= most ? count : undefined;
}

function wrong(field: string, expected: string): { ok: false; problem: AuditProblem } {
  return { ok: false, problem: { code: 'PARAMETER', field, detail: `${field}: expected ${expected}` } };
}
