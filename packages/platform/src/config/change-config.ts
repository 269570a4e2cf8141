import { ConfigError } from './config-error.ts';

/** One value that a configuration file is to have; without `to` the key goes. */
export interface ConfigChange {
  /** `['region', 'epoch']` */
  readonly path: readonly [string, ...string[]];
  readonly to?: boolean | number | string | readonly string[];
}

/** One value that becomes another: what a person is shown. */
export interface ConfigDifference {
  /** `region.epoch` */
  readonly key: string;
  /** Absent: it was not told. */
  readonly from?: unknown;
  /** Absent: it goes. */
  readonly to?: unknown;
}

type Group = Record<string, unknown>;

/**
 * The text of a configuration file with these values and no other difference: every other key keeps its value and its place,
 * and the file its indentation (decision 0207). The same changes a second time change nothing. `file` is for messages. Throws
 * ConfigError NOT_JSON.
 */
export function changeConfig(
  text: string,
  changes: readonly ConfigChange[],
  file: string,
): { text: string; differences: ConfigDifference[] } {
  const content = parseGroup(text, file);
  const differences = changes.flatMap((change) => applyTo(content, change, file));
  if (differences.length === 0) return { text, differences };
  const indent = /^\{\r?\n([ \t]+)"/u.exec(text)?.[1] ?? 2;
  return { text: `${JSON.stringify(content, null, indent)}${text.endsWith('\n') ? '\n' : ''}`, differences };
}

function applyTo(content: Group, { path, to }: ConfigChange, file: string): ConfigDifference[] {
  const key = path.join('.');
  const last = path.at(-1) ?? '';
  const group = groupAt(content, { path: path.slice(0, -1), file, make: to !== undefined });
  const from = group?.[last];
  if (group === undefined || JSON.stringify(from) === JSON.stringify(to)) return [];
  if (to === undefined) delete group[last];
  else group[last] = to;
  return [{ key, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
}

function groupAt(
  content: Group,
  { path, file, make }: { path: readonly string[]; file: string; make: boolean },
): Group | undefined {
  let group = content;
  for (const name of path) {
    const next = group[name] ?? (make ? (group[name] = {}) : undefined);
    if (next === undefined) return undefined;
    if (!isGroup(next)) throw new ConfigError('NOT_JSON', `${file}: ${path.join('.')}: expected an object`);
    group = next;
  }
  return group;
}

/** Reads the text of a configuration file as an object. Throws ConfigError NOT_JSON, which quotes nothing of it. */
export function parseGroup(text: string, file: string): Group {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    // The parser's message quotes the text, which may hold a secret.
    throw new ConfigError('NOT_JSON', `${file} is not JSON`);
  }
  if (!isGroup(content)) throw new ConfigError('NOT_JSON', `${file}: expected an object`);
  return content;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
