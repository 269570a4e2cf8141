import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partyAccount, parsePartyId } from '@tamga/core/identifiers';
import { connectBus } from '@tamga/platform/bus';
import type { Bus } from '@tamga/platform/bus';
import { createRegion } from '../founding/create-region.ts';
import type { Controlled } from '../process/controlled.ts';
import { ManagedProcess, type ProcessSpec } from '../process/managed-process.ts';
import { NatsProcess } from '../process/nats-process.ts';
import { freePorts } from '../process/ports.ts';
import { readRegion, regionPaths } from '../region-directory.ts';
import type { RegionInfo } from '../region-directory.ts';
import { natsProcess } from '../running/process-names.ts';
import { serviceSpecs } from '../running/process-specs.ts';
import { answersHolding } from '../running/probe.ts';
import { httpOf } from '../running/region-status.ts';
import { setUpHub } from '../running/set-up-hub.ts';

/** As whom a benchmark speaks to the exchange. */
type BenchUser = 'operator' | 'gateway' | 'kz';

/** A hub without adapters: nats-server, policies and audit run; the gateways are the benchmark's to start. */
export interface BenchHub extends AsyncDisposable {
  directory: string;
  info: RegionInfo;
  gateways: Controlled[];
  connect(user: BenchUser): Promise<Bus>;
}

/** Two directories of one founding, on ports of their own, so that the same bytes are valid in both. */
export async function foundTwins(
  gateways: number,
): Promise<{ first: string; second: string; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'tamga-bench-'));
  const [first, second] = [join(root, 'first'), join(root, 'second')];
  const info = await createRegion({ directory: first, parties: ['kz', 'uz'], httpBase: 'free', gateways });
  await cp(first, second, { recursive: true });
  await moveTo({ from: first, to: second, info });
  return { first, second, remove: () => rm(root, { recursive: true, force: true }) };
}

/** Rewrites directory and ports in the configuration of a copied founding. */
async function moveTo(what: { from: string; to: string; info: RegionInfo }): Promise<void> {
  const { from, to, info } = what;
  const paths = regionPaths(to);
  const addresses = [...info.parties, ...info.services].map(({ http }) => Number(new URL(http).port));
  const old = [...new Set([info.natsPort, ...addresses])];
  const fresh = await freePorts(old.length);
  const files = [
    paths.info,
    join(paths.nats, 'server.conf'),
    ...info.services.map(({ name }) => join(paths.hub(serviceOf(name)), `${name}.json`)),
    ...info.parties.map(({ party }) => join(paths.party(party), 'adapter.json')),
  ];
  for (const file of files) {
    const text = (await readFile(file, 'utf8')).replaceAll(from, to);
    await writeFile(
      file,
      text.replaceAll(/\b[0-9]{5}\b/gu, (port) => String(fresh[old.indexOf(Number(port))] ?? port)),
    );
  }
}

function serviceOf(name: string): 'gateway' | 'policy' | 'audit' {
  if (name.startsWith('gateway')) return 'gateway';
  return name.startsWith('policy') ? 'policy' : 'audit';
}

/** Starts all of a hub but its gateways; or of its services only policy. */
export async function startBenchHub(directory: string, { only }: { only?: 'policy' } = {}): Promise<BenchHub> {
  const info = await readRegion(directory);
  const { nats, run } = regionPaths(directory);
  await using started = new AsyncDisposableStack();
  const server = started.use(
    new NatsProcess({ name: natsProcess, directory: nats, runDirectory: run, onProgress: () => undefined }),
  );
  await server.start();
  await setUpHub(directory, info);
  const services = serviceSpecs(directory, info).filter(
    ({ name }) => !name.startsWith('adapter-') && (only === undefined || name.startsWith(only)),
  );
  const [gateways, others] = [true, false].map((isGateway) =>
    services
      .filter(({ name }) => name.startsWith('gateway') === isGateway)
      .map((spec) => started.use(new ManagedProcess(withoutWitnesses(spec, info)))),
  );
  await Promise.all((others ?? []).map((process) => process.start()));
  const owned = started.move();
  return {
    directory,
    info,
    gateways: gateways ?? [],
    connect: (user) => connectAs(directory, info, user),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

/** Without adapters there are no witnesses: audit is waited for until it has attested the ledger, not for a quorum. */
function withoutWitnesses(spec: ProcessSpec, info: RegionInfo): ProcessSpec {
  const http = httpOf(info, spec.name);
  if (spec.name !== 'audit' || http === null) return spec;
  return { ...spec, isReady: () => answersHolding(http, 'ledger') };
}

async function connectAs(directory: string, info: RegionInfo, user: BenchUser): Promise<Bus> {
  const paths = regionPaths(directory);
  const own = user === 'operator' ? paths.operator : user === 'kz' ? paths.party(user) : paths.hub(user);
  const text = (name: string): Promise<string> => readFile(join(own, name), 'utf8');
  const tls = { ca: await text('ca.pem'), cert: await text('client.pem'), key: await text('client.key') };
  const nkeySeed = await readFile(join(own, 'nats.seed'));
  const as = user === 'kz' ? 'member' : 'hub-service';
  return await connectBus({
    servers: [`tls://127.0.0.1:${info.natsPort}`],
    name: `bench ${user}`,
    user: user === 'kz' ? partyAccount(parsePartyId(user)) : user,
    as,
    nkeySeed,
    tls,
  });
}
