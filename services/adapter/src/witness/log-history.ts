import type { VerifiedRoster } from '@tamga/core/documents';
import { rosterDocumentId, toHex } from '@tamga/core/identifiers';
import {
  decodeRecord,
  leafOfEntry,
  parseCheckpoint,
  parseNote,
  verifyCheckpoint,
  verifyConsistency,
  verifyInclusion,
  type Checkpoint,
  type VerifiedCheckpoint,
  type VerifyCheckpointCode,
} from '@tamga/core/ledger';
import { verifyFinal, witnessPolicy, type FinalCheckpoint, type WitnessPolicy } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import type { EvidenceLog } from '../evidence/evidence-log.ts';
import type { AskInclusions } from '../proofs/ask-inclusions.ts';
import type { Changeover, WitnessStore } from './witness-store.ts';

/** A version of the roster as checkpoints are judged by it here. */
export interface GoverningVersion {
  readonly version: number;
  readonly policy: WitnessPolicy;
  /** It governs checkpoints larger than this, up to the changeover to the next; of the founding version undefined. */
  readonly since: bigint | undefined;
}

/** What is asked of the log to learn when a version came into force. Nothing of the answers is believed unverified. */
export interface HistoryLog extends Pick<EvidenceLog, 'entries' | 'finals' | 'notes' | 'consistency'> {
  readonly inclusions: AskInclusions;
}

export interface LogHistoryOptions {
  /** The versions from the founding one to the newest in the register here. */
  readonly rosters: () => readonly VerifiedRoster[];
  readonly store: Pick<WitnessStore, 'changeovers' | 'keepChangeover'>;
  readonly primitives: Primitives;
  readonly log: HistoryLog;
  /** A version has come into force here. */
  readonly onChangeover: (changeover: Pick<Changeover, 'version' | 'size'>) => void;
}

export type JudgedNote =
  | { readonly ok: true; readonly checkpoint: VerifiedCheckpoint; readonly by: GoverningVersion }
  | { readonly ok: false; readonly code: VerifyCheckpointCode };

/**
 * By whose keys and witnesses a checkpoint of any size is judged here (05, "Trust anchor"): exactly, by the first final
 * checkpoint that covers each version's leaf, which the log shows and this party verifies once and keeps (decision 0189). What
 * it does not know of has not come into force: until then the new keys count for nothing, and from then on the old ones.
 */
export class LogHistory {
  readonly #options: LogHistoryOptions;
  readonly #policies = new Map<string, WitnessPolicy | undefined>();
  #changeovers: readonly Changeover[];
  #learning: Promise<void> | undefined;

  constructor(options: LogHistoryOptions) {
    this.#options = options;
    this.#changeovers = options.store.changeovers();
  }

  /** The versions that came into force, the founding one first. Empty: the founding roster names no keys that can be used. */
  get versions(): readonly GoverningVersion[] {
    return this.#known.filter(({ version, since }) => version === 1 || since !== undefined);
  }

  /** The version that governs whatever comes next. */
  get current(): GoverningVersion | undefined {
    return this.versions.at(-1);
  }

  /** The final checkpoint by which a version came into force, with its cosignatures; undefined: not known here. */
  changeover(version: number): Uint8Array | undefined {
    return this.#changeovers.find((one) => one.version === version)?.note;
  }

  /** Whether the register has a version of which it is not known when it comes into force. */
  get isPending(): boolean {
    return this.#known.length > this.versions.length;
  }

  /** The version that governs a checkpoint of this size. */
  governing(size: bigint): GoverningVersion | undefined {
    return this.versions.findLast(({ since }) => since === undefined || since < size);
  }

  /**
   * Checks the log's signatures by the keys of the checkpoint's time. While a version is registered and not known to be in
   * force, the log is first asked: its word reaches everybody at another moment. It is asked for no note that it did not sign.
   */
  async verify(note: Uint8Array): Promise<JudgedNote> {
    const first = await this.#verify(note);
    if (!this.isPending || !(first.ok || (await this.#isOfPending(note)))) return first;
    await this.learn();
    return await this.#verify(note);
  }

  /** Asks the log which versions have come into force, those that are not known yet. What it does not show is asked again. */
  async learn(): Promise<void> {
    this.#learning ??= this.#learn().finally(() => (this.#learning = undefined));
    await this.#learning;
  }

  async #verify(note: Uint8Array): Promise<JudgedNote> {
    const by = this.governing(headOf(note)?.size ?? 0n);
    if (by === undefined) return { ok: false, code: 'CHECKPOINT_SIGNATURE_MISSING' };
    const { origin, logKeys } = by.policy;
    const verified = await verifyCheckpoint(note, { origin, logKeys, primitives: this.#options.primitives });
    return verified.ok ? { ...verified, by } : verified;
  }

  async #isOfPending(note: Uint8Array): Promise<boolean> {
    const { primitives } = this.#options;
    for (const { version, since, policy } of this.#known) {
      if (version === 1 || since !== undefined) continue;
      if ((await verifyCheckpoint(note, { ...policy, primitives })).ok) return true;
    }
    return false;
  }

  /** In order, up to the first version by which no log can be judged. */
  get #known(): readonly GoverningVersion[] {
    const known: GoverningVersion[] = [];
    for (const { roster, id } of this.#options.rosters()) {
      const policy = this.#policyOf({ roster, id });
      const isOfLog = policy !== undefined && policy.origin === (known[0]?.policy ?? policy).origin;
      if (!isOfLog) break;
      const { version } = roster;
      const changeover = this.#changeovers.find((one) => one.version === version && one.roster === id);
      known.push({ version, policy, since: changeover?.size });
    }
    return known;
  }

  #policyOf({ roster, id }: Pick<VerifiedRoster, 'roster' | 'id'>): WitnessPolicy | undefined {
    if (!this.#policies.has(id)) {
      const made = witnessPolicy(this.#options.primitives, roster);
      this.#policies.set(id, made.ok ? made.policy : undefined);
    }
    return this.#policies.get(id);
  }

  /** One after the other: by whom a changeover is judged follows from those before it. */
  async #learn(): Promise<void> {
    const { rosters, store, onChangeover } = this.#options;
    for (const { version, since } of this.#known) {
      if (version === 1 || since !== undefined) continue;
      const roster = rosters().find((one) => one.roster.version === version);
      const changeover = roster && (await this.#ask(roster));
      if (changeover === undefined) return;
      store.keepChangeover(changeover);
      this.#changeovers = store.changeovers();
      onChangeover(changeover);
    }
  }

  /** The changeover to a version as the log shows it, where all of it holds. */
  async #ask(roster: VerifiedRoster): Promise<Changeover | undefined> {
    const { log } = this.#options;
    const { version } = roster.roster;
    const documents = [{ type: 'roster', document: rosterDocumentId, version }] as const;
    const entries = await log.entries({ message: new Uint8Array(), documents });
    const told = typeof entries === 'string' ? undefined : entries[0];
    const leafHash = told && this.#leafOf(roster, told.entry);
    if (told === undefined || leafHash === undefined) return undefined;
    const { leafIndex } = told;
    const sizes = await log.finals([leafIndex]);
    const size = typeof sizes === 'string' ? undefined : sizes.find((one) => one > leafIndex);
    const notes = size === undefined ? 'refused' : await log.notes([size]);
    const note = size === undefined || typeof notes === 'string' ? undefined : notes.get(size);
    if (size === undefined || note === undefined) return undefined;
    const checkpoint = await this.#final(note, BigInt(size));
    if (checkpoint === undefined || !(await this.#isIncluded({ leafIndex, leafHash, checkpoint }))) return undefined;
    return { version, roster: roster.id, leafIndex: BigInt(leafIndex), size: BigInt(size), note };
  }

  #leafOf({ id, roster }: VerifiedRoster, entry: Uint8Array): Uint8Array | undefined {
    const leaf = leafOfEntry(this.#options.primitives, entry);
    const read = leaf.ok ? decodeRecord(leaf.leaf.entry.record) : undefined;
    if (!leaf.ok || read?.ok !== true || read.record.event !== 'document') return undefined;
    const { type, document, version, payloadHash } = read.record;
    const isThis = type === 'roster' && document === rosterDocumentId && version === roster.version;
    return isThis && toHex(payloadHash) === id ? leaf.leaf.hash : undefined;
  }

  /** By the quorum of the version that governs it: the one before, which it ends. */
  async #final(note: Uint8Array, size: bigint): Promise<FinalCheckpoint | undefined> {
    const newest = this.versions.at(-1)?.since ?? 0n;
    const by = this.governing(size);
    // A version's leaf stands above that of the one before, and so does what covers it.
    if (by === undefined || size < newest) return undefined;
    const verified = await verifyFinal(note, { policy: by.policy, primitives: this.#options.primitives });
    return verified.ok && verified.checkpoint.size === size ? verified.checkpoint : undefined;
  }

  /**
   * The leaf stands in the checkpoint's tree: in a larger one, whoever signed that, which begins with it. Paths lead to what
   * the log shows now.
   */
  async #isIncluded(of: { leafIndex: number; leafHash: Uint8Array; checkpoint: Checkpoint }): Promise<boolean> {
    const { log, primitives } = this.#options;
    const { leafIndex, leafHash, checkpoint } = of;
    const shown = await log.inclusions([leafIndex]);
    if (typeof shown === 'string') return false;
    const head = headOf(shown.note);
    const path = shown.leaves.find((leaf) => leaf.leafIndex === leafIndex)?.path;
    if (head === undefined || path === undefined || head.size < checkpoint.size) return false;
    const { size, root } = head;
    if (!verifyInclusion(primitives, { index: BigInt(leafIndex), size, root, leafHash, proof: path }).ok) return false;
    if (size === checkpoint.size) return toHex(root) === toHex(checkpoint.root);
    const sizes = { oldSize: Number(checkpoint.size), newSize: Number(size) };
    const proof = await log.consistency(sizes);
    if (typeof proof === 'string') return false;
    const trees = { oldSize: checkpoint.size, newSize: size, oldRoot: checkpoint.root, newRoot: root };
    return verifyConsistency(primitives, { ...trees, proof }).ok;
  }
}

/** What a note states, by nobody's word. */
function headOf(note: Uint8Array): Checkpoint | undefined {
  const parsed = parseNote(note);
  const checkpoint = parsed.ok ? parseCheckpoint(parsed.note.text) : undefined;
  return checkpoint?.ok === true ? checkpoint.checkpoint : undefined;
}
