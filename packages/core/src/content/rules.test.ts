import { contentSchema } from '@tamga/wire/content-schema';
import { describe, expect, it } from 'vitest';
import { kinds } from '../identifiers/index.ts';
import { formats } from './formats.ts';
import { rules } from './rules.ts';
import { formField, formSchema } from './walk.ts';

const messages = contentSchema.messages.filter(({ name }) => name !== 'Body');

describe('the rules of forms', () => {
  it('cover every message of the .proto files and no other', () => {
    expect(Object.keys(rules).toSorted()).toEqual(messages.map(({ name }) => name).toSorted());
  });

  it('give every text and byte field a format', () => {
    const textual = messages.flatMap(({ name, fields }) =>
      fields
        .filter(({ type }) => type.kind === 'string' || type.kind === 'bytes')
        .map((field) => `${name}.${field.name}`),
    );
    const formatted = Object.entries(rules).flatMap(([name, { fields }]) =>
      Object.entries(fields).flatMap(([field, { format }]) => (format === undefined ? [] : [`${name}.${field}`])),
    );
    expect(formatted.toSorted()).toEqual(textual.toSorted());
  });

  it('speak only of fields that exist', () => {
    const unknown = messages.flatMap(({ name, fields }) => {
      const { required = [], anyOf = [], fields: ruled = {} } = rules[name] ?? {};
      const known = new Set(fields.map((field) => field.name));
      // `title` and `attachments` are bounded for all forms alike, also for those that have none.
      return [...required, ...anyOf.flat(), ...Object.keys(ruled)].filter(
        (field) => !known.has(field) && field !== 'title' && field !== 'attachments',
      );
    });
    expect(unknown).toEqual([]);
  });

  it('have examples that pass', () => {
    const failing = Object.entries(formats).filter(
      ([, { example, charsMax, test }]) => !test(example) || example.length > charsMax,
    );
    expect(failing).toEqual([]);
  });
});

describe('forms', () => {
  it('stand in Body under the number of their kind', () => {
    expect(kinds.names.map((kind) => formField(kind).name)).toHaveLength(31);
  });

  it('share the meaning of fields 1 to 8 and have their own from 20 on', () => {
    const shared = new Map(
      formSchema('REQUEST')
        .fields.filter(({ number }) => number <= 8)
        .map((field) => [field.number, field]),
    );
    const fields = kinds.names.flatMap((kind) => formSchema(kind).fields);
    const strangers = fields.filter(
      ({ number, name, type }) =>
        number < 20 && (shared.get(number)?.name !== name || shared.get(number)?.type.kind !== type.kind),
    );
    expect(strangers).toEqual([]);
    expect(shared.size).toBe(8);
  });
});
