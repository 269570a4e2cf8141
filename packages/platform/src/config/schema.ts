import type { Format } from './formats.ts';

/** One key of a configuration file. */
export interface Field<Value> {
  readonly doc: string;
  readonly format: Format<Value>;
  /** null: the key is required. */
  readonly default: Value | null;
}

/** Keys and groups of keys. */
export interface Schema {
  readonly [key: string]: Field<unknown> | Schema;
}

/** The configuration that a schema describes. */
export type ConfigOf<Described> = {
  readonly [Key in keyof Described]: Described[Key] extends Field<infer Value> ? Value : ConfigOf<Described[Key]>;
};

/** A key that the file must hold. */
export function required<Value>(format: Format<Value>, doc: string): Field<Value> {
  return { doc, format, default: null };
}

/** A key that may be left out. */
export function optional<Value>(format: Format<Value>, value: Value & {}, doc: string): Field<Value> {
  return { doc, format, default: value };
}

export function isField(entry: Field<unknown> | Schema): entry is Field<unknown> {
  return 'format' in entry && typeof entry['doc'] === 'string';
}
