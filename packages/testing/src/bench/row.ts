/** One line of a benchmark. A ratio is of two figures of the same run on the same machine; alone neither says much. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  /** What the value is set beside, in the same unit; null where there is nothing to set it beside. */
  baseline: number | null;
  ratio: number | null;
}

export function row(name: string, value: number, unit: string, baseline: number | null = null): BenchRow {
  return {
    name,
    value: rounded(value),
    unit,
    baseline: baseline === null ? null : rounded(baseline),
    ratio: baseline === null ? null : rounded(value / baseline),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which this share of all lies; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
