/** Audit as a process: `main.ts --config FILE`. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { NoteSigner } from '@tamga/core/ledger';
import type { WitnessPolicy } from '@tamga/core/ledger/witness';
import { BusError, connectBus } from '@tamga/platform/bus';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { fileLogKeys, readPassphraseFile } from '@tamga/platform/keys';
import { openLedgerCopy } from '@tamga/platform/ledger-copy';
import { openLogTiles, tilesBeside } from '@tamga/platform/log-tiles';
import { runService, type ServiceContext } from '@tamga/platform/lifecycle';
import { createLogger } from '@tamga/platform/logging';
import { createMetrics } from '@tamga/platform/telemetry';
import { setUpAuditors } from './auditors/set-up-auditors.ts';
import { readinessNames, runAudit } from './audit-service.ts';
import { loadAuditConfig, type AuditConfig } from './config.ts';
import type { LogKeyFile } from './log-keys-shown.ts';
import { demandNamedKeys, logSigners, readLogIdentity, signersNamed } from './log-identity.ts';
import { RosterHistory } from './witness/roster-history.ts';

const name = 'audit';
const primitives = nodePrimitives;

const { values } = parseArgs({ options: { config: { type: 'string' } } });
if (values.config === undefined) throw new TypeError('name the configuration: --config FILE');
const config = loadAuditConfig(values.config);

await runService({
  name,
  logger: createLogger({ service: name, level: config.log.level }),
  metrics: createMetrics({ service: name }),
  http:
    config.http.port === 0 ? undefined : { address: config.http.host, port: config.http.port, portOption: 'http.port' },
  readiness: readinessNames,
  main: (service) => audit(service, config),
});

async function audit(service: ServiceContext, settings: AuditConfig): Promise<void> {
  const jws = await readFile(settings.region.rosterFile);
  const { log, founding } = await readLogIdentity(jws, {
    regionHash: settings.region.hash,
    primitives,
  });
  using passphrase = await readPassphraseFile(settings.keys.passphraseFile);
  const { logFile, nextLogFile } = settings.keys;
  const keyFiles: LogKeyFile[] = [];
  for (const [option, file] of Object.entries({ 'keys.logFile': logFile, 'keys.nextLogFile': nextLogFile })) {
    if (file === 'none') continue;
    const keys = await fileLogKeys(file, passphrase);
    keyFiles.push({ option, name: basename(file), signers: logSigners(log, { keys, primitives }) });
  }
  const signers = keyFiles.flatMap((file) => file.signers);
  using copy = openLedgerCopy(settings.databaseFile, { hash: primitives });
  const tiles = await openLogTiles(tilesBeside(settings.databaseFile), { copy, hash: primitives });
  await using bus = await connect(service, settings);
  const rosters = new RosterHistory(founding, {
    bus,
    primitives,
    epoch: settings.region.epoch,
    earlier: (tail) => copy.earlier({ tail, below: settings.region.firstSequence }),
  });
  await demandKnownKeys(signers, { founding: founding.policy, rosters, service });
  await runAudit({
    bus,
    copy,
    tiles,
    log,
    rosters,
    signers,
    keyFiles,
    primitives,
    name: settings.name,
    epoch: settings.region.epoch,
    recoveredEpoch: settings.region.recoveredEpoch === 0 ? settings.region.epoch : settings.region.recoveredEpoch,
    firstSequence: settings.region.firstSequence,
    epochSinceMs: settings.region.epochSinceMs,
    checkpointIntervalMs: settings.checkpointIntervalMs,
    pollIntervalMs: settings.pollIntervalMs,
    leaseMs: settings.sequencer.leaseMs,
    replaceRevision: settings.sequencer.replaceRevision === 'none' ? undefined : settings.sequencer.replaceRevision,
    nowMs: Date.now,
    service,
    auditors: ({ shown }) =>
      setUpAuditors(
        { ...settings.auditors, databaseFile: settings.databaseFile, port: settings.http.port },
        {
          copy,
          bus,
          roster: founding.roster,
          founding: { jws, regionHash: founding.roster.regionHash },
          primitives,
          randomBytes,
          shown,
          nowMs: Date.now,
          logger: service.logger,
        },
      ),
  });
}

/**
 * Refuses key files that no roster names, the founding one or one in the register. Where the register cannot be read now,
 * readiness says what is missing later. Throws LOG_KEYS_DIFFER.
 */
async function demandKnownKeys(
  signers: readonly NoteSigner[],
  known: { founding: WitnessPolicy; rosters: RosterHistory; service: ServiceContext },
): Promise<void> {
  const { founding, rosters, service } = known;
  if (signersNamed(founding, signers) !== undefined) return;
  try {
    demandNamedKeys([founding, ...(await rosters.registered())], signers);
  } catch (error) {
    if (!(error instanceof BusError)) throw error;
    service.logger.warn({ event: 'register-unreachable', code: error.code }, 'No roster can be read for now');
  }
}

async function connect(service: ServiceContext, { nats }: AuditConfig) {
  const [ca, cert, key] = await Promise.all(
    [nats.caFile, nats.certFile, nats.keyFile].map((file) => readFile(file, 'utf8')),
  );
  return await connectBus({
    servers: nats.servers,
    name,
    user: name,
    as: 'hub-service',
    nkeySeed: await readFile(nats.seedFile),
    tls: { ca: ca ?? '', cert: cert ?? '', key: key ?? '' },
    waitForServer: service.signal,
  });
}
