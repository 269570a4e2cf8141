import type { Migration } from '../store/index.ts';

/**
 * Audit's durable copy of the log, outside NATS (05, "Writing"). `entry` is the stream as it was read; `node` holds the
 * complete subtrees of the tree over it; `checkpoint` every tree head that was ever meant to be signed, the newest with
 * its signed note; `final` every one that a quorum of witnesses cosigned; `epoch` where each stream after the first began.
 */
export const migrations: readonly Migration[] = [
  {
    number: 1,
    name: 'ledger copy',
    sql: `
      CREATE TABLE entry (
        sequence INTEGER PRIMARY KEY,
        subject TEXT NOT NULL UNIQUE,
        bytes BLOB NOT NULL
      ) STRICT;
      CREATE TABLE node (
        level INTEGER NOT NULL,
        position INTEGER NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        PRIMARY KEY (level, position)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE checkpoint (
        size INTEGER PRIMARY KEY,
        root BLOB NOT NULL CHECK (length(root) = 32),
        note BLOB
      ) STRICT;
    `,
  },
  {
    number: 2,
    name: 'final checkpoints',
    sql: `
      CREATE TABLE final (
        size INTEGER PRIMARY KEY,
        root BLOB NOT NULL CHECK (length(root) = 32),
        time_s INTEGER NOT NULL,
        note BLOB
      ) STRICT;
    `,
  },
  {
    number: 3,
    name: 'epochs that recovery began',
    sql: `
      CREATE TABLE epoch (
        epoch INTEGER PRIMARY KEY,
        first_sequence INTEGER NOT NULL,
        since_ms INTEGER NOT NULL
      ) STRICT;
    `,
  },
  {
    number: 4,
    name: 'the newest state of the sequencer that was seen',
    sql: `
      CREATE TABLE sequencer (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        epoch INTEGER NOT NULL,
        revision INTEGER NOT NULL
      ) STRICT;
    `,
  },
];
