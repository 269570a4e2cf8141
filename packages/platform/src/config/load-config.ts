import { readFileSync } from 'node:fs';
import convict from 'convict';
import { parseGroup } from './change-config.ts';
import { ConfigError } from './config-error.ts';
import { type ConfigOf, type Field, isField, type Schema } from './schema.ts';

/** A configuration file is a page of keys. */
const configBytesMax = 1_048_576;

/**
 * Reads a JSON file against a schema: unknown keys, missing keys and wrong types are refused, nothing is converted,
 * neither environment nor command line is looked at. The result is frozen. Values are not shown in errors.
 */
export function loadConfig<const Described extends Schema>(schema: Described, file: string): ConfigOf<Described> {
  const content = parseGroup(read(file), file);
  // convict answers an absent group in its own words: an absent group is an empty one.
  const given = withGroups(schema, content);
  const config = convict(convictSchema(schema, given), { args: [], env: {} });
  config.load(given);
  try {
    config.validate({ allowed: 'strict' });
  } catch (error) {
    throw new ConfigError('INVALID', `${file}:\n${problemsOf(error)}`);
  }
  return frozen(config.getProperties()) as unknown as ConfigOf<Described>;
}

function read(file: string): string {
  try {
    const text = readFileSync(file, 'utf8');
    if (text.length <= configBytesMax) return text;
  } catch (cause) {
    throw new ConfigError('CANNOT_READ', `${file} cannot be read: check that it exists and who owns it`, { cause });
  }
  throw new ConfigError('CANNOT_READ', `${file} is larger than ${configBytesMax} bytes`);
}

function convictSchema(
  schema: Schema,
  given: Record<string, unknown>,
  above: readonly string[] = [],
): convict.Schema<Record<string, unknown>> {
  const entries = Object.entries(schema).map(([key, entry]) => {
    const path = [...above, key];
    if (isField(entry)) return [key, convictField(entry, { path: path.join('.'), given: given[key] ?? entry.default })];
    const group = given[key];
    return [key, convictSchema(entry, isGroup(group) ? group : {}, path)];
  });
  return Object.fromEntries(entries) as convict.Schema<Record<string, unknown>>;
}

/** Checks the value as the file holds it: convict would first turn the text "no" into true where the default is a boolean. */
function convictField(
  field: Field<unknown>,
  { path, given }: { path: string; given: unknown },
): convict.SchemaObj<unknown> {
  return {
    doc: field.doc,
    default: field.default,
    // Keeps the value out of convict's message.
    sensitive: true,
    format: () => {
      if (field.format.accepts(given)) return;
      const expected = `expected ${field.format.expected}`;
      throw new Error(given === null ? `"${path}" is missing: ${expected} (${field.doc})` : `"${path}": ${expected}`);
    },
  };
}

function withGroups(schema: Schema, content: Record<string, unknown>): Record<string, unknown> {
  const groups = Object.entries(schema).flatMap(([key, entry]) => {
    if (isField(entry)) return [];
    const given = content[key] ?? {};
    return [[key, isGroup(given) ? withGroups(entry, given) : given]];
  });
  return { ...content, ...Object.fromEntries(groups) };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problemsOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  // convict puts the key in front of our sentence, which names it already.
  const lines = text.split('\n').map((line) => line.replace(/^\S+: (?=")/, '  '));
  return lines
    .join('\n')
    .replaceAll(/configuration param '([^']*)' not declared in the schema/g, '  "$1" is not a key of this file');
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
