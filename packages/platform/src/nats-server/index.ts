/** nats-server: where to get it, its configuration, its keys, its process. */
export { userKeysOf, withAccountsOf } from './accounts-part.ts';
export { createCertificateAuthority } from './certificates.ts';
export type { Certificate, CertificateAuthority } from './certificates.ts';
export { createExchangeCredentials, exchangeUsers, publicKeyOfSeed } from './exchange-credentials.ts';
export type { ExchangeCredentials, UserCredentials } from './exchange-credentials.ts';
export { NatsServerError } from './nats-server-error.ts';
export type { NatsServerErrorCode } from './nats-server-error.ts';
export { natsServerVersionMin, obtainNatsServer } from './obtain-nats-server.ts';
export type { NatsServerBinary } from './obtain-nats-server.ts';
export { payloadBytesMaxDefault, serverConfiguration } from './server-configuration.ts';
export type { ExchangeUsers, ServerConfigurationOptions } from './server-configuration.ts';
export { startNatsServer, stopNatsServer } from './start-nats-server.ts';
export type { NatsServer, StartOptions } from './start-nats-server.ts';
export type { ServerCommand, SpawnServer } from './spawn-server.ts';
