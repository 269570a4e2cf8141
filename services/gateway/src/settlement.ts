import type { AnchorRefusal, QuarantineCode } from './codes.ts';

/** How a submission is settled. */
export type Settlement =
  /** Everything that it asks for is stored: acknowledged and removed. */
  | { readonly settle: 'done' }
  /** Not now: put back. */
  | { readonly settle: 'later'; readonly delayMs: number }
  /** Not its account's authentic word: counted, its account told, removed. */
  | {
      readonly settle: 'quarantine';
      readonly code: QuarantineCode;
      readonly digest?: Uint8Array;
      readonly told?: string;
    };

/** What its account is told says why the document does not hold; the count needs no more than that one did not. */
export function documentRefused(told: string): Settlement {
  return { settle: 'quarantine', code: 'DOCUMENT_REFUSED', told };
}

/** As with documents: the account is told which of the rules it was, the count does not need it. */
export function anchorRefused(told: AnchorRefusal): Settlement {
  return { settle: 'quarantine', code: 'ANCHOR_REFUSED', told };
}

export const done: Settlement = { settle: 'done' };

export function quarantine(code: QuarantineCode, digest?: Uint8Array): Settlement {
  return digest === undefined ? { settle: 'quarantine', code } : { settle: 'quarantine', code, digest };
}
