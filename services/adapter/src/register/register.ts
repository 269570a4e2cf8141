import { AgreementRegister, type AgreementSet, type PolicyEngine } from '@tamga/core/agreements';
import {
  KeyDirectory,
  verifyFoundingRoster,
  verifyManifest,
  verifyNextRoster,
  type VerifiedManifest,
  type VerifiedRoster,
} from '@tamga/core/documents';
import type { PartyId } from '@tamga/core/identifiers';
import type { Primitives } from '@tamga/core/sealing';
import { AdapterError } from '../errors.ts';
import type { AdapterStore } from '../store/adapter-store.ts';
import { countDocuments, insertDocument, listDocuments, type DocumentRow } from '../store/document-rows.ts';

/** More than any region signs; beyond it something floods us, and what is new is not kept. */
const documentCountMax = 20_000;

/** Why a document of the register does not count here. It stays stored: what it waits for may still come. */
interface DocumentProblem {
  document: string;
  code: string;
}

/** Who belongs to the region, which keys count and which agreements are in force, as of the newest document here. */
interface Picture {
  readonly directory: KeyDirectory;
  /** Take it anew for every question: the one before is disposed when a document arrives. */
  readonly agreements: AgreementSet;
  readonly problems: readonly DocumentProblem[];
}

/** What an adapter believes of its region: everything in it goes back to the founding roster that a person pinned. */
export interface Register extends Disposable {
  readonly picture: Picture;
  /**
   * Whether the manifests of the own party and of the centre are here and the register was once read to its end: with
   * half of it an agreement that permits a message might be missing, and lag is never a refusal (04).
   */
  readonly complete: boolean;
  /**
   * Keeps documents and judges them, one call after the other. 'full' when no more are kept. `pendingCount`: how many
   * more wait behind these.
   */
  add(
    documents: readonly DocumentRow[],
    behind?: { readonly pendingCount: number },
  ): Promise<'changed' | 'unchanged' | 'full'>;
}

interface RegisterOptions {
  readonly store: AdapterStore;
  readonly primitives: Primitives;
  readonly engine: PolicyEngine;
  readonly party: PartyId;
  readonly founding: { readonly jws: Uint8Array; readonly regionHash: Uint8Array };
}

/** Verifies the pinned roster, then all that is stored, in the order in which it came. Throws AdapterError ROSTER_NOT_PINNED. */
export async function openRegister(options: RegisterOptions): Promise<Register> {
  const { store, primitives, founding } = options;
  const roster = await verifyFoundingRoster(founding.jws, { primitives, regionHash: founding.regionHash });
  if (!roster.ok) {
    throw new AdapterError(
      'ROSTER_NOT_PINNED',
      `the founding roster is refused (${roster.code}: ${roster.detail}): compare trust.regionHash with what the founders published`,
    );
  }
  const judged = new JudgedDocuments(options, roster.roster);
  for (const row of listDocuments(store.db)) await judged.take(row);
  const hasManifests = (): boolean => {
    const { directory } = judged.picture;
    return directory.manifest(options.party) !== undefined && directory.manifest(directory.centre) !== undefined;
  };
  let readToEnd = hasManifests();
  return {
    get picture() {
      return judged.picture;
    },
    get complete() {
      return readToEnd && hasManifests();
    },
    add: async (documents, { pendingCount } = { pendingCount: 0 }) => {
      if (countDocuments(store.db) + documents.length > documentCountMax) return 'full';
      const fresh = store.commit((db) => documents.filter((document) => insertDocument(db, document)));
      for (const row of fresh) await judged.take(row);
      readToEnd ||= pendingCount === 0;
      return fresh.length === 0 ? 'unchanged' : 'changed';
    },
    [Symbol.dispose]: () => judged[Symbol.dispose](),
  };
}

/** Documents judged one after the other, in the order of the register, as every other reader of it does. */
class JudgedDocuments implements Disposable {
  readonly #primitives: Primitives;
  readonly #agreements: AgreementRegister;
  #roster: VerifiedRoster;
  #directory: KeyDirectory;
  readonly #manifestRows: DocumentRow[] = [];
  #manifests: VerifiedManifest[] = [];
  readonly #problems = new Map<string, string>();

  constructor(options: RegisterOptions, roster: VerifiedRoster) {
    this.#primitives = options.primitives;
    this.#roster = roster;
    this.#directory = new KeyDirectory(roster, []);
    this.#agreements = new AgreementRegister({ primitives: options.primitives, engine: options.engine, roster });
  }

  get picture(): Picture {
    const conflicts = this.#directory.conflicts.map(({ party }) => ({
      document: `manifest/${party}`,
      code: 'MANIFEST_CONFLICT',
    }));
    const problems = [...this.#problems].map(([document, code]) => ({ document, code }));
    return { directory: this.#directory, agreements: this.#agreements.set, problems: [...problems, ...conflicts] };
  }

  async take(row: DocumentRow): Promise<void> {
    switch (row.type) {
      case 'roster':
        return await this.#takeRoster(row);
      case 'manifest':
        this.#manifestRows.push(row);
        await this.#takeManifest(row);
        this.#directory = new KeyDirectory(this.#roster, this.#manifests);
        return;
      case 'agreement': {
        const added = await this.#agreements.add(row.jws, { id: row.id, version: row.version });
        return this.#note(row, added.ok ? undefined : added.code);
      }
      case 'suspension':
      case 'consent':
        // Not understood by this version: who relies on one must be told, not left with less than was signed.
        return this.#note(row, 'DOCUMENT_TYPE');
      default:
        return row.type satisfies never;
    }
  }

  async #takeRoster(row: DocumentRow): Promise<void> {
    if (row.version <= this.#roster.roster.version) return;
    const next = await verifyNextRoster(row.jws, { primitives: this.#primitives, current: this.#roster });
    if (!next.ok) return this.#note(row, next.code);
    this.#roster = next.roster;
    await this.#agreements.changeRoster(next.roster);
    // A manifest stands by the root that the roster in force lists: after a change each is asked once more.
    this.#manifests = [];
    for (const manifest of this.#manifestRows) await this.#takeManifest(manifest);
    this.#directory = new KeyDirectory(this.#roster, this.#manifests);
  }

  async #takeManifest(row: DocumentRow): Promise<void> {
    const result = await verifyManifest(row.jws, { primitives: this.#primitives, roster: this.#roster });
    const isNamedSo = result.ok && (result.manifest.manifest.party as string) === row.id;
    if (result.ok && isNamedSo) this.#manifests.push(result.manifest);
    this.#note(row, result.ok ? (isNamedSo ? undefined : 'MANIFEST_MISNAMED') : result.code);
  }

  #note(row: DocumentRow, code: string | undefined): void {
    const document = `${row.type}/${row.id}@${row.version}`;
    if (code === undefined) this.#problems.delete(document);
    else this.#problems.set(document, code);
  }

  [Symbol.dispose](): void {
    this.#agreements[Symbol.dispose]();
  }
}
