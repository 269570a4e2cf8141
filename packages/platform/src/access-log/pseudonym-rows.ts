import type { AccessTables } from './entry-rows.ts';

/** A pseudonym as kept: what it stands for only the national auditor can open. */
export interface SealedPseudonym {
  readonly pseudonym: string;
  readonly resolution: Uint8Array;
  /** The sealed secret of its period. */
  readonly period: Uint8Array;
}

export interface PseudonymRows {
  find(pseudonym: string): SealedPseudonym | undefined;
  /** Number of its period; undefined where its resolution is gone. */
  periodOf(pseudonym: string): number | undefined;
  /** Begins a period; the number under which its pseudonyms are kept. In the caller's transaction. */
  beginPeriod(period: { begunMs: number; sealed: Uint8Array }): number;
  hasPeriod(number: number): boolean;
  /** Under which number a sealed secret is kept. */
  numberOf(sealed: Uint8Array): number | undefined;
  insert(pseudonym: { pseudonym: string; period: number; resolution: Uint8Array }): void;
  /** Destroys resolutions whose pseudonyms no entry that is left names, and periods that have none. How many went. */
  dropUnused(currentPeriod: number | undefined): number;
}

export function pseudonymRows(tables: AccessTables): PseudonymRows {
  const select =
    'SELECT pseudonym, resolution, sealed FROM access_pseudonym JOIN access_period ON access_period.number = period';
  return {
    find: (pseudonym) => {
      const row = tables.prepare(`${select} WHERE pseudonym = ?`).get(pseudonym);
      return row === undefined ? undefined : sealedOf(row);
    },
    periodOf: (pseudonym) => {
      const period = tables.prepare('SELECT period FROM access_pseudonym WHERE pseudonym = ?').get(pseudonym)?.[
        'period'
      ];
      return typeof period === 'number' ? period : undefined;
    },
    beginPeriod: ({ begunMs, sealed }) =>
      Number(
        tables.prepare('INSERT INTO access_period (begun_ms, sealed) VALUES (?, ?)').run(begunMs, sealed)
          .lastInsertRowid,
      ),
    hasPeriod: (number) => tables.prepare('SELECT 1 FROM access_period WHERE number = ?').get(number) !== undefined,
    numberOf: (sealed) => {
      const number = tables.prepare('SELECT number FROM access_period WHERE sealed = ?').get(sealed)?.['number'];
      return typeof number === 'number' ? number : undefined;
    },
    insert: ({ pseudonym, period, resolution }) =>
      void tables
        .prepare('INSERT INTO access_pseudonym (pseudonym, period, resolution) VALUES (?, ?, ?)')
        .run(pseudonym, period, resolution),
    dropUnused: (currentPeriod) => {
      const dropped = tables
        .prepare(
          'DELETE FROM access_pseudonym WHERE period IS NOT ? AND NOT EXISTS (SELECT 1 FROM access_entry WHERE actor = pseudonym)',
        )
        .run(currentPeriod ?? null);
      tables
        .prepare(
          'DELETE FROM access_period WHERE number IS NOT ? AND NOT EXISTS (SELECT 1 FROM access_pseudonym WHERE period = access_period.number)',
        )
        .run(currentPeriod ?? null);
      return Number(dropped.changes);
    },
  };
}

function sealedOf({ pseudonym, resolution, sealed }: Record<string, unknown>): SealedPseudonym {
  if (typeof pseudonym !== 'string' || !(resolution instanceof Uint8Array) || !(sealed instanceof Uint8Array))
    throw new TypeError('a pseudonym of another shape');
  return { pseudonym, resolution, period: sealed };
}
