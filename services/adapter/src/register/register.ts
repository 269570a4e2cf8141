import type { AgreementSet, CompiledAgreement, PolicyEngine } from '@tamga/core/agreements';
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
import { makeAgreementSet, verifyAgreement, type DocumentProblem } from './verify-agreements.ts';

/** More than any region signs; beyond it something floods us, and what is new is not kept. */
const documentCountMax = 20_000;

/** Who belongs to the region, which keys count and which agreements are in force, as of the newest document here. */
interface Picture {
  readonly directory: KeyDirectory;
  readonly agreements: AgreementSet;
  /** Documents that do not count (yet), and why. */
  readonly problems: readonly DocumentProblem[];
}

/** What an adapter believes of its region: everything in it goes back to the founding roster that a person pinned. */
export interface Register {
  readonly picture: Picture;
  /** Whether the manifests of the own party and of the centre are here: without them nothing can be sent or checked. */
  readonly complete: boolean;
  /** Takes documents as they come, in any order. 'full' when no more are kept. */
  add(documents: readonly DocumentRow[]): Promise<'changed' | 'unchanged' | 'full'>;
}

interface RegisterOptions {
  readonly store: AdapterStore;
  readonly primitives: Primitives;
  readonly engine: PolicyEngine;
  readonly party: PartyId;
  readonly founding: { readonly jws: Uint8Array; readonly regionHash: Uint8Array };
}

/** Verifies the pinned roster, then all that is stored. Throws AdapterError ROSTER_NOT_PINNED. */
export async function openRegister(options: RegisterOptions): Promise<Register> {
  const { store, primitives, founding } = options;
  const roster = await verifyFoundingRoster(founding.jws, { primitives, regionHash: founding.regionHash });
  if (!roster.ok) {
    throw new AdapterError(
      'ROSTER_NOT_PINNED',
      `the founding roster is refused (${roster.code}: ${roster.detail}): compare trust.regionHash with what the founders published`,
    );
  }
  const known = new VerifiedCache();
  let picture = await draw({ ...options, roster: roster.roster, known });
  return {
    get picture() {
      return picture;
    },
    get complete() {
      const { directory } = picture;
      return directory.manifest(options.party) !== undefined && directory.manifest(directory.centre) !== undefined;
    },
    add: async (documents) => {
      if (countDocuments(store.db) + documents.length > documentCountMax) return 'full';
      const fresh = store.commit((db) => documents.filter((document) => insertDocument(db, document)).length);
      if (fresh === 0) return 'unchanged';
      const before = picture.agreements;
      picture = await draw({ ...options, roster: roster.roster, known });
      before[Symbol.dispose]();
      return 'changed';
    },
  };
}

/** Draws the picture anew from all stored documents. Signatures that were verified under the same roster are not verified again. */
async function draw(options: RegisterOptions & { roster: VerifiedRoster; known: VerifiedCache }): Promise<Picture> {
  const { store, primitives, engine, known } = options;
  const rows = listDocuments(store.db);
  const ofType = (type: DocumentRow['type']) => rows.filter((row) => row.type === type);
  const problems: DocumentProblem[] = [];
  const note = (row: DocumentRow, code: string) =>
    problems.push({ document: `${row.type}/${row.id}@${row.version}`, code });

  let { roster } = options;
  for (const row of ofType('roster').toSorted((a, b) => a.version - b.version)) {
    if (row.version <= roster.roster.version) continue;
    const next = await verifyNextRoster(row.jws, { primitives, current: roster });
    if (next.ok) ({ roster } = next);
    else note(row, next.code);
  }

  const manifests: VerifiedManifest[] = [];
  for (const row of ofType('manifest')) {
    const result = await known.manifest(`${roster.id} ${textOf(row)}`, () =>
      verifyManifest(row.jws, { primitives, roster }),
    );
    if (result.ok && (result.manifest.manifest.party as string) === row.id) manifests.push(result.manifest);
    else note(row, result.ok ? 'MANIFEST_MISNAMED' : result.code);
  }
  const directory = new KeyDirectory(roster, manifests);
  for (const conflict of directory.conflicts)
    problems.push({ document: `manifest/${conflict.party}`, code: 'MANIFEST_CONFLICT' });

  const compiled: CompiledAgreement[] = [];
  for (const row of ofType('agreement')) {
    const result = await known.agreement(`${roster.id} ${textOf(row)}`, () =>
      verifyAgreement(row, { primitives, engine, directory }),
    );
    if (result.ok) compiled.push(result.compiled);
    else note(row, result.code);
  }
  const { set, problems: contradictions } = makeAgreementSet(compiled, { primitives, engine, directory });
  return { directory, agreements: set, problems: [...problems, ...contradictions] };
}

type ManifestVerdict = Awaited<ReturnType<typeof verifyManifest>>;
type AgreementVerdict = Awaited<ReturnType<typeof verifyAgreement>>;

/** Verdicts by roster and document: a document means the same under the same roster for ever. */
class VerifiedCache {
  readonly #manifests = new Map<string, ManifestVerdict>();
  readonly #agreements = new Map<string, AgreementVerdict>();

  async manifest(key: string, verify: () => Promise<ManifestVerdict>): Promise<ManifestVerdict> {
    const verdict = this.#manifests.get(key) ?? (await verify());
    this.#manifests.set(key, verdict);
    return verdict;
  }

  async agreement(key: string, verify: () => Promise<AgreementVerdict>): Promise<AgreementVerdict> {
    const verdict = this.#agreements.get(key) ?? (await verify());
    this.#agreements.set(key, verdict);
    return verdict;
  }
}

function textOf(row: DocumentRow): string {
  return Buffer.from(row.jws).toString('base64');
}
