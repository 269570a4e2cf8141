/**
 * A running exchange for tests: a real nats-server with the configuration, keys, certificates and streams of a region,
 * in a temporary directory, on a free port. No services. Disposal leaves nothing behind.
 */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/nats-core';
import { hubUsers, type HubUser, type PartyId, parsePartyId } from '@tamga/core/identifiers';
import {
  type Bus,
  type BusOptions,
  connectBus,
  ledgerSpec,
  reservedBytes,
  setUpStreams,
  singleMachineSizes,
  streamLayout,
  type StreamSizes,
} from '../bus/index.ts';
import { openConnection } from '../bus/connection.ts';
import {
  createExchangeCredentials,
  type ExchangeCredentials,
  exchangeUsers,
  type UserCredentials,
} from './exchange-credentials.ts';
import { obtainNatsServer } from './obtain-nats-server.ts';
import { payloadBytesMaxDefault, serverConfiguration } from './server-configuration.ts';
import { type NatsServer, startNatsServer } from './start-nats-server.ts';
import { isAlive } from './process-identity.ts';
import { spawnForTest } from './spawn.fixture.ts';

export interface ExchangeOptions {
  readonly parties?: readonly string[];
  readonly sizes?: Partial<StreamSizes>;
  /** Without it LEDGER_1 is made too. */
  readonly withoutLedger?: boolean;
  /** Changes the configuration's text, for a test of what one layer of it does alone. */
  readonly configure?: (text: string, credentials: ExchangeCredentials) => string;
}

export interface Exchange extends AsyncDisposable {
  readonly directory: string;
  readonly url: string;
  readonly parties: readonly PartyId[];
  readonly credentials: ExchangeCredentials;
  /** A new connection of a hub user or of a party; closed with the exchange. */
  connect(user: string): Promise<Bus>;
  /** The client itself under a user's credentials: it can try anything. Closed with the exchange. */
  connectRaw(user: string): Promise<NatsConnection>;
  /** What `connect` uses, to be changed by a test. */
  busOptions(user: string): BusOptions;
  /** kill -9, from outside; resolves when it is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same store and port. */
  restart(): Promise<void>;
}

/** Small enough to be filled by a test. */
const testSizes: StreamSizes = { ...singleMachineSizes, ledgerBytesMax: 268_435_456 };
/** Room for what a test adds. */
const fileStoreSlackBytes = 2_147_483_648;
const cacheDir = join(import.meta.dirname, '../../../../.cache');

export async function startExchange(options: ExchangeOptions = {}): Promise<Exchange> {
  const parties = (options.parties ?? ['kz', 'uz']).map(parsePartyId);
  const directory = await mkdtemp(join(tmpdir(), 'tamga-exchange-'));
  const nats = await obtainNatsServer({ cacheDir });
  const port = await freePort();
  const credentials = await createExchangeCredentials({
    region: 'test',
    parties,
    hosts: ['127.0.0.1'],
    nowMs: Date.now(),
  });
  const sizes = { ...testSizes, ...options.sizes };
  const layoutOptions = { parties, replicas: 1, payloadBytesMax: payloadBytesMaxDefault, sizes };
  const ledger = ledgerSpec({ ...layoutOptions, epoch: 1, firstSequence: 1 });
  const specs = options.withoutLedger ? streamLayout(layoutOptions) : [...streamLayout(layoutOptions), ledger];
  const configFile = await writeConfiguration({
    directory,
    credentials,
    port,
    fileStoreBytesMax: reservedBytes([...specs, ledger]) * 2 + fileStoreSlackBytes,
    configure: options.configure ?? ((text) => text),
  });

  const start = () =>
    startNatsServer({
      binary: nats.path,
      configFile,
      runDirectory: directory,
      portOption: 'the test',
      spawn: spawnForTest,
    });
  let server: NatsServer = await start();
  const buses: Bus[] = [];
  const busOptions = (user: string) => busOptionsOf(user, { url: server.url, credentials });
  const connect = async (user: string) => {
    const bus = await connectBus(busOptions(user));
    buses.push(bus);
    return bus;
  };
  const raws: NatsConnection[] = [];
  const connectRaw = async (user: string) => {
    const { connection } = await openConnection(busOptions(user));
    raws.push(connection);
    return connection;
  };
  const dispose = async () => {
    await Promise.all([...buses.map((bus) => bus[Symbol.asyncDispose]()), ...raws.map((raw) => raw.close())]);
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await setUpStreams(await connect('operator'), specs);
  } catch (error) {
    await dispose();
    throw error;
  }
  return {
    directory,
    url: server.url,
    parties,
    credentials,
    connect,
    connectRaw,
    busOptions,
    kill: async () => {
      process.kill(server.pid, 'SIGKILL');
      while (isAlive(server.pid)) await delay(5);
    },
    restart: async () => {
      server = await start();
    },
    [Symbol.asyncDispose]: dispose,
  };
}

/** Headers for a raw connection. */
export { headersOf } from '../bus/headers.ts';

/** A port that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('the probe listens on no port');
  return address.port;
}

async function writeConfiguration(exchange: {
  directory: string;
  credentials: ExchangeCredentials;
  port: number;
  fileStoreBytesMax: number;
  configure: (text: string, credentials: ExchangeCredentials) => string;
}): Promise<string> {
  const { directory, credentials, port, fileStoreBytesMax } = exchange;
  const tls = {
    certFile: join(directory, 'server.pem'),
    keyFile: join(directory, 'server.key'),
    caFile: join(directory, 'ca.pem'),
  };
  const configFile = join(directory, 'server.conf');
  const text = serverConfiguration({
    serverName: 'hub',
    address: '127.0.0.1',
    port,
    storeDirectory: join(directory, 'store'),
    logFile: join(directory, 'nats.log'),
    tls,
    payloadBytesMax: payloadBytesMaxDefault,
    fileStoreBytesMax,
    ledgerEpoch: 1,
    users: exchangeUsers(credentials),
  });
  await writeFile(tls.certFile, credentials.server.cert);
  await writeFile(tls.keyFile, credentials.server.key, { mode: 0o600 });
  await writeFile(tls.caFile, credentials.authority.cert);
  await writeFile(configFile, exchange.configure(text, credentials));
  return configFile;
}

function busOptionsOf(
  user: string,
  { url, credentials }: { url: string; credentials: ExchangeCredentials },
): BusOptions {
  const { seed, certificate } = credentialsOf(user, credentials);
  return {
    servers: [url],
    name: `test ${user}`,
    user,
    as: isHubUser(user) ? 'hub-service' : 'member',
    nkeySeed: seed,
    tls: { ca: credentials.authority.cert, cert: certificate.cert, key: certificate.key },
  };
}

function credentialsOf(user: string, credentials: ExchangeCredentials): UserCredentials {
  if (isHubUser(user)) return credentials.hub[user];
  const found = credentials.parties.get(parsePartyId(user));
  if (!found) throw new Error(`this exchange has no user ${user}`);
  return found;
}

function isHubUser(user: string): user is HubUser {
  return hubUsers.some((name) => name === user);
}
