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

/** As the configuration has them, in seconds. */
export interface TallySettings {
  readonly everySeconds: number;
  readonly lookSeconds: number;
  readonly settleSeconds: number;
  readonly graceSeconds: number;
}

/** Daily (05, "What was never logged"); what they allow for is decision 0174. */
export const tallyDefaults: TallySettings = {
  everySeconds: 86_400,
  lookSeconds: 60,
  settleSeconds: 600,
  graceSeconds: 21_600,
};

const partnerMs = 30 * 24 * 3_600_000;

export function tallyTimes({ everySeconds, lookSeconds, settleSeconds, graceSeconds }: TallySettings): TallyTimes {
  return {
    tickMs: lookSeconds * 1_000,
    intervalMs: everySeconds * 1_000,
    settleMs: settleSeconds * 1_000,
    graceMs: graceSeconds * 1_000,
    partnerMs,
  };
}

/** Missing tallies that alarm. */
export const missingTalliesMax = 2;

/** Entries of each list: two full lists fit a body. */
export const tallyEntriesMax = 1_000;
