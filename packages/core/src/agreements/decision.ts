import type { tamga } from '@tamga/wire';

/**
 * Codes of a refusal.
 * PROHIBITED: an article forbids it; the bases name it. NO_AGREEMENT: no agreement in force binds the two parties.
 * NO_ARTICLE: agreements bind them and no article permits this; the one basis is the nearest permitting article.
 * CONSENT_REQUIRED: it would pass, or wait for a person, if those whom `decider` names consented.
 * QUESTION_INVALID: the question is not one that a valid header gives. POLICY_ERROR: the engine failed, so nothing goes.
 */
export type RefusalCode =
  | 'PROHIBITED'
  | 'NO_AGREEMENT'
  | 'NO_ARTICLE'
  | 'CONSENT_REQUIRED'
  | 'QUESTION_INVALID'
  | 'POLICY_ERROR';

/** An article that took part, as tamga.ledger.v1.Basis. */
export interface Basis {
  /** `caricc-2006`; `roster` where the founding roster itself is the basis. */
  agreement: string;
  version: number;
  article: string;
  /** 32 bytes: SHA-256 of the signed payload. */
  documentHash: Uint8Array;
  background: boolean;
}

/** A duty, as tamga.ledger.v1.Obligation. */
export interface Obligation {
  type: tamga.ledger.v1.ObligationType;
  value: string;
  /** `caricc-2006@1`. */
  agreement: string;
  article: string;
  /** For a duration in days: only working days count. */
  workingDays: boolean;
  /** IANA name; empty for the answering party's own zone. */
  zone: string;
  /** Flagged when missed, and no breach. */
  soft: boolean;
}

/** The verdict for one recipient, as tamga.ledger.v1.Decision. Shared between callers: do not change it. */
export interface Decision {
  recipient: string;
  verdict: tamga.ledger.v1.Verdict;
  /** Empty unless refused. */
  code: RefusalCode | '';
  bases: Basis[];
  obligations: Obligation[];
  /**
   * For a human decision: the authorities that decide, each for itself, joined by a comma; a party where the originator
   * decides by consent. For CONSENT_REQUIRED: the parties whose consent is missing.
   */
  decider: string;
}

/** The id that bases carry where the roster permits whatever the agreements say. */
export const rosterBasisId = 'roster';
