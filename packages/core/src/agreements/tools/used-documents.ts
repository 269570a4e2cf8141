import { concat } from '../../bytes.ts';
import { toHex } from '../../identifiers/index.ts';
import type { AdmissionRecord, DocumentRecord } from '../../ledger/index.ts';
import type { Primitives } from '../../sealing/index.ts';
import type { Decision } from '../decision.ts';

/** A document of the log on which a replay stood. */
export interface UsedDocument {
  readonly leaf: number;
  readonly type: DocumentRecord['type'];
  readonly id: string;
  readonly version: number;
  /** SHA-256 of its payload, hexadecimal: of an agreement, of its text. */
  readonly hash: string;
}

/** By what the documents of one decision are found. */
export interface DecisionRests {
  readonly parties: ReadonlySet<string>;
  readonly decisions: readonly Decision[];
  /** Payload hashes of what parties have said about an agreement since. */
  readonly positionsAbout: (agreement: string) => readonly string[];
}

/** Every document that was folded, and which of them a decision stood on. */
export class UsedDocuments {
  readonly #byHash = new Map<string, UsedDocument>();
  readonly #manifests = new Map<string, UsedDocument>();
  readonly #sha256: Primitives['sha256'];
  #roster: UsedDocument | undefined;
  /** SHA-256 of the chain before and the payload hash; 32 zero bytes where there is none. */
  #chain: Uint8Array = new Uint8Array(32);

  constructor({ sha256 }: Pick<Primitives, 'sha256'>) {
    this.#sha256 = sha256;
  }

  /** One that held, when its record is reached. */
  add(leaf: number, { type, document: id, version, payloadHash }: DocumentRecord): void {
    const used = { leaf, type, id: String(id), version, hash: toHex(payloadHash) };
    this.#byHash.set(used.hash, used);
    this.#chain = this.#sha256(concat(this.#chain, payloadHash));
    if (type === 'roster') this.#roster = used;
    if (type === 'manifest') this.#manifests.set(used.id, used);
  }

  has(hash: string): boolean {
    return this.#byHash.has(hash);
  }

  /** How many, and the digest of their chain: two replays with the same stood on the same documents in the same order. */
  get folded(): { count: number; digest: Uint8Array } {
    return { count: this.#byHash.size, digest: this.#chain };
  }

  /**
   * The roster of that place of the log; manifests of these parties; the agreements of every basis, with what parties have
   * said of them since; the consents on which the sender relies. Ascending by leaf.
   */
  of({ consents }: AdmissionRecord, { parties, decisions, positionsAbout }: DecisionRests): UsedDocument[] {
    const bases = decisions.flatMap((decision) => decision.bases);
    const agreements = new Set(bases.map(({ agreement }) => agreement));
    const hashes = [
      ...bases.map(({ documentHash }) => toHex(documentHash)),
      ...consents.map(toHex),
      ...[...agreements].flatMap(positionsAbout),
    ];
    const found = [
      this.#roster,
      ...[...parties].map((party) => this.#manifests.get(party)),
      ...hashes.map((hash) => this.#byHash.get(hash)),
    ];
    return [...new Set(found.filter((one) => one !== undefined))].toSorted((a, b) => a.leaf - b.leaf);
  }
}
