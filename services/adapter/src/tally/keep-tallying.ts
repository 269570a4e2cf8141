import { createHash } from 'node:crypto';
import type { PartyId } from '@tamga/core/identifiers';
import type { Readiness } from '@tamga/platform/lifecycle';
import type { Means } from '../means.ts';
import { abortableWait } from '../send/wait.ts';
import type { AdapterStore } from '../store/adapter-store.ts';
import { countOpenDifferences } from '../store/difference-rows.ts';
import {
  findPartner,
  listPartners,
  listUnjudged,
  markJudged,
  onlineMs,
  updatePartner,
  type TallyMade,
  type TallyPartner,
} from '../store/tally-rows.ts';
import { judgeTally } from './judge-tally.ts';
import { sendTally, settleMade } from './make-tally.ts';
import { tellFindings, tellMissing } from './tally-alarms.ts';
import { missingTalliesMax, type TallyTimes } from './tally-times.ts';

/** Sends tallies, judges by those that came and notices those that did not, until the signal fires. */
export async function keepTallying(means: Means, times: TallyTimes, signal: AbortSignal): Promise<void> {
  const look = createTallier(means, times);
  while (!signal.aborted) {
    await look();
    await abortableWait(times.tickMs, signal, () => undefined);
  }
}

/** One look at a time. */
export function createTallier(means: Means, times: TallyTimes): () => Promise<void> {
  const { store, nowMs, register } = means;
  let connectedSinceMs: number | undefined;
  return async () => {
    const now = nowMs();
    if (!means.isReachable()) {
      connectedSinceMs = undefined;
      return;
    }
    connectedSinceMs ??= now;
    // What the centre held for us while we were away comes first: a tally says that all of it is here.
    if (!register.complete || now - connectedSinceMs < times.settleMs) return;
    judgeDue(means, times);
    const members = new Set<PartyId>(register.picture.directory.parties());
    for (const { party } of listPartners(store.db)) {
      // As it stands now: while the tally before this one was sealed, one of this party may have come.
      const partner = findPartner(store.db, party);
      if (partner === undefined) continue;
      const isPartner = members.has(party) && now - partner.activeMs <= times.partnerMs;
      noticeMissing(means, partner, { times, isPartner });
      if (members.has(party)) await sendDue(means, partner, { times, isPartner });
    }
  };
}

async function sendDue(
  means: Means,
  partner: TallyPartner,
  { times, isPartner }: { times: TallyTimes; isPartner: boolean },
): Promise<void> {
  const now = means.nowMs();
  const { party } = partner;
  const made = means.store.commit((db) => settleMade(db, party, { nowMs: now, graceMs: times.graceMs }));
  // One is on its way to a party at a time, so that the chain has no gaps whatever becomes of it.
  if (made?.state === 'open' || (!isPartner && !partner.owesAnswer)) return;
  if (!isDue(means.party, partner, { made, now, intervalMs: times.intervalMs })) return;
  await sendTally(means, partner, { answer: !isPartner });
}

/** Once in each interval, which begins for each pair of parties at another moment: not all are sent at once. */
export function isDue(
  own: PartyId,
  partner: Pick<TallyPartner, 'party' | 'sinceMs'>,
  at: { made: Pick<TallyMade, 'atMs' | 'more' | 'state'> | undefined; now: number; intervalMs: number },
): boolean {
  return at.now >= dueMs(own, partner, at);
}

/** When the tally after this one is due: the beginning of the next interval, or at once where not all had room. */
export function dueMs(
  own: PartyId,
  { party, sinceMs }: Pick<TallyPartner, 'party' | 'sinceMs'>,
  { made, intervalMs }: { made: Pick<TallyMade, 'atMs' | 'more' | 'state'> | undefined; intervalMs: number },
): number {
  if (made?.more === true && made.state === 'delivered') return made.atMs;
  const shift = createHash('sha256').update(`${own} ${party}`).digest().readUInt32BE(0) % intervalMs;
  const slot = Math.floor(((made?.atMs ?? sinceMs) - shift) / intervalMs);
  return shift + (slot + 1) * intervalMs;
}

function judgeDue(means: Means, times: TallyTimes): void {
  const { store, nowMs } = means;
  for (const tally of listUnjudged(store.db, onlineMs(store.db) - times.settleMs)) {
    store.commit((db) => {
      const judged = judgeTally(db, tally, { nowMs: nowMs(), graceMs: times.graceMs });
      markJudged(db, tally.id);
      tellFindings(means, db, { tally, ...judged, heardAgain: false });
    });
  }
}

function noticeMissing(
  means: Means,
  partner: TallyPartner,
  { times, isPartner }: { times: TallyTimes; isPartner: boolean },
): void {
  const { db } = means.store;
  const { expectedOnlineMs, missingMs } = partner;
  if (expectedOnlineMs === null) return;
  if (!isPartner) {
    means.store.commit(() => updatePartner(db, { ...partner, expectedOnlineMs: null, missingMs: null }));
    return;
  }
  const waitedMs = onlineMs(db) - expectedOnlineMs;
  if (missingMs !== null || waitedMs <= missingTalliesMax * times.intervalMs + times.graceMs) return;
  means.store.commit(() => {
    updatePartner(db, { ...partner, missingMs: means.nowMs() });
    tellMissing(means, db, partner.party);
  });
}

/** An alarm while the two ends do not agree, or one is silent: this adapter works all the same. */
export function showTallies(readiness: Pick<Readiness, 'hold' | 'alarm'>, { db }: AdapterStore): void {
  if (countOpenDifferences(db) > 0) readiness.alarm('tallies', 'TALLY_DIFFERS');
  else if (listPartners(db).some(({ missingMs }) => missingMs !== null)) readiness.alarm('tallies', 'TALLIES_MISSING');
  else readiness.hold('tallies');
}
