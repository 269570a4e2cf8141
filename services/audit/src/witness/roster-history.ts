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
import { governingVersion, witnessPolicy, type WitnessPolicy } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import type { Bus } from '@tamga/platform/bus';
import { decodeExact, tamga } from '@tamga/wire';

/** A version of the roster with the leaf that logs it. */
export interface LoggedRoster {
  readonly roster: VerifiedRoster;
  readonly policy: WitnessPolicy;
  readonly leafIndex: bigint;
}

/** By whose witnesses checkpoints are judged. */
export interface Rosters {
  /** Of the next checkpoint, where the newest final one has this size. */
  governing(finalSize: bigint): { readonly policy: WitnessPolicy };
  readonly newest: { readonly policy: WitnessPolicy };
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

  async #next(): Promise<LoggedRoster | undefined> {
    const { bus, primitives, epoch } = this.#options;
    const current = this.newest.roster;
    const subject = { type: 'roster', document: region, version: current.roster.version + 1 } as const;
    const registered = await bus.getLastBySubject(registerStream, registerSubject(subject));
    if (registered === undefined) return undefined;
    const document = decodeExact(tamga.register.v1.SignedDocument, registered.data);
    if (!document.ok) return undefined;
    const verified = await verifyNextRoster(document.message.jws, { primitives, current });
    if (!verified.ok) return undefined;
    const place = ledgerSubject({ epoch, kind: 'document', ...subject });
    const earlier = this.#options.earlier?.(ledgerSubjectTail(place) ?? '');
    const logged = earlier ?? entryOf(await bus.getLastBySubject(ledgerStream(epoch), place));
    const policy = witnessPolicy(primitives, verified.roster.roster);
    if (logged === undefined || !policy.ok || payloadHashIn(logged.bytes) !== verified.roster.id) return undefined;
    return { roster: verified.roster, policy: policy.policy, leafIndex: BigInt(logged.sequence) - 1n };
  }
}

function entryOf(message: { sequence: number; data: Uint8Array } | undefined) {
  return message === undefined ? undefined : { sequence: message.sequence, bytes: message.data };
}

function payloadHashIn(bytes: Uint8Array): string | undefined {
  const entry = decodeEntry(bytes);
  const read = entry.ok ? decodeRecord(entry.entry.record) : undefined;
  return read?.ok === true && read.record.event === 'document' ? toHex(read.record.payloadHash) : undefined;
}
