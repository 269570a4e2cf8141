/** A durable pull consumer as JetStream's API takes it; durations are nanoseconds. */
export interface ConsumerConfig {
  readonly name: string;
  readonly durable_name: string;
  /** One filter here, or several in the other. */
  readonly filter_subject?: string;
  readonly filter_subjects?: readonly string[];
  readonly deliver_policy: 'all';
  readonly replay_policy: 'instant';
  readonly ack_policy: 'explicit';
  readonly ack_wait: number;
  readonly max_deliver: number;
  readonly max_ack_pending: number;
  readonly max_waiting: number;
  readonly max_batch: number;
  readonly max_expires: number;
  readonly inactive_threshold: number;
  readonly headers_only: boolean;
  readonly mem_storage: boolean;
  readonly num_replicas: number;
}

/** What differs from consumer to consumer. */
export interface ConsumerChoices {
  readonly name: string;
  /** Several: what fits any of them, in the order of the stream. */
  readonly filter: string | readonly string[];
  readonly ackWaitMs: number;
  readonly ackPendingMax: number;
  readonly headersOnly?: boolean;
  readonly replicas: number;
}

const nanosecondsPerMs = 1_000_000;
/** Pulls waiting at the server: a few per process, each of 1 s, and those that a lost connection left behind. */
const waitingPullsMax = 64;
/** What one pull may ask for. */
export const pullBatchMax = 512;
/** A pull may ask for at most this; ours ask for 1 s. */
const pullExpiresMaxMs = 5_000;

export function durableConsumer(choices: ConsumerChoices): ConsumerConfig {
  return {
    name: choices.name,
    durable_name: choices.name,
    ...(typeof choices.filter === 'string' ? { filter_subject: choices.filter } : { filter_subjects: choices.filter }),
    deliver_policy: 'all',
    replay_policy: 'instant',
    ack_policy: 'explicit',
    ack_wait: choices.ackWaitMs * nanosecondsPerMs,
    // Never given up: what nobody can handle is quarantined by the gateway, not dropped by the server.
    max_deliver: -1,
    max_ack_pending: choices.ackPendingMax,
    max_waiting: waitingPullsMax,
    max_batch: pullBatchMax,
    max_expires: pullExpiresMaxMs * nanosecondsPerMs,
    inactive_threshold: 0,
    headers_only: choices.headersOnly ?? false,
    mem_storage: false,
    num_replicas: choices.replicas,
  };
}
