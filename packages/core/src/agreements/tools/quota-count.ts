import { isAuthorityId, partyOf } from '../../identifiers/index.ts';
import type { AdmissionRecord } from '../../ledger/index.ts';
import type { AgreementSet } from '../agreement-set.ts';
import type { Question } from '../question.ts';

/** Parties whose messages a quota counts together. */
export interface QuotaPair {
  readonly from: string;
  readonly to: string;
}

/** Messages that a gateway may have permitted and not yet recorded when it counts: questions of a request × requests. */
const inFlightMax = 128;

/**
 * Counts again how often each quota was used: by the log alone, as every gateway does (decision 0127). A message counts
 * that was admitted, in the window that reaches back, if the decision for the receiving party rests on the quota's article.
 */
export class QuotaCount {
  /** `kz-tj@1/C3|kz|tj` → times of the records, ascending. */
  readonly #times = new Map<string, number[]>();
  readonly #seesPair: (pair: QuotaPair) => boolean;

  constructor(seesPair: (pair: QuotaPair) => boolean = () => true) {
    this.#seesPair = seesPair;
  }

  /** What was admitted takes a place from the next message on. */
  admitted({ sender, decisions, atMs }: AdmissionRecord): void {
    for (const { recipient = '', bases } of decisions) {
      if (!isAuthorityId(recipient)) continue;
      for (const { agreement, version, article } of bases ?? []) {
        const key = `${agreement}@${version}/${article}|${partyOf(sender)}|${partyOf(recipient)}`;
        const times = this.#times.get(key);
        if (times === undefined) this.#times.set(key, [atMs]);
        else times.push(atMs);
      }
    }
  }

  /**
   * What is wrong with the quotas that a record says were used up: one that was not, or one that was and is not named.
   * Messages decided at the same moment may have taken places that the log shows only later.
   */
  faultsOf(question: Question, of: { set: AgreementSet; atMs: number; exceeded: readonly string[] }): string[] {
    const { set, atMs, exceeded } = of;
    const seen = ({ key }: { key: string }) => this.#seesPair(quotaPair(key));
    const named = set.quotas({ ...question, quotasExceeded: [] }, atMs).filter(seen);
    const left = set.quotas(question, atMs).filter(seen);
    return [
      ...named
        .filter(({ key }) => exceeded.includes(key))
        .filter((quota) => this.#count(quota.key, atMs - quota.windowMs, atMs) + inFlightMax < quota.count)
        .map(({ key, count }) => `quotasExceeded: recorded ${key}, and the log has fewer than ${count}`),
      ...left
        .filter(
          ({ key, count, windowMs }) => this.#count(key, atMs - windowMs, atMs) >= count && !exceeded.includes(key),
        )
        .map(({ key, count }) => `quotasExceeded: recorded nothing, and the log has all ${count} of ${key}`),
    ];
  }

  #count(key: string, afterMs: number, untilMs: number): number {
    const times = this.#times.get(key.replace(/\/\d+(?=\|)/u, '')) ?? [];
    return times.filter((time) => time > afterMs && time <= untilMs).length;
  }
}

/** Of `kz-tj@1/C3/2|kz|tj` the two parties. */
function quotaPair(key: string): QuotaPair {
  const [from = '', to = ''] = key.split('|').slice(-2);
  return { from, to };
}
