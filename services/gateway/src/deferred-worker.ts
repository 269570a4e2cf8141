import {
  classHeader,
  deferredStream,
  expiresHeader,
  parseDeferredSubject,
  priorities,
  priorityHeader,
  type LaneSubject,
  type PartyId,
} from '@tamga/core/identifiers';
import type { Bus, StoredMessage } from '@tamga/platform/bus';
import { BusError } from '@tamga/platform/bus';
import type { OutLanes } from './deliver.ts';
import type { OpenPeriod } from './ledger-health.ts';
import type { LedgerReader } from './ledger-reader.ts';
import type { GatewayMetrics } from './metrics.ts';

/** Deliveries of one party in one round: others have their turn, and the next round comes soon. */
const roundMax = 256;

export interface DeferredMeans {
  readonly bus: Pick<Bus, 'getNext' | 'deleteMessage'>;
  readonly out: OutLanes;
  readonly ledger: LedgerReader;
  readonly metrics: GatewayMetrics;
}

/**
 * Moves what waits in DEFERRED into OUT, each party by itself: the first that still does not fit ends the party's round,
 * and no other's. Two gateways may do it at once.
 */
export async function moveDeferred(
  parties: readonly PartyId[],
  means: DeferredMeans,
  period: OpenPeriod,
): Promise<void> {
  if ((await means.bus.getNext(deferredStream, { sequence: 1, filter: 'deferred.>' })) === undefined) return;
  await Promise.all(parties.map((party) => moveOf(party, means, period)));
}

async function moveOf(party: PartyId, means: DeferredMeans, period: OpenPeriod): Promise<void> {
  let sequence = 1;
  for (let moved = 0; moved < roundMax; moved++) {
    const waiting = await means.bus.getNext(deferredStream, { sequence, filter: `deferred.${party}.*` });
    if (waiting === undefined || !(await move(waiting, means, period))) return;
    await means.bus.deleteMessage(deferredStream, waiting.sequence);
    sequence = waiting.sequence + 1;
  }
}

/** False: OUT is still full. */
async function move(waiting: StoredMessage, means: DeferredMeans, period: OpenPeriod): Promise<boolean> {
  const to = placeOf(waiting);
  const outClass = waiting.headers.get(classHeader);
  const isMessage = outClass === 'message';
  // 03, "Outcome": nothing is published for a recipient that has one.
  if (isMessage && (await means.ledger.outcome(to, period.signal)) !== undefined) return true;
  const headers = Object.fromEntries(
    [...waiting.headers].filter(([name]) => name === classHeader || name === expiresHeader),
  );
  const result = await means.out.move(to, { data: waiting.data, headers }, period.signal);
  if (result === 'stored') means.metrics.swept('deferred');
  return result !== 'full';
}

/** Only gateways write to DEFERRED: what has no place is a broken invariant. */
function placeOf({ subject, headers, sequence }: StoredMessage): LaneSubject {
  const to = parseDeferredSubject(subject);
  const priority = headers.get(priorityHeader) ?? '';
  if (to === undefined || !priorities.is(priority))
    throw new BusError('UNEXPECTED_REPLY', `${deferredStream} ${sequence} names no lane`);
  return { ...to, priority };
}
