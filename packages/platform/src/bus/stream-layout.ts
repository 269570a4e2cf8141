/**
 * Every stream and consumer of the exchange with every option stated (03, "Streams"). Pure: what the operator's key
 * creates and what a running hub is compared with.
 */
import {
  checkpointsStream,
  checkpointsStreamSubjects,
  deferredStream,
  deferredStreamSubjects,
  inConsumerFilter,
  inStream,
  inStreamSubjects,
  laneConsumer,
  ledgerStream,
  ledgerStreamSubjects,
  outConsumerFilter,
  outStream,
  outStreamSubjects,
  type PartyId,
  prioritiesByHaste,
  type PriorityName,
  registerConsumer,
  registerConsumerFilters,
  registerStream,
  registerStreamSubjects,
  sequencerStream,
  sequencerStreamSubjects,
} from '@tamga/core/identifiers';
import { type ConsumerConfig, durableConsumer } from './consumer-config.ts';
import { expiryConsumer } from './consumer-names.ts';
import { type StreamConfig, streamConfig } from './stream-config.ts';

const mebibyte = 1_048_576;
const hour = 3_600_000;
const day = 24 * hour;

/** The server's own headers and its bookkeeping must fit beside the largest message (03: max_payload − 64 KiB). */
export const payloadReserveBytes = 65_536;

/** ack_wait of a lane's consumers (03, "Priorities"). */
export const ackWaitMs: Readonly<Record<PriorityName, number>> = { flash: 3_000, urgent: 10_000, routine: 30_000 };

/** How much each stream may hold. Streams reserve their bytes, so the sum must fit the server's max_file_store. */
export interface StreamSizes {
  readonly inBytesMax: number;
  readonly outBytesMax: number;
  readonly blobBytesMax: number;
  readonly deferredBytesMax: number;
  readonly registerBytesMax: number;
  readonly checkpointsBytesMax: number;
  readonly sequencerBytesMax: number;
  readonly ledgerBytesMax: number;
}

/** For a region on one machine. */
export const singleMachineSizes: StreamSizes = {
  inBytesMax: 128 * mebibyte,
  outBytesMax: 256 * mebibyte,
  blobBytesMax: 256 * mebibyte,
  deferredBytesMax: 512 * mebibyte,
  registerBytesMax: 64 * mebibyte,
  checkpointsBytesMax: mebibyte,
  sequencerBytesMax: mebibyte,
  ledgerBytesMax: 8_192 * mebibyte,
};

/** A stream with its durable consumers. */
export interface StreamSpec {
  readonly config: StreamConfig;
  readonly consumers: readonly ConsumerConfig[];
  /** As an earlier release made it: what is exactly that is brought to the present form (docs/decisions/0134). */
  readonly former?: { readonly config: StreamConfig; readonly consumers: readonly ConsumerConfig[] };
}

export interface LayoutOptions {
  readonly parties: readonly PartyId[];
  /** 1 on one machine, 3 in production. */
  readonly replicas: number;
  /** The server's max_payload, in bytes. */
  readonly payloadBytesMax: number;
  readonly sizes: StreamSizes;
}

/** Longer than any message may live (02: expires ≤ created + 7 d, refused after 8 d): nothing is dropped undelivered. */
const transitAgeMaxMs = 15 * day;
const blobChunkBytesMax = 131_072;
/** A chunk's headers and a manifest entry's names. */
const blobHeaderBytesMax = 4_096;
/** Messages waiting for an acknowledgement on one lane. */
const laneAckPendingMax = 512;
/** The expiry consumer keeps every waiting message pending, put back until its time comes. */
const expiryAckPendingMax = 1_000_000;
const registerAckPendingMax = 256;
/** Of what was promised last: whoever writes there looks at what it was put upon. */
const sequencerRecordsMax = 64;
const sequencerRecordBytesMax = 1_024;

/** Every stream but LEDGER, which only founding and recovery create. */
export function streamLayout(options: LayoutOptions): StreamSpec[] {
  return [
    ...options.parties.flatMap((party) => [inSpec(party, options), outSpec(party, options), blobSpec(party, options)]),
    deferredSpec(options),
    registerSpec(options),
    checkpointsSpec(options),
    sequencerSpec(options),
  ];
}

/** LEDGER of one epoch. `firstSequence` makes leaf index = sequence − 1 hold across epochs (03, "Epochs"). */
export function ledgerSpec(
  options: { epoch: number; firstSequence: number } & Omit<LayoutOptions, 'parties'>,
): StreamSpec {
  const { epoch, firstSequence, replicas, payloadBytesMax, sizes } = options;
  const config = streamConfig({
    name: ledgerStream(epoch),
    subjects: ledgerStreamSubjects(epoch),
    replicas,
    bytesMax: sizes.ledgerBytesMax,
    messageBytesMax: payloadBytesMax - payloadReserveBytes,
    // Every subject bears an id and is expected empty; the limit holds even where a publisher forgets to say so.
    messagesPerSubjectMax: 1,
    permanent: true,
    firstSequence,
  });
  return { config, consumers: [] };
}

/** Bytes that the streams reserve on each server that holds them all. */
export function reservedBytes(specs: readonly StreamSpec[]): number {
  return specs.reduce((sum, spec) => sum + spec.config.max_bytes, 0);
}

function inSpec(party: PartyId, options: LayoutOptions): StreamSpec {
  const config = streamConfig({
    name: inStream(party),
    subjects: inStreamSubjects(party),
    replicas: options.replicas,
    bytesMax: options.sizes.inBytesMax,
    messageBytesMax: options.payloadBytesMax - payloadReserveBytes,
    messagesPerSubjectMax: 1,
    ageMaxMs: transitAgeMaxMs,
  });
  return { config, consumers: lanes((priority) => inConsumerFilter({ party, priority }), options) };
}

function outSpec(party: PartyId, options: LayoutOptions): StreamSpec {
  const config = streamConfig({
    name: outStream(party),
    subjects: outStreamSubjects(party),
    replicas: options.replicas,
    bytesMax: options.sizes.outBytesMax,
    messageBytesMax: options.payloadBytesMax - payloadReserveBytes,
    messagesPerSubjectMax: 1,
    // No age limit: a message leaves OUT only after its outcome is in LEDGER.
  });
  const expiry = durableConsumer({
    name: expiryConsumer,
    filter: `out.${party}.>`,
    ackWaitMs: ackWaitMs.routine,
    ackPendingMax: expiryAckPendingMax,
    headersOnly: true,
    replicas: options.replicas,
  });
  return { config, consumers: [...lanes((priority) => outConsumerFilter({ party, priority }), options), expiry] };
}

function blobSpec(party: PartyId, options: LayoutOptions): StreamSpec {
  const config = streamConfig({
    name: `BLOB_${party}`,
    subjects: [`blob.${party}.*.*`],
    replicas: options.replicas,
    bytesMax: options.sizes.blobBytesMax,
    messageBytesMax: blobChunkBytesMax + blobHeaderBytesMax,
    messagesPerSubjectMax: 1,
    ageMaxMs: transitAgeMaxMs,
  });
  return { config, consumers: [] };
}

function deferredSpec(options: LayoutOptions): StreamSpec {
  const config = streamConfig({
    name: deferredStream,
    subjects: [...deferredStreamSubjects],
    replicas: options.replicas,
    bytesMax: options.sizes.deferredBytesMax,
    messageBytesMax: options.payloadBytesMax - payloadReserveBytes,
    messagesPerSubjectMax: 1,
  });
  // No consumer: the gateway reads by party, so that no absent party holds up another.
  return { config, consumers: [] };
}

function registerSpec(options: LayoutOptions): StreamSpec {
  const made = (
    subjects: readonly string[],
    filterOf: (party: PartyId) => string | readonly string[],
  ): { config: StreamConfig; consumers: ConsumerConfig[] } => ({
    config: streamConfig({
      name: registerStream,
      subjects: [...subjects],
      replicas: options.replicas,
      bytesMax: options.sizes.registerBytesMax,
      messageBytesMax: options.payloadBytesMax - payloadReserveBytes,
      messagesPerSubjectMax: 1,
      permanent: true,
    }),
    consumers: options.parties.map((party) =>
      durableConsumer({
        name: registerConsumer(party),
        filter: filterOf(party),
        ackWaitMs: ackWaitMs.urgent,
        ackPendingMax: registerAckPendingMax,
        replicas: options.replicas,
      }),
    ),
  });
  return {
    ...made(registerStreamSubjects, registerConsumerFilters),
    // Until documents could be for some only.
    former: made(['reg.*.*.*'], () => 'reg.>'),
  };
}

function checkpointsSpec(options: LayoutOptions): StreamSpec {
  const config = streamConfig({
    name: checkpointsStream,
    subjects: [...checkpointsStreamSubjects],
    replicas: options.replicas,
    bytesMax: options.sizes.checkpointsBytesMax,
    messageBytesMax: payloadReserveBytes,
    messagesPerSubjectMax: 1,
    newestOnly: true,
  });
  return { config, consumers: [] };
}

function sequencerSpec(options: LayoutOptions): StreamSpec {
  const config = streamConfig({
    name: sequencerStream,
    subjects: [...sequencerStreamSubjects],
    replicas: options.replicas,
    bytesMax: options.sizes.sequencerBytesMax,
    messageBytesMax: sequencerRecordBytesMax,
    messagesPerSubjectMax: sequencerRecordsMax,
    newestOnly: true,
  });
  return { config, consumers: [] };
}

function lanes(filterOf: (priority: PriorityName) => string, options: LayoutOptions): ConsumerConfig[] {
  return prioritiesByHaste.map((priority) =>
    durableConsumer({
      name: laneConsumer(priority),
      filter: filterOf(priority),
      ackWaitMs: ackWaitMs[priority],
      ackPendingMax: laneAckPendingMax,
      replicas: options.replicas,
    }),
  );
}
