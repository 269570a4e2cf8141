/** A log whose roster changes its keys and those of a witness, as it answers members; what it answers can be replaced by a lie. */
import { parseDocumentId } from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord, leafOfEntry } from '@tamga/core/ledger';
import { prefixPath } from '@tamga/core/ledger/witness';
import { testFoundedMs, type TestLog, type TestView } from '@tamga/core/ledger/witness-fixture';
import { nodePrimitives } from '@tamga/platform/crypto';
import { decodeExact, fromUint64, tamga, uint64 } from '@tamga/wire';

type Reply = tamga.service.v1.LogReply.$Properties;

export class ChangingLog {
  /** One tree under the keys of the first roster and of the second. */
  readonly old: TestView;
  readonly next: TestView;
  readonly #second: TestLog;
  readonly #hashes: Uint8Array[] = [];
  /** Final checkpoints that it keeps, by size. */
  readonly finals: Map<bigint, Uint8Array> = new Map();
  /** What it says instead of the truth. */
  lie: (reply: Reply, request: tamga.service.v1.LogRequest) => Reply = (reply) => reply;
  #roster: { leafIndex: number; entry: Uint8Array } | undefined;
  asked = 0;

  constructor(first: TestLog, second: TestLog) {
    this.old = first.view();
    this.next = second.view(this.old.tree);
    this.#second = second;
  }

  /** Grows to so many leaves. */
  grow(size: number): void {
    while (this.old.tree.size < BigInt(size)) this.#take(Buffer.from(`leaf ${this.old.tree.size}`));
  }

  /** The second roster gets the next leaf. */
  logRoster(payloadHash: Uint8Array = Buffer.from(this.#second.roster.id, 'hex')): bigint {
    const { version } = this.#second.roster.roster;
    const document = { type: 'roster', document: parseDocumentId('region'), version, payloadHash } as const;
    const entry = encodeEntry({
      salt: Buffer.alloc(32, 9),
      record: encodeRecord({ atMs: uint64(testFoundedMs), document }),
    });
    const leaf = leafOfEntry(nodePrimitives, entry);
    if (!leaf.ok) throw new Error(leaf.code);
    this.#roster = { leafIndex: this.#hashes.length, entry };
    this.#hashes.push(leaf.leaf.hash);
    return this.old.tree.append(leaf.leaf.hash);
  }

  /** Makes the present tree, or one of its beginnings, final. */
  async makeFinal(
    by: 'old' | 'next',
    parties: readonly string[],
    size: bigint = this.old.tree.size,
  ): Promise<Uint8Array> {
    const note = await this[by].cosigned(parties, { size });
    this.finals.set(size, note);
    return note;
  }

  answer(payload: Uint8Array): Reply {
    const request = decodeExact(tamga.service.v1.LogRequest, payload);
    if (!request.ok) return { code: request.code };
    this.asked += 1;
    return this.lie(this.#answer(request.message), request.message);
  }

  #answer({ newest, path, inclusion, entries, finals, kept }: tamga.service.v1.LogRequest): Reply {
    const { tree } = this.old;
    const sizes = [...this.finals.keys()].toSorted((a, b) => Number(a - b));
    const last = sizes.at(-1);
    const note = last === undefined ? undefined : this.finals.get(last);
    if (newest) return { notes: note === undefined ? [] : [note] };
    if (path) {
      const [oldSize, newSize] = [path.oldSize, path.newSize].map((size) => BigInt(fromUint64(size) ?? 0));
      return { path: prefixPath(tree, { oldSize: oldSize ?? 0n, newSize: newSize ?? 0n }) };
    }
    if (entries) return { entries: this.#roster === undefined ? [] : [told(this.#roster)] };
    if (kept) {
      const found = kept.sizes.flatMap((size) => this.finals.get(BigInt(fromUint64(size) ?? 0)) ?? []);
      return { sizes: kept.sizes.slice(0, found.length), notes: found };
    }
    if (last === undefined || note === undefined) return { code: 'NO_CHECKPOINT' };
    if (finals) {
      const index = BigInt(fromUint64(finals.leafIndexes[0] ?? uint64(0)) ?? 0);
      const above = sizes.find((size) => size > index);
      return { sizes: [...new Set([above ?? last, last])].map((size) => uint64(Number(size))) };
    }
    const leaves = (inclusion?.leafIndexes ?? []).map((index) => fromUint64(index) ?? 0);
    return {
      notes: [note],
      inclusions: leaves
        .filter((index) => BigInt(index) < last)
        .map((index) => ({
          leafIndex: uint64(index),
          leafHash: this.#hashes[index] ?? new Uint8Array(),
          path: tree.inclusionProof({ index: BigInt(index), size: last }),
        })),
    };
  }

  #take(data: Uint8Array): void {
    const hash = nodePrimitives.sha256(Buffer.concat([Buffer.from([0]), data]));
    this.#hashes.push(hash);
    this.old.tree.append(hash);
  }
}

function told({ leafIndex, entry }: { leafIndex: number; entry: Uint8Array }) {
  return { leafIndex: uint64(leafIndex), entry };
}
