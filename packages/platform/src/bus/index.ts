/** The way to and from the exchange: connection, certain publishing, fair fetching, leader reads, stream set-up. */
export type { BatchRequester, BatchRequestOptions } from './batched-request.ts';
export type { Bus } from './bus.ts';
export { BusError } from './bus-error.ts';
export type { BusErrorCode } from './bus-error.ts';
export { connectBus } from './connect-bus.ts';
export type { BusOptions, BusTls } from './connect-options.ts';
export type { ConsumerConfig } from './consumer-config.ts';
export { expiryConsumer, inboxPrefixOf } from './consumer-names.ts';
export type { FetchLoopOptions } from './fetch-loop.ts';
export type { FetchSource, FetchTrouble } from './fetch-source.ts';
export type { Reconnection } from './link.ts';
export type { PublishOptions, PublishResult } from './publish.ts';
export type { NotStoredCode } from './publish-answer.ts';
export type { ReceivedMessage } from './received-message.ts';
export { carriedDocument } from './restricted-document.ts';
export type { ServeOptions } from './serve.ts';
export type { StreamConfig } from './stream-config.ts';
export {
  ackWaitMs,
  ledgerSpec,
  payloadReserveBytes,
  reservedBytes,
  singleMachineSizes,
  streamLayout,
} from './stream-layout.ts';
export type { LayoutOptions, StreamSizes, StreamSpec } from './stream-layout.ts';
export type { StoredMessage, StreamState } from './stream-reads.ts';
export { checkStreams, setUpStreams } from './set-up-streams.ts';
export type { SetUpReport } from './set-up-streams.ts';
