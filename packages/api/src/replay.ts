/** A decision as it is written beside its replay. */
export interface ReplayedDecisionView {
  recipient: string;
  decision: string;
  code: string | null;
  /** The first basis. */
  agreement: string | null;
  article: string | null;
  background: boolean;
  bases: { agreement: string; article: string; background: boolean }[];
  obligations: { type: string; value: string; agreement: string; article: string }[];
  waitsFor: string | null;
}

/** A decision that was made again, as auditors see it: what was decided, what comes out now, and by what. */
export interface ReplayView {
  /** Leaf index of the decision. */
  leaf: number;
  id: string;
  at: string;
  /**
   * `identical`: byte for byte. `different`: the differences say where. `not-asked`: refused before any agreement was asked.
   * `unknown`: documents that the log names are not here.
   */
  result: 'identical' | 'different' | 'not-asked' | 'unknown';
  /** Null where nothing was decided again. */
  equal: boolean | null;
  /** `DOCUMENT_MISSING`, or the code of a refusal before any agreement was asked. */
  code: string | null;
  differences: string[];
  recorded: ReplayedDecisionView[];
  /** Null where nothing was decided again. */
  computed: ReplayedDecisionView[] | null;
  /** The roster, the manifests of the parties, and what the decisions rest on, as they stood at that place of the log. */
  documents: { document: string; leaf: number; hash: string }[];
  /** All documents below that place that count; digest of the chain of their payload hashes: with one digest, on the same. */
  folded: { count: number; digest: string };
  /** Named by the log and not here. */
  missing: string[];
  missingCount: number;
  /** Named by the log, here, and of no effect. */
  passedOver: { leaf: number; document: string; code: string }[];
  passedOverCount: number;
  /** Pairs of parties whose quotas could not be counted here: what the record says of them was taken over. */
  notCounted: string[];
}
