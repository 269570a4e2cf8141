import { existsSync } from 'node:fs';
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
  userKeysOf,
  withAccountsOf,
} from '@tamga/platform/nats-server';
import type { ExchangeCredentials, ExchangeUsers, UserCredentials } from '@tamga/platform/nats-server';
import { RegionError } from '../error.ts';
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
 * all that is needed now, or another epoch of LEDGER is written. Keys, certificates, port and store stay as they are; with
 * `accounts` everything that the machine says of itself stays too. A server elsewhere has no configuration here (decision 0207).
 */
export async function renewServer(
  directory: string,
  info: RegionInfo,
  part: 'all' | 'accounts' = 'all',
): Promise<boolean> {
  const paths = regionPaths(directory);
  const conf = join(paths.nats, 'server.conf');
  if (part === 'accounts' && !existsSync(conf)) return false;
  const present = await readFile(conf, 'utf8');
  const parties = info.parties.map(({ party }) => parsePartyId(party));
  const users = await usersOf(directory, { parties, present });
  const renewed = configurationOf(paths.nats, { users, natsPort: info.natsPort, parties, epoch: epochOf(info) });
  const wanted = part === 'all' ? renewed : (withAccountsOf(present, renewed) ?? renewed);
  if (present === wanted) return false;
  await replacePrivate(conf, wanted);
  return true;
}

/** Public keys of all users: by their seeds, and of those whose seed is elsewhere as the present configuration names them. */
async function usersOf(
  directory: string,
  { parties, present }: { parties: readonly PartyId[]; present: string },
): Promise<ExchangeUsers> {
  const paths = regionPaths(directory);
  const owners = [
    ...hubUsers.map((user) => (user === 'operator' ? paths.operator : paths.hub(user))),
    ...parties.map((party) => paths.party(party)),
  ];
  const named = userKeysOf(present);
  const keys = await Promise.all(
    owners.map(async (own, index) => {
      const seed = join(own, 'nats.seed');
      if (existsSync(seed)) return publicKeyOfSeed(await readFile(seed));
      const key = named.length === owners.length ? named[index] : undefined;
      if (key !== undefined) return key;
      throw new RegionError('REGION_DAMAGED', `${seed} is not here, and server.conf does not name its user: bring it`);
    }),
  );
  return {
    hub: Object.fromEntries(hubUsers.map((user, index) => [user, keys[index]])) as Record<HubUser, string>,
    parties: new Map(parties.map((party, index) => [party, keys[hubUsers.length + index] ?? ''])),
  };
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
