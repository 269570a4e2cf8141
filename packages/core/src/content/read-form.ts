import type { KindName } from '../identifiers/index.ts';
import { checkForm } from './form-checks.ts';
import { type FormNode, nodeOfValue } from './form-node.ts';
import { FormReader, problemCountMax } from './form-reader.ts';
import type { FormProblem, FormResult } from './form.ts';
import { formSchema } from './walk.ts';

/** Checks a value of parsed JSON as the form of a kind. The result is a new object; nothing of the input is kept. */
export function readForm<Kind extends KindName>(kind: Kind, value: unknown): FormResult<Kind> {
  return readNode(kind, nodeOfValue(value));
}

/** The same for a node that may carry positions. */
export function readNode<Kind extends KindName>(kind: Kind, node: FormNode): FormResult<Kind> {
  const reader = new FormReader();
  const form = reader.message(formSchema(kind), node, '');
  if (form === undefined || reader.problems.length > 0)
    return { ok: false, code: 'BODY_INVALID', problems: reader.problems };
  const problems: FormProblem[] = [];
  for (const finding of checkForm(kind, form)) {
    const position = reader.positionOf(finding.path);
    problems.push({ ...finding, ...(position === undefined ? {} : { position }) });
    if (problems.length >= problemCountMax) break;
  }
  if (problems.length > 0) return { ok: false, code: 'BODY_INVALID', problems };
  // Every field was read by the schema from which the type is generated.
  return { ok: true, form };
}
