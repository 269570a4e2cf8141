/** Where tallies with one party stand. */
export interface TallyPartyView {
  party: string;
  /** Null where only tallies of its came. */
  lastMessageAt: string | null;
  lastSentAt: string | null;
  /** `open`: on its way; `failed`: it did not reach the party, and the next lists the same. */
  lastSentState: 'open' | 'delivered' | 'failed' | null;
  /** When the next of ours is due; null while one is on its way, or none is owed. */
  nextDueAt: string | null;
  lastReceivedAt: string | null;
  /** Until when, by its clock, its newest tally lists what it received. */
  coveredUntil: string | null;
  /** Since when two of its tallies are missing. */
  missingSince: string | null;
}

/** In what a tally differs from what is here, as long as nobody has settled it. */
export interface DifferenceView {
  id: number;
  party: string;
  message: string;
  /** Decision 0193 says which side lacks what. */
  code: 'NEVER_SENT' | 'DIGEST_DIFFERS' | 'NOT_HERE' | 'NOT_LISTED' | 'NOT_RECEIVED' | 'NOT_ANSWERED' | 'CHAIN_BROKEN';
  /** Which side lacks the message; `neither`: both have something and not the same, or the chain of tallies is broken. */
  lacking: 'we' | 'they' | 'neither';
  tally: string;
  since: string;
}

export interface TalliesView {
  /** How often one goes to each party. */
  intervalSeconds: number;
  parties: TallyPartyView[];
  differences: DifferenceView[];
}
