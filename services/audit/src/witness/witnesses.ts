import { setTimeout as wait } from 'node:timers/promises';
import { toHex, type PartyId } from '@tamga/core/identifiers';
import {
  formatAddCheckpoint,
  ownCosignature,
  verifyCosigned,
  verifyFinal,
  versionsThatMayGovern,
  witnessesToHear,
  withSignatures,
  type CosignedCheckpoint,
  type FinalCheckpoint,
  type Witness,
  type WitnessPolicy,
} from '@tamga/core/ledger/witness';
import type { MerkleTree, NoteSignature } from '@tamga/core/ledger';
import type { Primitives } from '@tamga/core/sealing';
import type { Bus } from '@tamga/platform/bus';
import type { FinalRows } from '@tamga/platform/ledger-copy';
import { headOfNote } from '@tamga/platform/log-tiles';
import type { Damage } from '../codes.ts';
import { askWitness } from './ask-witness.ts';
import { Notices, type Notice } from './notices.ts';
import type { Rosters } from './roster-history.ts';

export interface WitnessesOptions {
  readonly bus: Pick<Bus, 'request'>;
  readonly primitives: Primitives;
  readonly rosters: Pick<Rosters, 'history'>;
  readonly finals: Pick<FinalRows, 'newestBelow'>;
  readonly tree: () => MerkleTree;
  /** The last sequence of the stream at this moment; undefined where it cannot be asked. */
  readonly streamEnd: () => Promise<number | undefined>;
  readonly nowMs: () => number;
}

/** What became of hearing the witnesses before the first signature. */
export type Heard =
  /** `newest`: the largest size that one of them cosigned. */
  | { readonly ok: true; readonly newest: bigint }
  /** Fewer than n − k + 1 answered: what is signed now might be behind what a quorum has signed. */
  | { readonly ok: false; readonly code: 'WITNESSES_UNHEARD' }
  | { readonly ok: false; readonly code: 'DAMAGE'; readonly damage: Damage };

/** What became of asking for cosignatures. */
export type Gathered =
  | { readonly ok: true; readonly checkpoint: FinalCheckpoint; readonly note: Uint8Array }
  | { readonly ok: false; readonly code: 'NO_WITNESSES' | 'QUORUM_MISSING'; readonly cosigned: number }
  | { readonly ok: false; readonly code: 'DAMAGE'; readonly damage: Damage };

/** A checkpoint that the log signed, to be cosigned. */
export interface Signed {
  readonly size: bigint;
  readonly note: Uint8Array;
}

/** Answers to one request for a cosignature: a witness may have moved on between being asked and answering. */
const triesMax = 3;
/** Once there is a quorum, the others are waited for no longer than this. */
const graceMs = 250;
/** A cosignature from further ahead than this is none (C2SP tlog-cosignature: verifiers may reject such). */
const aheadSMax = 300n;
const sizeLine = /^(0|[1-9][0-9]{0,18})\n$/u;

/** The members' witnesses as the log sees them: where each stands, and what it cosigned last. */
export class Witnesses {
  readonly #options: WitnessesOptions;
  readonly #sizes = new Map<PartyId, bigint>();
  /** Of these the log's own signature and the witness's were verified. */
  readonly #shown = new Map<PartyId, bigint>();
  readonly #notes = new Map<PartyId, Uint8Array>();
  readonly #asked = new Set<PartyId>();
  readonly #notices: Notices;

  constructor(options: WitnessesOptions) {
    this.#options = options;
    this.#notices = new Notices((party, notice) => askWitness(options.bus, party, { notice }));
  }

  /** What each witness cosigned last, as far as it is known. */
  get notes(): Uint8Array[] {
    return [...this.#notes.values()];
  }

  /**
   * 05, "Writing, and never forking": before anything is signed, the checkpoints of at least n − k + 1 witnesses. One that
   * is ahead of the stream, or of another tree, is damage: it carries the log's own signature.
   */
  async hear(policy: WitnessPolicy): Promise<Heard> {
    const heard = await Promise.all(policy.witnesses.map((witness) => this.#hearOne(witness)));
    const damage = heard.find((one) => typeof one === 'object');
    if (damage !== undefined) return { ok: false, code: 'DAMAGE', damage };
    const count = heard.filter((one) => one === 'heard').length;
    if (count < witnessesToHear(policy.witnesses.length)) return { ok: false, code: 'WITNESSES_UNHEARD' };
    return { ok: true, newest: [...this.#shown.values()].reduce((most, size) => (size > most ? size : most), 0n) };
  }

  /** Asks every witness for its cosignature of what the log signed, each from where it stands. */
  async gather(signed: Signed, policy: WitnessPolicy): Promise<Gathered> {
    const { quorum, witnesses } = policy;
    if (quorum === undefined) return { ok: false, code: 'NO_WITNESSES', cosigned: 0 };
    const lines: NoteSignature[] = [];
    let damage: Damage | undefined;
    const enough = Promise.withResolvers<void>();
    const asking = witnesses.map(async (witness) => {
      const result = await this.#askOne(witness, { signed, policy });
      if (result === undefined) return;
      if ('code' in result) damage ??= result;
      else lines.push(result);
      if (lines.length >= quorum || damage !== undefined) enough.resolve();
    });
    const grace = new AbortController();
    // Who is slow goes on in the background, and is asked from there the next time.
    await Promise.race([
      Promise.all(asking),
      enough.promise.then(() => wait(graceMs, undefined, { signal: grace.signal }).catch(() => undefined)),
    ]);
    grace.abort();
    if (damage !== undefined) return { ok: false, code: 'DAMAGE', damage };
    const gathered = [...lines];
    const note = withSignatures(signed.note, gathered);
    const verified = await verifyFinal(note, { policy, primitives: this.#options.primitives });
    if (verified.ok) return { ok: true, checkpoint: verified.checkpoint, note };
    return { ok: false, code: 'QUORUM_MISSING', cosigned: gathered.length };
  }

  /** Shows what was published to every witness. Who does not hear it now sees the next. */
  async notify(notice: Notice, parties: readonly PartyId[]): Promise<void> {
    await this.#notices.send(notice, parties);
  }

  /** What a member keeps as the checkpoint by which a version of the roster came into force. Nothing of it is verified. */
  async changeover(party: PartyId, version: number): Promise<Uint8Array | undefined> {
    const reply = await askWitness(this.#options.bus, party, { changeover: { version } });
    return reply?.status === 200 ? reply.body : undefined;
  }

  async #hearOne(witness: Witness): Promise<'heard' | 'silent' | Damage> {
    const reply = await askWitness(this.#options.bus, witness.party, { newest: {} });
    // It has cosigned nothing yet: there is nothing to be behind of.
    if (reply?.status === 404) return 'heard';
    if (reply?.status !== 200) return 'silent';
    return (await this.#take(reply.body, witness)) ?? 'heard';
  }

  /** What a witness shows as its newest. Undefined: it fits. 'silent': it is no checkpoint of ours under its signature. */
  async #take(note: Uint8Array, witness: Witness): Promise<Damage | 'silent' | undefined> {
    const { tree, streamEnd } = this.#options;
    const cosigned = await this.#cosignedBy(witness.party, note);
    if (cosigned === undefined) return 'silent';
    const { size, root } = cosigned.checkpoint;
    if (!cosigned.isInTime) return this.#takeOutdated(witness, cosigned.checkpoint);
    // Another audit may have signed what this one has not read yet: that is not ahead of the stream.
    const end = size > tree().size ? await streamEnd() : 0;
    if (end === undefined || BigInt(end) >= size) return 'silent';
    if (size > tree().size) return { code: 'WITNESS_AHEAD', sequence: Number(tree().size) + 1 };
    if (toHex(tree().rootAt(size)) !== toHex(root)) return { code: 'WITNESS_DIFFERS', sequence: Number(size) };
    this.#sizes.set(witness.party, size);
    this.#shown.set(witness.party, size);
    this.#notes.set(witness.party, note);
    return undefined;
  }

  /**
   * A checkpoint under keys that no longer counted when it was signed accuses nobody: they may be stolen. What it shows of this
   * very tree is where its witness stands: it was cosigned before everybody knew of the new keys.
   */
  #takeOutdated({ party }: Witness, { size, root }: CosignedCheckpoint): 'silent' | undefined {
    const { tree } = this.#options;
    if (size > tree().size || toHex(tree().rootAt(size)) !== toHex(root)) return 'silent';
    this.#sizes.set(party, size);
    return undefined;
  }

  /** The note under the log's keys of its time, or else of an earlier one, with a cosignature by any key of the party. */
  async #cosignedBy(
    party: PartyId,
    note: Uint8Array,
  ): Promise<{ checkpoint: CosignedCheckpoint; isInTime: boolean } | undefined> {
    const { rosters, finals, primitives } = this.#options;
    const { history } = rosters;
    const keys = history.flatMap(({ policy }) => policy.witnesses).filter((one) => one.party === party);
    const witnesses = [...new Map(keys.map((one) => [toHex(one.key.publicKey), one])).values()];
    const size = headOfNote(note)?.size ?? 0n;
    const inTime = versionsThatMayGovern(history, { size, finalSize: finals.newestBelow(size)?.size ?? 0n });
    for (const version of [...inTime, ...history.filter((one) => !inTime.includes(one))]) {
      const policy = { ...version.policy, witnesses };
      const verified = await verifyCosigned(note, { policy, primitives });
      if (verified.ok && verified.checkpoint.cosignatures.length > 0)
        return { checkpoint: verified.checkpoint, isInTime: inTime.includes(version) };
    }
    return undefined;
  }

  /** One witness's signature line; damage that it shows; or nothing. One request to a witness is under way at a time. */
  async #askOne(
    witness: Witness,
    what: { signed: Signed; policy: WitnessPolicy },
  ): Promise<NoteSignature | Damage | undefined> {
    const { party } = witness;
    if (this.#asked.has(party)) return undefined;
    this.#asked.add(party);
    try {
      return await this.#askInTurn(witness, what);
    } finally {
      this.#asked.delete(party);
    }
  }

  async #askInTurn(
    witness: Witness,
    { signed, policy }: { signed: Signed; policy: WitnessPolicy },
  ): Promise<NoteSignature | Damage | undefined> {
    const { bus } = this.#options;
    const { party } = witness;
    for (let tries = 0; tries < triesMax; tries++) {
      const addCheckpoint = this.#request(signed, this.#sizes.get(party) ?? 0n);
      const reply = await askWitness(bus, party, { addCheckpoint });
      if (reply?.status === 200) return await this.#accept(reply.body, { witness, signed, policy });
      const standing = reply?.status === 409 ? sizeIn(reply.body) : undefined;
      if (standing !== undefined && standing <= signed.size) {
        this.#sizes.set(party, standing);
        continue;
      }
      // It stands elsewhere than the log: what it shows under the log's own signature decides.
      if (reply?.status !== 409 && reply?.status !== 422) return undefined;
      const shown = await this.#hearOne(witness);
      return typeof shown === 'object' ? shown : undefined;
    }
    return undefined;
  }

  #request(signed: Signed, oldSize: bigint): Uint8Array {
    const between = oldSize > 0n && oldSize < signed.size;
    const proof = between ? this.#options.tree().consistencyProof({ oldSize, newSize: signed.size }) : [];
    return formatAddCheckpoint({ oldSize, proof, note: signed.note });
  }

  async #accept(
    answer: Uint8Array,
    by: { witness: Witness; signed: Signed; policy: WitnessPolicy },
  ): Promise<NoteSignature | undefined> {
    const { witness, signed, policy } = by;
    const { primitives, nowMs } = this.#options;
    const line = await ownCosignature(answer, { note: signed.note, witness, policy, primitives });
    if (line === undefined || isAhead(line, nowMs())) return undefined;
    this.#sizes.set(witness.party, signed.size);
    this.#shown.set(witness.party, signed.size);
    this.#notes.set(witness.party, withSignatures(signed.note, [line]));
    return line;
  }
}

/** The time stands first in a type 06 signature. */
function isAhead({ signature }: NoteSignature, nowMs: number): boolean {
  const timestampS = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0);
  return timestampS > BigInt(Math.floor(nowMs / 1000)) + aheadSMax;
}

function sizeIn(body: Uint8Array): bigint | undefined {
  const size = sizeLine.exec(new TextDecoder('latin1').decode(body))?.[1];
  return size === undefined ? undefined : BigInt(size);
}
