import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** A metric's name, what it counts, and the names of its labels: closed sets of codes, never ids or parties' people. */
export interface MetricOptions<Label extends string> {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly Label[];
}

/** The metrics of one process, in a registry of its own, with event loop delay, CPU, memory and garbage collection. */
export interface Metrics {
  counter<Label extends string = never>(options: MetricOptions<Label>): Counter<Label>;
  gauge<Label extends string = never>(options: MetricOptions<Label>): Gauge<Label>;
  /** Times in seconds, from 100 µs to 30 s. */
  durations<Label extends string = never>(options: MetricOptions<Label>): Histogram<Label>;
  /** The page that /metrics serves. */
  page(): Promise<{ readonly text: string; readonly contentType: string }>;
}

const durationBucketsS = [0.0001, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetrics(options: { service: string }): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service: options.service });
  collectDefaultMetrics({ register: registry });
  const common = <Label extends string>({ name, help, labels }: MetricOptions<Label>) => ({
    name: `tamga_${name}`,
    help,
    labelNames: [...(labels ?? [])],
    registers: [registry],
  });
  return {
    counter: (metric) => new Counter(common(metric)),
    gauge: (metric) => new Gauge(common(metric)),
    durations: (metric) => new Histogram({ ...common(metric), buckets: durationBucketsS }),
    page: async () => ({ text: await registry.metrics(), contentType: registry.contentType }),
  };
}
