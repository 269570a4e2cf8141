import type { Database } from '../store/database.ts';

/** What lets a data-protection inspector see the trail of one data subject. */
export interface Mandate {
  readonly holder: string;
  readonly messages: readonly string[];
  readonly orderNumber: string;
  readonly untilMs: number;
}

export function insertMandate(db: Database, { holder, messages, orderNumber, untilMs }: Mandate): number {
  const inserted = db
    .prepare('INSERT INTO access_mandate (holder, subjects, order_number, until_ms) VALUES (?, ?, ?, ?)')
    .run(holder, JSON.stringify(messages), orderNumber, untilMs);
  return Number(inserted.lastInsertRowid);
}

/** Those of one inspector that are not over. */
export function findMandates(db: Database, of: { holder: string; nowMs: number }): Mandate[] {
  return db
    .prepare('SELECT holder, subjects, order_number, until_ms FROM access_mandate WHERE holder = ? AND until_ms > ?')
    .all(of.holder, of.nowMs)
    .map((row) => ({
      holder: String(row['holder']),
      messages: JSON.parse(String(row['subjects'])) as string[],
      orderNumber: String(row['order_number']),
      untilMs: Number(row['until_ms']),
    }));
}
