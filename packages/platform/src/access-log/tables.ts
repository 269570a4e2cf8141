/**
 * The tables of an access log, in the database whose accesses it logs, so that entry and effect are one transaction. An
 * entry whose salt and record were erased keeps its leaf; the columns beside them repeat what the record says, for
 * filters, and go with it. It is part of released migrations: this text never changes. `access_checkpoint` holds every tree head that was signed, with the salt of its anchor.
 */
export const accessLogTables = `
CREATE TABLE access_entry (
  position INTEGER PRIMARY KEY,
  leaf BLOB NOT NULL CHECK (length(leaf) = 32),
  salt BLOB,
  record BLOB,
  at_ms INTEGER,
  operation TEXT,
  act TEXT,
  actor TEXT,
  CHECK ((salt IS NULL) = (record IS NULL)),
  CHECK ((at_ms IS NULL) = (record IS NULL))
) STRICT;
CREATE INDEX access_entry_by_time ON access_entry (at_ms) WHERE at_ms IS NOT NULL;
CREATE INDEX access_entry_by_actor ON access_entry (actor) WHERE actor IS NOT NULL;

CREATE TABLE access_subject (
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (type, id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX access_subject_by_position ON access_subject (position);

CREATE TABLE access_node (
  level INTEGER NOT NULL,
  position INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE access_checkpoint (
  number INTEGER PRIMARY KEY,
  size INTEGER NOT NULL UNIQUE,
  root BLOB NOT NULL CHECK (length(root) = 32),
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  at_ms INTEGER NOT NULL,
  note BLOB,
  leaf_index INTEGER,
  stamp BLOB
) STRICT;

CREATE TABLE access_period (
  number INTEGER PRIMARY KEY,
  begun_ms INTEGER NOT NULL,
  sealed BLOB NOT NULL
) STRICT;

CREATE TABLE access_pseudonym (
  pseudonym TEXT PRIMARY KEY,
  period INTEGER NOT NULL REFERENCES access_period (number),
  resolution BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX access_pseudonym_by_period ON access_pseudonym (period);
`;
