import { toHex } from '@tamga/core/identifiers';
import { verifyCheckpoint, type NoteSigner } from '@tamga/core/ledger';
import {
  compareCheckpoints,
  cosign,
  decideAddCheckpoint,
  encodeMisbehaviour,
  readAddCheckpoint,
  signedAtS,
  verifyCosigned,
  type AddCheckpointDecision,
  type Finding,
  type SeenCheckpoint,
  type VerifiedAddCheckpoint,
} from '@tamga/core/ledger/witness';
import type { Primitives, SigningKey } from '@tamga/core/sealing';
import type { LogView, NoWitnessCode } from './log-view.ts';
import { isSameHead, witnessedSizeMax, type Head, type StoredFinding, type WitnessStore } from './witness-store.ts';

/** What a witness answers, with the status of C2SP tlog-witness. */
export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422 | 503;
  readonly body: Uint8Array;
}

/** Whether this witness cosigns, and if not, why. */
export type WitnessStanding =
  | { readonly cosigns: true }
  | {
      readonly cosigns: false;
      readonly code:
        | NoWitnessCode
        /** After each start it first learns what it may have signed that its memory does not hold. */
        | 'CATCHING_UP';
    };

/** What a witness noticed that a person must look at. */
export type WitnessAlarm =
  /** The log signed what no honest log signs: there is a portable proof. */
  | { readonly event: 'log-misbehaved'; readonly finding: StoredFinding }
  /** The log stands behind what this witness saw of it. */
  | { readonly event: 'log-behind'; readonly size: bigint; readonly seenSize: bigint }
  /** The log was asked how two of its checkpoints fit together and did not show it. */
  | { readonly event: 'log-unproven'; readonly size: bigint; readonly otherSize: bigint };

/** Asks the log with which tree of `oldSize` leaves its tree of `newSize` leaves begins. Undefined: it does not say. */
export type AskPath = (between: { oldSize: bigint; newSize: bigint }) => Promise<readonly Uint8Array[] | undefined>;

export interface WitnessOptions {
  readonly key: SigningKey | undefined;
  readonly view: () => LogView | undefined;
  /** The rosters from the founding one to the newest here, as signed. */
  readonly rosters: () => readonly Uint8Array[];
  readonly store: WitnessStore;
  readonly primitives: Primitives;
  readonly nowMs: () => number;
  readonly askPath: AskPath;
  readonly onAlarm: (alarm: WitnessAlarm) => void;
}

/** Checkpoints that wait to be set against the own head; of more the newest count. */
const pendingMax = 16;

/**
 * A member's witness of the log: cosigns only what continues the newest checkpoint that it persisted, and persists before
 * it answers (C2SP tlog-witness). It keeps a portable proof of whatever the log signed that cannot both be true.
 */
export class LogWitness {
  readonly #options: WitnessOptions;
  #caughtUp = false;
  #cosigned: { readonly size: bigint; readonly note: Uint8Array } | undefined;
  #pending: SeenCheckpoint[] = [];
  #comparing: Promise<void> | undefined;

  constructor(options: WitnessOptions) {
    this.#options = options;
  }

  get standing(): WitnessStanding {
    const signer = this.#signer();
    if (typeof signer === 'string') return { cosigns: false, code: signer };
    return this.#caughtUp ? { cosigns: true } : { cosigns: false, code: 'CATCHING_UP' };
  }

  get head(): Head | undefined {
    return this.#options.store.newest();
  }

  /** C2SP tlog-witness, "add-checkpoint". */
  async addCheckpoint(body: Uint8Array): Promise<WitnessAnswer> {
    const { view, primitives, store, nowMs } = this.#options;
    const policy = view()?.policy;
    if (policy === undefined) return answer(503, 'ROSTER_KEYS');
    const { origin, logKeys } = policy;
    const read = await readAddCheckpoint(body, { origin, logKeys, primitives });
    if (!read.ok) return answer(read.status, read.code);
    const { request } = read;
    if (request.checkpoint.size > witnessedSizeMax) return answer(400, 'CHECKPOINT_SIZE');
    const { standing } = this;
    const signer = this.#signer();
    if (!standing.cosigns || typeof signer === 'string') {
      this.see({ note: request.note, checkpoint: request.checkpoint });
      return answer(503, standing.cosigns ? 'NOT_LISTED' : standing.code);
    }
    const { decision, head } = store.advance((newest) => {
      const decided = decideAddCheckpoint(primitives, request, newest);
      const fresh = decided.status === 200 && newest?.size !== request.checkpoint.size;
      const grown = fresh ? headOf(request, nowMs()) : undefined;
      return { decision: { decision: decided, head: grown ?? newest }, head: grown };
    });
    if (decision.status !== 200 || head === undefined) {
      this.#examine(request, decision);
      return refusal(decision);
    }
    return { status: 200, body: await cosign(head, { signer, nowMs: nowMs() }) };
  }

  /** The newest checkpoint with the log's signatures and this witness's own; undefined while it has cosigned none. */
  async newestCosigned(): Promise<Uint8Array | undefined> {
    const signer = this.#signer();
    const { head } = this;
    if (head === undefined || typeof signer === 'string') return undefined;
    if (this.#cosigned?.size !== head.size) {
      // As of the moment at which it was persisted: true whatever was forgotten since.
      const line = await cosign(head, { signer, nowMs: head.atMs });
      const note = Buffer.concat([head.note, line]);
      this.#cosigned = { size: head.size, note };
      return note;
    }
    return this.#cosigned.note;
  }

  /** A checkpoint that others were shown. Unless the log signed it, it says nothing. */
  async seeNote(note: Uint8Array): Promise<boolean> {
    const policy = this.#options.view()?.policy;
    if (policy === undefined) return false;
    const { origin, logKeys } = policy;
    const verified = await verifyCheckpoint(note, { origin, logKeys, primitives: this.#options.primitives });
    if (!verified.ok) return false;
    this.see({ note, checkpoint: verified.checkpoint });
    return true;
  }

  /** Sets a checkpoint that the log signed against what this witness stands by; where it must, by asking the log. */
  see(seen: SeenCheckpoint): void {
    if (this.#compareNow(seen) !== 'unknown') return;
    this.#pending = [...this.#pending, seen].slice(-pendingMax);
    this.#comparing ??= this.#comparePending().finally(() => (this.#comparing = undefined));
  }

  /** Resolves when everything seen so far has been compared. */
  async settled(): Promise<void> {
    await this.#comparing;
  }

  /**
   * After a start: takes up what this witness signed and its memory does not hold, as far as the log and the other
   * witnesses show it. `notes`: what each of them cosigned last. Afterwards it cosigns.
   */
  async catchUp(notes: readonly Uint8Array[]): Promise<void> {
    const { view, primitives } = this.#options;
    const current = view();
    if (current?.self === undefined) return;
    for (const note of notes) {
      const verified = await verifyCosigned(note, { policy: current.policy, primitives });
      if (!verified.ok) continue;
      const { checkpoint } = verified;
      const own = checkpoint.cosignatures.some(({ party }) => party === current.self?.party);
      if (own) this.#adopt({ note, checkpoint });
      this.see({ note, checkpoint });
    }
    await this.settled();
    this.#caughtUp = true;
  }

  /** Our own cosignature shows that we persisted and signed this checkpoint: it stands above any older memory. */
  #adopt({ note, checkpoint }: SeenCheckpoint): void {
    const { store, nowMs } = this.#options;
    store.advance((newest) => {
      const forgotten = checkpoint.size > (newest?.size ?? 0n) && checkpoint.size <= witnessedSizeMax;
      return { decision: undefined, head: forgotten ? headOf({ note, checkpoint }, nowMs()) : undefined };
    });
  }

  #signer(): NoteSigner | NoWitnessCode {
    const { key } = this.#options;
    const view = this.#options.view();
    if (view === undefined) return 'ROSTER_KEYS';
    if (view.self === undefined) return 'NOT_LISTED';
    if (key === undefined) return 'WITNESS_KEY_MISSING';
    if (toHex(key.publicKey) !== toHex(view.self.key.publicKey)) return 'WITNESS_KEY_DIFFERS';
    return { key: view.self.key, sign: (message) => key.sign({ message }) };
  }

  /** What was not cosigned was signed by the log all the same: it may be proof. */
  #examine(request: VerifiedAddCheckpoint, decision: AddCheckpointDecision): void {
    const { onAlarm } = this.#options;
    const { head } = this;
    const { note, checkpoint, proof } = request;
    const seen = { note, checkpoint };
    if (head !== undefined && decision.status === 409 && checkpoint.size < head.size) {
      const signedS = signedAtS(checkpoint) ?? 0n;
      const later = signedS * 1000n > BigInt(head.atMs);
      if (later) onAlarm({ event: 'log-behind', size: checkpoint.size, seenSize: head.size });
    }
    // The log itself may have sent the path that convicts it.
    if (decision.status === 422 && this.#compareNow(seen, proof) !== 'unknown') return;
    this.see(seen);
  }

  /** Compares with what is at hand. */
  #compareNow(seen: SeenCheckpoint, path?: readonly Uint8Array[]): 'known' | 'unknown' {
    const { store, primitives } = this.#options;
    const own = store.headAt(seen.checkpoint.size) ?? store.newest();
    if (own === undefined) return 'known';
    const result = compareCheckpoints(primitives, { one: this.#seenOf(own), other: seen, path });
    if (result.is === 'contradiction') this.#keep(result.finding);
    return result.is === 'unknown' ? 'unknown' : 'known';
  }

  async #comparePending(): Promise<void> {
    for (let seen = this.#pending.pop(); seen !== undefined; seen = this.#pending.pop()) {
      const own = this.head;
      if (own === undefined || this.#compareNow(seen) === 'known') continue;
      const [oldSize, newSize] =
        own.size < seen.checkpoint.size ? [own.size, seen.checkpoint.size] : [seen.checkpoint.size, own.size];
      const path = await this.#options.askPath({ oldSize, newSize });
      const compared = compareCheckpoints(this.#options.primitives, { one: this.#seenOf(own), other: seen, path });
      if (compared.is === 'contradiction') this.#keep(compared.finding);
      if (compared.is === 'unknown')
        this.#options.onAlarm({ event: 'log-unproven', size: own.size, otherSize: seen.checkpoint.size });
    }
  }

  #seenOf(head: Head): SeenCheckpoint {
    return { note: head.note, checkpoint: this.#verified(head) };
  }
}
