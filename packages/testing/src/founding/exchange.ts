import { join } from 'node:path';
import type { HubUser, PartyId } from '@tamga/core/identifiers';
import { ledgerSpec, reservedBytes, singleMachineSizes, streamLayout } from '@tamga/platform/bus';
import type { StreamSpec } from '@tamga/platform/bus';
import {
  createExchangeCredentials,
  exchangeUsers,
  payloadBytesMaxDefault,
  serverConfiguration,
} from '@tamga/platform/nats-server';
import type { ExchangeCredentials, UserCredentials } from '@tamga/platform/nats-server';
import { regionPaths } from '../region-directory.ts';
import { writePrivate } from './files.ts';

const loopback = '127.0.0.1';
const ledgerEpoch = 1;
// Streams reserve their bytes; the server keeps a little more for its own files.
const fileStoreSlackBytes = 1_073_741_824;

/** Every stream of a region on one machine; LEDGER of the first epoch apart, because only founding creates it. */
export function regionStreams(parties: readonly PartyId[]): { ledger: StreamSpec; others: StreamSpec[] } {
  const options = { replicas: 1, payloadBytesMax: payloadBytesMaxDefault, sizes: singleMachineSizes };
  return {
    ledger: ledgerSpec({ ...options, epoch: ledgerEpoch, firstSequence: 1 }),
    others: streamLayout({ ...options, parties }),
  };
}

/** Makes keys, certificates and configuration of the exchange and puts each user's into its own process's directory. */
export async function foundExchange(options: {
  directory: string;
  region: string;
  parties: readonly PartyId[];
  natsPort: number;
  nowMs: number;
}): Promise<void> {
  const { directory, region, parties, natsPort, nowMs } = options;
  const paths = regionPaths(directory);
  const credentials = await createExchangeCredentials({ region, parties, hosts: [loopback, 'localhost'], nowMs });
  await writePrivate(join(paths.public, 'ca.pem'), credentials.authority.cert);
  await writePrivate(join(paths.operator, 'ca.key'), credentials.authority.key);
  await writeServer(paths.nats, { credentials, natsPort, parties });
  for (const user of Object.keys(credentials.hub) as HubUser[]) {
    const own = user === 'operator' ? paths.operator : paths.hub(user);
    await writeUser(own, credentials.hub[user], credentials.authority.cert);
  }
  for (const [party, user] of credentials.parties)
    await writeUser(paths.party(party), user, credentials.authority.cert);
}

async function writeServer(
  directory: string,
  options: { credentials: ExchangeCredentials; natsPort: number; parties: readonly PartyId[] },
): Promise<void> {
  const { credentials, natsPort, parties } = options;
  const file = (name: string): string => join(directory, name);
  await writePrivate(file('server.pem'), credentials.server.cert);
  await writePrivate(file('server.key'), credentials.server.key);
  await writePrivate(file('ca.pem'), credentials.authority.cert);
  const { ledger, others } = regionStreams(parties);
  const configuration = serverConfiguration({
    serverName: 'hub',
    address: loopback,
    port: natsPort,
    storeDirectory: file('store'),
    logFile: file('nats.log'),
    tls: { certFile: file('server.pem'), keyFile: file('server.key'), caFile: file('ca.pem') },
    payloadBytesMax: payloadBytesMaxDefault,
    fileStoreBytesMax: reservedBytes([ledger, ...others]) + fileStoreSlackBytes,
    ledgerEpoch,
    users: exchangeUsers(credentials),
  });
  await writePrivate(file('server.conf'), configuration);
}

async function writeUser(directory: string, user: UserCredentials, authority: string): Promise<void> {
  await writePrivate(join(directory, 'nats.seed'), user.seed);
  await writePrivate(join(directory, 'client.pem'), user.certificate.cert);
  await writePrivate(join(directory, 'client.key'), user.certificate.key);
  await writePrivate(join(directory, 'ca.pem'), authority);
}
