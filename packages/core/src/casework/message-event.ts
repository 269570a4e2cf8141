import type { FormByKind } from '@tamga/wire/content-forms';
import type { Form } from '../content/form.ts';
import type { KindName } from '../identifiers/index.ts';
import type { CaseEvent } from './case.ts';

/** Who sent a message of a thread: the side that opened the thread, or the side that is to answer. */
export type Side = 'asking' | 'answering';

/**
 * What a message in a thread does to its case; undefined where it only adds to it. `atMs` is when it was admitted, which
 * both sides know alike.
 */
export function caseEventOf<Kind extends KindName>(
  message: { kind: Kind; form: Form<Kind>; side: Side },
  atMs: number,
): CaseEvent | undefined {
  const { kind, form, side } = message;
  switch (kind) {
    case 'REPLY':
      return side === 'answering'
        ? { type: 'answer', result: (form as FormByKind['REPLY']).result ?? 'full', atMs }
        : undefined;
    case 'CONSENT_DECISION':
    case 'CD_DECISION':
    case 'OPERATION_APPROVAL':
    case 'HIT_RESULT':
      return side === 'answering' ? { type: 'answer', result: 'full', atMs } : undefined;
    case 'CLARIFICATION':
      return { type: side === 'answering' ? 'clarify' : 'clarified', atMs };
    case 'REFUSAL': {
      const { ground = 'other', partial = false } = form as FormByKind['REFUSAL'];
      return side === 'answering' ? { type: 'refuse', ground, partial, atMs } : undefined;
    }
    case 'DELAY_NOTICE': {
      const { ground = 'other', expectedBy } = form as FormByKind['DELAY_NOTICE'];
      return side === 'answering'
        ? { type: 'delay', ground, ...(expectedBy === undefined ? {} : { expectedBy }), atMs }
        : undefined;
    }
    case 'FEEDBACK':
      return side === 'asking' ? { type: 'feedback', atMs } : undefined;
    case 'CORRECTION':
      return { type: 'correct', atMs };
    default:
      return undefined;
  }
}
