/** Metrics of a process and the trace context that travels with NATS messages. */
export { createMetrics } from './metrics.ts';
export type { MetricOptions, Metrics } from './metrics.ts';
export { currentTrace, extractTrace, newTrace, runInTrace, traceHeader, traceHeaders } from './trace.ts';
