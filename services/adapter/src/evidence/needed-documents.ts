import { readDocument } from '@tamga/core/documents';
import { partyOf, toHex, type DocumentTypeName } from '@tamga/core/identifiers';
import type { AdmissionRecord } from '@tamga/core/ledger';
import type { Means } from '../means.ts';
import { listDocuments, type DocumentRow } from '../store/document-rows.ts';

/** A document that a bundle may need, as it is kept here. */
export interface NeededDocument {
  readonly row: DocumentRow;
  /** SHA-256 of its payload, hexadecimal. */
  readonly hash: string;
  /** The JWS in its one form: its members in their order, no white space. */
  readonly jws: Uint8Array;
  /** Without it the decision cannot be checked: named by the record, or the founding roster. */
  readonly isNamed: boolean;
}

/** Documents of the register that are named by a record and are not here: restricted, or never arrived. */
export interface NeededDocuments {
  readonly found: readonly NeededDocument[];
  /** Payload hashes, hexadecimal. */
  readonly absent: readonly string[];
}

/**
 * What belongs to a message of the documents that are here: every roster; every manifest of the centre and of the message's
 * parties; the documents that the decision names, with what else binds these parties, so that it can be made again; consents
 * about the message or its thread. In the order of the register.
 */
export function neededDocuments(means: Means, record: AdmissionRecord): NeededDocuments {
  const { primitives, register, store } = means;
  const named = namedBy(record);
  const parties = new Set([record.sender, ...record.recipients].map((one) => String(partyOf(one))));
  parties.add(register.picture.directory.centre);
  const subjects = new Set([String(record.id), ...(record.thread === undefined ? [] : [String(record.thread)])]);
  const candidates = listDocuments(store.db).flatMap((row) => readCandidate(row, primitives));
  const consentIds = new Set(
    candidates.filter((one) => one.row.type === 'consent' && isAbout(one, subjects, named)).map(({ row }) => row.id),
  );
  // A consent may be signed by the key of an authority: its party's manifests say whose key that is.
  for (const { row, payload } of candidates)
    if (row.type === 'consent' && consentIds.has(row.id)) parties.add(String(payload['party']));
  const agreements = new Set(
    candidates
      .filter(({ row, payload }) => row.type === 'agreement' && binds(payload, parties))
      .map(({ row }) => row.id),
  );
  const isWanted: Readonly<Record<DocumentTypeName, (one: Candidate) => boolean>> = {
    roster: () => true,
    manifest: ({ row }) => parties.has(row.id),
    agreement: ({ row, hash }) => agreements.has(row.id) || named.has(hash),
    suspension: ({ payload }) => agreements.has(String(payload['agreement']) as DocumentRow['id']),
    consent: ({ row, hash }) => consentIds.has(row.id) || named.has(hash),
  };
  const wanted = new Map(
    candidates
      .filter((one) => isWanted[one.row.type](one))
      .map(({ row, hash, jws }) => {
        const isNamed = named.has(hash) || (row.type === 'roster' && row.version === 1);
        return [hash, { row, hash, jws, isNamed }] as const;
      }),
  );
  return { found: [...wanted.values()], absent: [...named].filter((hash) => !wanted.has(hash)) };
}

interface Candidate {
  readonly row: DocumentRow;
  readonly hash: string;
  readonly jws: Uint8Array;
  readonly payload: Readonly<Record<string, unknown>>;
}

function namedBy({ decisions, consents }: AdmissionRecord): Set<string> {
  const bases = decisions.flatMap(({ bases: all }) => all.map(({ documentHash }) => toHex(documentHash)));
  return new Set([...bases, ...consents.map(toHex)]);
}

/** Whatever is kept was judged when it came; what cannot be read is in no log either. */
function readCandidate(row: DocumentRow, primitives: Means['primitives']): Candidate[] {
  const read = readDocument(row.jws);
  if (!read.ok) return [];
  const { payload } = read.document;
  const content: unknown = JSON.parse(Buffer.from(payload).toString('utf8'));
  if (typeof content !== 'object' || content === null) return [];
  return [
    { row, hash: toHex(primitives.sha256(payload)), jws: oneForm(row.jws), payload: content as Candidate['payload'] },
  ];
}

function oneForm(jws: Uint8Array): Uint8Array {
  const { payload, signatures } = JSON.parse(Buffer.from(jws).toString('utf8')) as {
    payload: string;
    signatures: { protected: string; signature: string }[];
  };
  const ordered = signatures.map((one) => ({ protected: one.protected, signature: one.signature }));
  return new TextEncoder().encode(JSON.stringify({ payload, signatures: ordered }));
}

function isAbout({ hash, payload }: Candidate, subjects: ReadonlySet<string>, named: ReadonlySet<string>): boolean {
  const about = payload['subjects'];
  return named.has(hash) || (Array.isArray(about) && about.some((one) => subjects.has(String(one))));
}

/** Whether an agreement binds two of these parties: then it took part in the decision, or could have. */
function binds(payload: Candidate['payload'], parties: ReadonlySet<string>): boolean {
  const listed = payload['parties'];
  if (!Array.isArray(listed)) return false;
  const bound = listed.filter((one: unknown) => {
    const party = typeof one === 'object' && one !== null && 'party' in one ? one.party : undefined;
    return parties.has(String(party));
  });
  return bound.length >= 2;
}
