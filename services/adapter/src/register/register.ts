import { createHash } from 'node:crypto';
import {
  AgreementRegister,
  type AgreementSet,
  countsFromMs,
  type JudgeResult,
  type PolicyEngine,
} from '@tamga/core/agreements';
import {
  KeyDirectory,
  readDocument,
  verifyFoundingRoster,
  verifyManifest,
  verifyNextRoster,
  type VerifiedManifest,
  type VerifiedRoster,
} from '@tamga/core/documents';
import { toHex, type PartyId } from '@tamga/core/identifiers';
import { judgeRoster } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import { AdapterError } from '../errors.ts';
import type { AdapterStore } from '../store/adapter-store.ts';
import { insertDocument, listDocuments, type DocumentRow } from '../store/document-rows.ts';

/** More than any region signs of documents that hold; beyond it something floods us, and what is new is not kept. */
const documentCountMax = 20_000;
/** Documents that do not hold (yet). They are counted apart, so that whatever fills this place keeps no true one out. */
const problemCountMax = 1_000;
/** Documents judged together. */
const judgedAtOnceMax = 256;

/** Why a document of the register does not count here. It stays stored: what it waits for may still come. */
interface DocumentProblem {
  document: string;
  code: string;
}

/** Who belongs to the region, which keys count and which agreements are in force, as of the newest document here. */
interface Picture {
  readonly directory: KeyDirectory;
  /** The versions of the roster from the founding one on; the last is the directory's. */
  readonly rosters: readonly VerifiedRoster[];
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
   * Judges documents and keeps them, one call after the other. 'full' when one was not kept. `pendingCount`: how many
   * more wait behind these.
   */
  add(
    documents: readonly DocumentRow[],
    behind?: { readonly pendingCount: number },
  ): Promise<'changed' | 'unchanged' | 'full'>;
  /** What every reader of the register would say of a document if it came next. */
  judge(row: DocumentRow): Promise<JudgeResult>;
  /** The versions of a party's position towards an agreement, and what stands of consents: for who asks here. */
  readonly documents: Pick<
    AgreementRegister,
    'position' | 'positionsAbout' | 'consent' | 'consents' | 'consentsCovering'
  >;
  /** Calls back after each change of the picture. Returns a function that ends it. */
  onChange(listener: () => void): () => void;
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
  const seen = new Set<string>();
  const stored = listDocuments(store.db);
  for (const row of stored) seen.add(digestOf(row));
  for (const run of runsOf(stored)) await judged.takeRun(run);
  const hasManifests = (): boolean => {
    const { directory } = judged.picture;
    // A party that has left still takes, and receipts, what goes along threads.
    const own = directory.manifest(options.party, { alongThread: true });
    return own !== undefined && directory.manifest(directory.centre) !== undefined;
  };
  let readToEnd = hasManifests();
  const listeners = new Set<() => void>();
  // An agreement register takes one call after the other.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  /** Whether so many more are far from every bound, whatever becomes of them. */
  const hasPlaceFor = (count: number): boolean =>
    seen.size + count <= documentCountMax && judged.problemCount + count <= problemCountMax;
  /** A run of documents, judged together. */
  const addMany = async (rows: readonly DocumentRow[]): Promise<'changed' | 'unchanged'> => {
    const unseen = new Map(rows.map((row) => [digestOf(row), row] as const).filter(([digest]) => !seen.has(digest)));
    await judged.takeRun([...unseen.values()]);
    for (const digest of unseen.keys()) seen.add(digest);
    store.commit((db) => {
      for (const row of unseen.values()) insertDocument(db, row);
    });
    return unseen.size > 0 ? 'changed' : 'unchanged';
  };
  /** Verified before it is counted or kept: only what holds may fill the register. */
  const addOne = async (row: DocumentRow): Promise<'changed' | 'unchanged' | 'full'> => {
    const digest = digestOf(row);
    if (seen.has(digest)) return 'unchanged';
    if (seen.size - judged.problemCount >= documentCountMax) return 'full';
    const holds = await judged.take(row);
    if (!holds && judged.problemCount > problemCountMax) {
      judged.forget(row);
      return 'full';
    }
    seen.add(digest);
    store.commit((db) => insertDocument(db, row));
    return 'changed';
  };
  return {
    get picture() {
      return judged.picture;
    },
    get complete() {
      return readToEnd && hasManifests();
    },
    documents: judged.documents,
    judge: (row) => inTurn(() => judged.judge(row)),
    add: (documents, { pendingCount } = { pendingCount: 0 }) => inTurn(() => addAll(documents, pendingCount)),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    [Symbol.dispose]: () => judged[Symbol.dispose](),
  };

  async function addAll(
    documents: readonly DocumentRow[],
    pendingCount: number,
  ): Promise<'changed' | 'unchanged' | 'full'> {
    const results: ('changed' | 'unchanged' | 'full')[] = [];
    for (const run of runsOf(documents)) {
      if (hasPlaceFor(run.length)) results.push(await addMany(run));
      else for (const row of run) results.push(await addOne(row));
    }
    const wasComplete = readToEnd;
    readToEnd ||= pendingCount === 0;
    const isChanged = results.includes('changed');
    if (isChanged || wasComplete !== readToEnd) for (const listener of listeners) listener();
    return results.includes('full') ? 'full' : isChanged ? 'changed' : 'unchanged';
  }
}

/** Agreements that follow one another, and what their parties signed about them, together; each other document alone. */
function runsOf(rows: readonly DocumentRow[]): DocumentRow[][] {
  const runs: DocumentRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    if (run !== undefined && run.length < judgedAtOnceMax && first && isOfParties(first) && isOfParties(row))
      run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function isOfParties({ type }: DocumentRow): boolean {
  return type !== 'roster' && type !== 'manifest';
}

function digestOf({ type, id, version, jws }: DocumentRow): string {
  return createHash('sha256').update(`${type}\0${id}\0${version}\0`).update(jws).digest('base64');
}

/** Documents judged one after the other, in the order of the register, as every other reader of it does. */
class JudgedDocuments implements Disposable {
  readonly #primitives: Primitives;
  readonly #store: AdapterStore;
  readonly #agreements: AgreementRegister;
  #roster: VerifiedRoster;
  readonly #rosters: VerifiedRoster[];
  #manifests: VerifiedManifest[] = [];
  /** Digests of the manifests that have come, whether they hold or not. */
  readonly #manifestsTaken = new Set<string>();
  /** Drawn when it is asked for: many documents come one after the other. */
  #directory: KeyDirectory | undefined;
  readonly #problems = new Map<string, { row: DocumentRow; code: string }>();

  constructor(options: RegisterOptions, roster: VerifiedRoster) {
    this.#primitives = options.primitives;
    this.#store = options.store;
    this.#roster = roster;
    this.#rosters = [roster];
    const { primitives, engine } = options;
    const directory = (): KeyDirectory => this.#keys;
    this.#agreements = new AgreementRegister({ primitives, engine, roster, directory });
  }

  get problemCount(): number {
    return this.#problems.size;
  }

  get #keys(): KeyDirectory {
    this.#directory ??= new KeyDirectory(this.#roster, this.#manifests);
    return this.#directory;
  }

  get picture(): Picture {
    const directory = this.#keys;
    const conflicts = directory.conflicts.map(({ party }) => ({
      document: `manifest/${party}`,
      code: 'MANIFEST_CONFLICT',
    }));
    const problems = [...this.#problems.values()].map(({ row, code }) => ({
      document: `${row.type}/${row.id}@${row.version}`,
      code,
    }));
    const rosters = [...this.#rosters];
    return { directory, rosters, agreements: this.#agreements.set, problems: [...problems, ...conflicts] };
  }

  /** Whether the document holds. */
  async take(row: DocumentRow): Promise<boolean> {
    const [holds] = await this.takeRun([row]);
    return holds === true;
  }

  /** The same for a run of documents, in their order. */
  async takeRun(rows: readonly DocumentRow[]): Promise<boolean[]> {
    const [first] = rows;
    if (first === undefined) return [];
    if (first.type === 'roster') return [await this.#takeRoster(first)];
    return first.type === 'manifest' ? [await this.#takeManifestOnce(first)] : await this.#takeAgreements(rows);
  }

  async #takeManifestOnce(row: DocumentRow): Promise<boolean> {
    this.#manifestsTaken.add(digestOf(row));
    const holds = await this.#takeManifest(row);
    if (holds) this.#directory = undefined;
    return holds;
  }

  async #takeAgreements(rows: readonly DocumentRow[]): Promise<boolean[]> {
    const codes = await this.#agreements.addAll(
      rows.map((row) => ({ jws: row.jws, name: { ...row, registeredMs: countsFromMs(row.registeredMs) } })),
    );
    const holds = rows.map((row, i) => this.#note(row, codes[i]));
    // A position that came before its agreement may hold by now.
    if (rows.some(({ type }, i) => type === 'agreement' && holds[i] === true)) await this.#clearPositions();
    return holds;
  }

  get documents(): Pick<
    AgreementRegister,
    'position' | 'positionsAbout' | 'consent' | 'consents' | 'consentsCovering'
  > {
    return this.#agreements;
  }

  async judge(row: DocumentRow): Promise<JudgeResult> {
    if (row.type !== 'roster') return await this.#agreements.judge(row.jws, row);
    const judged = await judgeRoster(row, { primitives: this.#primitives, known: [...this.#rosters, this.#roster] });
    return judged.ok ? { ...judged, audience: undefined, restsOn: [] } : judged;
  }

  /** A document that does not hold and for which there is no place. */
  forget(row: DocumentRow): void {
    this.#problems.delete(digestOf(row));
  }

  async #takeRoster(row: DocumentRow): Promise<boolean> {
    if (row.version <= this.#roster.roster.version) return true;
    const next = await verifyNextRoster(row.jws, { primitives: this.#primitives, current: this.#roster });
    if (!next.ok) return this.#note(row, next.code);
    this.#roster = next.roster;
    this.#rosters.push(next.roster);
    await this.#agreements.changeRoster(next.roster);
    // A manifest stands by the root that the roster in force lists: after a change each is asked once more. Those of who
    // is no member any more stay what they were, for what goes along threads.
    const isMember = (party: string): boolean => next.roster.roster.members.some((one) => String(one.party) === party);
    this.#manifests = this.#manifests.filter(({ manifest }) => !isMember(manifest.party));
    for (const manifest of listDocuments(this.#store.db, 'manifest')) {
      const isTaken = this.#manifestsTaken.has(digestOf(manifest));
      if (isTaken && isMember(manifest.id)) await this.#takeManifest(manifest);
    }
    this.#directory = undefined;
    this.#clearAgreements();
    return true;
  }

  /** Agreements that did not hold under the roster before and do now are no problems any more. */
  #clearAgreements(): void {
    const known = new Set(this.#agreements.set.agreements.map(({ documentHash }) => toHex(documentHash)));
    for (const row of listDocuments(this.#store.db, 'agreement')) {
      const read = readDocument(row.jws);
      if (read.ok && known.has(toHex(this.#primitives.sha256(read.document.payload)))) this.#note(row, undefined);
    }
  }

  /** Positions that waited for an agreement and hold now are no problems any more. */
  async #clearPositions(): Promise<void> {
    const waiting = [...this.#problems.values()].filter(
      ({ row, code }) => row.type === 'suspension' && code === 'AGREEMENT_UNKNOWN',
    );
    for (const { row } of waiting) {
      const judged = await this.#agreements.judge(row.jws, row);
      if (judged.ok && judged.known) this.#note(row, undefined);
    }
  }

  async #takeManifest(row: DocumentRow): Promise<boolean> {
    const result = await verifyManifest(row.jws, { primitives: this.#primitives, roster: this.#roster });
    if (!result.ok) return this.#note(row, result.code);
    if ((result.manifest.manifest.party as string) !== row.id) return this.#note(row, 'MANIFEST_MISNAMED');
    this.#manifests.push(result.manifest);
    return this.#note(row, undefined);
  }

  #note(row: DocumentRow, code: string | undefined): boolean {
    if (code === undefined) this.#problems.delete(digestOf(row));
    else this.#problems.set(digestOf(row), { row, code });
    return code === undefined;
  }

  [Symbol.dispose](): void {
    this.#agreements[Symbol.dispose]();
  }
}
