import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { JWK } from 'jose';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { fromHex } from '@tamga/core/identifiers';
import type { AccessJournal } from '@tamga/platform/access-log';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { createReplayer } from '@tamga/platform/decision-replay';
import { indexBeside } from '@tamga/platform/ledger-index';
import { runService, type ServiceContext } from '@tamga/platform/lifecycle';
import { createLogger } from '@tamga/platform/logging';
import { createMetrics } from '@tamga/platform/telemetry';
import { openAccess, readAuditorKey } from './access/open-access.ts';
import { keepRetention } from './access/retention.ts';
import { showAccess } from './access/show-access.ts';
import { keepAlarms } from './casework/clock-alarms.ts';
import { keepIndexed, openHeldIndex } from './auditors/auditors.ts';
import { heldReplay } from './auditors/held-replay.ts';
import { askEvidenceOver } from './evidence/ask-evidence.ts';
import { keepEvaluating } from './casework/re-evaluate.ts';
import { keepOrder } from './casework/keep-order.ts';
import { runCentreLink, type CentreLink } from './centre-link.ts';
import { loadAdapterConfig, type AdapterConfig } from './config.ts';
import { createDesk } from './desk.ts';
import { createHttp } from './http.ts';
import { AdapterError } from './errors.ts';
import { openOwnKeys, type OwnKeys } from './keys.ts';
import type { Means } from './means.ts';
import { createAdapterMetrics } from './metrics.ts';
import { keepJudging } from './receive/judge-waiting.ts';
import { keepProving, provingTimes, showPromises } from './proofs/keep-proving.ts';
import { openRegister, type Register } from './register/register.ts';
import { createPumpBell } from './send/pump.ts';
import { abortableWait } from './send/wait.ts';
import { openAdapterStore, type AdapterStore } from './store/adapter-store.ts';
import { hasMessages } from './store/message-rows.ts';
import { keepTallying, showTallies } from './tally/keep-tallying.ts';
import { tallyTimes } from './tally/tally-times.ts';
import { witnessApi, witnessPrefix } from './witness/http.ts';
import { mirrorApi, mirrorPrefix } from './mirror/http.ts';
import { mirrorMetrics, showMirror } from './mirror/mirror-metrics.ts';
import { openMirror, orMirrored, runMirror } from './mirror/open-mirror.ts';
import { askInclusionsOver } from './witness/ask-log.ts';
import {
  createLogHistory,
  createWitness,
  openWitnessFiles,
  rosterChain,
  showWitness,
  type WitnessFiles,
} from './witness/open-witness.ts';
import { serveWitness } from './witness/serve-witness.ts';
import { witnessMetrics } from './witness/witness-metrics.ts';

const realm = 'live';
const readinessPollMs = 500;

/** What is opened before the service begins, so that a file that cannot be used is told in one sentence. */
interface Opened extends Disposable {
  readonly store: AdapterStore;
  readonly issuer: JWK;
  readonly register: Register;
  readonly keys: OwnKeys;
  readonly access: AccessJournal;
  readonly witness: WitnessFiles;
}

async function openFiles(config: AdapterConfig): Promise<Opened> {
  const store = openAdapterStore(config.database);
  try {
    const founding = {
      jws: await readNamed(config.trust.rosterFile, 'the founding roster'),
      regionHash: fromHex(config.trust.regionHash),
    };
    const register = await openRegister({
      store,
      primitives: nodePrimitives,
      engine: nodePolicyEngine(),
      party: config.party,
      founding,
    });
    const keys = await openOwnKeys({ ...config.keys, party: config.party, mayMakeArchive: !hasMessages(store.db) });
    const issuer = await readIssuer(config.issuer.publicKeyFile);
    const access = await openAccess({
      store,
      party: config.party,
      directory: () => register.picture.directory,
      auditorKey: await readAuditorKey(config.accessLog.auditorKeyFile),
      settled: config.accessLog.settled,
      primitives: nodePrimitives,
      randomBytes,
      nowMs: Date.now,
    });
    const witness = await openWitnessFiles(config, register);
    return {
      store,
      issuer,
      register,
      keys,
      access,
      witness,
      [Symbol.dispose]: () => {
        witness[Symbol.dispose]();
        register[Symbol.dispose]();
        store[Symbol.dispose]();
      },
    };
  } catch (error) {
    store[Symbol.dispose]();
    throw error;
  }
}

async function readNamed(file: string, what: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new AdapterError(
      'FILE_MISSING',
      `${what} ${file} cannot be read: put it there, or name another in adapter.json`,
      { cause },
    );
  }
}

async function readIssuer(file: string): Promise<JWK> {
  const text = Buffer.from(await readNamed(file, "the issuer's public key")).toString('utf8');
  try {
    return JSON.parse(text) as JWK;
  } catch {
    throw new AdapterError(
      'KEYS_UNUSABLE',
      `the issuer's public key ${file} is not a JWK: export it again from the issuer`,
    );
  }
}

async function serve(config: AdapterConfig, opened: Opened, context: ServiceContext): Promise<void> {
  const { signal, readiness } = context;
  const { store, register, keys, access } = opened;
  readiness.hold('database');
  readiness.hold('keys');
  const link: CentreLink = { bus: undefined, lastHeardMs: null };
  const history = createLogHistory(opened.witness, { register, link, logger: context.logger });
  const witness = createWitness(opened.witness, { config, register, store, link, history, logger: context.logger });
  const asked = askEvidenceOver(() => link.bus);
  const rosters = () => rosterChain(opened.witness, { register, store });
  const { logger } = context;
  using mirrored = await openMirror({ config, history, rosters, store, link, log: asked, witness, logger });
  const mirror = mirrored?.mirror;
  const log = mirrored?.log ?? asked;
  const means: Means = {
    party: config.party,
    realm,
    store,
    access,
    register,
    keys,
    primitives: nodePrimitives,
    randomBytes,
    nowMs: Date.now,
    logger: context.logger,
    bell: createPumpBell(),
    log: {
      inclusions: orMirrored(
        askInclusionsOver(() => link.bus),
        mirror,
      ),
      rosters,
      keepFinding: (finding) => witness.keepFinding(finding),
      verify: (note) => history.verify(note),
    },
    isReachable: () => link.bus?.connected === true,
  };
  const metrics = createAdapterMetrics(context.metrics, { store, link, nowMs: Date.now });
  const { publicUrl, port } = config.http;
  const tally = tallyTimes(config.tally);
  using index = openHeldIndex(means, indexBeside(config.database));
  const { regionHash } = register.picture.directory;
  await using replayer = createReplayer({ roster: opened.witness.founding, regionHash, party: config.party });
  const app = await createHttp({
    means,
    index,
    replay: heldReplay(means, { index, log, replayer }),
    service: createDesk(means, link, { tally, log }),
    heldProofs: { findings: () => opened.witness.store.findings(), settled: config.witness.settled },
    issuer: opened.issuer,
    publicUrl,
    port,
    signal,
  });
  const witnessed = witnessMetrics(context.metrics);
  const origin = () => register.picture.directory.roster.roster.log.origin;
  const witnessPages = witnessApi({ witness, metrics: witnessed, origin, logger });
  const mirrorPages = mirrored && mirrorApi({ ...mirrored, origin, logger });
  context.handleHttp((request) => {
    if (isBelow(mirrorPrefix, request) && mirrorPages) return mirrorPages.fetch(request);
    return (isBelow(witnessPrefix, request) ? witnessPages : app).fetch(request);
  });
  const mirrorShown = mirror && mirrorMetrics(context.metrics);
  const failed = new AbortController();
  const running = AbortSignal.any([signal, failed.signal]);
  const parts = [
    keepOrder(means, running),
    keepIndexed(means, index, running),
    keepJudging(means, running),
    keepEvaluating(means, running),
    keepAlarms(means, config.deadlines, running),
    keepProving(means, provingTimes, running),
    keepRetention(means, { keptDays: config.accessLog.keptDays }, running),
    keepTallying(means, tally, running),
    ...(mirrored === undefined
      ? []
      : [runMirror(means, { opened: mirrored, asked, everySeconds: config.mirror.everySeconds }, running)]),
    runCentreLink({
      config,
      link,
      means,
      metrics,
      witness: (bus, until) =>
        serveWitness(bus, { witness, history, metrics: witnessed, logger: context.logger }, until),
      signal: running,
    }),
    watchReadiness(
      context,
      means,
      () => {
        metrics.refresh();
        witnessed.refresh(witness);
        showWitness(readiness, witness);
        showPromises(readiness, store);
        showAccess(readiness, access);
        showTallies(readiness, store);
        showMirror(readiness, mirror);
        metrics.alarms(readiness.checks);
        if (mirror !== undefined) mirrorShown?.refresh(mirror);
      },
      running,
    ),
  ];
  try {
    await Promise.all(parts);
  } finally {
    failed.abort();
    await Promise.allSettled(parts);
  }
}

function isBelow(prefix: string, request: Request): boolean {
  return new URL(request.url).pathname.startsWith(`${prefix}/`);
}

/** Ready means: officers can send, because the register is here and the centre can be reached; and the log is witnessed. */
async function watchReadiness(
  { readiness }: ServiceContext,
  means: Means,
  refresh: () => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    refresh();
    if (means.register.complete) readiness.hold('register');
    if (means.isReachable()) readiness.hold('centre');
    else readiness.fail('centre', 'UNREACHABLE');
    await abortableWait(readinessPollMs, signal, () => undefined);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { config: { type: 'string' } } });
  const config = loadAdapterConfig(values.config ?? 'adapter.json');
  const name = `adapter-${config.party}`;
  const { host, port } = config.http;
  using opened = await openFiles(config);
  await runService({
    name,
    logger: createLogger({ service: name, level: config.logLevel }),
    metrics: createMetrics({ service: name }),
    http: { address: host, port, portOption: 'http.port in adapter.json' },
    readiness: ['database', 'keys', 'register', 'centre', 'witness', 'promises', 'access-log', 'tallies', 'mirror'],
    main: (context) => serve(config, opened, context),
  });
}

/** Errors of ours carry a code and say what is wrong and the way out; a stack would only hide it. */
function isOurs(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && !error.code.startsWith('ERR_');
}

try {
  await main();
} catch (error) {
  if (!isOurs(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
