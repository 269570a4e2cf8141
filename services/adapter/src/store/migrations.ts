import { accessLogTables } from '@tamga/platform/access-log';
import type { Migration } from '@tamga/platform/store';

/**
 * The adapter's database, as numbered steps that only go forward. Bodies, titles and held drafts are ciphertext under the
 * archive key; what stands in the clear is what the centre sees as well (header fields), states and times.
 */
export const migrations: readonly Migration[] = [
  {
    number: 1,
    name: 'messages, outbox, receipts, register',
    sql: `
CREATE TABLE messages (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  authority TEXT NOT NULL,
  kind TEXT NOT NULL,
  priority INTEGER NOT NULL,
  sender TEXT NOT NULL,
  recipients TEXT NOT NULL,
  thread TEXT NOT NULL,
  thread_position INTEGER NOT NULL,
  after TEXT NOT NULL,
  in_reply_to TEXT,
  amends TEXT NOT NULL,
  case_event TEXT,
  operation TEXT,
  created_ms INTEGER NOT NULL,
  expires_ms INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  state TEXT NOT NULL,
  code TEXT,
  applied INTEGER NOT NULL CHECK (applied IN (0, 1)),
  opened_ms INTEGER,
  decisions TEXT NOT NULL,
  envelope_digest BLOB,
  envelope BLOB,
  content_key BLOB,
  title BLOB,
  draft BLOB,
  fingerprint BLOB
) STRICT;
CREATE INDEX messages_by_box ON messages (direction, authority, at_ms);
CREATE INDEX messages_by_thread ON messages (thread, sender, thread_position);
CREATE INDEX messages_waiting ON messages (thread) WHERE applied = 0;

CREATE TABLE cases (
  thread TEXT NOT NULL,
  authority TEXT NOT NULL,
  other TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('asking', 'answering')),
  content TEXT NOT NULL,
  deadline_ms INTEGER,
  changed_ms INTEGER NOT NULL,
  PRIMARY KEY (thread, authority, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE effects (
  target TEXT NOT NULL,
  message TEXT NOT NULL,
  kind TEXT NOT NULL,
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  PRIMARY KEY (target, message)
) STRICT, WITHOUT ROWID;

CREATE TABLE admissions (
  message TEXT PRIMARY KEY,
  admitted INTEGER NOT NULL CHECK (admitted IN (0, 1)),
  code TEXT,
  at_ms INTEGER NOT NULL,
  leaf_index INTEGER NOT NULL,
  leaf BLOB NOT NULL,
  stamp BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE outcomes (
  message TEXT NOT NULL,
  recipient TEXT NOT NULL,
  state TEXT NOT NULL,
  code TEXT,
  at_ms INTEGER NOT NULL,
  signer TEXT NOT NULL,
  signing_key TEXT NOT NULL,
  leaf_index INTEGER NOT NULL,
  stamp BLOB NOT NULL,
  PRIMARY KEY (message, recipient, state)
) STRICT, WITHOUT ROWID;

CREATE TABLE id_reuses (
  message TEXT NOT NULL,
  other_digest BLOB NOT NULL,
  at_ms INTEGER NOT NULL,
  leaf_index INTEGER NOT NULL,
  stamp BLOB NOT NULL,
  PRIMARY KEY (message, other_digest)
) STRICT, WITHOUT ROWID;

CREATE TABLE promises (
  leaf_index INTEGER NOT NULL,
  leaf BLOB NOT NULL,
  stamp BLOB NOT NULL,
  PRIMARY KEY (leaf_index, leaf)
) STRICT;

CREATE TABLE outbox (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  what TEXT NOT NULL CHECK (what IN ('message', 'receipts')),
  priority INTEGER NOT NULL,
  payload BLOB NOT NULL,
  queued_ms INTEGER NOT NULL,
  next_ms INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  stored_ms INTEGER,
  closed_ms INTEGER
) STRICT;
CREATE INDEX outbox_open ON outbox (priority DESC, row) WHERE closed_ms IS NULL;

CREATE TABLE receipts (
  row INTEGER PRIMARY KEY,
  message TEXT NOT NULL,
  recipient TEXT NOT NULL,
  state TEXT NOT NULL,
  code TEXT,
  envelope_digest BLOB NOT NULL,
  at_ms INTEGER NOT NULL,
  batch TEXT,
  attempts INTEGER NOT NULL,
  next_ms INTEGER NOT NULL,
  UNIQUE (message, recipient, state)
) STRICT;
CREATE INDEX receipts_unsent ON receipts (recipient, row) WHERE batch IS NULL;

CREATE TABLE documents (
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  digest BLOB NOT NULL,
  jws BLOB NOT NULL,
  PRIMARY KEY (type, id, version, digest)
) STRICT;

CREATE TABLE quarantine (
  row INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  subject TEXT NOT NULL,
  code TEXT NOT NULL,
  digest BLOB NOT NULL UNIQUE,
  bytes BLOB NOT NULL
) STRICT;
`,
  },
  {
    number: 2,
    name: 'events, access log, light view',
    sql: `
CREATE TABLE events (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  at_ms INTEGER NOT NULL,
  event TEXT NOT NULL,
  authority TEXT NOT NULL,
  message TEXT,
  thread TEXT,
  detail TEXT
) STRICT;
CREATE INDEX events_by_message ON events (message, row);

CREATE TABLE access_log (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  at_ms INTEGER NOT NULL,
  officer TEXT NOT NULL,
  roles TEXT NOT NULL,
  authority TEXT NOT NULL,
  operation TEXT NOT NULL CHECK (operation IN ('collection', 'alteration', 'consultation', 'disclosure', 'combination', 'erasure')),
  message TEXT,
  purpose TEXT NOT NULL
) STRICT;

CREATE TABLE light_tickets (
  hash BLOB PRIMARY KEY,
  claims TEXT NOT NULL,
  expires_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE light_sessions (
  hash BLOB PRIMARY KEY,
  claims TEXT NOT NULL,
  expires_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`,
  },
  {
    number: 3,
    name: 'deliveries that wait for the register, contradictions of the centre',
    sql: `
CREATE TABLE waiting_deliveries (
  row INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  code TEXT NOT NULL,
  digest BLOB NOT NULL UNIQUE,
  data BLOB NOT NULL,
  at_ms INTEGER NOT NULL,
  failures INTEGER NOT NULL
) STRICT;

CREATE TABLE contradictions (
  leaf_index INTEGER NOT NULL,
  other_index INTEGER NOT NULL,
  message TEXT,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (leaf_index, other_index)
) STRICT, WITHOUT ROWID;
INSERT INTO contradictions (leaf_index, other_index, message, at_ms)
  SELECT leaf_index, leaf_index, NULL, 0 FROM promises GROUP BY leaf_index HAVING count(*) > 1;

CREATE INDEX messages_unapplied ON messages (at_ms) WHERE applied = 0 AND state = 'DELIVERED';
DROP INDEX messages_waiting;
CREATE INDEX messages_by_authority ON messages (thread, authority, row);
CREATE INDEX messages_undecided ON messages (row) WHERE direction = 'out' AND state IN ('SENT', 'ADMITTED');
`,
  },
  {
    number: 4,
    name: 'when documents were registered, documents submitted, what rests while an agreement does',
    sql: `
ALTER TABLE documents ADD COLUMN registered_ms INTEGER NOT NULL DEFAULT 0;

CREATE TABLE submissions (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  document TEXT NOT NULL,
  version INTEGER NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  authority TEXT NOT NULL,
  jws BLOB NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('SENT', 'REGISTERED', 'REFUSED')),
  code TEXT,
  queued_ms INTEGER NOT NULL,
  next_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX submissions_open ON submissions (row) WHERE state = 'SENT';

CREATE TABLE case_flags (
  thread TEXT NOT NULL,
  authority TEXT NOT NULL,
  other TEXT NOT NULL,
  code TEXT NOT NULL,
  agreement TEXT,
  article TEXT,
  since_ms INTEGER NOT NULL,
  PRIMARY KEY (thread, authority, other)
) STRICT, WITHOUT ROWID;

ALTER TABLE outbox ADD COLUMN held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1));
`,
  },
  {
    number: 5,
    name: 'who wrote what, why decisions differ, consents',
    sql: `
ALTER TABLE messages ADD COLUMN author TEXT;
ALTER TABLE messages ADD COLUMN changes TEXT;
UPDATE messages SET author =
  (SELECT officer FROM access_log WHERE access_log.message = messages.id AND operation IN ('collection', 'disclosure')
    ORDER BY row LIMIT 1)
  WHERE direction = 'out';

CREATE TABLE consents (
  row INTEGER PRIMARY KEY,
  decision TEXT NOT NULL,
  subject TEXT NOT NULL,
  party TEXT NOT NULL,
  holder TEXT NOT NULL,
  consent_use TEXT NOT NULL,
  outcome TEXT NOT NULL,
  recipients TEXT NOT NULL,
  until_ms INTEGER,
  from_ms INTEGER,
  UNIQUE (decision, subject)
) STRICT;
CREATE INDEX events_of_differing ON events (row) WHERE event = 'centre-differs';
CREATE INDEX consents_by_subject ON consents (subject, holder, consent_use);
`,
  },
  {
    number: 6,
    name: 'consents as documents of the register',
    sql: `
ALTER TABLE submissions ADD COLUMN decision TEXT;
CREATE INDEX submissions_by_decision ON submissions (decision) WHERE decision IS NOT NULL;
CREATE INDEX submissions_by_document ON submissions (type, document, version);
`,
  },
  {
    number: 7,
    name: 'documents that not every member may see: their notices, and own copies that came before them',
    sql: `
CREATE TABLE notices (
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  hash TEXT NOT NULL,
  registered_ms INTEGER NOT NULL,
  UNIQUE (type, id, version, hash)
) STRICT;
CREATE INDEX notices_by_hash ON notices (hash);

CREATE TABLE copies (
  hash TEXT PRIMARY KEY,
  jws BLOB NOT NULL
) STRICT, WITHOUT ROWID;
`,
  },
  {
    number: 8,
    name: 'promises until they are proven, final checkpoints, time spent connected',
    sql: `
ALTER TABLE promises ADD COLUMN message TEXT;
ALTER TABLE promises ADD COLUMN at_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE promises ADD COLUMN online_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE promises ADD COLUMN state TEXT NOT NULL DEFAULT 'promised'
  CHECK (state IN ('promised', 'overdue', 'proven', 'broken'));
ALTER TABLE promises ADD COLUMN size INTEGER;
ALTER TABLE promises ADD COLUMN path BLOB;
UPDATE promises SET message = admissions.message FROM admissions WHERE admissions.leaf_index = promises.leaf_index;
UPDATE promises SET message = outcomes.message FROM outcomes WHERE outcomes.leaf_index = promises.leaf_index;
CREATE INDEX promises_open ON promises (leaf_index, leaf) WHERE state IN ('promised', 'overdue');
CREATE INDEX promises_due ON promises (online_ms) WHERE state = 'promised';
CREATE INDEX promises_kept_open ON promises (state) WHERE state IN ('promised', 'overdue', 'broken');

CREATE TABLE final_checkpoints (
  size INTEGER PRIMARY KEY,
  roster INTEGER NOT NULL,
  note BLOB NOT NULL
) STRICT;

CREATE TABLE online_clock (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  online_ms INTEGER NOT NULL
) STRICT;
INSERT INTO online_clock (one, online_ms) VALUES (1, 0);
`,
  },
  {
    number: 9,
    name: 'the national access log: entries, tree, heads, pseudonyms, mandates; purposes of messages',
    sql: `${accessLogTables}
CREATE TABLE access_mandate (
  number INTEGER PRIMARY KEY,
  holder TEXT NOT NULL,
  subjects TEXT NOT NULL,
  order_number TEXT NOT NULL,
  until_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX access_mandate_by_holder ON access_mandate (holder, until_ms);

ALTER TABLE messages ADD COLUMN purpose TEXT;
ALTER TABLE messages ADD COLUMN crime_areas TEXT;
CREATE INDEX messages_with_content ON messages (at_ms) WHERE direction = 'in' AND content_key IS NOT NULL;
`,
  },
  {
    number: 10,
    name: 'tallies: what was exchanged with whom, tallies made and taken, differences',
    sql: `
CREATE TABLE exchanged (
  row INTEGER PRIMARY KEY,
  party TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  message TEXT NOT NULL,
  digest BLOB NOT NULL,
  at_ms INTEGER NOT NULL,
  tally TEXT,
  is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
  UNIQUE (message, party)
) STRICT;
CREATE INDEX exchanged_unlisted ON exchanged (party, direction, row) WHERE tally IS NULL;
CREATE INDEX exchanged_listed ON exchanged (tally) WHERE tally IS NOT NULL;
CREATE INDEX exchanged_open ON exchanged (party, row) WHERE is_open = 1;

CREATE TABLE tally_partners (
  party TEXT PRIMARY KEY,
  since_ms INTEGER NOT NULL,
  active_ms INTEGER NOT NULL,
  owes_answer INTEGER NOT NULL DEFAULT 0 CHECK (owes_answer IN (0, 1)),
  expected_online_ms INTEGER,
  missing_ms INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE tallies_made (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  party TEXT NOT NULL,
  previous TEXT,
  from_ms INTEGER NOT NULL,
  to_ms INTEGER NOT NULL,
  answer INTEGER NOT NULL CHECK (answer IN (0, 1)),
  more INTEGER NOT NULL CHECK (more IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('open', 'delivered', 'failed')),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX tallies_made_by_party ON tallies_made (party, row);

CREATE TABLE tallies_taken (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  party TEXT NOT NULL,
  previous TEXT,
  from_ms INTEGER NOT NULL,
  to_ms INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  online_ms INTEGER NOT NULL,
  is_judged INTEGER NOT NULL CHECK (is_judged IN (0, 1))
) STRICT;
CREATE INDEX tallies_taken_by_party ON tallies_taken (party, row);
CREATE INDEX tallies_unjudged ON tallies_taken (online_ms) WHERE is_judged = 0;

CREATE TABLE tally_differences (
  row INTEGER PRIMARY KEY,
  party TEXT NOT NULL,
  message TEXT NOT NULL,
  code TEXT NOT NULL,
  tally TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  settled_ms INTEGER,
  settled_by TEXT,
  UNIQUE (party, message, code)
) STRICT;
CREATE INDEX tally_differences_open ON tally_differences (party, message) WHERE settled_ms IS NULL;
`,
  },
  {
    number: 11,
    name: 'the epoch of LEDGER in which what is open was last sent',
    sql: `
CREATE TABLE ledger_epoch (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  epoch INTEGER NOT NULL
) STRICT;
INSERT INTO ledger_epoch (one, epoch) VALUES (1, 1);
`,
  },
  {
    number: 12,
    name: 'alarms of the clocks of cases, each once for one deadline',
    sql: `
CREATE TABLE clock_alarms (
  thread TEXT NOT NULL,
  authority TEXT NOT NULL,
  other TEXT NOT NULL,
  deadline_ms INTEGER NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('near', 'passed')),
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (thread, authority, other, deadline_ms, stage)
) STRICT, WITHOUT ROWID;
`,
  },
  {
    number: 13,
    name: 'which contradictions of two stamps are kept as portable proofs',
    sql: `
ALTER TABLE contradictions ADD COLUMN proved_ms INTEGER;
CREATE INDEX contradictions_unproved ON contradictions (leaf_index) WHERE leaf_index = other_index AND proved_ms IS NULL;
`,
  },
  {
    number: 14,
    name: 'cases by their state: those in which an answer is owed are counted twice a second',
    sql: `
CREATE INDEX cases_by_state ON cases (json_extract(content, '$.state'));
`,
  },
];
