/** Writes one row a transaction and prints each id once it is committed, until it is killed. Run by store.test.ts. */
import { writeSync } from 'node:fs';
import { openStore } from './store.ts';

const [file = ''] = process.argv.slice(2);
using store = openStore(file, [
  { number: 1, name: 'messages', sql: 'CREATE TABLE message (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT' },
]);
const insert = store.prepare('INSERT INTO message (text) VALUES (?)');
for (;;) {
  const { lastInsertRowid } = store.transaction(() => insert.run('x'.repeat(500)));
  writeSync(1, `${lastInsertRowid}\n`);
}
