import type { AccessCheckpoint, StoredAccess } from '@tamga/platform/access-log';

/** One access, as the auditor sees it: who is a pseudonym. */
export interface AccessEntryView {
  index: number;
  at: string;
  operation: string;
  act: string;
  /** Null: the adapter itself. */
  actor: string | null;
  authority: string;
  roles: string[];
  subjects: { type: string; id: string }[];
  purposes: string[];
  crimeAreas: string[];
  disclosedTo: string[];
  orderNumber: string | null;
  /** SHA-256 of what the entry fixes, as of an auditor's question; base64. */
  digest: string | null;
  code: string | null;
}

export interface AccessListView {
  /** Entries in the log. */
  size: number;
  items: AccessEntryView[];
}

/** A signed head of the log. Bytes in base64. */
export interface AccessHeadView {
  /** Of its anchor. */
  number: number;
  size: number;
  at: string;
  /** C2SP signed note; null while it is not signed. */
  note: string | null;
  /** With the note it gives the commitment of the anchor. */
  salt: string;
  /** Where the regional ledger has the anchor; null until it has. */
  leafIndex: number | null;
  /** tamga.ledger.v1.Stamp. */
  stamp: string | null;
}

/** An entry with what proves it. Bytes in base64. */
export interface AccessProofView extends AccessEntryView {
  origin: string;
  salt: string;
  /** tamga.access.v1.Event. */
  record: string;
  leaf: string;
  /** Leaf to root of the head's tree. */
  path: string[];
  /** Null while no anchored head covers the entry. */
  head: AccessHeadView | null;
}

export interface AccessGrowthView {
  older: AccessHeadView;
  newer: AccessHeadView;
  path: string[];
}

/** What the auditor's key opens. Bytes in base64. */
export interface ResolutionView {
  origin: string;
  pseudonym: string;
  resolution: string;
  period: string;
}

export interface AccessListRequest {
  operation?: string | undefined;
  act?: string | undefined;
  actor?: string | undefined;
  message?: string | undefined;
  thread?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  before?: number | undefined;
  limit: number;
}

export interface MandateRequest {
  /** By which name the inspector is known in tokens. */
  inspector: string;
  /** Messages about the data subject. */
  messages: readonly string[];
  orderNumber: string;
  until: string;
}

export interface MandateView {
  number: number;
  inspector: string;
  messages: string[];
  until: string;
}

/** Undefined for what was erased. */
export function entryView({ index, event }: StoredAccess): AccessEntryView | undefined {
  if (event === undefined) return undefined;
  const { atMs, actor, orderNumber, code, digest, ...rest } = event;
  return {
    index,
    at: new Date(atMs).toISOString(),
    operation: rest.operation,
    act: rest.act,
    actor: actor ?? null,
    authority: rest.authority,
    roles: [...rest.roles],
    subjects: rest.subjects.map(({ type, id }) => ({ type, id })),
    purposes: [...rest.purposes],
    crimeAreas: [...rest.crimeAreas],
    disclosedTo: [...rest.disclosedTo],
    orderNumber: orderNumber ?? null,
    digest: digest === undefined ? null : base64(digest),
    code: code ?? null,
  };
}

export function headView({ number, size, atMs, note, salt, leafIndex, stamp }: AccessCheckpoint): AccessHeadView {
  return {
    number,
    size,
    at: new Date(atMs).toISOString(),
    note: note === undefined ? null : base64(note),
    salt: base64(salt),
    leafIndex: leafIndex ?? null,
    stamp: stamp === undefined ? null : base64(stamp),
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
