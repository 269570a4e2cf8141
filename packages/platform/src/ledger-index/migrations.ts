import type { Migration } from '../store/index.ts';

/**
 * What auditors search (05, "Auditors"): a projection of ledger entries that can be thrown away and made again. `term` holds
 * under the leaf index of each entry everything by which it is found, filters and words alike; nothing else of an entry is
 * kept but its time, and of questions how their answers stand.
 */
export const migrations: readonly Migration[] = [
  {
    number: 1,
    name: 'ledger index',
    sql: `
      CREATE TABLE progress (
        source TEXT PRIMARY KEY,
        position INTEGER NOT NULL,
        mark BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE entry (leaf INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL) STRICT;
      CREATE TABLE block (number INTEGER PRIMARY KEY, min_ms INTEGER NOT NULL, max_ms INTEGER NOT NULL) STRICT;
      CREATE VIRTUAL TABLE term USING fts5 (
        terms, content='', detail='none', columnsize=0, tokenize="ascii tokenchars '_-/@#.~'"
      );
      CREATE TABLE value (
        filter TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (filter, value)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE message (
        id TEXT PRIMARY KEY,
        leaf INTEGER NOT NULL,
        terms TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE orphan (
        message TEXT NOT NULL,
        leaf INTEGER NOT NULL,
        PRIMARY KEY (message, leaf)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE statement (
        message TEXT NOT NULL,
        recipient TEXT NOT NULL,
        state TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        leaf INTEGER NOT NULL,
        PRIMARY KEY (message, recipient, state)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE step (
        thread TEXT NOT NULL,
        leaf INTEGER NOT NULL,
        sender TEXT NOT NULL,
        recipients TEXT NOT NULL,
        kind TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        PRIMARY KEY (thread, leaf)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE answer (
        leaf INTEGER NOT NULL,
        recipient TEXT NOT NULL,
        number INTEGER NOT NULL,
        question TEXT NOT NULL,
        sender TEXT NOT NULL,
        priority TEXT NOT NULL,
        duration TEXT NOT NULL,
        working_days INTEGER NOT NULL CHECK (working_days IN (0, 1)),
        zone TEXT NOT NULL,
        soft INTEGER NOT NULL CHECK (soft IN (0, 1)),
        article TEXT NOT NULL,
        calendar TEXT NOT NULL,
        started_ms INTEGER,
        due_ms INTEGER,
        ended_ms INTEGER,
        PRIMARY KEY (leaf, recipient, number)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX answer_by_question ON answer (question);
      CREATE INDEX answer_by_calendar ON answer (recipient, calendar);
      CREATE TABLE question (
        leaf INTEGER PRIMARY KEY,
        due_ms INTEGER
      ) STRICT;
      CREATE INDEX question_owed ON question (due_ms) WHERE due_ms IS NOT NULL;
    `,
  },
];
