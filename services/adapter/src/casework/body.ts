import { decodeBody, type Form } from '@tamga/core/content';
import { labelsFromWire, type LabelChoice, type Labels } from '@tamga/core/labels';
import { openWithContentKey, parseEnvelope, type SealedEnvelope, type VerifiedEnvelope } from '@tamga/core/sealing';
import type { Means } from '../means.ts';
import { AdapterError } from '../errors.ts';
import type { MessageRow } from '../store/message-rows.ts';

/** Why a body is not shown. */
export type HiddenBecause = 'ROLE' | 'ERASED' | 'CANNOT_OPEN' | 'REFUSED' | 'HELD';

/** The envelope of a stored message, read again; undefined while nothing is sealed. */
export function storedEnvelope(means: Means, row: MessageRow): SealedEnvelope | undefined {
  if (row.envelope === null) return undefined;
  const form = row.direction === 'out' ? 'submission' : 'delivery';
  const parsed = parseEnvelope(row.envelope, { form, primitives: means.primitives });
  if (!parsed.ok)
    throw new AdapterError(
      'STORE_DAMAGED',
      `the stored envelope of ${row.id} is damaged (${parsed.code}): restore the database from a backup`,
    );
  return parsed.envelope;
}

/**
 * Opens the stored body with the archived content key. The key commits to this very envelope, so that it proves the body.
 * `mayDecide`: who looks is to decide whether it is accepted, and cannot without reading it (decision 0125).
 */
export async function openStored(
  means: Means,
  row: MessageRow,
  { mayDecide }: { mayDecide: boolean } = { mayDecide: false },
): Promise<{ form: Form } | { hidden: HiddenBecause }> {
  if (row.draft !== null) return { form: draftOf(means, row).form };
  const envelope = storedEnvelope(means, row);
  if (row.direction === 'in' && row.state === 'CANNOT_OPEN') return { hidden: 'CANNOT_OPEN' };
  if (row.direction === 'in' && row.state === 'REFUSED' && row.code !== null && !row.applied)
    return { hidden: 'REFUSED' };
  if (row.direction === 'in' && row.state === 'HELD' && !(mayDecide && row.code === 'HUMAN_DECISION'))
    return { hidden: 'HELD' };
  if (envelope === undefined || row.contentKey === null)
    return { hidden: row.state === 'EXPIRED' ? 'CANNOT_OPEN' : 'ERASED' };
  const contentKey = means.keys.archive.open({ purpose: 'content-key', id: row.id }, row.contentKey);
  // It was verified before it was stored, and the archived key opens nothing else.
  const opened = await openWithContentKey(envelope as VerifiedEnvelope, { primitives: means.primitives, contentKey });
  contentKey.fill(0);
  if (!opened.ok)
    throw new AdapterError(
      'STORE_DAMAGED',
      `the stored body of ${row.id} does not open: restore the database from a backup`,
    );
  const body = decodeBody(row.kind, opened.body);
  if (!body.ok) return { hidden: 'REFUSED' };
  return { form: body.form };
}

/** Labels as the header claims them, or as the draft has them. */
export function storedLabels(means: Means, row: MessageRow, envelope: SealedEnvelope | undefined): Labels | undefined {
  if (row.draft !== null) return draftOf(means, row).labels;
  const read = envelope === undefined ? undefined : labelsFromWire(envelope.header.labels);
  return read?.ok === true ? read.labels : undefined;
}

/** What was written and did not go. Earlier releases kept form and labels alone. */
export interface StoredDraft {
  readonly form: Form;
  readonly labels: Labels;
  /** The basis that the officer claimed. */
  readonly agreement?: LabelChoice['agreement'];
  readonly article?: string;
  readonly consents?: readonly string[];
  /** Messages received that it passes on. */
  readonly forwards?: readonly string[];
}

export function draftOf(means: Means, row: MessageRow): StoredDraft {
  if (row.draft === null) throw new Error(`message ${row.id} has no draft`);
  return JSON.parse(
    Buffer.from(means.keys.archive.open({ purpose: 'draft', id: row.id }, row.draft)).toString('utf8'),
  ) as StoredDraft;
}
