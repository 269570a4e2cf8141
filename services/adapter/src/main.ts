import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { JWK } from 'jose';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { fromHex } from '@tamga/core/identifiers';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { runService, type ServiceContext } from '@tamga/platform/lifecycle';
import { createLogger } from '@tamga/platform/logging';
import { createMetrics } from '@tamga/platform/telemetry';
import { keepOrder } from './casework/keep-order.ts';
import { runCentreLink, type CentreLink } from './centre-link.ts';
import { loadAdapterConfig, type AdapterConfig } from './config.ts';
import { createDesk } from './desk.ts';
import { createHttp } from './http.ts';
import { openOwnKeys } from './keys.ts';
import type { Means } from './means.ts';
import { createAdapterMetrics } from './metrics.ts';
import { openRegister } from './register/register.ts';
import { createPumpBell } from './send/pump.ts';
import { abortableWait } from './send/wait.ts';
import { openAdapterStore, type AdapterStore } from './store/adapter-store.ts';
import { hasMessages } from './store/message-rows.ts';

const realm = 'live';
const readinessPollMs = 500;

/** Makes everything that sending, receiving and casework stand on. */
async function openMeans(config: AdapterConfig, store: AdapterStore, context: ServiceContext, link: CentreLink): Promise<Means> {
  const founding = { jws: await readFile(config.trust.rosterFile), regionHash: fromHex(config.trust.regionHash) };
  return {
    party: config.party,
    realm,
    store,
    register: await openRegister({ store, primitives: nodePrimitives, engine: nodePolicyEngine(), party: config.party, founding }),
    keys: await openOwnKeys({ ...config.keys, party: config.party, mayMakeArchive: !hasMessages(store.db) }),
    primitives: nodePrimitives,
    randomBytes,
    nowMs: Date.now,
    logger: context.logger,
    bell: createPumpBell(),
    isReachable: () => link.bus?.connected === true,
  };
}

async function serve(config: AdapterConfig, context: ServiceContext): Promise<void> {
  const { signal, readiness } = context;
  using store = openAdapterStore(config.database);
  readiness.hold('database');
  const link: CentreLink = { bus: undefined, lastHeardMs: null };
  const means = await openMeans(config, store, context, link);
  readiness.hold('keys');
  const metrics = createAdapterMetrics(context.metrics, { store, link, nowMs: Date.now });
  const issuer = JSON.parse(await readFile(config.issuer.publicKeyFile, 'utf8')) as JWK;
  const app = await createHttp({ means, service: createDesk(means, link), issuer, publicUrl: config.http.publicUrl, port: config.http.port, signal });
  context.handleHttp((request) => app.fetch(request));
  const failed = new AbortController();
  const running = AbortSignal.any([signal, failed.signal]);
  const parts = [
    keepOrder(means, running),
    runCentreLink({ config, link, means, metrics, signal: running }),
    watchReadiness(context, means, metrics, running),
  ];
  try {
    await Promise.all(parts);
  } finally {
    failed.abort();
    await Promise.allSettled(parts);
  }
}

/** Ready means: officers can send, because the register is here and the centre can be reached. */
async function watchReadiness({ readiness }: ServiceContext, means: Means, metrics: { refresh(): void }, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    metrics.refresh();
    if (means.register.complete) readiness.hold('register');
    if (means.isReachable()) readiness.hold('centre');
    else readiness.fail('centre', 'UNREACHABLE');
    await abortableWait(readinessPollMs, signal, () => undefined);
  }
}

const { values } = parseArgs({ options: { config: { type: 'string' } } });
const config = loadAdapterConfig(values.config ?? 'adapter.json');
const name = `adapter-${config.party}`;
const { host, port } = config.http;
await runService({
  name,
  logger: createLogger({ service: name, level: config.logLevel }),
  metrics: createMetrics({ service: name }),
  http: { address: host, port, portOption: 'http.port in adapter.json' },
  readiness: ['database', 'keys', 'register', 'centre'],
  main: (context) => serve(config, context),
});
