import type { Bus } from './bus.ts';
import { BusError } from './bus-error.ts';
import type { ConsumerConfig } from './consumer-config.ts';
import { apiErrorCode, hubApiPrefix, isObject, readApiAnswer, type ApiAnswer } from './jet-stream-api.ts';
import type { StreamConfig } from './stream-config.ts';
import type { StreamSpec } from './stream-layout.ts';

const timeoutMs = 30_000;

/** What the set-up found and made. */
export interface SetUpReport {
  readonly created: readonly string[];
  readonly present: readonly string[];
  /** They were exactly what an earlier release made. */
  readonly changed: readonly string[];
}

/**
 * Brings the exchange to its layout with the operator's key: makes what is missing, compares what is there option by
 * option, and refuses on any difference (`STREAM_DIFFERS`, `CONSUMER_DIFFERS`): a stream is never changed in passing.
 * Only what is, option by option, the `former` of its spec is brought to the present form.
 */
export async function setUpStreams(operator: Pick<Bus, 'request'>, specs: readonly StreamSpec[]): Promise<SetUpReport> {
  const report = { created: [] as string[], present: [] as string[], changed: [] as string[] };
  for (const { config, consumers, former } of specs) {
    report[await ensureStream(operator, config, former?.config)].push(config.name);
    for (const wanted of consumers) {
      const was = former?.consumers.find(({ name }) => name === wanted.name);
      const done = await ensureConsumer(operator, config.name, { wanted, former: was });
      report[done].push(`${config.name}/${wanted.name}`);
    }
  }
  return report;
}

/** Compares without making anything; a missing stream is `STREAM_MISSING`. For LEDGER, which only founding and recovery create. */
export async function checkStreams(operator: Pick<Bus, 'request'>, specs: readonly StreamSpec[]): Promise<void> {
  for (const { config, consumers } of specs) {
    const stream = await existing(operator, `STREAM.INFO.${config.name}`, apiErrorCode.streamNotFound);
    if (!stream)
      throw new BusError(
        'STREAM_MISSING',
        `there is no stream ${config.name}; only founding or recovery creates a ledger`,
      );
    assertSame({ what: `stream ${config.name}`, code: 'STREAM_DIFFERS', wanted: config, found: stream });
    for (const consumer of consumers) {
      const found = await existing(
        operator,
        `CONSUMER.INFO.${config.name}.${consumer.name}`,
        apiErrorCode.consumerNotFound,
      );
      if (!found) throw new BusError('STREAM_MISSING', `stream ${config.name} has no consumer ${consumer.name}`);
      assertSame({
        what: `consumer ${consumer.name} of ${config.name}`,
        code: 'CONSUMER_DIFFERS',
        wanted: consumer,
        found,
      });
    }
  }
}

type Done = keyof SetUpReport;

async function ensureStream(
  operator: Pick<Bus, 'request'>,
  wanted: StreamConfig,
  former: StreamConfig | undefined,
): Promise<Done> {
  const found = await existing(operator, `STREAM.INFO.${wanted.name}`, apiErrorCode.streamNotFound);
  const isFormer = found !== undefined && isSame(former, found);
  const verb = isFormer ? 'UPDATE' : 'CREATE';
  // What the server made of it is compared too: it must not have left out or changed an option.
  const config = found && !isFormer ? found : await make(operator, `STREAM.${verb}.${wanted.name}`, wanted);
  assertSame({ what: `stream ${wanted.name}`, code: 'STREAM_DIFFERS', wanted, found: config });
  return isFormer ? 'changed' : found ? 'present' : 'created';
}

async function ensureConsumer(
  operator: Pick<Bus, 'request'>,
  stream: string,
  { wanted, former }: { wanted: ConsumerConfig; former: ConsumerConfig | undefined },
): Promise<Done> {
  const found = await existing(operator, `CONSUMER.INFO.${stream}.${wanted.name}`, apiErrorCode.consumerNotFound);
  const isFormer = found !== undefined && isSame(former, found);
  // A single filter stands in the subject as well.
  const filter = wanted.filter_subject === undefined ? '' : `.${wanted.filter_subject}`;
  const request = { stream_name: stream, config: wanted, action: isFormer ? 'update' : 'create' };
  const config =
    found && !isFormer ? found : await make(operator, `CONSUMER.CREATE.${stream}.${wanted.name}${filter}`, request);
  assertSame({ what: `consumer ${wanted.name} of ${stream}`, code: 'CONSUMER_DIFFERS', wanted, found: config });
  return isFormer ? 'changed' : found ? 'present' : 'created';
}

function isSame(former: object | undefined, found: Record<string, unknown>): boolean {
  return former !== undefined && differences(former, found).length === 0;
}

async function existing(
  operator: Pick<Bus, 'request'>,
  subject: string,
  absent: number,
): Promise<Record<string, unknown> | undefined> {
  const answer = await ask(operator, subject, {});
  if (answer.ok) return configIn(answer.value, subject);
  if (answer.code === absent) return undefined;
  throw new BusError('UNEXPECTED_REPLY', `${subject}: ${answer.code} ${answer.description}`);
}

async function make(operator: Pick<Bus, 'request'>, subject: string, body: object): Promise<Record<string, unknown>> {
  const answer = await ask(operator, subject, body);
  if (answer.ok) return configIn(answer.value, subject);
  if (answer.code === apiErrorCode.noRoom) {
    throw new BusError(
      'NO_ROOM',
      `${subject}: the streams reserve more than the server's max_file_store: raise it or make them smaller`,
    );
  }
  throw new BusError('UNEXPECTED_REPLY', `${subject}: ${answer.code} ${answer.description}`);
}

async function ask(operator: Pick<Bus, 'request'>, subject: string, body: object): Promise<ApiAnswer> {
  const payload = new TextEncoder().encode(JSON.stringify(body));
  return readApiAnswer(await operator.request(`${hubApiPrefix}.${subject}`, payload, { timeoutMs }), subject);
}

function configIn(value: Record<string, unknown>, subject: string): Record<string, unknown> {
  if (isObject(value['config'])) return value['config'];
  throw new BusError('UNEXPECTED_REPLY', `${subject}: no configuration in the answer`);
}

interface Comparison {
  readonly what: string;
  readonly code: 'STREAM_DIFFERS' | 'CONSUMER_DIFFERS';
  readonly wanted: object;
  readonly found: Record<string, unknown>;
}

/** Every option of either side. The server leaves out options that are off; an option that we do not know must be off. */
function assertSame({ what, code, wanted, found }: Comparison): void {
  const [first] = differences(wanted, found);
  if (first !== undefined) throw new BusError(code, `${what}: ${first}`);
}

function differences(wanted: object, found: Record<string, unknown>): string[] {
  const asked = new Map<string, unknown>(Object.entries(wanted));
  const names = new Set([...asked.keys(), ...Object.keys(found)]);
  names.delete('metadata');
  return [...names].flatMap((name) => {
    const [want, have] = [normal(asked.get(name)), normal(found[name])];
    return want === have ? [] : [`${name} is ${have}, expected ${want}`];
  });
}

/** Off, empty, zero and left out are the same to the server. */
function normal(value: unknown): string {
  const text = JSON.stringify(value) ?? 'null';
  return ['null', 'false', '0', '""', '"none"', '{}'].includes(text) ? 'off' : text;
}
