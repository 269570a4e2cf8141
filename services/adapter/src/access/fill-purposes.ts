import { parseEnvelope, type Primitives } from '@tamga/core/sealing';
import type { AdapterStore } from '../store/adapter-store.ts';
import { purposeOfLabels } from './purpose.ts';

/** Messages in one transaction. */
const batchRows = 500;

/**
 * Gives the messages of an earlier release the purpose and crime areas that their signed labels state, so that the access
 * log can take them from there. Drafts and what cannot be parsed keep none. A crash between batches is gone on from.
 */
export function fillPurposes(store: AdapterStore, primitives: Pick<Primitives, 'sha512'>): void {
  for (let left = true; left;) left = store.commit(() => fill(store, primitives));
}

function fill({ db }: AdapterStore, primitives: Pick<Primitives, 'sha512'>): boolean {
  const rows = db
    .prepare('SELECT row, direction, envelope FROM messages WHERE crime_areas IS NULL ORDER BY row LIMIT ?')
    .all(batchRows);
  const update = db.prepare('UPDATE messages SET purpose = ?, crime_areas = ? WHERE row = ?');
  for (const { row, direction, envelope } of rows) {
    const form = direction === 'out' ? 'submission' : 'delivery';
    const parsed = envelope instanceof Uint8Array ? parseEnvelope(envelope, { form, primitives }) : undefined;
    const read =
      parsed?.ok === true ? purposeOfLabels(parsed.envelope.header.labels) : { purpose: null, crimeAreas: [] };
    update.run(read.purpose, read.crimeAreas.join(' '), Number(row));
  }
  return rows.length === batchRows;
}
