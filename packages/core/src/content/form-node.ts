import type { Position } from './form.ts';

/** A value as it came, before anything is known of it: from a file with positions, or from JSON already parsed. */
export type FormNode =
  | { readonly kind: 'map'; readonly entries: readonly FormEntry[]; readonly position?: Position }
  | { readonly kind: 'list'; readonly items: readonly FormNode[]; readonly position?: Position }
  | {
      readonly kind: 'scalar';
      readonly value: string | number | boolean | null;
      /** As written, which for a number may differ from how JavaScript would print it. */
      readonly source: string;
      readonly position?: Position;
    }
  /** Something that no form holds; `what` names it. */
  | { readonly kind: 'other'; readonly what: string; readonly position?: Position };

export interface FormEntry {
  readonly key: string;
  readonly keyPosition?: Position;
  readonly value: FormNode;
}

/** Deepest nesting of a form; the schema itself needs less. */
export const formDepthMax = 16;

/** A value of parsed JSON as a node. Anything that JSON cannot hold becomes `other`. */
export function nodeOfValue(value: unknown, depth = 0): FormNode {
  if (depth > formDepthMax) return { kind: 'other', what: 'deeper nesting than any form has' };
  if (value === null || value === undefined) return { kind: 'scalar', value: null, source: '' };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'scalar', value, source: String(value) };
  }
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item: unknown) => nodeOfValue(item, depth + 1)) };
  if (typeof value !== 'object') return { kind: 'other', what: `a ${typeof value}` };
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    return { kind: 'other', what: 'an object that is not plain' };
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => ({
    key,
    value: nodeOfValue(inner, depth + 1),
  }));
  return { kind: 'map', entries };
}
