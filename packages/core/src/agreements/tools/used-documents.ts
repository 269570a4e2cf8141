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
  #roster: UsedDocument | undefined;

  /** One that held, when its record is reached. */
  add(leaf: number, { type, document: id, version, payloadHash }: DocumentRecord): void {
    const used = { leaf, type, id: String(id), version, hash: toHex(payloadHash) };
    this.#byHash.set(used.hash, used);
    if (type === 'roster') this.#roster = used;
    if (type === 'manifest') this.#manifests.set(used.id, used);
  }

  has(hash: string): boolean {
    return this.#byHash.has(hash);
  }

  /** How many, and SHA-256 over their payload hashes in the order of the log: two replays with the same stood on the same. */
  folded({ sha256 }: Pick<Primitives, 'sha256'>): { count: number; digest: Uint8Array } {
    const hashes = [...this.#byHash.keys()].map((hash) => `${hash}\n`).join('');
    return { count: this.#byHash.size, digest: sha256(new TextEncoder().encode(hashes)) };
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
