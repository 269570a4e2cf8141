import type { ObligationTypeName, VerdictName } from '@tamga/core/identifiers';

/** One duty that comes with a message, with the article it comes from. */
export interface ObligationView {
  type: ObligationTypeName | 'unknown';
  value: string;
  /** `caricc-2006@1` */
  agreement: string;
  article: string;
  /** For a duration in days: only working days count. */
  workingDays: boolean;
  /** IANA name; empty for the answering party's own zone. */
  zone: string;
  /** Flagged when missed, and no breach. */
  soft: boolean;
}

/** What a message comes to: one refusal refuses all of it, one human decision makes all of it wait (04). */
export interface VerdictView {
  decision: VerdictName;
  code: string | null;
  /** `caricc-2006@1`; null where no agreement took part. */
  agreement: string | null;
  article: string | null;
  obligations: ObligationView[];
  /** Who must decide, when a person must. */
  waitsFor: string | null;
}

/** What the agreements say of one recipient. */
export interface DecisionView extends VerdictView {
  recipient: string;
  /** The article's text was not seen in an official source. */
  background: boolean;
}

/** How a message to several could be split, so that those who may have it get it. */
export interface SplitView {
  now: string[];
  /** Somebody must decide before. */
  hold: string[];
  refused: string[];
}
