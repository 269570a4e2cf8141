/** A real exchange for the tests of audit: nats-server with the streams of one region, stopped, killed and damaged at will. */
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type HubUser,
  ledgerStream,
  ledgerSubject,
  messageIdFromBytes,
  parsePartyId,
  type PartyId,
  sequencerStream,
} from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord, leafOfEntry, MerkleTree, forgetfulNodeStore } from '@tamga/core/ledger';
import {
  type Bus,
  connectBus,
  ledgerSpec,
  reservedBytes,
  setUpStreams,
  singleMachineSizes,
  streamLayout,
  type StreamSpec,
} from '@tamga/platform/bus';
import { nodePrimitives } from '@tamga/platform/crypto';
import {
  createExchangeCredentials,
  exchangeUsers,
  type NatsServer,
  obtainNatsServer,
  payloadBytesMaxDefault,
  serverConfiguration,
  startNatsServer,
  type UserCredentials,
} from '@tamga/platform/nats-server';
import { spawnForTest } from '@tamga/platform/spawn-fixture';
import { uint64 } from '@tamga/wire';

const party: PartyId = parsePartyId('kz');
export const epoch = 1;

const cacheDirectory = join(import.meta.dirname, '../../../.cache');
const loopback = '127.0.0.1';
const pollMs = 10;

export interface TestExchange extends AsyncDisposable {
  readonly directory: string;
  readonly url: string;
  /** Files of a user's credentials, as a configuration names them. */
  readonly userFiles: { seedFile: string; caFile: string; certFile: string; keyFile: string };
  connect(user: HubUser): Promise<Bus>;
  /** As the one member there is, kz. */
  connectMember(): Promise<Bus>;
  /** Ends the server as a power loss would. */
  kill(): Promise<void>;
  /** Starts it again on the same port over the same store. */
  start(): Promise<void>;
  /** The block files of LEDGER, oldest first. Only while the server is down. */
  ledgerBlocks(): Promise<string[]>;
  /** The stream of an epoch, as the operator makes it. */
  readonly ledgerSpec: (of: { epoch: number; firstSequence: number }) => StreamSpec;
  /** Starts the server anew, with the permissions of another epoch. */
  tellEpoch(epoch: number): Promise<void>;
  /** Removes LEDGER and makes it anew, as no region ever may. */
  remakeLedger(): Promise<void>;
  /** Copies SEQUENCER's files; what it returns puts them back. Only while the server is down. */
  backUpSequencer(): Promise<() => Promise<void>>;
  /** Removes SEQUENCER and makes it anew, as the operator does who has lost it. */
  remakeSequencer(): Promise<void>;
  /** Removes one message from LEDGER; only where the stream was made to allow it. */
  deleteEntry(sequence: number): Promise<boolean>;
}

/** `permanent: false`: entries of LEDGER can be removed, to show what audit says of it. */
export async function startExchange(options: { permanent?: boolean } = {}): Promise<TestExchange> {
  const directory = await mkdtemp(join(tmpdir(), 'tamga-audit-'));
  const { path: binary } = await obtainNatsServer({ cacheDir: cacheDirectory });
  const credentials = await createExchangeCredentials({
    region: 'test',
    parties: [party],
    hosts: [loopback],
    nowMs: Date.now(),
  });
  const file = (name: string) => join(directory, name);
  await mkdir(file('store'));
  await writeFile(file('ca.pem'), credentials.authority.cert);
  await writeFile(file('server.pem'), credentials.server.cert);
  await writeFile(file('server.key'), credentials.server.key);
  const audit = credentials.hub.audit;
  const userFiles = {
    seedFile: file('nats.seed'),
    caFile: file('ca.pem'),
    certFile: file('client.pem'),
    keyFile: file('client.key'),
  };
  await writeFile(userFiles.seedFile, audit.seed);
  await writeFile(userFiles.certFile, audit.certificate.cert);
  await writeFile(userFiles.keyFile, audit.certificate.key);

  const layout = { replicas: 1, payloadBytesMax: payloadBytesMaxDefault, sizes: singleMachineSizes };
  const ledger = ledgerOf(ledgerSpec({ ...layout, epoch, firstSequence: 1 }), options.permanent ?? true);
  const streams = [...streamLayout({ ...layout, parties: [party] }), ledger];
  const configure = (port: number, ledgerEpoch: number = epoch) =>
    writeFile(
      file('server.conf'),
      serverConfiguration({
        serverName: 'hub',
        address: loopback,
        port,
        storeDirectory: file('store'),
        logFile: file('nats.log'),
        tls: { certFile: file('server.pem'), keyFile: file('server.key'), caFile: file('ca.pem') },
        payloadBytesMax: payloadBytesMaxDefault,
        fileStoreBytesMax: 2 * reservedBytes(streams),
        ledgerEpoch,
        users: exchangeUsers(credentials),
      }),
    );
  const launch = () =>
    startNatsServer({
      binary,
      configFile: file('server.conf'),
      runDirectory: directory,
      portOption: 'none',
      spawn: spawnForTest,
    });
  await configure(-1);
  let server: NatsServer = await launch();
  const { url } = server;
  // The same port after every restart.
  await configure(server.port);
  const connectAs = (user: HubUser | PartyId, as: 'hub-service' | 'member', own: UserCredentials | undefined) => {
    if (own === undefined) throw new Error(`no user ${user}`);
    const { seed, certificate } = own;
    const tls = { ca: credentials.authority.cert, cert: certificate.cert, key: certificate.key };
    return connectBus({ servers: [url], name: `test ${user}`, user, as, nkeySeed: seed, tls });
  };
  const connect = (user: HubUser) => connectAs(user, 'hub-service', credentials.hub[user]);
  await using operator = await connect('operator');
  await setUpStreams(operator, streams);

  const asOperator = async (subject: string, body: object): Promise<unknown> => {
    await using bus = await connect('operator');
    const reply = await bus.request(`$JS.API.${subject}`, Buffer.from(JSON.stringify(body)), { timeoutMs: 10_000 });
    return JSON.parse(Buffer.from(reply).toString()) as unknown;
  };
  return {
    directory,
    url,
    userFiles,
    connect,
    connectMember: () => connectAs(party, 'member', credentials.parties.get(party)),
    kill: () => killHard(server.pid),
    start: async () => {
      server = await launch();
    },
    ledgerBlocks: async () => {
      const messages = join(directory, 'store/jetstream/HUB/streams', ledgerStream(epoch), 'msgs');
      const blocks = (await readdir(messages)).filter((name) => name.endsWith('.blk'));
      return blocks
        .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
        .map((name) => join(messages, name));
    },
    ledgerSpec: (of) => ledgerSpec({ ...layout, ...of }),
    tellEpoch: async (next) => {
      await server.stop();
      await configure(server.port, next);
      server = await launch();
    },
    remakeLedger: async () => {
      await asOperator(`STREAM.DELETE.${ledgerStream(epoch)}`, {});
      await using bus = await connect('operator');
      await setUpStreams(bus, [ledger]);
    },
    backUpSequencer: async () => {
      const files = join(directory, 'store/jetstream/HUB/streams', sequencerStream);
      const backup = join(directory, 'sequencer-backup');
      await cp(files, backup, { recursive: true });
      return async () => {
        await rm(files, { recursive: true });
        await cp(backup, files, { recursive: true });
      };
    },
    remakeSequencer: async () => {
      await asOperator(`STREAM.DELETE.${sequencerStream}`, {});
      await using bus = await connect('operator');
      await setUpStreams(bus, streams);
    },
    deleteEntry: async (sequence) => {
      const answer = await asOperator(`STREAM.MSG.DELETE.${ledgerStream(epoch)}`, { seq: sequence, no_erase: true });
      return (answer as { success?: boolean }).success === true;
    },
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      await rm(directory, { recursive: true });
    },
  };
}

/** An entry that differs for every number and every `variant`; its subject is of the epoch. */
export function entryOf(number: number, variant = 0, inEpoch: number = epoch): { subject: string; bytes: Uint8Array } {
  const at = uint64(1_790_000_000_000 + number);
  const record = encodeRecord({ atMs: at, quarantine: { party, fromMs: at, toMs: at, count: variant + 1 } });
  const id = Buffer.alloc(16);
  id.writeUInt32BE(number);
  const salt = Buffer.alloc(32, variant);
  salt.writeUInt32BE(number);
  return {
    subject: ledgerSubject({ epoch: inEpoch, kind: 'quarantine', party, id: messageIdFromBytes(id) }),
    bytes: encodeEntry({ salt, record }),
  };
}

/** Writes the entries `from` to `to` (numbers, not sequences) as a gateway does, in order. */
export async function admit(
  gateway: Bus,
  range: { from: number; to: number; variant?: number; epoch?: number },
): Promise<void> {
  for (let number = range.from; number <= range.to; number++) {
    const { subject, bytes } = entryOf(number, range.variant, range.epoch);
    const result = await gateway.publishUntilAcknowledged(subject, bytes, {
      expectEmptySubject: true,
      expectStream: ledgerStream(range.epoch ?? epoch),
    });
    if (!result.stored) throw new Error(`${subject}: ${result.code}`);
  }
}

/** The root of a log that holds exactly the entries 1 to `count`. */
export function rootOf(count: number): Uint8Array {
  const tree = MerkleTree.open({ hash: nodePrimitives, store: forgetfulNodeStore(), size: 0n });
  for (let number = 1; number <= count; number++) {
    const leaf = leafOfEntry(nodePrimitives, entryOf(number).bytes);
    if (!leaf.ok) throw new Error(leaf.code);
    tree.append(leaf.leaf.hash);
  }
  return tree.root();
}

/** Kills a process without a last word and waits until it is gone. */
export async function killHard(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await pause(pollMs);
}

/** Asks again and again until the answer is there. The runner's time limit is the bound. */
export async function until<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(pollMs);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function ledgerOf(spec: StreamSpec, permanent: boolean): StreamSpec {
  return permanent ? spec : { ...spec, config: { ...spec.config, deny_delete: false, deny_purge: false } };
}
