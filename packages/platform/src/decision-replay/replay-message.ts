import type { ReplayView } from '@tamga/api';
import type { Decision } from '@tamga/core/agreements';
import {
  DecisionReplay,
  type QuotaPair,
  type ReplayedDecision,
  type ReplayOptions,
} from '@tamga/core/agreements/tools';
import { partyOf, toHex } from '@tamga/core/identifiers';
import type { AdmissionRecord, LedgerRecord } from '@tamga/core/ledger';
import { replayView } from './replay-view.ts';

/** A record with its place. */
export interface PlacedRecord {
  readonly leaf: number;
  readonly record: LedgerRecord;
}

/** Whose admissions quotas count, and since when. */
export interface QuotaNeed {
  readonly sender: string;
  /** Parties. */
  readonly recipients: readonly string[];
  readonly fromMs: number;
  readonly untilMs: number;
}

/** What one decision is made again from. */
export interface MessageToReplay {
  readonly wanted: { readonly leaf: number; readonly record: AdmissionRecord };
  /** Documents of the log, in any order; those above the wanted leaf count for nothing. */
  readonly documents: readonly PlacedRecord[];
  /** The admission that the message answers, where there is one and it is here. */
  readonly answered: PlacedRecord | undefined;
  /** Asked only where an agreement sets a quota. */
  readonly admissions: (need: QuotaNeed) => Promise<readonly PlacedRecord[]>;
}

/**
 * Decides one message again, by what the log records below it. The same fold as of a whole log (decision 0119): of the
 * admissions below only those are noted that the decision can hang on.
 */
export async function replayMessage(
  options: ReplayOptions,
  { wanted, documents, answered, admissions }: MessageToReplay,
): Promise<ReplayView> {
  using replay = new DecisionReplay(options);
  const { leaf: wantedLeaf, record } = wanted;
  const below = documents.filter(({ leaf }) => leaf < wantedLeaf).toSorted((a, b) => a.leaf - b.leaf);
  await replay.takeDocuments(
    below.flatMap(({ leaf, record: one }) => (one.event === 'document' ? [{ leaf, record: one }] : [])),
  );
  if (answered?.record.event === 'admission' && answered.leaf < wantedLeaf) replay.note(answered.record);
  const need = quotaNeed(replay, record);
  if (need !== undefined) {
    const noted = (await admissions(need)).filter(({ leaf }) => leaf < wantedLeaf && leaf !== answered?.leaf);
    for (const one of noted.toSorted((a, b) => a.leaf - b.leaf))
      if (one.record.event === 'admission') replay.note(one.record);
  }
  const decided = missingOf(record, replay, await replay.take(wanted));
  return replayView(decided, {
    recorded: record.decisions as readonly Decision[],
    folded: replay.folded,
    passedOver: replay.passedOver,
    notCounted: notCounted(options, record, need),
  });
}

/**
 * A document on which the record rests and that is not here: whoever sees only what concerns it may lack its entry too, so
 * that no difference can be told from it.
 */
function missingOf(
  { decisions }: AdmissionRecord,
  replay: DecisionReplay,
  decided: ReplayedDecision | undefined,
): ReplayedDecision {
  if (decided === undefined) throw new TypeError('an admission is decided');
  const absent = decisions
    .flatMap(({ bases }) => bases)
    .filter(({ documentHash }) => !replay.hasFolded(toHex(documentHash)))
    .map(({ agreement, version }) => `agreement/${agreement}@${version}`);
  if (decided.result !== 'different' || absent.length === 0) return decided;
  const { leaf, id, atMs, documents } = decided;
  return { leaf, id, atMs, documents, result: 'unknown', missing: [...new Set(absent)] };
}

function quotaNeed(replay: DecisionReplay, record: AdmissionRecord): QuotaNeed | undefined {
  if (record.decisions.length === 0) return undefined;
  const quotas = replay.quotasOf(record);
  if (quotas.length === 0) return undefined;
  return {
    sender: partyOf(record.sender),
    recipients: [...new Set(record.recipients.map((one) => String(partyOf(one))))],
    fromMs: record.atMs - Math.max(...quotas.map(({ windowMs }) => windowMs)),
    untilMs: record.atMs,
  };
}

function notCounted({ seesPair }: ReplayOptions, record: AdmissionRecord, need: QuotaNeed | undefined): string[] {
  if (seesPair === undefined || need === undefined) return [];
  const pairs = need.recipients.map((to): QuotaPair => ({ from: partyOf(record.sender), to }));
  return pairs.filter((pair) => !seesPair(pair)).map(({ from, to }) => `${from} to ${to}`);
}
