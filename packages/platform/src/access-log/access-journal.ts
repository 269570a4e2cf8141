import { beginPeriod, type AccessEvent, type AccessOfficer, type PseudonymPeriod } from '@tamga/core/access-log';
import type { AuthorityId } from '@tamga/core/identifiers';
import type { Primitives, RandomBytes } from '@tamga/core/sealing';
import type { AccessLog } from './access-log.ts';
import { AccessStoreError } from './errors.ts';
import { pseudonymRows, type PseudonymRows, type SealedPseudonym } from './pseudonym-rows.ts';

/** A pseudonym is good for a day at most; then nobody but the auditor can tell that two of them were one officer. */
export const periodMs = 86_400_000;

/** Who acts under a pseudonym that another process gave: what it stands for was sealed there, and no name comes here. */
export interface SealedActor {
  readonly authority: AuthorityId;
  readonly roles: readonly string[];
  readonly sealed: SealedPseudonym & { /** Begin of its period, Unix milliseconds. */ readonly sinceMs: number };
}

/** Who acts: an officer as the token names them, one under a sealed pseudonym, or the process itself. */
export type AccessActor =
  | (AccessOfficer & { readonly roles: readonly string[] })
  | SealedActor
  | { readonly authority: AuthorityId };

/** One access as whoever does it says it; who is a name here, and a pseudonym in the log. */
export type Access = Omit<
  AccessEvent,
  | 'atMs'
  | 'actor'
  | 'authority'
  | 'roles'
  | 'purposes'
  | 'crimeAreas'
  | 'disclosedTo'
  | 'orderNumber'
  | 'digest'
  | 'code'
> &
  Partial<Pick<AccessEvent, 'purposes' | 'crimeAreas' | 'disclosedTo' | 'orderNumber' | 'digest' | 'code'>> & {
    readonly actor: AccessActor;
    /** Where it is not now: what an earlier log held. */
    readonly atMs?: number;
  };

/** Writes accesses into a log, under pseudonyms. */
export interface AccessJournal {
  readonly log: AccessLog;
  readonly pseudonyms: PseudonymRows;
  /** To which they are sealed. */
  readonly auditorKey: Uint8Array;
  /** Number of the period whose pseudonyms are given out now. */
  readonly period: number | undefined;
  /**
   * Logs within the caller's transaction; the entry's index. Throws NO_TRANSACTION, NO_PERIOD, EVENT_INVALID, and
   * PSEUDONYM_TAKEN where a sealed pseudonym is one of another period.
   */
  write(access: Access): number;
  /** Begins a new period when there is none or the present one is over. To be called at start and every hour. */
  renew(): Promise<void>;
}

/** A journal over a log. Nothing can be written before `renew` was awaited once. */
export function createAccessJournal(
  log: AccessLog,
  by: {
    /** The national auditor's X-Wing public key. */
    auditorKey: Uint8Array;
    primitives: Primitives;
    randomBytes: RandomBytes;
    nowMs: () => number;
  },
): AccessJournal {
  const { primitives, nowMs } = by;
  const rows = pseudonymRows(log.tables);
  let current: { period: PseudonymPeriod; begunMs: number; number: number | undefined } | undefined;

  const append = (access: Access, actor: string | undefined): number => {
    const { actor: who, atMs = nowMs(), operation, act, subjects } = access;
    return log.append({
      atMs,
      operation,
      act,
      actor,
      authority: who.authority,
      roles: 'roles' in who ? who.roles : [],
      subjects,
      purposes: access.purposes ?? [],
      crimeAreas: access.crimeAreas ?? [],
      disclosedTo: access.disclosedTo ?? [],
      orderNumber: access.orderNumber,
      digest: access.digest,
      code: access.code,
    });
  };

  /** The officer's pseudonym; the first time in a period its sealed resolution is kept, and fixed by an entry. */
  const pseudonymOf = ({ name, authority }: AccessOfficer): string => {
    if (current === undefined)
      throw new AccessStoreError('NO_PERIOD', 'no pseudonym can be given: the secret of a period was not drawn yet');
    const { pseudonym, resolution } = current.period.of({ name, authority });
    if (rows.find(pseudonym) !== undefined) return pseudonym;
    // A transaction that was rolled back took the period's row with it.
    if (current.number === undefined || !rows.hasPeriod(current.number))
      current.number = rows.beginPeriod({ begunMs: current.begunMs, sealed: current.period.sealed });
    keep({ pseudonym, resolution, period: current.period.sealed }, { authority, number: current.number });
    return pseudonym;
  };

  const keep = (
    { pseudonym, resolution, period }: SealedPseudonym,
    of: { authority: AuthorityId; number: number },
  ): void => {
    const { authority, number } = of;
    rows.insert({ pseudonym, period: number, resolution });
    const subjects = [{ type: 'pseudonym' as const, id: pseudonym }];
    const digest = resolutionDigest(primitives, { period, resolution });
    append({ operation: 'collection', act: pseudonymAct, actor: { authority }, subjects, digest }, undefined);
  };

  const sealedPseudonym = ({ sealed, authority }: SealedActor): string => {
    const { pseudonym, period, sinceMs } = sealed;
    const known = rows.find(pseudonym);
    if (known !== undefined && Buffer.compare(known.period, period) !== 0)
      throw new AccessStoreError('PSEUDONYM_TAKEN', 'a pseudonym belongs to the period in which it was first used');
    if (known === undefined) {
      const number = rows.numberOf(period) ?? rows.beginPeriod({ begunMs: sinceMs, sealed: period });
      keep(sealed, { authority, number });
    }
    return pseudonym;
  };

  const actorOf = ({ actor }: Access): string | undefined => {
    if ('sealed' in actor) return sealedPseudonym(actor);
    return 'name' in actor ? pseudonymOf(actor) : undefined;
  };

  return {
    log,
    pseudonyms: rows,
    auditorKey: by.auditorKey,
    get period() {
      return current?.number;
    },
    write: (access) => {
      if (!log.tables.isTransaction)
        throw new AccessStoreError('NO_TRANSACTION', 'an access is logged in the transaction of its effect');
      return append(access, actorOf(access));
    },
    renew: async () => {
      const begunMs = nowMs();
      if (current !== undefined && begunMs - current.begunMs < periodMs) return;
      const { auditorKey, randomBytes } = by;
      const period = await beginPeriod({ origin: log.origin, auditorKey, sinceMs: begunMs, primitives, randomBytes });
      current = { period, begunMs, number: undefined };
    },
  };
}

/** Act of the entry that fixes what a pseudonym's resolution is. */
export const pseudonymAct = 'pseudonym';

/** What that entry fixes: nobody can put another officer's name in its place later. */
export function resolutionDigest(
  hash: Pick<Primitives, 'sha256'>,
  sealed: { period: Uint8Array; resolution: Uint8Array },
): Uint8Array {
  return hash.sha256(Buffer.concat([hash.sha256(sealed.period), hash.sha256(sealed.resolution)]));
}
