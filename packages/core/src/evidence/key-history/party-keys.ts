import type { DocumentLeaves } from '../../documents/index.ts';
import type { PartyId } from '../../identifiers/index.ts';
import type { Primitives } from '../../sealing/index.ts';
import { compromisedSinceMs } from '../proved-key.ts';
import { keyParts, type KeyPart } from './key-parts.ts';
import { keysBelow, type KeyName, type KeysBelow, type KeyTerms, type ListedKey } from './listed-keys.ts';

/** A document of the log that says something of a party's keys. It counts for the leaves above its own. */
export interface KeyDocument {
  readonly type: 'roster' | 'manifest';
  readonly version: number;
  readonly leafIndex: bigint;
  /** SHA-256 of the payload, hexadecimal. */
  readonly hash: string;
}

/** Why a key is not listed any more, or under other terms. */
export type PeriodEnd =
  /** A later manifest lists the key no more. */
  | 'LEFT_OUT'
  /** A later manifest revokes it, or says of a revocation something else. */
  | 'REVOKED'
  /** A later manifest, or a roster that brings its party back, lists it under other terms. */
  | 'RESTATED'
  /** The party's manifests contradict each other (decision 0023). */
  | 'CONFLICT'
  /** A later roster lists the party no more: its keys go on along threads, if at all. */
  | 'DEPARTED'
  /** A later roster lists another root, and nothing under that root lists the key (decision 0092); of a root, this is its end. */
  | 'ROOT_REPLACED'
  /** A later roster lists another key in its place, or none: of witness and log. */
  | 'REPLACED'
  /** A later roster makes another party the centre, whose roles alone count. */
  | 'CENTRE_CHANGED';

/** A stretch of the log in which a key is listed under the same terms. */
export interface KeyPeriod {
  readonly terms: KeyTerms;
  /** The newest roster and manifest below its first leaf; no manifest for what a roster lists. */
  readonly rosterVersion: number;
  readonly manifestVersion: number | undefined;
  /** Whose leaf it follows: the key counts from the leaf after this one. */
  readonly since: KeyDocument;
  /** Whose leaf it ends with: what stands at that leaf is still judged by the period. Undefined: it goes on. */
  readonly until: { readonly document: KeyDocument; readonly why: PeriodEnd } | undefined;
}

/** One key of a party through the log. */
export interface PartyKey extends KeyName {
  readonly parts: readonly KeyPart[];
  /** In the order of the log, apart from each other or under other terms. */
  readonly periods: readonly KeyPeriod[];
  /** The earliest moment that any of the party's manifests names: what it signed since is suspect. Unix milliseconds. */
  readonly compromisedSinceMs: number | undefined;
}

/** A stretch of the log in which a party contradicts itself. */
export interface KeyConflict {
  /** The version of the manifest at which it does. */
  readonly version: number;
  readonly since: KeyDocument;
  readonly until: KeyDocument | undefined;
}

/** The keys of a party at any leaf of the log. */
export interface KeyHistory {
  readonly party: PartyId;
  /** Every roster, and every manifest of the party, in the order of the log. */
  readonly documents: readonly KeyDocument[];
  /** In the order in which they came into the log. */
  readonly keys: readonly PartyKey[];
  readonly conflicts: readonly KeyConflict[];
}

/**
 * The keys of a party through the log, from verified documents and the leaves that record them. Nothing is believed but
 * these: what a document says that is not among them is not in the answer. It follows the rules of the key directory, which
 * it asks anew after each document.
 */
export function keyHistory(
  leaves: DocumentLeaves,
  { party, primitives }: { party: PartyId; primitives: Pick<Primitives, 'sha256'> },
): KeyHistory {
  const documents = documentsOf(leaves, party);
  const book = new KeyBook(leaves, { party, primitives });
  for (const document of documents)
    book.take(document, keysBelow(leaves, { party, leafIndex: document.leafIndex + 1n, primitives }));
  return { party, documents, ...book.close() };
}

/** The period of a key that a leaf falls into. What the founding roster lists counts for its own leaf as well: it is pinned. */
export function periodAt({ periods }: Pick<PartyKey, 'periods'>, leafIndex: bigint): KeyPeriod | undefined {
  return periods.find(
    ({ since, until }) =>
      (since.leafIndex < leafIndex || since.leafIndex === 0n) &&
      (until === undefined || leafIndex <= until.document.leafIndex),
  );
}

function documentsOf({ rosters, manifests }: DocumentLeaves, party: PartyId): KeyDocument[] {
  const all: KeyDocument[] = [
    ...rosters.map(({ leafIndex, roster }) => {
      return { type: 'roster' as const, version: roster.roster.version, leafIndex, hash: roster.id };
    }),
    ...manifests
      .filter(({ manifest }) => manifest.manifest.party === party)
      .map(({ leafIndex, manifest }) => {
        return { type: 'manifest' as const, version: manifest.manifest.version, leafIndex, hash: manifest.id };
      }),
  ];
  return all.toSorted((a, b) => (a.leafIndex < b.leafIndex ? -1 : 1));
}

interface OpenPeriod {
  readonly listed: ListedKey;
  readonly since: KeyDocument;
}

/** Periods as they begin and end from one document to the next. */
class KeyBook {
  readonly #leaves: DocumentLeaves;
  readonly #party: PartyId;
  readonly #primitives: Pick<Primitives, 'sha256'>;
  readonly #keys = new Map<string, { readonly first: ListedKey; readonly periods: KeyPeriod[] }>();
  readonly #open = new Map<string, OpenPeriod>();
  readonly #conflicts: KeyConflict[] = [];
  #conflict: { version: number; since: KeyDocument } | undefined;

  constructor(leaves: DocumentLeaves, of: { party: PartyId; primitives: Pick<Primitives, 'sha256'> }) {
    this.#leaves = leaves;
    this.#party = of.party;
    this.#primitives = of.primitives;
  }

  take(document: KeyDocument, below: KeysBelow): void {
    const now = new Map(below.keys.map((key) => [idOf(key.name), key]));
    for (const [id, { listed }] of this.#open) {
      const next = now.get(id);
      if (next !== undefined && isSameTerms(next.terms, listed.terms)) continue;
      this.#end(id, { document, why: whyEnded(document, { listed, next, below }) });
    }
    for (const [id, listed] of now) {
      if (!this.#keys.has(id)) this.#keys.set(id, { first: listed, periods: [] });
      if (!this.#open.has(id)) this.#open.set(id, { listed, since: document });
    }
    this.#noteConflict(document, below.conflict);
  }

  close(): Pick<KeyHistory, 'keys' | 'conflicts'> {
    for (const id of this.#open.keys()) this.#end(id, undefined);
    if (this.#conflict !== undefined) this.#conflicts.push({ ...this.#conflict, until: undefined });
    const keys = [...this.#keys.values()].map(({ first: { name, publicKey }, periods }) => ({
      ...name,
      parts: keyParts(this.#primitives, { algorithm: name.algorithm, publicKey }),
      periods,
      compromisedSinceMs:
        name.listedIn === 'roster'
          ? undefined
          : compromisedSinceMs(this.#leaves, { party: this.#party, thumbprint: name.thumbprint }),
    }));
    return { keys, conflicts: this.#conflicts };
  }

  #end(id: string, until: KeyPeriod['until']): void {
    const open = this.#open.get(id);
    if (open === undefined) return;
    this.#open.delete(id);
    const { terms, rosterVersion, manifestVersion } = open.listed;
    this.#keys.get(id)?.periods.push({ terms, rosterVersion, manifestVersion, since: open.since, until });
  }

  #noteConflict(document: KeyDocument, version: number | undefined): void {
    if (version === this.#conflict?.version) return;
    if (this.#conflict !== undefined) this.#conflicts.push({ ...this.#conflict, until: document });
    this.#conflict = version === undefined ? undefined : { version, since: document };
  }
}

function idOf({ listedIn, use, thumbprint, authority, realm }: KeyName): string {
  return [listedIn, use, thumbprint, authority ?? '', realm ?? ''].join(' ');
}

function isSameTerms(a: KeyTerms, b: KeyTerms): boolean {
  return (
    a.reach === b.reach &&
    a.notBeforeMs === b.notBeforeMs &&
    a.notAfterMs === b.notAfterMs &&
    a.revokedAtMs === b.revokedAtMs
  );
}

/** Why the period of a key ends with a document: what the log lists of the party after it says so. */
function whyEnded(
  { type }: KeyDocument,
  { listed, next, below }: { listed: ListedKey; next: ListedKey | undefined; below: KeysBelow },
): PeriodEnd {
  if (!below.isMember && listed.terms.reach === 'everything') return 'DEPARTED';
  if (next !== undefined) return next.terms.revokedAtMs === listed.terms.revokedAtMs ? 'RESTATED' : 'REVOKED';
  if (listed.name.listedIn === 'roster') return listed.name.use === 'root' ? 'ROOT_REPLACED' : 'REPLACED';
  if (below.conflict !== undefined) return 'CONFLICT';
  if (type === 'manifest') return 'LEFT_OUT';
  const isOfRole = listed.name.use === 'admission' || listed.name.use === 'log';
  return isOfRole && below.manifestVersion !== undefined ? 'CENTRE_CHANGED' : 'ROOT_REPLACED';
}
