import { toHex } from '@tamga/core/identifiers';
import {
  verifyFinal,
  verifyFinalInTime,
  verifySignedInTime,
  type FinalCheckpoint,
  type PolicyVersion,
} from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import { BusError } from '@tamga/platform/bus';
import type { LedgerCopy, StoredCheckpoint } from '@tamga/platform/ledger-copy';
import { headOfNote } from '@tamga/platform/log-tiles';
import type { Damage } from '../codes.ts';
import type { Notice } from './notices.ts';
import type { Rosters } from './roster-history.ts';
import type { Witnesses } from './witnesses.ts';

/** Why the newest checkpoint is not final. */
export type NotFinalCode =
  /** Too few witnesses were heard since the lease was taken: nothing is signed before. */
  | 'WITNESSES_UNHEARD'
  /** Too few cosigned the newest checkpoint. */
  | 'QUORUM_MISSING'
  /** The roster lists no witness: nothing is ever final. */
  | 'NO_WITNESSES';

export interface FinalityOptions {
  readonly witnesses: Pick<Witnesses, 'hear' | 'gather' | 'notify' | 'notes' | 'changeover'>;
  readonly rosters: Rosters;
  readonly copy: Pick<LedgerCopy, 'checkpoints' | 'finals' | 'tree'>;
  readonly primitives: Primitives;
  readonly onFinal: (what: { size: bigint; cosigned: number }) => void;
  readonly onNotFinal: (why: { code: NotFinalCode; cosigned: number; quorum: number | undefined }) => void;
  readonly onDamage: (damage: Damage) => void;
  /** The register cannot be read for now; it is tried again. */
  readonly onTrouble: (error: BusError) => void;
}

/** A checkpoint to be published, or that was. `final`: with the cosignatures that make it so; undefined: the log has no witnesses. */
export interface Published {
  readonly checkpoint: { readonly size: bigint; readonly root: Uint8Array };
  readonly final: FinalCheckpoint | undefined;
  readonly note: Uint8Array;
}

/**
 * Makes signed checkpoints final: hears the witnesses before the first signature, gathers their cosignatures after each. A
 * checkpoint counts as final for what comes after it once it was published: all audits of a log see the same ones in the same
 * order, and so agree which version of the roster governs the next (decision 0188).
 */
export class Finality {
  readonly #options: FinalityOptions;
  /** The term of the lease in which enough witnesses were heard. */
  #heardTerm: number | undefined;
  /** That the newest is final was checked, and said. */
  #isConfirmed = false;
  /** Versions of which the changeover is kept here. */
  readonly #changeovers = new Set<PolicyVersion>();
  /** The newest that is known to have been published. */
  #publishedSize = 0n;
  /** What a quorum cosigned and nobody else has seen yet. */
  #gathered: (Published & { readonly by: PolicyVersion }) | undefined;

  constructor(options: FinalityOptions) {
    this.#options = options;
  }

  /** What members are told that others have seen; undefined until enough witnesses were heard. */
  get notes(): readonly Uint8Array[] | undefined {
    const newest = this.#options.copy.finals.newest()?.note;
    const others = this.#options.witnesses.notes;
    return this.#heardTerm !== undefined ? [...(newest === undefined ? [] : [newest]), ...others] : undefined;
  }

  /** The note that the log shows: the newest final one; where the roster lists no witness, the newest that it signed. */
  get shown(): { readonly size: bigint; readonly note: Uint8Array } | undefined {
    const { copy } = this.#options;
    const { size, note } = (this.#hasWitnesses ? copy.finals.newest() : copy.checkpoints.newestSigned()) ?? {};
    return size === undefined || note === undefined ? undefined : { size, note };
  }

  /** What is to be published next: what was just made final, or else what the log shows. */
  get next(): { readonly size: bigint; readonly note: Uint8Array } | undefined {
    const gathered = this.#gathered;
    return gathered === undefined ? this.shown : { size: gathered.checkpoint.size, note: gathered.note };
  }

  /** Up to this size the log is settled: what came after was never published. */
  get settledSize(): bigint {
    const size = this.#options.copy.finals.newest()?.size ?? 0n;
    return size > this.#publishedSize ? size : this.#publishedSize;
  }

  /** The version of the roster by whose keys the next checkpoint is signed, and by whose witnesses it is judged. */
  get governing(): PolicyVersion {
    return this.#options.rosters.governing(this.settledSize);
  }

  /** Reads which versions of the roster there are. False: not now. */
  async refresh(): Promise<boolean> {
    try {
      await this.#options.rosters.refresh();
      return true;
    } catch (error) {
      if (!(error instanceof BusError)) throw error;
      this.#options.onTrouble(error);
      return false;
    }
  }

  /**
   * Whether enough witnesses were heard for signing to be safe, anew in every term of the lease. Hears them until they were.
   * `promised`: the size that the sequencer's state promises; a witness that has seen a larger one has seen it promised.
   */
  async maySign({ term, promised }: { term: number; promised: bigint }): Promise<boolean> {
    if (this.#heardTerm === term) return true;
    this.#heardTerm = undefined;
    const { policy } = this.governing;
    const heard = await this.#options.witnesses.hear(policy);
    if (heard.ok && heard.newest > promised)
      this.#options.onDamage({ code: 'SEQUENCER_BEHIND', sequence: Number(promised) + 1 });
    else if (heard.ok) this.#heardTerm = term;
    else if (heard.code === 'DAMAGE') this.#options.onDamage(heard.damage);
    else {
      // Once they are heard, what is final has to be said again.
      this.#isConfirmed = false;
      this.#options.onNotFinal({ code: heard.code, cosigned: 0, quorum: policy.quorum });
    }
    return this.#heardTerm === term;
  }

  /** Gathers cosignatures for the newest signed checkpoint, unless it is final. */
  async finalize(signed: StoredCheckpoint | undefined): Promise<void> {
    const { witnesses, onFinal, onNotFinal, onDamage } = this.#options;
    if (signed?.note === undefined) return;
    const { size, note } = signed;
    const { governing } = this;
    const isGathered = this.#gathered?.checkpoint.size === size && this.#gathered.by === governing;
    if (isGathered) return;
    this.#gathered = undefined;
    if (this.#hasWitnesses && size <= this.settledSize) return await this.#confirm();
    const result = await witnesses.gather({ size, note }, governing.policy);
    if (!result.ok) {
      if (result.code === 'DAMAGE') onDamage(result.damage);
      else onNotFinal({ code: result.code, cosigned: result.cosigned, quorum: governing.policy.quorum });
      return;
    }
    this.#gathered = { checkpoint: result.checkpoint, final: result.checkpoint, note: result.note, by: governing };
    onFinal({ size, cosigned: result.checkpoint.cosignatures.length });
  }

  /** What another audit published, where it is final by the roster of its time; without witnesses, where the log signed it. */
  async readPublished(note: Uint8Array): Promise<Published | undefined> {
    const { rosters, primitives } = this.#options;
    // Of several final ones in between this process may have seen none.
    const inTime = { history: rosters.history, finalSize: this.#finalSizeBelow(note), primitives };
    const verified = await verifyFinalInTime(note, inTime);
    if (verified.ok) return { checkpoint: verified.checkpoint, final: verified.checkpoint, note };
    const signed = await verifySignedInTime(note, inTime);
    const isAll = signed.ok && signed.by.policy.quorum === undefined;
    return isAll ? { checkpoint: signed.checkpoint, final: undefined, note } : undefined;
  }

  /** Keeps what was published, by this audit or another, once it is known to be of this tree. */
  keep({ checkpoint, final, note }: Published): void {
    const { copy, rosters, onFinal, onNotFinal } = this.#options;
    const { size } = checkpoint;
    if (size > this.#publishedSize) this.#publishedSize = size;
    if (this.#gathered !== undefined && this.#gathered.checkpoint.size <= size) this.#gathered = undefined;
    if (final === undefined) return onNotFinal({ code: 'NO_WITNESSES', cosigned: 0, quorum: undefined });
    copy.finals.keep(final, note, { rosterLeaves: rosters.history.map(({ leafIndex }) => leafIndex) });
    this.#isConfirmed = true;
    onFinal({ size, cosigned: final.cosignatures.length });
  }

  /** This audit published what was next. */
  onPublished(size: bigint): void {
    if (this.#gathered?.checkpoint.size === size) this.keep(this.#gathered);
    else if (size > this.#publishedSize) this.#publishedSize = size;
  }

  /** Shows what was published to every witness: those of the version that governs now, and those that do soon. */
  async notify(notice: Notice): Promise<void> {
    const { witnesses, rosters } = this.#options;
    const { history } = rosters;
    const from = history.findIndex((version) => version === this.governing);
    const listed = history.slice(Math.max(0, from)).flatMap(({ policy }) => policy.witnesses);
    const each = new Map(listed.map((witness) => [witness.party, witness]));
    await witnesses.notify(notice, [...each.keys()]);
  }

  /**
   * Asks the members for changeovers that this store has not seen: it was away then, or comes from a backup. Without them no
   * evidence leads from the time of one roster to that of the next. Each was cosigned by a quorum of its own time.
   */
  async fillChangeovers(): Promise<void> {
    const { copy, rosters, witnesses } = this.#options;
    const { history } = rosters;
    for (const [i, version] of history.entries()) {
      if (i === 0 || this.#changeovers.has(version) || version.leafIndex >= (copy.finals.newest()?.size ?? 0n))
        continue;
      const own = copy.finals.firstCovering(version.leafIndex)?.note;
      if (own !== undefined && (await this.#changeoverTo(version, own)) !== undefined) {
        this.#changeovers.add(version);
        continue;
      }
      const parties = new Set(history.flatMap(({ policy }) => policy.witnesses.map(({ party }) => party)));
      for (const party of parties) {
        // Versions are numbered from 1.
        const note = await witnesses.changeover(party, i + 1);
        const final = note && (await this.#changeoverTo(version, note));
        if (note === undefined || final === undefined) continue;
        copy.finals.keep(final, note, { rosterLeaves: history.map(({ leafIndex }) => leafIndex) });
        this.#changeovers.add(version);
        break;
      }
    }
  }

  /** Whether a note is of this tree, covers the version's leaf, and is final by the version that governed before it. */
  async #changeoverTo(version: PolicyVersion, note: Uint8Array): Promise<FinalCheckpoint | undefined> {
    const { copy, rosters, primitives } = this.#options;
    const head = headOfNote(note);
    if (head === undefined || head.size <= version.leafIndex || head.size > copy.tree.size) return undefined;
    if (toHex(copy.tree.rootAt(head.size)) !== toHex(head.root)) return undefined;
    const finalSize = copy.finals.newestBelow(head.size)?.size ?? 0n;
    // The first that covers the leaf, and no later one.
    if (finalSize > version.leafIndex) return undefined;
    const verified = await verifyFinal(note, { policy: rosters.governing(finalSize).policy, primitives });
    return verified.ok ? verified.checkpoint : undefined;
  }

  /** After a start, or after witnesses were away: what the store holds as final is so by its signatures, not by the store's word. */
  async #confirm(): Promise<void> {
    const { copy, rosters, primitives, onFinal, onNotFinal } = this.#options;
    const newest = copy.finals.newest();
    if (newest?.note === undefined || this.#isConfirmed) return;
    const finalSize = copy.finals.newestBelow(newest.size)?.size ?? 0n;
    const verified = await verifyFinalInTime(newest.note, { history: rosters.history, finalSize, primitives });
    const cosigned = verified.ok ? verified.checkpoint.cosignatures.length : 0;
    this.#isConfirmed = verified.ok;
    if (verified.ok) onFinal({ size: newest.size, cosigned });
    else onNotFinal({ code: 'QUORUM_MISSING', cosigned, quorum: this.governing.policy.quorum });
  }

  #finalSizeBelow(note: Uint8Array): bigint {
    const size = headOfNote(note)?.size ?? 0n;
    return size > this.settledSize ? this.settledSize : (this.#options.copy.finals.newestBelow(size)?.size ?? 0n);
  }

  get #hasWitnesses(): boolean {
    return this.governing.policy.quorum !== undefined;
  }
}
