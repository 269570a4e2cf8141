import type { ReplayView } from '@tamga/api';
import type { PassedOver, ReplayedDecision, UsedDocument } from '@tamga/core/agreements/tools';
import type { Decision } from '@tamga/core/agreements';
import { toHex } from '@tamga/core/identifiers';
import { viewOfDecision } from './decision-view.ts';

/** Most lines of one kind in a view; the count beside them is whole. */
const replayLinesMax = 200;

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
