/** How tallies are made and waited for. All members of a region count by the same interval. */
export interface TallyTimes {
  /** Between two looks. */
  readonly tickMs: number;
  /** One tally to each partner in each. */
  readonly intervalMs: number;
  /**
   * Time spent connected after which what the centre holds for a party is in that party's hands: only then it tallies, and
   * only then it judges by another's tally.
   */
  readonly settleMs: number;
  /** What is younger than this when a tally ends may still be on its way. */
  readonly graceMs: number;
  /** Partners are those with which something was exchanged within this time. */
  readonly partnerMs: number;
}

const hourMs = 3_600_000;

export function tallyTimes(intervalMs: number): TallyTimes {
  return {
    tickMs: 60_000,
    intervalMs,
    settleMs: 600_000,
    graceMs: 6 * hourMs,
    partnerMs: 30 * 24 * hourMs,
  };
}

/** Daily (05, "What was never logged"). */
export const tallyIntervalHours = 24;

/** Missing tallies that alarm. */
export const missingTalliesMax = 2;

/** Entries of each list: two full lists fit a body. */
export const tallyEntriesMax = 1_000;
