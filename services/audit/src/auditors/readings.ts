import {
  accessSubjectsMax,
  beginPeriod,
  encodeEvent,
  type LedgerReadingAct,
  type PseudonymPeriod,
} from '@tamga/core/access-log';
import { readingsSubject, type PartyId } from '@tamga/core/identifiers';
import type { Primitives, RandomBytes } from '@tamga/core/sealing';
import { periodMs } from '@tamga/platform/access-log';
import { ReadingNotLogged, type AuditRead } from '@tamga/platform/auditors';
import { BusError, type Bus } from '@tamga/platform/bus';
import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';

/** The adapter writes one transaction. */
const askMs = 10_000;

/** The log of readings of the centre's auditors: the centre's adapter keeps it, whichever audit answers (decision 0185). */
export interface Readings {
  /** Returns once the reading is on the adapter's disk. Throws ReadingNotLogged. */
  log(read: AuditRead): Promise<void>;
}

export interface ReadingsOptions {
  readonly bus: Pick<Bus, 'request'>;
  readonly centre: PartyId;
  /** Of the centre's access log: what pseudonyms are bound to. */
  readonly origin: string;
  /** The X-Wing public key of the centre's auditor. */
  readonly auditorKey: Uint8Array;
  readonly primitives: Primitives;
  readonly randomBytes: RandomBytes;
  readonly nowMs: () => number;
}

/** Pseudonyms are made here, so that no name leaves this process. */
export function readingsAtAdapter(options: ReadingsOptions): Readings {
  const { bus, centre, auditorKey, primitives, nowMs } = options;
  const auditorKeyHash = primitives.sha256(auditorKey);
  let current: { period: PseudonymPeriod; sinceMs: number } | undefined;
  const periodOfNow = async (): Promise<{ period: PseudonymPeriod; sinceMs: number }> => {
    const sinceMs = nowMs();
    if (current !== undefined && sinceMs - current.sinceMs < periodMs) return current;
    current = { period: await beginPeriod({ ...options, sinceMs }), sinceMs };
    return current;
  };
  return {
    log: async (read) => {
      const { period, sinceMs } = await periodOfNow();
      const { pseudonym, resolution } = period.of(read.officer);
      const payload = encode(tamga.service.v1.LogReadingRequest, {
        events: eventsOf(read, { pseudonym, atMs: nowMs() }),
        resolution,
        period: period.sealed,
        sinceMs: uint64(sinceMs),
        auditorKeyHash,
      });
      const code = await ask(bus, readingsSubject(centre), payload);
      if (code !== '') throw new ReadingNotLogged(`the centre's adapter, which keeps the log of readings: ${code}`);
    },
  };
}

/** One event for as many messages as one may name. */
function eventsOf(
  { officer, act, operation, messages, purposes, crimeAreas, digest }: AuditRead,
  by: { pseudonym: string; atMs: number },
): Uint8Array[] {
  const events: Uint8Array[] = [];
  for (let at = 0; at === 0 || at < messages.length; at += accessSubjectsMax) {
    const subjects = messages.slice(at, at + accessSubjectsMax).map((id) => ({ type: 'message' as const, id }));
    const readingAct: LedgerReadingAct = `ledger-${act}`;
    events.push(
      encodeEvent({
        atMs: by.atMs,
        operation,
        act: readingAct,
        actor: by.pseudonym,
        authority: officer.authority,
        roles: officer.roles,
        subjects,
        purposes,
        crimeAreas,
        disclosedTo: [],
        orderNumber: undefined,
        digest,
        code: undefined,
      }),
    );
  }
  return events;
}

/** The adapter's code; that it does not answer is one. */
async function ask(bus: Pick<Bus, 'request'>, subject: string, payload: Uint8Array): Promise<string> {
  try {
    const bytes = await bus.request(subject, payload, { timeoutMs: askMs });
    const reply = decodeExact<tamga.service.v1.LogReadingReply.$Properties, tamga.service.v1.LogReadingReply>(
      tamga.service.v1.LogReadingReply,
      bytes,
    );
    return reply.ok ? reply.message.code : 'ANSWER_MALFORMED';
  } catch (error) {
    if (error instanceof BusError) return `UNREACHABLE (${error.code})`;
    throw error;
  }
}
