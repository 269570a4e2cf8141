import type { PassedOver, ReplayedDecision, UsedDocument } from '@tamga/core/agreements/tools';
import type { Decision } from '@tamga/core/agreements';
import { toHex } from '@tamga/core/identifiers';
import { viewOfDecision, type DecisionDocument } from './decision-view.ts';

/** Most lines of one kind in a view; the count beside them is whole. */
const replayLinesMax = 200;

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
  result: ReplayedDecision['result'];
  /** Null where nothing was decided again. */
  equal: boolean | null;
  /** `DOCUMENT_MISSING`, or the code of a refusal before any agreement was asked. */
  code: string | null;
  differences: string[];
  recorded: DecisionDocument[];
  /** Null where nothing was decided again. */
  computed: DecisionDocument[] | null;
  /** The roster, the manifests of the parties, and what the decisions rest on, as they stood at that place of the log. */
  documents: { document: string; leaf: number; hash: string }[];
  /** All documents below that place that count; digest of the chain of their payload hashes, in its order. */
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

/** `recorded` is what the record says, `notCounted` as in ReplayView. */
export function replayView(
  decided: ReplayedDecision,
  of: {
    recorded: readonly Decision[];
    folded: { count: number; digest: Uint8Array };
    passedOver: readonly PassedOver[];
    notCounted?: readonly string[];
  },
): ReplayView {
  const { leaf, id, atMs, result, documents } = decided;
  const { passedOver, folded, notCounted = [] } = of;
  const missing = result === 'unknown' ? decided.missing : [];
  return {
    leaf,
    id,
    at: new Date(atMs).toISOString(),
    result,
    equal: result === 'identical' ? true : result === 'different' ? false : null,
    code: result === 'unknown' ? 'DOCUMENT_MISSING' : result === 'not-asked' ? decided.code : null,
    differences: result === 'different' ? decided.differences.slice(0, replayLinesMax) : [],
    recorded: of.recorded.map(viewOfDecision),
    computed: computedOf(decided)?.map(viewOfDecision) ?? null,
    documents: documents.map(documentOf),
    folded: { count: folded.count, digest: toHex(folded.digest) },
    missing: missing.slice(0, replayLinesMax),
    missingCount: missing.length,
    passedOver: passedOver.slice(0, replayLinesMax).map((one) => ({ ...one })),
    passedOverCount: passedOver.length,
    notCounted: [...notCounted],
  };
}

function computedOf(decided: ReplayedDecision): readonly Decision[] | undefined {
  switch (decided.result) {
    case 'identical':
      return decided.decisions;
    case 'different':
      return decided.computed;
    case 'not-asked':
    case 'unknown':
      return undefined;
    default:
      return decided satisfies never;
  }
}

function documentOf({ type, id, version, leaf, hash }: UsedDocument): ReplayView['documents'][number] {
  return { document: `${type}/${id}@${version}`, leaf, hash };
}
