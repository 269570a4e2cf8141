import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { fromHex } from '@tamga/core/identifiers';
import { connectBus, type Bus } from '@tamga/platform/bus';
import { nodePrimitives } from '@tamga/platform/crypto';
import { runService, type ServiceContext } from '@tamga/platform/lifecycle';
import { createLogger } from '@tamga/platform/logging';
import { createMetrics } from '@tamga/platform/telemetry';
import { loadPolicyConfig, type PolicyConfig } from './config.ts';
import { policyMetrics } from './metrics.ts';
import { runPolicy } from './policy.ts';

/** The policy service: `main.ts --config FILE`. */
const { values } = parseArgs({ options: { config: { type: 'string' } } });
const config: PolicyConfig = loadPolicyConfig(values.config ?? 'policy.json');
const logger = createLogger({ service: 'policy', level: config.log.level });
const metrics = createMetrics({ service: 'policy' });
const { host, port } = config.http;

await runService({
  name: 'policy',
  logger,
  metrics,
  http: port === 0 ? undefined : { address: host, port, portOption: 'http.port of policy’s configuration' },
  readiness: ['exchange', 'register'],
  main,
});

async function main({ signal, readiness }: ServiceContext): Promise<void> {
  await using bus = await connect(signal);
  readiness.hold('exchange');
  await runPolicy(
    {
      bus,
      primitives: nodePrimitives,
      engine: nodePolicyEngine(),
      foundingRoster: await readFile(config.region.rosterFile),
      regionHash: fromHex(config.region.hash),
      log: logger,
      metrics: policyMetrics(metrics),
      pollIntervalMs: config.pollIntervalMs,
      elapsedMs: () => performance.now(),
      onReady: () => readiness.hold('register'),
      onTrouble: (code) => readiness.fail('register', code),
    },
    signal,
  );
}

async function connect(signal: AbortSignal): Promise<Bus> {
  const { servers, seedFile, caFile, certFile, keyFile } = config.nats;
  const seed = await readFile(seedFile);
  try {
    return await connectBus({
      servers,
      name: 'policy',
      user: 'policy',
      as: 'hub-service',
      nkeySeed: seed,
      tls: {
        ca: await readFile(caFile, 'utf8'),
        cert: await readFile(certFile, 'utf8'),
        key: await readFile(keyFile, 'utf8'),
      },
      waitForServer: signal,
    });
  } finally {
    seed.fill(0);
  }
}
