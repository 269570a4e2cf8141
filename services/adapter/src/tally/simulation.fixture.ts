/**
 * Two parties and a centre over days, hour by hour: real rows in SQLite, one database a party; the centre keeps what it has
 * for who is away. Nothing is sealed: what tallies rest on is who stored what, and when.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  parseAuthorityId,
  parsePartyId,
  type AuthorityId,
  type MessageId,
  type PartyId,
} from '@tamga/core/identifiers';
import { openAdapterStore, type AdapterStore } from '../store/adapter-store.ts';
import type { Database } from '../store/database.ts';
import { listOpenDifferences, type DifferenceRow } from '../store/difference-rows.ts';
import { insertMessage } from '../store/message-rows.ts';
import { insertOutbox, markStored } from '../store/outbox-rows.ts';
import { addOnline } from '../store/promise-rows.ts';
import { insertAdmission, insertOutcome, type OutcomeRow } from '../store/proof-rows.ts';
import { listPartners, listUnjudged, markJudged, onlineMs, type TallyPartner } from '../store/tally-rows.ts';
import { judgeTally } from './judge-tally.ts';
import { isDue } from './keep-tallying.ts';
import { keepMade, settleMade, tallyContent } from './make-tally.ts';
import { takeTally } from './take-tally.ts';
import { tallyDefaults, tallyTimes } from './tally-times.ts';

const hourMs = 3_600_000;
const startMs = Date.UTC(2026, 10, 22);
const times = tallyTimes(tallyDefaults);
const tallyLifeHours = 168;

/** One of the two ends. */
export type Side = 0 | 1;

/** What is sent in an hour; an end that is away sends nothing. */
export interface Step {
  readonly hour: number;
  readonly from: Side;
  /** `dropped`: admitted, and delivered to nobody; `unanswered`: taken, and neither admitted nor refused. */
  readonly what: 'send' | 'refused' | 'dropped' | 'unanswered';
  /** Hours that each way takes. */
  readonly delay: number;
  /** Hours until it expires. */
  readonly life: number;
}

export interface Schedule {
  readonly steps: readonly Step[];
  /** By end: hours in which it is away. */
  readonly away: readonly [ReadonlySet<number>, ReadonlySet<number>];
  /** By end: how far its clock is off, milliseconds. */
  readonly skewMs: readonly [number, number];
}

/** Something that the centre has for an end. */
interface Waiting {
  readonly fromHour: number;
  readonly untilHour: number;
  readonly take: () => void;
  readonly expire: () => void;
}

interface End {
  readonly party: PartyId;
  readonly authority: AuthorityId;
  readonly store: AdapterStore;
  readonly db: Database;
  readonly skewMs: number;
  waiting: Waiting[];
  connectedHours: number;
}

interface Sent {
  readonly id: MessageId;
  readonly kind: 'REQUEST' | 'TALLY';
  readonly delay: number;
  readonly life: number;
  /** Beside the row that the recipient stores. */
  readonly arrived?: (to: End) => void;
}

type Difference = Pick<DifferenceRow, 'message' | 'code'>;

/** What a run came to. */
export interface SimulationResult {
  /** Every difference that either end alarmed, in order. */
  readonly alarms: Difference[];
  /** Those that are open at the end. */
  readonly open: Difference[];
  /** What the centre dropped or never answered. */
  readonly lost: MessageId[];
}

/** Runs a schedule for so many hours. */
export function simulate(schedule: Schedule, hours: number): SimulationResult {
  const directory = mkdtempSync(join(tmpdir(), 'tamga-tally-'));
  const ends = (['kz', 'uz'] as const).map((party, side): End => {
    const store = openAdapterStore(join(directory, `${party}.sqlite`));
    return {
      party: parsePartyId(party),
      authority: parseAuthorityId(`${party}/ncp`),
      store,
      db: store.db,
      skewMs: schedule.skewMs[side] ?? 0,
      waiting: [],
      connectedHours: 0,
    };
  });
  const [kz, uz] = ends;
  if (kz === undefined || uz === undefined) throw new Error('two ends');
  try {
    // One transaction each: durability is not what is tried here.
    return kz.store.commit(() => uz.store.commit(() => new Simulation([kz, uz], schedule).run(hours)));
  } finally {
    for (const { store } of ends) store[Symbol.dispose]();
    rmSync(directory, { recursive: true, force: true });
  }
}

class Simulation {
  readonly #ends: readonly [End, End];
  readonly #schedule: Schedule;
  readonly #lost: MessageId[] = [];
  readonly #alarms: Difference[] = [];
  #hour = 0;
  #count = 0;

  constructor(ends: readonly [End, End], schedule: Schedule) {
    this.#ends = ends;
    this.#schedule = schedule;
  }

  run(hours: number): SimulationResult {
    for (this.#hour = 0; this.#hour < hours; this.#hour++) {
      for (const step of this.#schedule.steps) if (step.hour === this.#hour) this.#send(step);
      for (const side of [0, 1] as const) this.#pass(side);
    }
    const open = this.#ends.flatMap(({ db }) =>
      listOpenDifferences(db, 1_000).map(({ message, code }) => ({ message, code })),
    );
    return { alarms: this.#alarms, open, lost: this.#lost };
  }

  #isAway(side: Side): boolean {
    return this.#schedule.away[side].has(this.#hour);
  }

  #clockOf({ skewMs }: End): number {
    return startMs + this.#hour * hourMs + skewMs;
  }

  #other(end: End): End {
    return end === this.#ends[0] ? this.#ends[1] : this.#ends[0];
  }

  #newId(): MessageId {
    return (++this.#count).toString(16).padStart(32, '0') as MessageId;
  }

  #send({ from, what, delay, life }: Step): void {
    const end = this.#ends[from];
    if (this.#isAway(from)) return;
    const id = this.#newId();
    const atMs = this.#clockOf(end);
    this.#store(end, { id, kind: 'REQUEST', direction: 'out', life });
    insertOutbox(end.db, { id, what: 'message', priority: 'routine', payload: new Uint8Array(), queuedMs: atMs });
    markStored(end.db, id, { nowMs: atMs, nextMs: atMs + hourMs });
    if (what === 'dropped' || what === 'unanswered') this.#lost.push(id);
    if (what !== 'unanswered') this.#admit(end, id, what !== 'refused');
    if (what === 'send') this.#deliver(end, { id, kind: 'REQUEST', delay, life });
  }

  /** An hour of one end: what has expired, what arrives, and a look at tallies by who is long enough connected. */
  #pass(side: Side): void {
    const end = this.#ends[side];
    const over = end.waiting.filter(({ untilHour }) => untilHour < this.#hour);
    end.waiting = end.waiting.filter((one) => !over.includes(one));
    // Expiry is the centre's: it needs nobody's presence.
    for (const one of over) one.expire();
    if (this.#isAway(side)) {
      end.connectedHours = 0;
      return;
    }
    const due = end.waiting.filter(({ fromHour }) => fromHour <= this.#hour);
    end.waiting = end.waiting.filter((one) => !due.includes(one));
    for (const one of due) one.take();
    addOnline(end.db, hourMs);
    end.connectedHours += 1;
    if (end.connectedHours > 1) this.#look(end);
  }

  #look(end: End): void {
    const { db } = end;
    const by = { nowMs: this.#clockOf(end), graceMs: times.graceMs };
    for (const tally of listUnjudged(db, onlineMs(db) - times.settleMs)) {
      this.#alarms.push(...judgeTally(db, tally, by).differences);
      markJudged(db, tally.id);
    }
    for (const partner of listPartners(db)) {
      const made = settleMade(db, partner.party, by);
      const isPartner = by.nowMs - partner.activeMs <= times.partnerMs;
      if (made?.state === 'open' || (!isPartner && !partner.owesAnswer)) continue;
      if (!isDue(end.party, partner, { made, now: by.nowMs, intervalMs: times.intervalMs })) continue;
      this.#tally(end, partner, !isPartner);
    }
  }

  #tally(end: End, partner: TallyPartner, answer: boolean): void {
    const id = this.#newId();
    const content = tallyContent(end.db, partner, { id, nowMs: this.#clockOf(end), answer });
    this.#store(end, { id, kind: 'TALLY', direction: 'out', life: tallyLifeHours });
    keepMade(end.db, content);
    this.#admit(end, id, true);
    this.#deliver(end, {
      id,
      kind: 'TALLY',
      delay: 0,
      life: tallyLifeHours,
      arrived: (to) => {
        const tally = { id, party: end.party, form: content.form, nowMs: this.#clockOf(to) };
        this.#alarms.push(...takeTally(to.db, tally).differences);
      },
    });
  }

  /** On the way to the other end, whose receipt takes as long back; if it expires before, the sender is told so. */
  #deliver(from: End, { id, kind, delay, life, arrived }: Sent): void {
    const to = this.#other(from);
    to.waiting.push({
      fromHour: this.#hour + delay,
      untilHour: this.#hour + Math.max(delay, life),
      take: () => {
        this.#store(to, { id, kind, direction: 'in', life });
        arrived?.(to);
        this.#tell(from, id, { state: 'delivered', atMs: this.#clockOf(to), delay });
      },
      expire: () => this.#tell(from, id, { state: 'expired', atMs: startMs + this.#hour * hourMs, delay: 0 }),
    });
  }

  #tell(end: End, id: MessageId, of: { state: OutcomeRow['state']; atMs: number; delay: number }): void {
    const { authority } = this.#other(end);
    end.waiting.push({
      fromHour: this.#hour + of.delay,
      untilHour: Number.POSITIVE_INFINITY,
      take: () =>
        insertOutcome(end.db, {
          message: id,
          recipient: authority,
          state: of.state,
          code: null,
          atMs: of.atMs,
          signer: authority,
          signingKey: '' as OutcomeRow['signingKey'],
          leafIndex: ++this.#count,
          stamp: new Uint8Array(),
        }),
      expire: () => undefined,
    });
  }

  #admit({ db }: End, id: MessageId, admitted: boolean): void {
    insertAdmission(db, {
      message: id,
      admitted,
      code: admitted ? null : 'NO_AGREEMENT',
      atMs: startMs + this.#hour * hourMs,
      leafIndex: ++this.#count,
      leaf: new Uint8Array(32),
      stamp: new Uint8Array(),
    });
  }

  #store(end: End, of: { id: MessageId; kind: Sent['kind']; direction: 'in' | 'out'; life: number }): void {
    const { id, kind, direction, life } = of;
    const atMs = this.#clockOf(end);
    const [sender, recipient] = direction === 'out' ? [end, this.#other(end)] : [this.#other(end), end];
    insertMessage(end.db, {
      id,
      direction,
      authority: end.authority,
      kind,
      priority: 'routine',
      sender: sender.authority,
      recipients: [recipient.authority],
      thread: id,
      threadPosition: 1,
      after: [],
      inReplyTo: null,
      amends: [],
      caseEvent: null,
      operation: null,
      purpose: null,
      crimeAreas: [],
      createdMs: atMs,
      expiresMs: atMs + life * hourMs,
      atMs,
      state: direction === 'out' ? 'SENT' : 'DELIVERED',
      code: null,
      applied: true,
      openedMs: null,
      decisions: [],
      author: null,
      changes: [],
      title: null,
      envelopeDigest: new Uint8Array(64).fill(Number.parseInt(id.slice(-2), 16)),
      envelope: null,
      contentKey: null,
      draft: null,
      fingerprint: null,
    });
  }
}
