import { verifyCheckpoint } from '@tamga/core/ledger';
import { verifyCosigned, verifyFinal, type FinalCheckpoint } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import { BusError } from '@tamga/platform/bus';
import type { LedgerCopy, StoredCheckpoint } from '@tamga/platform/ledger-copy';
import type { Damage } from '../codes.ts';
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
  readonly witnesses: Witnesses;
  readonly rosters: Rosters;
  readonly copy: Pick<LedgerCopy, 'checkpoints' | 'finals'>;
  readonly primitives: Primitives;
  readonly onFinal: (what: { size: bigint; cosigned: number }) => void;
  readonly onNotFinal: (why: { code: NotFinalCode; cosigned: number; quorum: number | undefined }) => void;
  readonly onDamage: (damage: Damage) => void;
  /** The register cannot be read for now; it is tried again. */
  readonly onTrouble: (error: BusError) => void;
}

/** A checkpoint that another audit published. `final`: with the cosignatures that make it so; undefined: the log has no witnesses. */
export interface Published {
  readonly checkpoint: { readonly size: bigint; readonly root: Uint8Array };
  readonly final: FinalCheckpoint | undefined;
  readonly note: Uint8Array;
}

/** Makes signed checkpoints final: hears the witnesses before the first signature, gathers their cosignatures after each. */
export class Finality {
  readonly #options: FinalityOptions;
  /** The term of the lease in which enough witnesses were heard. */
  #heardTerm: number | undefined;
  #isConfirmed = false;

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

  /**
   * Whether enough witnesses were heard for signing to be safe, anew in every term of the lease. Hears them until they were.
   * `promised`: the size that the sequencer's state promises; a witness that has seen a larger one has seen it promised.
   */
  async maySign({ term, promised }: { term: number; promised: bigint }): Promise<boolean> {
    if (this.#heardTerm === term) return true;
    this.#heardTerm = undefined;
    await this.#refresh();
    const { policy } = this.#options.rosters.newest;
    const heard = await this.#options.witnesses.hear(policy);
    if (heard.ok && heard.newest > promised)
      this.#options.onDamage({ code: 'SEQUENCER_BEHIND', sequence: Number(promised) + 1 });
    else if (heard.ok) this.#heardTerm = term;
    else if (heard.code === 'DAMAGE') this.#options.onDamage(heard.damage);
    else this.#options.onNotFinal({ code: heard.code, cosigned: 0, quorum: policy.quorum });
    return this.#heardTerm === term;
  }

  /** Gathers cosignatures for the newest signed checkpoint, unless it is final. */
  async finalize(signed: StoredCheckpoint | undefined): Promise<void> {
    const { copy, witnesses, rosters, onFinal, onNotFinal, onDamage } = this.#options;
    const finalSize = copy.finals.newest()?.size ?? 0n;
    if (signed?.note === undefined) return;
    if (signed.size === finalSize && this.#isConfirmed) return;
    await this.#refresh();
    if (signed.size === finalSize) return await this.#confirm();
    const { policy } = rosters.governing(finalSize);
    const result = await witnesses.gather({ size: signed.size, note: signed.note }, policy);
    if (!result.ok) {
      if (result.code === 'DAMAGE') onDamage(result.damage);
      else onNotFinal({ code: result.code, cosigned: result.cosigned, quorum: policy.quorum });
      return;
    }
    copy.finals.keep(result.checkpoint, result.note);
    this.#isConfirmed = true;
    onFinal({ size: signed.size, cosigned: result.checkpoint.cosignatures.length });
  }

  /** What another audit published, where it is final under the roster that this one knows; without witnesses, where the log signed it. */
  async readPublished(note: Uint8Array): Promise<Published | undefined> {
    const { copy, rosters, primitives } = this.#options;
    await this.#refresh();
    const { policy } = rosters.newest;
    if (!this.#hasWitnesses) {
      const verified = await verifyCheckpoint(note, { ...policy, primitives });
      return verified.ok ? { checkpoint: verified.checkpoint, final: undefined, note } : undefined;
    }
    const governing = rosters.governing(copy.finals.newest()?.size ?? 0n).policy;
    // Of several final ones in between this process may have seen none.
    for (const by of governing === policy ? [policy] : [governing, policy]) {
      const verified = await verifyFinal(note, { policy: by, primitives });
      if (verified.ok) return { checkpoint: verified.checkpoint, final: verified.checkpoint, note };
    }
    return undefined;
  }

  /** Keeps what another audit published, once it is known to be of this tree. */
  keep({ checkpoint, final, note }: Published): void {
    const { copy, onFinal, onNotFinal } = this.#options;
    if (final === undefined) return onNotFinal({ code: 'NO_WITNESSES', cosigned: 0, quorum: undefined });
    copy.finals.keep(final, note);
    this.#isConfirmed = true;
    onFinal({ size: checkpoint.size, cosigned: final.cosignatures.length });
  }

  /** Shows what was published to every witness. */
  async notify(notice: { note: Uint8Array; registerHead: number }): Promise<void> {
    await this.#options.witnesses.notify(notice, this.#options.rosters.newest.policy);
  }

  /** After a start: what the store holds as final is so by its signatures, not by the store's word. */
  async #confirm(): Promise<void> {
    const { copy, rosters, primitives, onFinal, onNotFinal } = this.#options;
    const newest = copy.finals.newest();
    const { policy } = rosters.newest;
    if (newest?.note === undefined) return;
    const verified = await verifyCosigned(newest.note, { policy, primitives });
    const cosigned = verified.ok ? verified.checkpoint.cosignatures.length : 0;
    this.#isConfirmed = cosigned > 0;
    if (this.#isConfirmed) onFinal({ size: newest.size, cosigned });
    else onNotFinal({ code: 'QUORUM_MISSING', cosigned, quorum: policy.quorum });
  }

  get #hasWitnesses(): boolean {
    return this.#options.rosters.newest.policy.quorum !== undefined;
  }

  async #refresh(): Promise<void> {
    try {
      await this.#options.rosters.refresh();
    } catch (error) {
      if (!(error instanceof BusError)) throw error;
      this.#options.onTrouble(error);
    }
  }
}
