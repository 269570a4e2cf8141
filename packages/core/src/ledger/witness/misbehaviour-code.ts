import type { MisbehaviourShapeCode } from './misbehaviour.ts';

/** Why a document proves nothing. */
export type MisbehaviourCode =
  | MisbehaviourShapeCode
  /** The first roster is not the pinned one, or one does not follow the one before. */
  | 'ROSTER_REFUSED'
  /** A checkpoint is not signed by the log, with both keys that one of the rosters names. */
  | 'CHECKPOINT_REFUSED'
  | 'MANIFEST_REFUSED'
  | 'STAMP_REFUSED'
  /** All signatures hold, and an honest log could have made every one of them. */
  | 'NOT_PROVEN';

/** A proof that proves nothing, and why. */
export interface MisbehaviourRefusal {
  readonly ok: false;
  readonly code: MisbehaviourCode;
  readonly detail: string;
}

export function refused(code: MisbehaviourCode, detail: string): MisbehaviourRefusal {
  return { ok: false, code, detail };
}
