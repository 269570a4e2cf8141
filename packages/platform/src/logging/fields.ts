/**
 * What may stand in a log line. Anything else is dropped, so that a body, a name or a key that is passed by mistake
 * goes nowhere: an allow-list, because a deny-list knows only the mistakes of yesterday.
 */
type Kind = 'text' | 'number' | 'boolean' | 'list';

const kinds: Readonly<Record<Exclude<keyof LogFields, 'err'>, Kind>> = {
  event: 'text',
  service: 'text',
  step: 'text',
  state: 'text',
  code: 'text',
  reason: 'text',
  id: 'text',
  ids: 'list',
  thread: 'text',
  digest: 'text',
  party: 'text',
  authority: 'text',
  recipient: 'text',
  sender: 'text',
  kind: 'text',
  priority: 'text',
  realm: 'text',
  agreement: 'text',
  article: 'text',
  keyId: 'text',
  stream: 'text',
  consumer: 'text',
  subject: 'text',
  server: 'text',
  signal: 'text',
  address: 'text',
  method: 'text',
  route: 'text',
  version: 'text',
  traceId: 'text',
  epoch: 'number',
  sequence: 'number',
  revision: 'number',
  term: 'number',
  leafIndex: 'number',
  size: 'number',
  bytes: 'number',
  count: 'number',
  attempts: 'number',
  deliveries: 'number',
  status: 'number',
  port: 'number',
  pid: 'number',
  durationMs: 'number',
  atMs: 'number',
  admitted: 'boolean',
};

/** The names that a log line may hold, with what each holds. */
export interface LogFields {
  readonly event?: string | undefined;
  readonly service?: string | undefined;
  readonly step?: string | undefined;
  readonly state?: string | undefined;
  readonly code?: string | undefined;
  readonly reason?: string | undefined;
  readonly id?: string | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly thread?: string | undefined;
  readonly digest?: string | undefined;
  readonly party?: string | undefined;
  readonly authority?: string | undefined;
  readonly recipient?: string | undefined;
  readonly sender?: string | undefined;
  readonly kind?: string | undefined;
  readonly priority?: string | undefined;
  readonly realm?: string | undefined;
  readonly agreement?: string | undefined;
  readonly article?: string | undefined;
  readonly keyId?: string | undefined;
  readonly stream?: string | undefined;
  readonly consumer?: string | undefined;
  readonly subject?: string | undefined;
  readonly server?: string | undefined;
  readonly signal?: string | undefined;
  readonly address?: string | undefined;
  readonly method?: string | undefined;
  readonly route?: string | undefined;
  readonly version?: string | undefined;
  readonly traceId?: string | undefined;
  readonly epoch?: number | undefined;
  readonly sequence?: number | undefined;
  readonly revision?: number | undefined;
  readonly term?: number | undefined;
  readonly leafIndex?: number | undefined;
  readonly size?: number | undefined;
  readonly bytes?: number | undefined;
  readonly count?: number | undefined;
  readonly attempts?: number | undefined;
  readonly deliveries?: number | undefined;
  readonly status?: number | undefined;
  readonly port?: number | undefined;
  readonly pid?: number | undefined;
  readonly durationMs?: number | undefined;
  readonly atMs?: number | undefined;
  readonly admitted?: boolean | undefined;
  /** Reduced to what may be shown of an error. */
  readonly err?: unknown;
}

/** Longer values are cut: an id or a code is never that long. */
const charsMax = 200;
const itemsMax = 32;

/** Keeps the allowed names that hold what they should; `err` is dealt with by its own serializer. */
export function allowedFields(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const shown = name === 'err' ? value : shownValue(name, value);
    if (shown !== undefined) kept[name] = shown;
  }
  return kept;
}

function shownValue(name: string, value: unknown): unknown {
  const type = Object.hasOwn(kinds, name) ? kinds[name as keyof typeof kinds] : undefined;
  if (type === undefined) return undefined;
  if (type === 'list')
    return Array.isArray(value) ? value.slice(0, itemsMax).map((item) => cut(String(item))) : undefined;
  if (type === 'text') return typeof value === 'string' ? cut(value) : undefined;
  return typeof value === type ? value : undefined;
}

export function cut(text: string): string {
  return text.length <= charsMax ? text : `${text.slice(0, charsMax)}…`;
}
