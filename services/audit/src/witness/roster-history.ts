import { verifyNextRoster, type VerifiedRoster } from '@tamga/core/documents';
import {
  ledgerStream,
  ledgerSubject,
  ledgerSubjectTail,
  parseDocumentId,
  registerStream,
  registerSubject,
  toHex,
} from '@tamga/core/identifiers';
import { decodeEntry, decodeRecord } from '@tamga/core/ledger';
import {
  governingVersion,
  witnessPolicy,
  type PolicyHistory,
  type PolicyVersion,
  type WitnessPolicy,
} from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import type { Bus } from '@tamga/platform/bus';
import { decodeExact, tamga } from '@tamga/wire';

/** A version of the roster with the leaf that logs it. */
export interface LoggedRoster extends PolicyVersion {
  readonly roster: VerifiedRoster;
}

/** By whose keys checkpoints are signed, and by whose witnesses they are judged. */
export interface Rosters {
  /** Every version that is known to be logged, the founding one first. */
  readonly history: PolicyHistory;
  /** Of the next checkpoint, where the newest final one has this size. */
  governing(finalSize: bigint): PolicyVersion;
  readonly newest: PolicyVersion;
  /** Reads on. Throws BusError. */
  refresh(): Promise<void>;
}

const region = parseDocumentId('region');

/** The roster's versions, each with its leaf, read on as they are registered and logged. */
export class RosterHistory implements Rosters {
  readonly #options: {
    readonly bus: Pick<Bus, 'getLastBySubject'>;
    readonly primitives: Primitives;
    readonly epoch: number;
    /** An entry from before the epoch by its subject within an epoch: those are in audit's copy alone. */
    readonly earlier?: (tail: string) => { readonly sequence: number; readonly bytes: Uint8Array } | undefined;
  };
  readonly #versions: [LoggedRoster, ...LoggedRoster[]];

  constructor(
    founding: { roster: VerifiedRoster; policy: WitnessPolicy },
    options: {
      bus: Pick<Bus, 'getLastBySubject'>;
      primitives: Primitives;
      epoch: number;
      earlier?: (tail: string) => { readonly sequence: number; readonly bytes: Uint8Array } | undefined;
    },
  ) {
    this.#options = options;
    // All founders sign version 1, which is leaf 0 (05, "Trust anchor").
    this.#versions = [{ ...founding, leafIndex: 0n }];
  }

  get history(): PolicyHistory<LoggedRoster> {
    return this.#versions;
  }

  governing(finalSize: bigint): LoggedRoster {
    return governingVersion(this.#versions, finalSize);
  }

  get newest(): LoggedRoster {
    return this.#versions.at(-1) ?? this.#versions[0];
  }

  /** Takes the next version, where it is registered, follows the newest, and the ledger holds exactly it. Throws BusError. */
  async refresh(): Promise<void> {
    for (let next = await this.#next(); next !== undefined; next = await this.#next()) this.#versions.push(next);
  }

  /**
   * Versions that the register has beyond those that are known to be logged. Of these the ledger need not have any: it may be
   * about to. Throws BusError.
   */
  async registered(): Promise<WitnessPolicy[]> {
    const policies: WitnessPolicy[] = [];
    let current = this.newest.roster;
    for (let next = await this.#follower(current); next !== undefined; next = await this.#follower(current)) {
      policies.push(next.policy);
      current = next.roster;
    }
    return policies;
  }

  async #next(): Promise<LoggedRoster | undefined> {
    const { bus, epoch } = this.#options;
    const next = await this.#follower(this.newest.roster);
    if (next === undefined) return undefined;
    const place = ledgerSubject({ epoch, kind: 'document', ...placeOf(next.roster) });
    const earlier = this.#options.earlier?.(ledgerSubjectTail(place) ?? '');
    const logged = earlier ?? entryOf(await bus.getLastBySubject(ledgerStream(epoch), place));
    if (logged === undefined || payloadHashIn(logged.bytes) !== next.roster.id) return undefined;
    return { ...next, leafIndex: BigInt(logged.sequence) - 1n };
  }

  /** The version in the register that follows `current`, verified. */
  async #follower(current: VerifiedRoster): Promise<{ roster: VerifiedRoster; policy: WitnessPolicy } | undefined> {
    const { bus, primitives } = this.#options;
    const place = placeOf(current, 1);
    const registered = await bus.getLastBySubject(registerStream, registerSubject(place));
    const document = registered && decodeExact(tamga.register.v1.SignedDocument, registered.data);
    if (document?.ok !== true) return undefined;
    const verified = await verifyNextRoster(document.message.jws, { primitives, current });
    if (!verified.ok) return undefined;
    const policy = witnessPolicy(primitives, verified.roster.roster);
    // A log keeps its name for ever: under another one nothing would follow what it signed before.
    const isOfLog = policy.ok && policy.policy.origin === this.#versions[0].policy.origin;
    return isOfLog ? { roster: verified.roster, policy: policy.policy } : undefined;
  }
}

/** Where a version of the roster stands in register and ledger; `after`: so many versions later. */
function placeOf({ roster }: VerifiedRoster, after = 0) {
  return { type: 'roster', document: region, version: roster.version + after } as const;
}

function entryOf(message: { sequence: number; data: Uint8Array } | undefined) {
  return message === undefined ? undefined : { sequence: message.sequence, bytes: message.data };
}

function payloadHashIn(bytes: Uint8Array): string | undefined {
  const entry = decodeEntry(bytes);
  const read = entry.ok ? decodeRecord(entry.entry.record) : undefined;
  return read?.ok === true && read.record.event === 'document' ? toHex(read.record.payloadHash) : undefined;
}
