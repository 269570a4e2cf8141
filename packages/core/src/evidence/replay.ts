import type { PolicyEngine } from '../agreements/index.ts';
import { DecisionReplay, type ReplayedDecision } from '../agreements/tools/index.ts';
import type { Primitives } from '../sealing/index.ts';
import type { EvidenceReplay } from './result.ts';
import type { ReplayDecision } from './verify-evidence.ts';

/**
 * Decides a bundle's message again with Cedar, from the documents of the bundle alone (decision 0119). Only for verifiers that
 * have the engine; a bundle that leaves out a document which took part is `different`.
 */
export function replayWith({ engine, primitives }: { engine: PolicyEngine; primitives: Primitives }): ReplayDecision {
  return async ({ bundle, documents, leafIndex }) => {
    const carried = new Map(bundle.documents.map(({ hash, jws }) => [hash, { jws }]));
    using replay = new DecisionReplay({
      primitives,
      engine,
      roster: documents.rosters[0].roster,
      documentOf: (hash) => carried.get(hash),
    });
    let own: ReplayedDecision | undefined;
    for (const { index, record } of bundle.leaves) {
      const decided = await replay.take({ leaf: Number(index), record });
      if (index === leafIndex) own = decided;
    }
    if (own === undefined) throw new TypeError('the stamped leaf is among the leaves of a bundle that holds');
    return replayOf(own);
  };
}

function replayOf(decided: ReplayedDecision): EvidenceReplay {
  switch (decided.result) {
    case 'identical':
      return { result: 'identical' };
    case 'different':
      return { result: 'different', differences: decided.differences };
    case 'not-asked':
      return { result: 'not-asked', code: decided.code };
    case 'unknown':
      return { result: 'unknown', missing: decided.missing };
    default:
      return decided satisfies never;
  }
}
