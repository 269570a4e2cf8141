import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { createMetrics } from './metrics.ts';
import { currentTrace, extractTrace, newTrace, runInTrace, traceHeader, traceHeaders } from './trace.ts';

test('the page shows own metrics with the service, and the process’s event loop, CPU and memory', async () => {
  const metrics = createMetrics({ service: 'gateway' });
  metrics.counter({ name: 'admissions_total', help: 'Admitted', labels: ['verdict'] }).inc({ verdict: 'admitted' });
  metrics.durations({ name: 'admission_seconds', help: 'Time' }).observe(0.002);
  metrics.gauge({ name: 'waiting', help: 'Waiting' }).set(3);
  const { text, contentType } = await metrics.page();
  expect(contentType).toContain('text/plain');
  expect(text).toContain('tamga_admissions_total{verdict="admitted",service="gateway"} 1');
  expect(text).toContain('tamga_waiting{service="gateway"} 3');
  for (const name of ['nodejs_eventloop_lag_seconds', 'process_cpu_seconds_total', 'process_resident_memory_bytes'])
    expect(text).toContain(name);
});

test('two processes’ worth of metrics live side by side', () => {
  createMetrics({ service: 'a' }).counter({ name: 'x_total', help: 'x' });
  expect(() => createMetrics({ service: 'b' }).counter({ name: 'x_total', help: 'x' })).not.toThrow();
});

test('a trace crosses a hop with its id and a new span, also over waiting', async () => {
  const start = newTrace();
  const sent = await runInTrace(start, async () => {
    await Promise.resolve();
    return traceHeaders();
  });
  const arrived = extractTrace(new Map(Object.entries(sent)));
  expect(arrived?.traceId).toBe(start.traceId);
  expect(arrived?.spanId).not.toBe(start.spanId);
  expect(runInTrace(arrived, () => currentTrace()?.traceId)).toBe(start.traceId);
});

test('outside a trace nothing is sent, and work without a parent begins one', () => {
  expect(traceHeaders()).toEqual({});
  expect(runInTrace(undefined, () => traceHeaders())).toHaveProperty(traceHeader);
});

test('takes nothing but exactly a traceparent', () => {
  const valid = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
  expect(extractTrace(new Map([[traceHeader, valid]]))).toBeDefined();
  for (const text of [
    '',
    valid.toUpperCase(),
    `${valid}-x`,
    ` ${valid}`,
    valid.replace('00-', '01-'),
    `00-${'0'.repeat(32)}-${'b'.repeat(16)}-01`,
  ]) {
    expect(extractTrace(new Map([[traceHeader, text]]))).toBeUndefined();
  }
  assert(property(string(), (text) => extractTrace(new Map([[traceHeader, text]])) === undefined));
});
