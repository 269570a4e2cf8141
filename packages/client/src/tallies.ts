/** Where tallies with one party stand. Times are ISO 8601 in UTC. */
export interface TallyParty {
  party: string;
  lastMessageAt: string | null;
  lastSentAt: string | null;
  /** `open`: on its way; `failed`: it did not reach the party, and the next lists the same. */
  lastSentState: 'open' | 'delivered' | 'failed' | null;
  /** When the next of ours is due; null while one is on its way, or none is owed. */
  nextDueAt: string | null;
  lastReceivedAt: string | null;
  coveredUntil: string | null;
  /** Since when two of its tallies are missing. */
  missingSince: string | null;
}

/** In what a tally differs from what is here, as long as nobody has settled it. */
export interface TallyDifference {
  id: number;
  party: string;
  message: string;
  code: string;
  /** Which side lacks the message: `we`, `they`; `neither`: both have something, and not the same. */
  lacking: 'we' | 'they' | 'neither';
  tally: string;
  since: string;
}

export interface Tallies {
  /** Of one party to another: how often one goes, seconds. */
  intervalSeconds: number;
  parties: TallyParty[];
  differences: TallyDifference[];
}
