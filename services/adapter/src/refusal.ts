import type { FieldProblem, SplitView } from '@tamga/api';

/** Why the adapter did not do what it was asked. A value, not an error: the caller may put it right. */
export interface Refusal {
  code: string;
  /** One sentence in plain English. */
  detail: string;
  /** For a rule: the agreement (`caricc-2006@1`) and article that refuse. */
  agreement?: string | null;
  article?: string | null;
  /** Who must decide, when a person must. */
  waitsFor?: string | null;
  problems?: readonly FieldProblem[];
  /** The article that came nearest to permitting it. */
  nearest?: unknown;
  /** Where some recipients could have it: who, and who not. */
  split?: SplitView | null;
  /** The message that was kept, refused or held. */
  id?: string;
}

export type Refused = { ok: false; refusal: Refusal };

export function refuse(code: string, detail: string, more: Omit<Refusal, 'code' | 'detail'> = {}): Refused {
  return { ok: false, refusal: { code, detail, ...more } };
}
