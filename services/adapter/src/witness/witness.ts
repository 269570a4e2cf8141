import { toHex, type PartyId } from '@tamga/core/identifiers';
import { formatVerifierKey, parseNote, type NoteSigner, type VerifierKey } from '@tamga/core/ledger';
import {
  compareCheckpoints,
  cosign,
  decideAddCheckpoint,
  encodeMisbehaviour,
  isRolledBack,
  readAddCheckpointBy,
  seenCheckpoint,
  signedOnlyBy,
  verifyCosigned,
  type AddCheckpointDecision,
  type Finding,
  type SeenCheckpoint,
  type Witness,
  type WitnessPolicy,
} from '@tamga/core/ledger/witness';
import type { Primitives, SigningKey } from '@tamga/core/sealing';
import { factOf } from './finding-fact.ts';
import type { GoverningVersion, LogHistory } from './log-history.ts';
import { witnessedSizeMax, type Head, type StoredFinding, type WitnessStore } from './witness-store.ts';

/** Why this adapter does not witness. */
export type NoWitnessCode =
  /** The roster does not list this party as a witness, or lists it as the centre. */
  | 'NOT_LISTED'
  /** The roster's vkeys cannot be read, or two of them are one. */
  | 'ROSTER_KEYS'
  | 'WITNESS_KEY_MISSING'
  /** The key files hold other keys than the roster names. */
  | 'WITNESS_KEY_DIFFERS';

/** What a witness answers, with the status of C2SP tlog-witness. */
export type WitnessAnswer =
  /** 200: cosignatures, or what was asked for; 409: the size of the newest checkpoint that was cosigned. */
  | { readonly status: 200 | 409; readonly body: Uint8Array }
  /** Why not; the body has the code as its one line. */
  | { readonly status: 400 | 403 | 404 | 422 | 503; readonly code: string; readonly body: Uint8Array };

/** Whether this witness cosigns, and if not, why. After a start it first learns what its memory may not hold. */
export type WitnessStanding =
  | { readonly cosigns: true }
  | { readonly cosigns: false; readonly code: NoWitnessCode | 'CATCHING_UP' };

/** What a witness noticed that a person must look at. */
export type WitnessAlarm =
  /** The log signed what no honest log signs: there is a portable proof. */
  | { readonly event: 'log-misbehaved'; readonly finding: StoredFinding }
  /** The log stands behind what this witness saw of it. */
  | { readonly event: 'log-behind'; readonly size: bigint; readonly seenSize: bigint }
  /** The log was asked how two of its checkpoints fit together and did not show it. */
  | { readonly event: 'log-unproven'; readonly size: bigint; readonly seenSize: bigint };

/** With which tree of `oldSize` leaves the log's tree of `newSize` leaves begins (prefixPath), as the log says. */
export type AskPath = (between: {
  oldSize: bigint;
  newSize: bigint;
}) => Promise<readonly Uint8Array[] | 'refused' | 'unreachable'>;

export interface WitnessOptions {
  readonly party: PartyId;
  /** Every key that this adapter holds; it cosigns with the one that the roster of the checkpoint's time lists. */
  readonly keys: readonly SigningKey[];
  readonly history: Pick<LogHistory, 'current' | 'governing' | 'verify' | 'versions'>;
  /** The rosters from the founding one to the newest here, as signed. */
  readonly rosters: () => readonly Uint8Array[];
  /** Proofs that people have dealt with: they stay, and no longer show in readiness. */
  readonly settled: readonly string[];
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
 * it answers (C2SP tlog-witness). Of whatever the log signed that cannot both be true it keeps a portable proof.
 */
export class LogWitness {
  readonly #options: WitnessOptions;
  #caughtUp = false;
  #unproven = false;
  #behind = false;
  #cosigned: { readonly of: Uint8Array; readonly by: VerifierKey; readonly note: Uint8Array } | undefined;
  #pending: SeenCheckpoint[] = [];
  #comparing: Promise<void> | undefined;

  constructor(options: WitnessOptions) {
    this.#options = options;
  }

  get standing(): WitnessStanding {
    const signer = this.#signer(this.#options.history.current);
    if (typeof signer === 'string') return { cosigns: false, code: signer };
    return this.#caughtUp ? { cosigns: true } : { cosigns: false, code: 'CATCHING_UP' };
  }

  /** What is wrong with the log, the gravest first; undefined: nothing that this witness knows of. */
  get trouble(): 'LOG_MISBEHAVED' | 'LOG_UNPROVEN' | 'LOG_BEHIND' | undefined {
    const { store, settled } = this.#options;
    if (store.findingIds().some((id) => !settled.includes(id))) return 'LOG_MISBEHAVED';
    if (this.#unproven) return 'LOG_UNPROVEN';
    return this.#behind ? 'LOG_BEHIND' : undefined;
  }

  /** How many portable proofs against the log are kept. */
  get findingCount(): number {
    return this.#options.store.findingIds().length;
  }

  get head(): Head | undefined {
    return this.#options.store.newest();
  }

  /** C2SP tlog-witness, "add-checkpoint". 503 while this witness does not cosign at all. */
  async addCheckpoint(body: Uint8Array): Promise<WitnessAnswer> {
    const { primitives, store, history, nowMs } = this.#options;
    if (history.current === undefined) return answer(503, 'ROSTER_KEYS');
    let by: GoverningVersion = history.current;
    const read = await readAddCheckpointBy(body, async (note) => {
      const verified = await history.verify(note);
      if (verified.ok) ({ by } = verified);
      return verified;
    });
    if (!read.ok) return answer(read.status, read.code);
    const { request } = read;
    const { policy } = by;
    if (request.checkpoint.size > witnessedSizeMax) return answer(400, 'CHECKPOINT_SIZE');
    const seen = seenBy(policy, request);
    const signer = this.#signer(by);
    if (typeof signer === 'string' || !this.#caughtUp) {
      this.see(seen);
      return answer(503, typeof signer === 'string' ? signer : 'CATCHING_UP');
    }
    const { decision, head, atMs } = store.advance((newest) => {
      const decided = decideAddCheckpoint(primitives, request, newest);
      // The moment of the statement: no larger tree has been persisted by then.
      const now = nowMs();
      const isLarger = decided.status === 200 && newest?.size !== seen.size;
      const grown = isLarger ? { ...seen, origin: policy.origin, atMs: now } : undefined;
      // The same tree under the keys that count now: those under which it was kept may say nothing any more.
      const isRenewed =
        decided.status === 200 && newest?.size === seen.size && !isSignedBy(policy.logKeys, newest.note);
      const renewed = isRenewed ? { ...seen, origin: policy.origin, atMs: newest.atMs } : undefined;
      return { decision: { decision: decided, head: grown ?? newest, atMs: now }, head: grown ?? renewed };
    });
    if (decision.status !== 200 || head === undefined) {
      this.#examine(seen, { decision, proof: request.proof });
      return refusal(decision);
    }
    this.#behind = false;
    return { status: 200, body: await cosign(head, { signer, nowMs: atMs }) };
  }

  /** The newest checkpoint with the log's signatures and this witness's own; undefined while it has cosigned none. */
  async newestCosigned(): Promise<Uint8Array | undefined> {
    const { history } = this.#options;
    const { head } = this;
    if (head === undefined) return undefined;
    const then = this.#signer(history.governing(head.size));
    // The key of that time may be gone; the one of now says the same.
    const signer = typeof then === 'string' ? this.#signer(history.current) : then;
    if (typeof signer === 'string') return undefined;
    const known = this.#cosigned;
    if (known?.by === signer.key && Buffer.compare(known.of, head.note) === 0) return known.note;
    // As of the moment at which it was persisted: that stays true, whatever was forgotten since.
    const note = Buffer.concat([head.note, await cosign(head, { signer, nowMs: head.atMs })]);
    this.#cosigned = { of: head.note, by: signer.key, note };
    return note;
  }

  /** A checkpoint that others were shown. False: the log did not sign it, so it says nothing. */
  async seeNote(note: Uint8Array): Promise<boolean> {
    const verified = await this.#options.history.verify(note);
    if (!verified.ok) return false;
    this.see(seenBy(verified.by.policy, { note, checkpoint: verified.checkpoint }));
    return true;
  }

  /** Sets a checkpoint that the log signed against what this witness stands by; where it must, by asking the log. */
  see(seen: SeenCheckpoint): void {
    if (this.#compare(seen) === 'known') return;
    this.#pending = [...this.#pending, seen].slice(-pendingMax);
    this.#comparing ??= this.#comparePending().finally(() => (this.#comparing = undefined));
  }

  /** Resolves when what was seen so far has been compared, as far as the log answers. */
  async settled(): Promise<void> {
    await this.#comparing;
  }

  /**
   * After a start: takes up what this witness signed and its memory does not hold. `notes`: what each witness cosigned last,
   * as the log has it. Only then it cosigns.
   */
  async catchUp(notes: readonly Uint8Array[]): Promise<void> {
    const { history, party, primitives, store, nowMs } = this.#options;
    if (typeof this.#signer(history.current) === 'string') return;
    for (const note of notes) {
      const judged = await history.verify(note);
      if (!judged.ok || judged.checkpoint.size > witnessedSizeMax) continue;
      const { policy } = judged.by;
      const cosigned = await verifyCosigned(note, { policy: { ...policy, witnesses: this.#ownWitnesses }, primitives });
      if (!cosigned.ok) continue;
      const seen = seenBy(policy, { note, checkpoint: judged.checkpoint });
      // Our own cosignature, by whichever of our keys, shows that we persisted this: it stands above any older memory.
      if (cosigned.checkpoint.cosignatures.some((one) => one.party === party)) {
        store.advance((newest) => {
          const isForgotten = newest === undefined || seen.size > newest.size;
          const head = isForgotten ? { ...seen, origin: policy.origin, atMs: nowMs() } : undefined;
          return { decision: undefined, head };
        });
      }
      this.see(seen);
    }
    await this.settled();
    this.#caughtUp = true;
  }

  /**
   * Keeps a portable proof, with the rosters by which it is checked, and raises the alarm once. True where there is a proof of it
   * here; false where there are enough of its kind, and nobody has dealt with them.
   */
  keepFinding(finding: Finding): boolean {
    const { rosters, primitives, settled, store, nowMs, onAlarm } = this.#options;
    const document = encodeMisbehaviour({ rosters: rosters(), finding });
    const stored = { id: toHex(primitives.sha256(document)), kind: finding.kind, atMs: nowMs(), document };
    const kept = store.keepFinding({ ...stored, fact: factOf(finding) }, { settled });
    if (kept === 'kept') onAlarm({ event: 'log-misbehaved', finding: stored });
    return kept !== 'enough';
  }

  /** This party as each version lists it, each key once. */
  get #ownWitnesses(): Witness[] {
    const { history, party } = this.#options;
    const own = history.versions.flatMap(({ policy }) => policy.witnesses).filter((one) => one.party === party);
    return [...new Map(own.map((one) => [formatVerifierKey(one.key), one])).values()];
  }

  /** The key by which this party witnesses by a version of the roster. */
  #signer(by: GoverningVersion | undefined): NoteSigner | NoWitnessCode {
    const { keys, party } = this.#options;
    if (by === undefined) return 'ROSTER_KEYS';
    const self = by.policy.witnesses.find((one) => one.party === party);
    if (self === undefined) return 'NOT_LISTED';
    if (keys.length === 0) return 'WITNESS_KEY_MISSING';
    const key = keys.find(({ publicKey }) => toHex(publicKey) === toHex(self.key.publicKey));
    if (key === undefined) return 'WITNESS_KEY_DIFFERS';
    return { key: self.key, sign: (message) => key.sign({ message }) };
  }

  /** What was not cosigned was signed by the log all the same: it may be proof. */
  #examine(seen: SeenCheckpoint, what: { decision: AddCheckpointDecision; proof: readonly Uint8Array[] }): void {
    const { head } = this;
    if (head !== undefined && seen.size < head.size && seen.signedAtS > head.signedAtS) {
      this.#behind = true;
      this.#options.onAlarm({ event: 'log-behind', size: seen.size, seenSize: head.size });
    }
    // The log itself may have sent the path that convicts it.
    if (what.decision.status === 422 && this.#compare(seen, what.proof) === 'known') return;
    this.see(seen);
  }

  /** Compares with what is at hand. */
  #compare(seen: SeenCheckpoint, path?: readonly Uint8Array[]): 'known' | 'unknown' {
    const { store, primitives } = this.#options;
    const newest = store.newest();
    const own = store.headAt(seen.size) ?? newest;
    if (own === undefined || newest === undefined) return 'known';
    const result = compareCheckpoints(primitives, { one: own, other: seen, path });
    if (result.is === 'contradiction') this.keepFinding(result.finding);
    // A tree that the log grew beyond, signed again as its present one: that its root was true then does not make it so.
    else if (isRolledBack({ smaller: seen, larger: newest }))
      this.keepFinding({ kind: 'rolled-back', smaller: seen.note, larger: newest.note });
    return result.is === 'unknown' ? 'unknown' : 'known';
  }

  async #comparePending(): Promise<void> {
    for (let seen = this.#pending.pop(); seen !== undefined; seen = this.#pending.pop()) {
      const { head } = this;
      if (head === undefined || this.#compare(seen) === 'known') continue;
      const [oldSize, newSize] = head.size < seen.size ? [head.size, seen.size] : [seen.size, head.size];
      const path = await this.#options.askPath({ oldSize, newSize });
      if (path === 'unreachable') {
        // The next one that is seen brings it up again.
        this.#pending = [seen, ...this.#pending].slice(-pendingMax);
        return;
      }
      const pair = { one: head, other: seen, path: path === 'refused' ? undefined : path };
      const result = compareCheckpoints(this.#options.primitives, pair);
      if (result.is === 'contradiction') this.keepFinding(result.finding);
      if (result.is !== 'unknown') continue;
      this.#unproven = true;
      this.#options.onAlarm({ event: 'log-unproven', size: seen.size, seenSize: head.size });
    }
  }
}

/** The note with the log's own lines alone: what else stood under it is not ours to keep. */
function seenBy(
  { logKeys }: WitnessPolicy,
  from: { note: Uint8Array; checkpoint: Parameters<typeof seenCheckpoint>[1] },
): SeenCheckpoint {
  return seenCheckpoint(signedOnlyBy(logKeys, from.note) ?? from.note, from.checkpoint);
}

/** By their names and ids: what is kept here was verified. */
function isSignedBy(keys: readonly VerifierKey[], note: Uint8Array): boolean {
  const parsed = parseNote(note);
  if (!parsed.ok) return false;
  const { signatures } = parsed.note;
  return keys.every(({ name, keyId }) =>
    signatures.some((line) => line.name === name && toHex(line.keyId) === toHex(keyId)),
  );
}

function refusal(decision: AddCheckpointDecision): WitnessAnswer {
  switch (decision.status) {
    case 400:
    case 422:
      return answer(decision.status, decision.code);
    case 409:
      return { status: 409, body: Buffer.from(`${decision.size}\n`) };
    case 200:
      throw new TypeError('a checkpoint that is cosigned is not refused');
    default:
      return assertNever(decision);
  }
}

/** A stable code, also as one line of text. */
function answer(status: Exclude<WitnessAnswer['status'], 200 | 409>, code: string): WitnessAnswer {
  return { status, code, body: Buffer.from(`${code}\n`) };
}

function assertNever(value: never): never {
  throw new TypeError(`no decision is called ${String(value)}`);
}
