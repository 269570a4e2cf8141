/** A stream's configuration as JetStream's API takes it; durations are nanoseconds. */
export interface StreamConfig {
  readonly name: string;
  readonly description: string;
  readonly subjects: readonly string[];
  readonly retention: 'limits';
  readonly storage: 'file';
  readonly compression: 'none';
  readonly num_replicas: number;
  readonly max_consumers: number;
  readonly max_msgs: number;
  readonly max_msgs_per_subject: number;
  readonly max_bytes: number;
  readonly max_age: number;
  readonly max_msg_size: number;
  readonly discard: 'new' | 'old';
  readonly discard_new_per_subject: boolean;
  readonly duplicate_window: number;
  readonly sealed: boolean;
  readonly deny_delete: boolean;
  readonly deny_purge: boolean;
  readonly no_ack: boolean;
  readonly allow_direct: boolean;
  readonly mirror_direct: boolean;
  readonly allow_rollup_hdrs: boolean;
  readonly allow_msg_ttl: boolean;
  readonly allow_msg_counter: boolean;
  readonly allow_atomic: boolean;
  readonly allow_msg_schedules: boolean;
  readonly first_seq: number;
}

/** What differs from stream to stream. */
export interface StreamChoices {
  readonly name: string;
  readonly subjects: readonly string[];
  readonly replicas: number;
  readonly bytesMax: number;
  readonly messageBytesMax: number;
  readonly messagesPerSubjectMax: number;
  /** Absent: kept until removed. */
  readonly ageMaxMs?: number;
  /** Nothing is ever deleted or purged. */
  readonly permanent?: boolean;
  /** A new message replaces the old one on its subject. Otherwise a full stream refuses. */
  readonly newestOnly?: boolean;
  readonly firstSequence?: number;
}

const nanosecondsPerMs = 1_000_000;
const consumersMax = 256;
const unlimited = -1;
/** The shortest window the server takes. Nobody uses Nats-Msg-Id: it turns a message that was not stored into an acknowledged one. */
const duplicateWindowMs = 100;

/** States every option, defaults too (03: "State every stream option explicitly"). */
export function streamConfig(choices: StreamChoices): StreamConfig {
  return {
    name: choices.name,
    description: '',
    subjects: choices.subjects,
    // A workqueue forgets, after a restart, which ids it has seen.
    retention: 'limits',
    storage: 'file',
    compression: 'none',
    num_replicas: choices.replicas,
    max_consumers: consumersMax,
    max_msgs: unlimited,
    max_msgs_per_subject: choices.messagesPerSubjectMax,
    max_bytes: choices.bytesMax,
    max_age: (choices.ageMaxMs ?? 0) * nanosecondsPerMs,
    max_msg_size: choices.messageBytesMax,
    discard: choices.newestOnly ? 'old' : 'new',
    discard_new_per_subject: !choices.newestOnly,
    duplicate_window: duplicateWindowMs * nanosecondsPerMs,
    sealed: false,
    deny_delete: choices.permanent ?? false,
    deny_purge: choices.permanent ?? false,
    no_ack: false,
    // Direct gets may be answered by a replica that lags: 1,036 of 3,000 missed (03, "Admission" 5).
    allow_direct: false,
    mirror_direct: false,
    allow_rollup_hdrs: false,
    allow_msg_ttl: false,
    allow_msg_counter: false,
    allow_atomic: false,
    // It would clear deny_purge.
    allow_msg_schedules: false,
    first_seq: choices.firstSequence ?? 0,
  };
}
