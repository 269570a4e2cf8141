import { readFile } from 'node:fs/promises';
import {
  laneConsumer,
  outStream,
  prioritiesByHaste,
  registerConsumer,
  registerStream,
  type PriorityName,
} from '@tamga/core/identifiers';
import { ackWaitMs, connectBus, BusError, type Bus, type FetchSource, type ReceivedMessage } from '@tamga/platform/bus';
import { extractTrace, runInTrace } from '@tamga/platform/telemetry';
import { keepAnchoring } from './access/keep-anchoring.ts';
import { serveReadings } from './access/serve-readings.ts';
import type { AdapterConfig } from './config.ts';
import type { AdapterMetrics } from './metrics.ts';
import type { Means } from './means.ts';
import { takeEntry } from './register/take-entry.ts';
import { takeDelivery } from './receive/take-delivery.ts';
import { askStatus } from './send/ask-status.ts';
import { pump } from './send/pump.ts';
import { batchReceipts } from './send/receipt-batches.ts';
import { watchEpoch } from './send/resend-after-recovery.ts';
import { submitDocuments } from './send/submit-documents.ts';
import { abortableWait } from './send/wait.ts';

/** Deliveries under way at once, of each lane. */
const inFlightMax: Readonly<Record<PriorityName, number>> = { flash: 16, urgent: 32, routine: 64 };
const share: Readonly<Record<PriorityName, number>> = { flash: 16, urgent: 4, routine: 1 };
const handlingMax = 64;
const registerInFlightMax = 64;
/** Receipts that are owed at this moment go together. */
const receiptRestMs = 20;
const receiptPollMs = 1_000;
const statusEveryMs = 3_600_000;
const msPerSecond = 1_000;

/** The connection to the centre, as the rest sees it. */
export interface CentreLink {
  /** Undefined until the first connection. */
  bus: Bus | undefined;
  /** When something of the centre last reached us. */
  lastHeardMs: number | null;
}

/**
 * Keeps the connection and everything that lives on it until the signal fires: register, deliveries, outbox, receipts,
 * status. Without the centre the adapter goes on: what is sent is kept, and this tries again.
 */
export async function runCentreLink(options: {
  config: AdapterConfig;
  link: CentreLink;
  means: Means;
  metrics: AdapterMetrics;
  /** Answers the log over the connection until the signal fires. */
  witness(bus: Bus, signal: AbortSignal): Promise<void>;
  signal: AbortSignal;
}): Promise<void> {
  const { config, link, means, metrics, signal } = options;
  const bus = await connect(config, signal);
  if (bus === undefined) return;
  await using connection = bus;
  link.bus = connection;
  means.logger.info({ event: 'connected', server: connection.serverId }, 'Connected to the centre');
  const failed = new AbortController();
  const running = AbortSignal.any([signal, failed.signal]);
  const heard = () => (link.lastHeardMs = means.nowMs());
  const parts = [
    readRegister(connection, means, running, heard),
    readDeliveries(connection, means, metrics, running, heard),
    pump({ store: means.store, bus: connection, logger: means.logger, nowMs: means.nowMs }, means.bell, running),
    sendReceipts(means, running),
    submitDocuments(connection, means, running),
    keepAnchoring(connection, means, { everyMs: config.accessLog.anchorEverySeconds * msPerSecond }, running),
    serveReadings(connection, means, running),
    watchStatus(connection, means, running),
    watchEpoch(connection, means, running),
    options.witness(connection, running),
  ];
  try {
    // The first that fails stops the others; each finishes what it has in hand before the connection drains.
    await Promise.all(parts);
  } finally {
    failed.abort();
    await Promise.allSettled(parts);
    link.bus = undefined;
  }
}

async function connect(config: AdapterConfig, signal: AbortSignal): Promise<Bus | undefined> {
  const { servers, seedFile, certFile, keyFile, caFile } = config.nats;
  const [nkeySeed, cert, key, ca] = await Promise.all([
    readFile(seedFile),
    readFile(certFile, 'utf8'),
    readFile(keyFile, 'utf8'),
    readFile(caFile, 'utf8'),
  ]);
  try {
    return await connectBus({
      servers,
      name: `adapter-${config.party}`,
      user: config.party,
      as: 'member',
      nkeySeed: trimmed(nkeySeed),
      tls: { ca, cert, key },
      waitForServer: signal,
    });
  } catch (error) {
    if (error instanceof BusError && signal.aborted) return undefined;
    throw error;
  } finally {
    nkeySeed.fill(0);
  }
}

function trimmed(bytes: Uint8Array): Uint8Array {
  const end = bytes.findLastIndex((byte) => byte > 32) + 1;
  return Uint8Array.from(bytes.subarray(0, end));
}

async function readRegister(bus: Bus, means: Means, signal: AbortSignal, heard: () => void): Promise<void> {
  const source: FetchSource = {
    stream: registerStream,
    consumer: registerConsumer(means.party),
    inFlightMax: registerInFlightMax,
    ackWaitMs: ackWaitMs.urgent,
    share: 1,
  };
  await bus.fetchLoop({
    sources: [source],
    handlingMax: 1,
    signal,
    handle: (message) => takeDocument(message, means, heard),
  });
}

async function takeDocument(message: ReceivedMessage, means: Means, heard: () => void): Promise<void> {
  heard();
  const { subject } = message;
  const state = await takeEntry(message, means);
  if (state === 'malformed')
    means.logger.error({ event: 'document-malformed', subject }, 'The register holds something that is no document');
  else
    means.logger.info(
      { event: 'document', subject, state, count: means.register.picture.problems.length },
      'Read a document of the register',
    );
  await message.ackAck();
  means.bell.ring();
}

async function readDeliveries(
  bus: Bus,
  means: Means,
  metrics: AdapterMetrics,
  signal: AbortSignal,
  heard: () => void,
): Promise<void> {
  const sources = prioritiesByHaste.map((priority): FetchSource => ({
    stream: outStream(means.party),
    consumer: laneConsumer(priority),
    inFlightMax: inFlightMax[priority],
    ackWaitMs: ackWaitMs[priority],
    share: share[priority],
  }));
  await bus.fetchLoop({
    sources,
    handlingMax,
    signal,
    handle: async (message) => {
      heard();
      const result = await runInTrace(extractTrace(message.headers), () => takeDelivery(message, means));
      metrics.delivery(result);
    },
  });
}

async function sendReceipts(means: Means, signal: AbortSignal): Promise<void> {
  let wake = (): void => undefined;
  const stop = means.store.onEvent(() => wake());
  try {
    while (!signal.aborted) {
      if (means.register.complete && (await batchReceipts(means))) means.bell.ring();
      await abortableWait(receiptPollMs, signal, (now) => (wake = now));
      // What is owed at this moment goes under one signature.
      await abortableWait(receiptRestMs, signal, () => undefined);
    }
  } finally {
    stop();
  }
}

async function watchStatus(bus: Bus, means: Means, signal: AbortSignal): Promise<void> {
  let wake = (): void => undefined;
  const stop = bus.onReconnect(() => wake());
  try {
    while (!signal.aborted) {
      if (means.register.complete) await askStatus(means, bus, signal);
      await abortableWait(statusEveryMs, signal, (now) => (wake = now));
    }
  } finally {
    stop();
  }
}
