import { setTimeout as wait } from 'node:timers/promises';
import {
  checkpointsStream,
  checkpointSubject,
  parseDocumentId,
  registerStream,
  toHex,
  type PartyId,
} from '@tamga/core/identifiers';
import { verifyCheckpoint, type NoteSigner, type VerifierKey } from '@tamga/core/ledger';
import type { Primitives } from '@tamga/core/sealing';
import { BusError, type Bus, type StoredMessage } from '@tamga/platform/bus';
import type { LedgerCopy, StoredCheckpoint } from '@tamga/platform/ledger-copy';
import { signHead, type LogTiles } from '@tamga/platform/log-tiles';
import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';
import type { Damage } from './codes.ts';
import type { PromisedHead } from './follower.ts';
import type { Lease } from './sequencer/lease.ts';
import type { Finality, Published } from './witness/finality.ts';

const { CheckpointNotice } = tamga.register.v1;

/** The log as the roster names it. */
export interface LogIdentity {
  readonly centre: PartyId;
  readonly origin: string;
  readonly keys: readonly VerifierKey[];
}

export interface CheckpointerOptions {
  readonly log: LogIdentity;
  readonly signers: readonly NoteSigner[];
  readonly primitives: Primitives;
  readonly copy: LedgerCopy;
  readonly tiles: LogTiles;
  readonly bus: Pick<Bus, 'publishUntilAcknowledged' | 'streamInfo' | 'getLastBySubject'>;
  readonly intervalMs: number;
  readonly lease: Pick<Lease, 'term' | 'state' | 'promise'>;
  readonly finality: Pick<Finality, 'maySign' | 'finalize' | 'shown' | 'notify' | 'readPublished' | 'keep'>;
  /** Whether the stream is attested at the moment: nothing is signed otherwise. */
  readonly isSound: () => boolean;
  readonly onSigned: (size: bigint) => void;
  readonly onConflict: (damage: Damage) => void;
  /** The newest note could not be read or published for now; it is tried again. */
  readonly onTrouble: (error: BusError) => void;
}

/** How soon it is looked again, where the interval is longer: at witnesses that were not heard, at what another audit published. */
export const lookAgainMsMax = 250;

/**
 * The leader signs the tree's head from time to time, has it cosigned and publishes it; a standby takes what was published.
 * Never another root for a size that anybody has promised.
 */
export class Checkpointer {
  readonly #options: CheckpointerOptions;
  #published = -1n;
  /** The message of CHECKPOINTS that was taken last. */
  #followed = 0;

  constructor(options: CheckpointerOptions) {
    this.#options = options;
  }

  /** The newest signed checkpoint that this store knows. */
  get newest(): StoredCheckpoint | undefined {
    return this.#options.copy.checkpoints.newestSigned();
  }

  /** Leads or follows, and rests, until the signal fires. */
  async run(signal: AbortSignal): Promise<void> {
    const { intervalMs } = this.#options;
    while (!signal.aborted) {
      const hasLed = this.#options.isSound() && (await this.#step(signal));
      const restMs = hasLed ? intervalMs : Math.min(intervalMs, lookAgainMsMax);
      await wait(restMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** True: as the leader. */
  async #step(signal: AbortSignal): Promise<boolean> {
    const { finality, lease } = this.#options;
    try {
      const { term } = lease;
      if (term === undefined) {
        await this.#follow();
        return false;
      }
      const promised = lease.state?.head.size ?? 0n;
      // Hearing the witnesses took its time; whether the lease still stands is seen when the head is promised.
      if (!(await finality.maySign({ term, promised })) || !this.#options.isSound()) return false;
      await this.#sign(signal);
      await finality.finalize(this.newest);
      await this.#show();
      await this.#publish(signal);
      return true;
    } catch (error) {
      if (!(error instanceof BusError)) throw error;
      if (!signal.aborted) this.#options.onTrouble(error);
      return false;
    }
  }

  /** Signs the present head when it is new. What does not agree is reported, and nothing is signed. */
  async #sign(signal: AbortSignal): Promise<void> {
    const { isSound, lease, onConflict, onSigned } = this.#options;
    const result = await signHead({
      ...this.#options,
      promise: async (head) => (isSound() ? await lease.promise(head, signal) : { ok: false, code: 'NOT_NOW' }),
    });
    if (!result.ok) onConflict({ code: result.code, sequence: result.sequence });
    else if (result.signed !== undefined) onSigned(result.signed);
  }

  /** Takes what the leader published: checked, known as promised, and shown as the leader shows it. */
  async #follow(): Promise<void> {
    const { copy, finality, onConflict } = this.#options;
    const message = await this.#newestMessage();
    if (message === undefined || message.sequence === this.#followed) return;
    const note = noteIn(message);
    const published = note && (await finality.readPublished(note));
    if (published !== undefined) {
      const { size, root } = published.checkpoint;
      // It will have been read soon.
      if (size > copy.tree.size) return;
      if (toHex(copy.tree.rootAt(size)) !== toHex(root))
        return onConflict({ code: 'CHECKPOINT_ROOT_DIFFERS', sequence: Number(size) });
      this.#keep(published);
      await this.#show();
    }
    this.#followed = message.sequence;
  }

  /** What the log signed counts as this store's own promise. */
  #keep(published: Published): void {
    const { copy, finality, onConflict, onSigned } = this.#options;
    const { size } = published.checkpoint;
    if (size > (copy.checkpoints.newest()?.size ?? 0n)) {
      const committed = copy.checkpoints.commit(copy.tree, size);
      if (!committed.ok) return onConflict({ code: committed.code, sequence: Number(size) });
      copy.checkpoints.keepNote(size, published.note);
      onSigned(size);
    }
    finality.keep(published);
  }

  /** Beside the tiles stands what is shown. */
  async #show(): Promise<void> {
    const { finality, tiles, onConflict } = this.#options;
    const { shown } = finality;
    const result = shown && (await tiles.show(shown.note));
    if (result?.ok === false) onConflict({ code: result.code, sequence: result.sequence });
  }

  /** The newest checkpoint on CHECKPOINTS that the log's keys verify. One that they do not proves nothing and is passed over. */
  async published(): Promise<PromisedHead | undefined> {
    const message = await this.#newestMessage();
    return message && (await this.#headIn(message));
  }

  async #publish(signal: AbortSignal): Promise<void> {
    const { bus, finality } = this.#options;
    const { shown } = finality;
    if (shown === undefined || shown.size === this.#published) return;
    const register = await bus.streamInfo(registerStream);
    const content = { note: shown.note, registerHead: uint64(register.lastSequence) };
    const before = await this.#newestMessage();
    // Who led before may come back late.
    if (before !== undefined && ((await this.#headIn(before))?.size ?? 0n) > shown.size) return;
    const result = await bus.publishUntilAcknowledged(this.#subject(), encode(CheckpointNotice, content), {
      expectStream: checkpointsStream,
      expectLastSequence: before?.sequence ?? 0,
      signal,
    });
    if (!result.stored) return;
    this.#published = shown.size;
    await finality.notify({ note: shown.note, registerHead: register.lastSequence });
  }

  async #newestMessage(): Promise<StoredMessage | undefined> {
    return await this.#options.bus.getLastBySubject(checkpointsStream, this.#subject());
  }

  async #headIn(message: StoredMessage): Promise<PromisedHead | undefined> {
    const { log, primitives } = this.#options;
    const note = noteIn(message);
    const verified = note && (await verifyCheckpoint(note, { origin: log.origin, logKeys: log.keys, primitives }));
    return verified?.ok === true ? verified.checkpoint : undefined;
  }

  #subject(): string {
    return checkpointSubject(parseDocumentId(this.#options.log.centre));
  }
}

function noteIn({ data }: StoredMessage): Uint8Array | undefined {
  const notice = decodeExact(CheckpointNotice, data);
  return notice.ok ? notice.message.note : undefined;
}
