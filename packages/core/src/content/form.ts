import type { FormByKind } from '@tamga/wire/content-forms';
import type { KindName } from '../identifiers/index.ts';

/**
 * The body of a message of a kind, as plain JSON in lowerCamelCase: enumerations by name, bytes in hexadecimal,
 * numbers that must stay as written (amounts, coordinates) as text, empty fields left out. The same shape is read from
 * body files, sent over REST and shown; only `encodeBody` and `decodeBody` know the wire form.
 */
export type Form<Kind extends KindName = KindName> = FormByKind[Kind];

/** Where in a file something stands; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing wrong with a form: which field, and what was expected instead. Never quotes the value of a field. */
export interface FormProblem {
  /** `entities.persons[0].born`; empty for the form as a whole. */
  readonly path: string;
  /** A sentence that says what is wrong and what was expected. */
  readonly message: string;
  /** In a body file. */
  readonly position?: Position;
}

/** A form that was checked in every field, or everything that is wrong with it. */
export type FormResult<Kind extends KindName = KindName> =
  | { ok: true; form: Form<Kind> }
  | { ok: false; code: 'BODY_INVALID'; problems: readonly FormProblem[] };

/** `body.yaml:3:5: entities.persons[0].born: expected a date …`, or without a file `entities…: expected …`. */
export function formatProblem(problem: FormProblem, file?: string): string {
  const { path, message, position } = problem;
  const place = file === undefined || position === undefined ? [] : [`${file}:${position.line}:${position.column}`];
  return [...place, ...(path === '' ? [] : [path]), message].join(': ');
}
