import { setTimeout as wait } from 'node:timers/promises';
import { checkpointsStream, checkpointSubject, parseDocumentId, registerStream, toHex } from '@tamga/core/identifiers';
import type { NoteSigner, VerifierKey } from '@tamga/core/ledger';
import { verifySignedInTime } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import { BusError, type Bus, type StoredMessage } from '@tamga/platform/bus';
import type { LedgerCopy, StoredCheckpoint } from '@tamga/platform/ledger-copy';
import { headOfNote, signHead, type LogTiles } from '@tamga/platform/log-tiles';
import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';
import type { Damage } from './codes.ts';
import type { PromisedHead } from './follower.ts';
import { signersNamed, type LogIdentity } from './log-identity.ts';
import type { Lease } from './sequencer/lease.ts';
import type { Finality, Published } from './witness/finality.ts';
import type { Rosters } from './witness/roster-history.ts';

const { CheckpointNotice } = tamga.register.v1;

/** Which of the keys that the rosters name this process holds. */
export interface HeldKeys {
  /** Those by which the next checkpoint is signed. Without them it signs nothing: nobody would believe other keys. */
  readonly governing: boolean;
  /** The earliest version of the roster, governing or to come, that names keys which are not held; undefined: there is none. */
  readonly lacking: { readonly version: number; readonly keys: readonly VerifierKey[] } | undefined;
}

export interface CheckpointerOptions {
  readonly log: LogIdentity;
  /** Every key that this process holds; with those are signed that the roster names which governs the checkpoint. */
  readonly signers: readonly NoteSigner[];
  readonly primitives: Primitives;
  readonly copy: LedgerCopy;
  readonly tiles: LogTiles;
  readonly bus: Pick<Bus, 'publishUntilAcknowledged' | 'streamInfo' | 'getLastBySubject'>;
  readonly intervalMs: number;
  readonly lease: Pick<Lease, 'term' | 'state' | 'promise'>;
  readonly rosters: Pick<Rosters, 'history'>;
  readonly finality: Pick<
    Finality,
    | 'maySign'
    | 'finalize'
    | 'shown'
    | 'next'
    | 'notify'
    | 'readPublished'
    | 'keep'
    | 'onPublished'
    | 'refresh'
    | 'fillChangeovers'
    | 'governing'
    | 'settledSize'
  >;
  /** Whether the stream is attested at the moment: nothing is signed otherwise. */
  readonly isSound: () => boolean;
  readonly onSigned: (size: bigint) => void;
  /** Told after every look. */
  readonly onKeys: (held: HeldKeys) => void;
  readonly onConflict: (damage: Damage) => void;
  /** The newest note could not be read or published for now; it is tried again. */
  readonly onTrouble: (error: BusError) => void;
}

/** How soon it is looked again, where the interval is longer: at witnesses that were not heard, at what another audit published. */
export const lookAgainMsMax = 250;

/**
 * The leader signs the tree's head from time to time, has it cosigned and publishes it; a standby takes what was published.
 * Never another root for a size that anybody has promised. What is published is put upon what this process has seen
 * published, by compare and swap: who led before and comes back late publishes nothing that others have not followed.
 */
export class Checkpointer {
  readonly #options: CheckpointerOptions;
  #published = -1n;
  /** The message of CHECKPOINTS that was looked at last, and the size that is final in it; undefined: none that is known to be. */
  #followed: { sequence: number; size: bigint | undefined } = { sequence: 0, size: undefined };

  constructor(options: CheckpointerOptions) {
    this.#options = options;
  }

  /** The newest signed checkpoint that this store knows. */
  get newest(): StoredCheckpoint | undefined {
    return this.#options.copy.checkpoints.newestSigned();
  }

  /** Which keys this process holds of those that count now and soon, as far as it knows the rosters. */
  get keys(): HeldKeys {
    const { signers, rosters, finality } = this.#options;
    const { governing } = finality;
    const { history } = rosters;
    const from = history.findIndex((version) => version === governing);
    const at = history.findIndex((one, i) => i >= from && signersNamed(one.policy, signers) === undefined);
    const keys = history[at]?.policy.logKeys;
    // Versions are numbered from 1.
    return {
      governing: signersNamed(governing.policy, signers) !== undefined,
      lacking: keys === undefined ? undefined : { version: at + 1, keys },
    };
  }

  /** Leads or follows, and rests, until the signal fires. */
  async run(signal: AbortSignal): Promise<void> {
    const { intervalMs, finality } = this.#options;
    await finality.refresh();
    while (!signal.aborted) {
      const hasLed = this.#options.isSound() && (await this.#step(signal));
      this.#options.onKeys(this.keys);
      const restMs = hasLed ? intervalMs : Math.min(intervalMs, lookAgainMsMax);
      await wait(restMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** True: as the leader. */
  async #step(signal: AbortSignal): Promise<boolean> {
    const { copy, finality, lease } = this.#options;
    try {
      const { term } = lease;
      // The leader too: whoever led before may have published more.
      const isKnown = await this.#follow();
      if (term === undefined || !isKnown) return false;
      // No roster stands below a head that is signed without its being known.
      if (copy.tree.size > finality.settledSize && !(await finality.refresh())) return false;
      const promised = lease.state?.head.size ?? 0n;
      // Hearing the witnesses took its time; whether the lease still stands is seen when the head is promised.
      if (!(await finality.maySign({ term, promised })) || !this.#options.isSound()) return false;
      if (!(await this.#sign(signal))) return false;
      await finality.finalize(this.newest);
      await this.#publish(signal);
      await this.#show();
      await finality.fillChangeovers();
      return true;
    } catch (error) {
      if (!(error instanceof BusError)) throw error;
      if (!signal.aborted) this.#options.onTrouble(error);
      return false;
    }
  }

  /** Signs the present head when it is new. What does not agree is reported, and nothing is signed. False: without the keys. */
  async #sign(signal: AbortSignal): Promise<boolean> {
    const { isSound, lease, finality, log, onConflict, onSigned } = this.#options;
    const { policy } = finality.governing;
    const signers = signersNamed(policy, this.#options.signers);
    if (signers === undefined) return false;
    const result = await signHead({
      ...this.#options,
      log: { origin: log.origin, keys: policy.logKeys },
      signers,
      settledSize: finality.settledSize,
      promise: async (head) => (isSound() ? await lease.promise(head, signal) : { ok: false, code: 'NOT_NOW' }),
    });
    if (!result.ok) onConflict({ code: result.code, sequence: result.sequence });
    else if (result.signed !== undefined) onSigned(result.signed);
    return true;
  }

  /** Takes what was published: checked, known as promised, and shown as its leader shows it. False: it is not known yet. */
  async #follow(): Promise<boolean> {
    const { copy, finality, onConflict } = this.#options;
    const message = await this.#newestMessage();
    if (message === undefined) return true;
    const { sequence } = message;
    if (sequence === this.#followed.sequence && this.#followed.size !== undefined) return true;
    if (!(await finality.refresh())) return false;
    const note = noteIn(message);
    const published = note && (await finality.readPublished(note));
    if (published !== undefined) {
      const { size, root } = published.checkpoint;
      // It will have been read soon.
      if (size > copy.tree.size) return false;
      if (toHex(copy.tree.rootAt(size)) !== toHex(root)) {
        onConflict({ code: 'CHECKPOINT_ROOT_DIFFERS', sequence: Number(size) });
        return false;
      }
      this.#keep(published);
      await this.#show();
    }
    // What cannot be read proves nothing: it is overwritten, and until then looked at again.
    this.#followed = { sequence, size: published?.checkpoint.size };
    return true;
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
    const { copy, finality, rosters, primitives } = this.#options;
    const message = await this.#newestMessage();
    const note = message && noteIn(message);
    if (note === undefined) return undefined;
    await finality.refresh();
    const finalSize = copy.finals.newestBelow(headOfNote(note)?.size ?? 0n)?.size ?? 0n;
    const verified = await verifySignedInTime(note, { history: rosters.history, finalSize, primitives });
    return verified.ok ? verified.checkpoint : undefined;
  }

  async #publish(signal: AbortSignal): Promise<void> {
    const { bus, finality } = this.#options;
    const { next } = finality;
    if (next === undefined || next.size === this.#published || next.size < (this.#followed.size ?? 0n)) return;
    const register = await bus.streamInfo(registerStream);
    const content = { note: next.note, registerHead: uint64(register.lastSequence) };
    const result = await bus.publishUntilAcknowledged(this.#subject(), encode(CheckpointNotice, content), {
      expectStream: checkpointsStream,
      expectLastSequence: this.#followed.sequence,
      signal,
    });
    // Another one stands there, and is followed next; or it is this very one, and its answer was lost.
    if (!result.stored) return;
    this.#followed = { sequence: result.sequence, size: next.size };
    this.#published = next.size;
    finality.onPublished(next.size);
    await finality.notify({ note: next.note, registerHead: register.lastSequence });
  }

  async #newestMessage(): Promise<StoredMessage | undefined> {
    return await this.#options.bus.getLastBySubject(checkpointsStream, this.#subject());
  }

  #subject(): string {
    return checkpointSubject(parseDocumentId(this.#options.log.centre));
  }
}

function noteIn({ data }: StoredMessage): Uint8Array | undefined {
  const notice = decodeExact(CheckpointNotice, data);
  return notice.ok ? notice.message.note : undefined;
}
