import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hubUsers, parsePartyId } from '@tamga/core/identifiers';
import type { HubUser, PartyId } from '@tamga/core/identifiers';
import { ledgerSpec, reservedBytes, singleMachineSizes, streamLayout } from '@tamga/platform/bus';
import type { StreamSpec } from '@tamga/platform/bus';
import { foundingEpoch, type Epoch } from '@tamga/platform/ledger-copy';
import {
  createExchangeCredentials,
  exchangeUsers,
  payloadBytesMaxDefault,
  publicKeyOfSeed,
  serverConfiguration,
} from '@tamga/platform/nats-server';
import type { ExchangeCredentials, ExchangeUsers, UserCredentials } from '@tamga/platform/nats-server';
import { epochOf, regionPaths } from '../region-directory.ts';
import type { RegionInfo } from '../region-directory.ts';
import { replacePrivate, writePrivate } from './files.ts';

const loopback = '127.0.0.1';
// Streams reserve their bytes; the server keeps a little more for its own files.
const fileStoreSlackBytes = 1_073_741_824;

/** Every stream of a region on one machine; LEDGER of one epoch apart, because only founding and recovery create it. */
export function regionStreams(
  parties: readonly PartyId[],
  { epoch, firstSequence }: Pick<Epoch, 'epoch' | 'firstSequence'>,
): { ledger: StreamSpec; others: StreamSpec[] } {
  const options = { replicas: 1, payloadBytesMax: payloadBytesMaxDefault, sizes: singleMachineSizes };
  return {
    ledger: ledgerSpec({ ...options, epoch, firstSequence }),
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
  const users = exchangeUsers(credentials);
  await writePrivate(
    file('server.conf'),
    configurationOf(directory, { users, natsPort, parties, epoch: foundingEpoch }),
  );
}

/**
 * Writes the server's configuration anew where it is not the present one: an earlier release made it, whose users may not do
 * all that is needed now, or another epoch of LEDGER is written. Keys, certificates, port and store stay as they are.
 */
export async function renewServer(directory: string, info: RegionInfo): Promise<boolean> {
  const paths = regionPaths(directory);
  const conf = join(paths.nats, 'server.conf');
  const keyOf = async (own: string): Promise<string> => publicKeyOfSeed(await readFile(join(own, 'nats.seed')));
  const parties = info.parties.map(({ party }) => parsePartyId(party));
  const hub = await Promise.all(
    hubUsers.map(async (user) => [user, await keyOf(user === 'operator' ? paths.operator : paths.hub(user))] as const),
  );
  const members = await Promise.all(parties.map(async (party) => [party, await keyOf(paths.party(party))] as const));
  const users = { hub: Object.fromEntries(hub) as Record<HubUser, string>, parties: new Map(members) };
  const present = configurationOf(paths.nats, { users, natsPort: info.natsPort, parties, epoch: epochOf(info) });
  if ((await readFile(conf, 'utf8')) === present) return false;
  await replacePrivate(conf, present);
  return true;
}

function configurationOf(
  directory: string,
  what: { users: ExchangeUsers; natsPort: number; parties: readonly PartyId[]; epoch: Epoch },
): string {
  const { users, natsPort, parties, epoch } = what;
  const file = (name: string): string => join(directory, name);
  const { ledger, others } = regionStreams(parties, epoch);
  return serverConfiguration({
    serverName: 'hub',
    address: loopback,
    port: natsPort,
    storeDirectory: file('store'),
    logFile: file('nats.log'),
    tls: { certFile: file('server.pem'), keyFile: file('server.key'), caFile: file('ca.pem') },
    payloadBytesMax: payloadBytesMaxDefault,
    // The stream of an ended epoch stands beside the next for a while.
    fileStoreBytesMax: reservedBytes([ledger, ledger, ...others]) + fileStoreSlackBytes,
    ledgerEpoch: epoch.epoch,
    users,
  });
}

async function writeUser(directory: string, user: UserCredentials, authority: string): Promise<void> {
  await writePrivate(join(directory, 'nats.seed'), user.seed);
  await writePrivate(join(directory, 'client.pem'), user.certificate.cert);
  await writePrivate(join(directory, 'client.key'), user.certificate.key);
  await writePrivate(join(directory, 'ca.pem'), authority);
}
