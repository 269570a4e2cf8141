import type { LedgerHash } from '@tamga/core/ledger';
import { compareCheckpoints, type Finding } from '@tamga/core/ledger/witness';
import type { Logger } from '@tamga/platform/logging';
import type { AskPath } from '../witness/witness.ts';
import type { JudgedFinal } from './judge-final.ts';

/** Why the mirror does not go on to what the log shows. */
export type NotContinuedCode =
  | 'LOG_UNREACHABLE'
  /** Two final checkpoints cannot both be true: the mirror stays where it is (decision 0199). */
  | 'LOG_CONTRADICTS'
  /** The log does not show how its newest checkpoint continues what is mirrored. */
  | 'LOG_UNPROVEN';

interface ComparingMeans {
  readonly hash: LedgerHash;
  readonly askPath: AskPath;
  readonly keepFinding: (finding: Finding) => void;
  readonly logger: Logger;
}

/** Whether what the log shows continues what is here; each contradiction is told once. */
export class FinalsCompared {
  readonly #means: ComparingMeans;
  /** Sizes of own checkpoints that were contradicted. */
  readonly #accused = new Set<bigint>();

  constructor(means: ComparingMeans) {
    this.#means = means;
  }

  /** Undefined: one continues the other. */
  async compare(kept: JudgedFinal, newest: JudgedFinal): Promise<NotContinuedCode | undefined> {
    const { hash, askPath, keepFinding, logger } = this.#means;
    const sizes = { oldSize: kept.size, newSize: newest.size };
    const path = newest.size > kept.size ? await askPath(sizes) : 'refused';
    if (path === 'unreachable') return 'LOG_UNREACHABLE';
    const pair = { one: kept, other: newest, path: path === 'refused' ? undefined : path };
    const result = compareCheckpoints(hash, pair);
    switch (result.is) {
      case 'same':
      case 'consistent':
        return undefined;
      case 'unknown':
        // A smaller one, as an audit shows that took over: nothing is taken back because of it.
        if (newest.size < kept.size) return undefined;
        return 'LOG_UNPROVEN';
      case 'contradiction':
        if (!this.#accused.has(kept.size)) {
          this.#accused.add(kept.size);
          keepFinding(result.finding);
          logger.error(
            { event: 'mirror-contradicted', code: result.finding.kind, size: Number(newest.size) },
            'Two final checkpoints of the log cannot both be true: the mirror stays where it is',
          );
        }
        return 'LOG_CONTRADICTS';
      default:
        return assertNever(result);
    }
  }
}

function assertNever(value: never): never {
  throw new TypeError(`no comparison is called ${JSON.stringify(value)}`);
}
