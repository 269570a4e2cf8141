/** The text of nats-server's configuration file for a hub (03, "Isolation"). Pure. */
import {
  acknowledgementSubjects,
  hubAccount,
  hubDomain,
  type HubUser,
  hubUsers,
  logSubject,
  memberInSubjects,
  memberLogSubject,
  memberNextMessageSubject,
  memberStatusSubject,
  memberReadingsSubject,
  memberWitnessSubject,
  nextMessageSubject,
  type PartyId,
  partyAccount,
  readingsSubject,
  statusSubject,
  systemAccount,
  witnessSubject,
} from '@tamga/core/identifiers';
import { type Block, raw, renderBlock } from './configuration-text.ts';
import {
  hubPermissions,
  memberBlobSubjects,
  memberConsumers,
  memberPermissions,
  type Permissions,
} from './permissions.ts';

/** Public keys (`U…`) of every NATS user. */
export interface ExchangeUsers {
  readonly hub: Readonly<Record<HubUser, string>>;
  readonly parties: ReadonlyMap<PartyId, string>;
}

export interface ServerConfigurationOptions {
  readonly serverName: string;
  /** Where clients connect: an address of this machine. */
  readonly address: string;
  /** -1: any free one, written to the ports file. */
  readonly port: number;
  /** Loopback port of the server's own monitoring; absent: not served. */
  readonly monitorPort?: number;
  readonly storeDirectory: string;
  readonly logFile: string;
  readonly tls: { readonly certFile: string; readonly keyFile: string; readonly caFile: string };
  /** max_payload. */
  readonly payloadBytesMax: number;
  /** At least what the streams reserve. */
  readonly fileStoreBytesMax: number;
  readonly ledgerEpoch: number;
  readonly users: ExchangeUsers;
}

/** What nats-server's default is, stated. */
export const payloadBytesMaxDefault = 1_048_576;

const controlLineBytesMax = 4_096;
const connectionsMax = 1_024;
const memberConnectionsMax = 16;
const memberSubscriptionsMax = 1_024;
const pendingBytesMax = 67_108_864;
const memoryStoreBytesMax = 67_108_864;
const logBytesMax = 67_108_864;
const logFilesMax = 5;
const unansweredRepliesMax = 1;

export function serverConfiguration(options: ServerConfigurationOptions): string {
  const parties = [...options.users.parties.keys()];
  const accounts = {
    [systemAccount]: {},
    [hubAccount]: hubAccountBlock(parties, options),
    ...Object.fromEntries(
      [...options.users.parties].map(([party, key]) => [partyAccount(party), memberAccountBlock(party, key)]),
    ),
  };
  return renderBlock({
    server_name: options.serverName,
    host: options.address,
    port: options.port,
    ...(options.monitorPort !== undefined && { http: `127.0.0.1:${options.monitorPort}` }),
    log_file: options.logFile,
    logfile_size_limit: logBytesMax,
    logfile_max_num: logFilesMax,
    max_payload: options.payloadBytesMax,
    max_control_line: controlLineBytesMax,
    max_connections: connectionsMax,
    max_pending: pendingBytesMax,
    // A reader that takes nothing is cut off; its messages come again.
    write_deadline: '10s',
    ping_interval: '20s',
    ping_max: 3,
    tls: {
      cert_file: options.tls.certFile,
      key_file: options.tls.keyFile,
      ca_file: options.tls.caFile,
      verify: true,
      min_version: '1.3',
      // Nothing is said in the clear, not even the server's greeting.
      handshake_first: true,
      timeout: 5,
    },
    authorization: { timeout: 5 },
    jetstream: {
      store_dir: options.storeDirectory,
      domain: hubDomain,
      // Without it an acknowledged write is not on the disk yet (03, "Durability").
      sync_interval: raw('always'),
      max_memory_store: memoryStoreBytesMax,
      max_file_store: options.fileStoreBytesMax,
      strict: true,
    },
    system_account: systemAccount,
    accounts,
  });
}

function hubAccountBlock(parties: readonly PartyId[], { users, ledgerEpoch }: ServerConfigurationOptions): Block {
  return {
    jetstream: raw('enabled'),
    users: hubUsers.map((user) => userBlock(users.hub[user], hubPermissions(user, { parties, ledgerEpoch }))),
    exports: [
      // The position makes the server put the importing account there: the party of a subject cannot be forged.
      { service: 'in.*.>', account_token_position: 2 },
      { service: 'blob.*.>', account_token_position: 2 },
      { service: 'status.*', account_token_position: 2 },
      { service: 'log.*', account_token_position: 2 },
      ...parties.flatMap(consumerExports),
    ],
    // What the hub asks of a member: each under a name of its own, so that none is taken for another.
    imports: parties.flatMap((party) => [
      { service: { account: partyAccount(party), subject: memberWitnessSubject }, to: witnessSubject(party) },
      { service: { account: partyAccount(party), subject: memberReadingsSubject }, to: readingsSubject(party) },
    ]),
  };
}

/** No subject of JetStream's API but MSG.NEXT: a member that floods INFO slows the hub's own reads a thousandfold. */
function consumerExports(party: PartyId): Block[] {
  const accounts = [partyAccount(party)];
  return memberConsumers(party).flatMap((consumer) => [
    { service: nextMessageSubject(consumer), accounts, response_type: raw('stream') },
    ...acknowledgementSubjects(consumer).map((service) => ({ service, accounts })),
  ]);
}

function memberAccountBlock(party: PartyId, key: string): Block {
  const fromHub = (subject: string) => ({ account: hubAccount, subject });
  return {
    users: [userBlock(key, memberPermissions(party))],
    exports: [memberWitnessSubject, memberReadingsSubject].map((service) => ({ service, accounts: [hubAccount] })),
    limits: { max_connections: memberConnectionsMax, max_subscriptions: memberSubscriptionsMax },
    imports: [
      { service: fromHub(`in.${party}.>`), to: memberInSubjects },
      { service: fromHub(`blob.${party}.>`), to: memberBlobSubjects },
      { service: fromHub(statusSubject(party)), to: memberStatusSubject },
      { service: fromHub(logSubject(party)), to: memberLogSubject },
      ...memberConsumers(party).flatMap((consumer) => [
        // Not as $JS.<domain>.API: the server remaps that.
        { service: fromHub(nextMessageSubject(consumer)), to: memberNextMessageSubject(consumer) },
        ...acknowledgementSubjects(consumer).map((subject) => ({ service: fromHub(subject) })),
      ]),
    ],
  };
}

function userBlock(nkey: string, permissions: Permissions): Block {
  return {
    nkey,
    permissions: {
      publish: { allow: permissions.publish },
      subscribe: { allow: permissions.subscribe },
      ...(permissions.mayReply && { allow_responses: { max: unansweredRepliesMax, expires: '30s' } }),
    },
  };
}
