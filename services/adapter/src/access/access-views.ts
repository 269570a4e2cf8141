import type { AccessEntryView, AccessHeadView } from '@tamga/api';
import type { AccessCheckpoint, StoredAccess } from '@tamga/platform/access-log';

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
