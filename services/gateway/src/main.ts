import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fromHex } from '@tamga/core/identifiers';
import { connectBus, type Bus } from '@tamga/platform/bus';
import { startVerifyingPool } from '@tamga/platform/crypto';
import { fileSigner, readKeyFileInfo, readPassphraseFile } from '@tamga/platform/keys';
import { runService, type ServiceContext } from '@tamga/platform/lifecycle';
import { createLogger } from '@tamga/platform/logging';
import { createMetrics } from '@tamga/platform/telemetry';
import { loadGatewayConfig, type GatewayConfig } from './config.ts';
import { runGateway } from './gateway.ts';
import type { HaltingAudit } from './audit-voices.ts';
import { gatewayMetrics } from './metrics.ts';

/** The admission gateway: `main.ts --config FILE`. */
const { values } = parseArgs({ options: { config: { type: 'string' } } });
const config: GatewayConfig = loadGatewayConfig(values.config ?? 'gateway.json');
const logger = createLogger({ service: 'gateway', level: config.log.level });
const metrics = createMetrics({ service: 'gateway' });
const { host, port } = config.http;

await runService({
  name: 'gateway',
  logger,
  metrics,
  http: port === 0 ? undefined : { address: host, port, portOption: 'http.port of the gateway’s configuration' },
  readiness: ['exchange', 'register', 'ledger', 'room'],
  main,
});

async function main({ signal, readiness }: ServiceContext): Promise<void> {
  const { region, keys } = config;
  using passphrase = await readPassphraseFile(keys.passphraseFile);
  const signer = await fileSigner(keys.admissionFile, passphrase);
  const { holder: authority } = await readKeyFileInfo(keys.admissionFile);
  await using verifying = startVerifyingPool();
  await using bus = await connect(signal);
  readiness.hold('exchange');
  await runGateway(
    {
      bus,
      primitives: verifying.primitives,
      signer,
      authority,
      region: { hash: fromHex(region.hash), foundingRoster: await readFile(region.rosterFile), realm: region.realm },
      ledger: { epoch: region.epoch, firstSequence: region.firstSequence, sinceMs: region.epochSinceMs },
      submissionsInFlightMax: config.submissionsInFlightMax,
      refusals: config.refusals,
      nowMs: Date.now,
      monotonicMs: () => performance.now(),
      log: logger,
      metrics: gatewayMetrics(metrics),
      onRegister: () => readiness.hold('register'),
      epochEntriesMax: config.epochEntriesMax,
      onRoom: (code) => (code === undefined ? readiness.hold('room') : readiness.fail('room', code)),
      onHealth: (status) => {
        if (status.open) readiness.hold('ledger');
        else readiness.fail('ledger', status.code, halting(status.halting));
        logger.warn(
          status.open
            ? { event: 'admission', state: 'open' }
            : { event: 'admission', state: 'closed', code: status.code, reason: halting(status.halting) },
          'Admission',
        );
      },
    },
    signal,
  );
}

/** `audit-2 ENTRY_DIFFERS 17`: which audit halted, what it found, and at which sequence. */
function halting(by: HaltingAudit | undefined): string | undefined {
  return by && `${by.audit} ${by.code} ${by.atSequence}`;
}

async function connect(signal: AbortSignal): Promise<Bus> {
  const { servers, seedFile, caFile, certFile, keyFile } = config.nats;
  const seed = await readFile(seedFile);
  try {
    return await connectBus({
      servers,
      name: 'gateway',
      user: 'gateway',
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
