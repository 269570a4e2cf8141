/** A log in memory, under keys that are made of names. */
import type { PartyId } from '@tamga/core/identifiers';
import {
  encodeEntry,
  encodeRecord,
  leafOfEntry,
  memoryNodeStore,
  MerkleTree,
  parseNote,
  signCheckpoint,
} from '@tamga/core/ledger';
import { cosign, withSignatures } from '@tamga/core/ledger/witness';
import type { Primitives, RandomBytes } from '@tamga/core/sealing';
import type { tamga } from '@tamga/wire';
import { KeysOfNames, origin } from './keys-of-names.ts';

const nodesMax = 10_000;

/** A leaf that was logged. */
export interface Logged {
  readonly index: bigint;
  readonly entry: Uint8Array;
}

/** Entries, their tree, and notes of it that members cosign. */
export class TestLog extends KeysOfNames {
  readonly randomBytes: RandomBytes;
  readonly tree: MerkleTree;
  readonly leaves: Logged[] = [];
  /** Who is a member beside the centre; each of them is a witness. */
  readonly members: readonly PartyId[];

  constructor(primitives: Primitives, randomBytes: RandomBytes, members: readonly PartyId[]) {
    super(primitives);
    this.randomBytes = randomBytes;
    this.members = members;
    this.tree = MerkleTree.open({
      hash: primitives,
      store: memoryNodeStore({ nodeCountMax: nodesMax }),
      size: 0n,
    });
  }

  append(record: tamga.ledger.v1.Record.$Properties): Logged {
    return this.appendEntry(encodeEntry({ salt: this.randomBytes(32), record: encodeRecord(record) }));
  }

  appendEntry(entry: Uint8Array): Logged {
    const leaf = leafOfEntry(this.primitives, entry);
    if (!leaf.ok) throw new Error(leaf.code);
    const logged = { index: this.tree.append(leaf.leaf.hash), entry };
    this.leaves.push(logged);
    return logged;
  }

  /** A note of the tree as it is, with the signatures of these witnesses. */
  async checkpoint(options: {
    atMs: number;
    by?: readonly PartyId[];
    log?: string;
    size?: bigint;
  }): Promise<Uint8Array> {
    const { atMs, by = this.members, log = 'log', size = this.tree.size } = options;
    const head = { origin, size, root: this.tree.rootAt(size) };
    const note = await signCheckpoint(head, { signers: this.logSigners(log), nowMs: atMs });
    const lines = await Promise.all(
      by.map(async (party, i) => {
        const line = await cosign(head, { signer: this.witness(party), nowMs: atMs + 1_000 * (i + 1) });
        const parsed = parseNote(Buffer.concat([note, line]));
        return parsed.ok ? parsed.note.signatures.slice(-1) : [];
      }),
    );
    return withSignatures(note, lines.flat());
  }

  /** A path in the tree of `size` leaves. */
  path(index: bigint, size: bigint): Uint8Array[] {
    return this.tree.inclusionProof({ index, size });
  }
}
