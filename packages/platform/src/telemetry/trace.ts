import { AsyncLocalStorage } from 'node:async_hooks';
import { context, isSpanContextValid, type SpanContext, trace, TraceFlags } from '@opentelemetry/api';
import { randomBytes } from '@tamga/crypto/node';

/** The NATS header, named and formed as W3C Trace Context has it. Neither tracestate nor baggage travels: they are free text. */
export const traceHeader = 'traceparent';

const current = new AsyncLocalStorage<SpanContext>();

/** A new trace: random ids that say nothing of who or what. */
export function newTrace(): SpanContext {
  return { traceId: randomHex(16), spanId: randomHex(8), traceFlags: TraceFlags.SAMPLED };
}

/** The trace of the work at hand: of a span where an OpenTelemetry SDK is set up, otherwise the one of `runInTrace`. */
export function currentTrace(): SpanContext | undefined {
  return trace.getSpanContext(context.active()) ?? current.getStore();
}

/** Runs `work` as the next hop of a trace, or of a new one. */
export function runInTrace<Result>(parent: SpanContext | undefined, work: () => Result): Result {
  const hop = parent ? { ...parent, spanId: randomHex(8), isRemote: false } : newTrace();
  return context.with(trace.setSpanContext(context.active(), hop), () => current.run(hop, work));
}

/** The headers that carry the current trace to the next hop; empty outside a trace. */
export function traceHeaders(): Record<string, string> {
  const span = currentTrace();
  if (!span || !isSpanContextValid(span)) return {};
  return {
    [traceHeader]: `00-${span.traceId}-${span.spanId}-${(span.traceFlags & 0xff).toString(16).padStart(2, '0')}`,
  };
}

/** The trace that a message's headers carry, or undefined when there is none of exactly the right form. */
export function extractTrace(headers: ReadonlyMap<string, string>): SpanContext | undefined {
  const match = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(headers.get(traceHeader) ?? '');
  if (!match) return undefined;
  const [, traceId = '', spanId = '', flags = ''] = match;
  const span: SpanContext = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(span) ? span : undefined;
}

function randomHex(bytes: number): string {
  return randomBytes(bytes).toHex();
}
