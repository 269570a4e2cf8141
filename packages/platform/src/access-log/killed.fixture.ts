/** Makes an effect and its entry in one transaction, again and again, and prints each once both are committed, until killed. */
import { writeSync } from 'node:fs';
import { createAccessJournal, createAccessLog, accessLogTables } from './index.ts';
import { nodePrimitives, randomBytes } from '../crypto/index.ts';
import { openStore } from '../store/index.ts';
import { auditor, beganMs, origin, reading } from './access-log.fixture.ts';

const [file = ''] = process.argv.slice(2);
const effects = 'CREATE TABLE effect (id INTEGER PRIMARY KEY) STRICT;';
using store = openStore(file, [{ number: 1, name: 'effects', sql: effects + accessLogTables }]);
const log = createAccessLog(store, { origin, hash: nodePrimitives, randomBytes });
const by = { auditorKey: auditor.publicKey, primitives: nodePrimitives, randomBytes, nowMs: () => beganMs };
const journal = createAccessJournal(log, by);
await journal.renew();
const insert = store.prepare('INSERT INTO effect (id) VALUES (?)');
for (let n = Number(store.prepare('SELECT coalesce(max(id), 0) AS n FROM effect').get()?.['n']) + 1; ; n++) {
  store.transaction(() => {
    // One time the entry comes first, the next time the effect.
    if (n % 2 === 0) insert.run(n);
    journal.write(reading(n));
    if (n % 2 === 1) insert.run(n);
  });
  writeSync(1, `${n}\n`);
}
