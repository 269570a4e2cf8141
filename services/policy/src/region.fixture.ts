/** A founded region on a real exchange, for the tests of policy: roots, roster, signed agreements, the register. */
import { readFile } from 'node:fs/promises';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  agreementPayload,
  formatProblem,
  parseAgreement,
  restrictToParties,
  signatoriesOf,
} from '@tamga/core/agreements';
import { type DocumentSigner, documentSigner, encodePayload, type Roster, signDocument } from '@tamga/core/documents';
import {
  type DocumentTypeName,
  type HubUser,
  parseDocumentId,
  parsePartyId,
  type PartyId,
  policySubject,
  registerSubject,
  toHex,
} from '@tamga/core/identifiers';
import {
  type Bus,
  connectBus,
  reservedBytes,
  setUpStreams,
  singleMachineSizes,
  streamLayout,
} from '@tamga/platform/bus';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import {
  createExchangeCredentials,
  exchangeUsers,
  obtainNatsServer,
  payloadBytesMaxDefault,
  serverConfiguration,
  startNatsServer,
} from '@tamga/platform/nats-server';
import { spawnForTest } from '@tamga/platform/spawn-fixture';
import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';

export const parties: PartyId[] = ['caricc', 'kz', 'tj', 'uz'].map((party) => parsePartyId(party));
export const noonMs: number = Date.UTC(2026, 5, 1, 12);

const loopback = '127.0.0.1';
const cacheDir = join(import.meta.dirname, '../../../.cache');
const samples = new URL('../../../packages/core/src/agreements/examples/', import.meta.url);
const requestTimeoutMs = 10_000;

export interface TestRegion extends AsyncDisposable {
  readonly directory: string;
  readonly hash: Uint8Array;
  readonly rosterJws: string;
  readonly url: string;
  readonly roots: ReadonlyMap<PartyId, DocumentSigner>;
  connect(user: HubUser): Promise<Bus>;
  /** Publishes a document, as the operator does. */
  register(type: DocumentTypeName, document: string, version: number, jws: string): Promise<void>;
  /** A configuration file of policy, with its credentials, in the region's directory. */
  configure(options: { port: number }): Promise<string>;
}

/** A sample agreement as this region's parties would sign it, or only some of them. */
export async function signedSample(region: TestRegion, id: string, signers?: readonly string[]): Promise<string> {
  const text = restrictToParties(await readFile(new URL(`${id}.yaml`, samples), 'utf8'), parties) ?? '';
  return await signedAgreement(region, text, signers);
}

export async function signedAgreement(
  region: Pick<TestRegion, 'roots'>,
  text: string,
  signers?: readonly string[],
): Promise<string> {
  const parsed = parseAgreement(text, { file: 'sample.yaml' });
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  const required = signatoriesOf(parsed.agreement.document).filter((party) => signers?.includes(party) ?? true);
  return await signDocument({
    primitives: nodePrimitives,
    type: 'agreement',
    payload: agreementPayload(parsed.agreement),
    parties: required,
    signers: required.flatMap((party) => region.roots.get(party) ?? []),
  });
}

/** A roster signed by all of `roots`; its members are those whose party `isMember` accepts. */
export async function signedRoster(
  roots: ReadonlyMap<PartyId, DocumentSigner>,
  changes: Partial<Roster> = {},
  isMember: (party: PartyId) => boolean = () => true,
): Promise<{ jws: string; hash: Uint8Array }> {
  const vkey = (length: number) => `test.invalid/log+00000000+${Buffer.alloc(length).toString('base64')}`;
  const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
  const signers = [...roots.values()];
  const roster: Roster = {
    type: 'roster',
    region: 'Test region',
    version: 1,
    previous: null,
    issuedAtMs: noonMs,
    centre: parsePartyId('caricc'),
    quorum: 'all',
    members: signers
      .filter(({ party }) => isMember(party))
      .map(({ party, ed25519, mlDsa65 }) => ({
        party,
        root: { ed25519: base64url(ed25519), mlDsa65: base64url(mlDsa65) },
        witness: null,
      })),
    log: { origin: 'test.invalid/log', ed25519: vkey(33), mlDsa44: vkey(1313) },
    ...changes,
  };
  const payload = encodePayload(roster);
  const jws = await signDocument({
    primitives: nodePrimitives,
    type: 'roster',
    payload,
    parties: signers.map(({ party }) => party),
    signers,
  });
  return { jws, hash: nodePrimitives.sha256(payload) };
}

export function rootOf(party: PartyId): DocumentSigner {
  return documentSigner(nodePrimitives, { party, seed: randomBytes(64) });
}

export async function startTestRegion(): Promise<TestRegion> {
  const directory = await mkdtemp(join(tmpdir(), 'tamga-policy-'));
  const file = (name: string) => join(directory, name);
  const roots = new Map(parties.map((party) => [party, rootOf(party)]));
  const { jws: rosterJws, hash } = await signedRoster(roots);
  const { path: binary } = await obtainNatsServer({ cacheDir });
  const credentials = await createExchangeCredentials({
    region: 'test',
    parties,
    hosts: [loopback],
    nowMs: Date.now(),
  });
  const { cert, key } = credentials.server;
  await mkdir(file('store'));
  const own = credentials.hub.policy;
  const files = {
    'ca.pem': credentials.authority.cert,
    'server.pem': cert,
    'server.key': key,
    'roster.jws': rosterJws,
    'nats.seed': own.seed,
    'client.pem': own.certificate.cert,
    'client.key': own.certificate.key,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(file(name), content, { mode: 0o600 });
  const streams = streamLayout({
    parties,
    replicas: 1,
    payloadBytesMax: payloadBytesMaxDefault,
    sizes: singleMachineSizes,
  });
  const configuration = serverConfiguration({
    serverName: 'hub',
    address: loopback,
    port: -1,
    storeDirectory: file('store'),
    logFile: file('nats.log'),
    tls: { certFile: file('server.pem'), keyFile: file('server.key'), caFile: file('ca.pem') },
    payloadBytesMax: payloadBytesMaxDefault,
    fileStoreBytesMax: 2 * reservedBytes(streams),
    ledgerEpoch: 1,
    users: exchangeUsers(credentials),
  });
  await writeFile(file('server.conf'), configuration);
  const server = await startNatsServer({
    binary,
    configFile: file('server.conf'),
    runDirectory: directory,
    portOption: 'none',
    spawn: spawnForTest,
  });
  const { url } = server;
  const connect = (user: HubUser) =>
    connectBus({
      servers: [url],
      name: `test ${user}`,
      user,
      as: 'hub-service',
      nkeySeed: credentials.hub[user].seed,
      tls: { ca: credentials.authority.cert, ...credentials.hub[user].certificate },
    });
  const operator = await connect('operator');
  await setUpStreams(operator, streams);
  return {
    directory,
    hash,
    rosterJws,
    url,
    roots,
    connect,
    register: async (type, document, version, jws) => {
      const subject = registerSubject({ type, document: parseDocumentId(document), version });
      const payload = encode(tamga.register.v1.SignedDocument, { jws: Buffer.from(jws) });
      const result = await operator.publishUntilAcknowledged(subject, payload, { expectEmptySubject: true });
      if (!result.stored) throw new Error(`${subject}: ${result.code}`);
    },
    configure: async ({ port }) => {
      const nats = {
        servers: [url],
        seedFile: file('nats.seed'),
        caFile: file('ca.pem'),
        certFile: file('client.pem'),
        keyFile: file('client.key'),
      };
      const config = {
        region: { hash: toHex(hash), rosterFile: file('roster.jws') },
        nats,
        http: { port },
        pollIntervalMs: 20,
      };
      await writeFile(file(`policy-${port}.json`), JSON.stringify(config));
      return file(`policy-${port}.json`);
    },
    [Symbol.asyncDispose]: async () => {
      await operator[Symbol.asyncDispose]();
      await server.stop();
      await rm(directory, { recursive: true });
    },
  };
}

export async function decide(
  gateway: Bus,
  questions: tamga.service.v1.Question.$Properties[],
  atMs: number = noonMs,
): Promise<tamga.service.v1.DecideReply> {
  const request = encode(tamga.service.v1.DecideRequest, { atMs: uint64(atMs), questions });
  const reply = await gateway.request(policySubject, request, { timeoutMs: requestTimeoutMs });
  const decoded = decodeExact<tamga.service.v1.DecideReply.$Properties, tamga.service.v1.DecideReply>(
    tamga.service.v1.DecideReply,
    reply,
  );
  if (!decoded.ok) throw new Error(decoded.code);
  return decoded.message;
}
