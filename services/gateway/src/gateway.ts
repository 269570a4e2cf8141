import {
  inStream,
  laneConsumer,
  parseAuthorityId,
  prioritiesByHaste,
  type PriorityName,
  type RealmName,
} from '@tamga/core/identifiers';
import type { BatchSigner } from '@tamga/core/ledger';
import type { Primitives } from '@tamga/core/sealing';
import { ackWaitMs, type Bus, type FetchSource } from '@tamga/platform/bus';
import { randomBytes } from '@tamga/platform/crypto';
import type { Logger } from '@tamga/platform/logging';
import { askAudits } from './attest.ts';
import { centreStatements } from './centre-statements.ts';
import { decider } from './decide.ts';
import { moveDeferred } from './deferred-worker.ts';
import { askPolicyToJudge } from './judge-document.ts';
import { OutLanes } from './deliver.ts';
import { acrossEpochs, EarlierEpochs, type ToldEpoch } from './earlier-epochs.ts';
import { documentLog } from './document-log.ts';
import { Excuses } from './excuses.ts';
import { aloneFromDelivery, handle, type HandleMeans } from './handle.ts';
import { LedgerHealth, type HealthStatus } from './ledger-health.ts';
import { LedgerReader } from './ledger-reader.ts';
import { LedgerRoom, type RoomCode } from './ledger-room.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { repeat, repeatWhileOpen, untilAllEnd } from './loops.ts';
import type { GatewayMetrics } from './metrics.ts';
import { Notices } from './notices.ts';
import { Outcomes } from './outcome.ts';
import { PolicyWatch } from './policy-watch.ts';
import { Quarantine, quarantineIntervalMs } from './quarantine.ts';
import { QuotaCounts } from './quota-counts.ts';
import { Reachable } from './reachable.ts';
import { RefusalBudget, refusalLimits, type RefusalLimits } from './refusal-budget.ts';
import { Register } from './register.ts';
import { Removals } from './removals.ts';
import { stamper } from './stamp-batch.ts';
import { serveStatus } from './status-service.ts';
import { sweepDeferred, sweepIn, sweepOut, type SweepMeans } from './sweep.ts';

/** How often each of the gateway's rounds is made. */
export interface GatewayIntervals {
  readonly healthMs: number;
  readonly registerMs: number;
  readonly deferredMs: number;
  readonly sweepMs: number;
  readonly quarantineMs: number;
  /** Until a submission that found no room, and a verdict that was not acknowledged, are looked at again. */
  readonly keptMs: number;
  readonly verdictMs: number;
  /** Until a delivery that still lies in OUT is compared with LEDGER. */
  readonly lyingMs: number;
}

const gatewayIntervals: GatewayIntervals = {
  healthMs: 1_000,
  registerMs: 1_000,
  deferredMs: 2_000,
  sweepMs: 5_000,
  quarantineMs: quarantineIntervalMs,
  keptMs: 15_000,
  verdictMs: 10_000,
  lyingMs: 60_000,
};

/** Of one lane, submissions that are taken and unfinished. */
const laneInFlightMax: Readonly<Record<PriorityName, number>> = { flash: 64, urgent: 64, routine: 128 };
/** Shares of turns among lanes that have something waiting. */
const laneShare: Readonly<Record<PriorityName, number>> = { flash: 16, urgent: 4, routine: 1 };

export interface GatewayOptions {
  readonly bus: Bus;
  readonly primitives: Primitives;
  /** The centre's admission key, and the authority that holds it. */
  readonly signer: BatchSigner;
  readonly authority: string;
  readonly region: { readonly hash: Uint8Array; readonly foundingRoster: Uint8Array; readonly realm: RealmName };
  readonly ledger: ToldEpoch;
  readonly submissionsInFlightMax: number;
  readonly refusals?: RefusalLimits;
  readonly intervals?: GatewayIntervals;
  readonly nowMs: () => number;
  /** A clock that never goes back. */
  readonly monotonicMs: () => number;
  readonly log: Logger;
  readonly metrics: GatewayMetrics;
  /** Tells when admission opens and closes, and when the register has been read. */
  readonly onHealth: (status: HealthStatus) => void;
  readonly onRegister: () => void;
  /** Entries that an epoch is meant to hold. */
  readonly epochEntriesMax: number;
  /** Tells whether LEDGER has room left, and if not, of what it has none. When it is full, admission ends for good. */
  readonly onRoom?: (code: RoomCode | undefined) => void;
}

/**
 * Runs a gateway until the signal fires: then it takes nothing more, finishes what is in hand and returns. Any number may
 * run at once; all state is in the streams.
 */
export async function runGateway(options: GatewayOptions, signal: AbortSignal): Promise<void> {
  const stop = new AbortController();
  const stopping = AbortSignal.any([signal, stop.signal]);
  const parts = await assemble(options, stopping);
  using health = parts.health;
  const { register, reachable, means, intervals } = parts;
  const onTrouble = (what: string) => (error: unknown) => {
    options.metrics.trouble(what);
    options.log.warn({ event: 'trouble', step: what, err: error }, 'A round was interrupted and is made again');
  };
  const drained = new AbortController();
  const registerRead = Promise.withResolvers<void>();
  const keepHealth = repeat(
    { everyMs: intervals.healthMs, signal: drained.signal, onTrouble: onTrouble('health') },
    async () => void (await health.check()),
  );
  const keepRegister = repeat(
    { everyMs: intervals.registerMs, signal: drained.signal, onTrouble: onTrouble('register') },
    async () => {
      await register.read(drained.signal);
      if (await reachable.look(register.reachedParties)) register.announceChange();
      registerRead.resolve();
      options.onRegister();
    },
  );
  const work = async (): Promise<void> => {
    await orAborted(registerRead.promise, stopping);
    if (stopping.aborted) return;
    const { ledger, stamp } = means;
    await using services = new AsyncDisposableStack();
    services.use(means.removals);
    services.use(serveStatus({ bus: options.bus, ledger, stamp, health, onTrouble: onTrouble('status') }));
    await untilAllEnd(stop, [takeSubmissions(parts, options, stopping), ...keepTidy(parts, stopping, onTrouble)]);
  };
  const working = work().finally(() => drained.abort());
  await untilAllEnd(stop, [working, keepHealth, keepRegister]);
}

/** Takes submissions of all parties in turn, whenever admission is open. */
async function takeSubmissions(
  { health, register, reachable, means }: Parts,
  options: GatewayOptions,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const period = await health.whenOpen(signal).catch(() => undefined);
    if (period === undefined) return;
    const parties = reachable.of(register.reachedParties);
    const round = AbortSignal.any([signal, period.signal, register.partiesChanged]);
    await options.bus.fetchLoop({
      sources: parties.flatMap((party) => prioritiesByHaste.map((priority) => sourceOf(inStream(party), priority))),
      handlingMax: options.submissionsInFlightMax,
      aloneFromDelivery,
      signal: round,
      handle: (message) => handle(message, means),
      onTrouble: ({ code }) => options.metrics.trouble(`fetch ${code}`),
    });
  }
}

function sourceOf(stream: string, priority: PriorityName): FetchSource {
  return {
    stream,
    consumer: laneConsumer(priority),
    inFlightMax: laneInFlightMax[priority],
    ackWaitMs: ackWaitMs[priority],
    share: laneShare[priority],
  };
}

/** The rounds that end what nobody took and move what found no room. */
function keepTidy(
  { health, register, reachable, means, intervals }: Parts,
  signal: AbortSignal,
  onTrouble: (what: string) => (error: unknown) => void,
): Promise<void>[] {
  const parties = () => reachable.of(register.reachedParties);
  let deferredFrom = 1;
  return [
    repeatWhileOpen({ everyMs: intervals.deferredMs, signal, health, onTrouble: onTrouble('deferred') }, (period) =>
      moveDeferred(parties(), means, period),
    ),
    repeatWhileOpen({ everyMs: intervals.sweepMs, signal, health, onTrouble: onTrouble('sweep') }, (period) =>
      sweepOut(parties(), means, period),
    ),
    repeatWhileOpen({ everyMs: intervals.sweepMs, signal, health, onTrouble: onTrouble('tidy') }, async (period) => {
      deferredFrom = await sweepDeferred(deferredFrom, means, period);
      await sweepIn(parties(), means);
    }),
  ];
}

interface Parts {
  readonly health: LedgerHealth;
  readonly register: Register;
  readonly reachable: Reachable;
  readonly means: HandleMeans & SweepMeans;
  readonly intervals: GatewayIntervals;
}

/** Wires the parts. Reads nothing but the pinned roster. */
async function assemble(options: GatewayOptions, stopping: AbortSignal): Promise<Parts> {
  const { bus, primitives, signer, nowMs, monotonicMs, log, metrics } = options;
  const { epoch, firstSequence } = options.ledger;
  const { hash: region, foundingRoster, realm } = options.region;
  const reachable = new Reachable({ bus });
  const watch = new PolicyWatch({ bus, nowMs, monotonicMs, close: () => health.close('POLICY_UNREACHABLE') });
  const room = new LedgerRoom({
    metrics,
    log,
    nowMs,
    onRoom: options.onRoom ?? (() => undefined),
    entriesMax: options.epochEntriesMax,
  });
  const health: LedgerHealth = new LedgerHealth({
    bus,
    epoch,
    firstSequence,
    attest: () => askAudits(bus),
    probePolicy: () => watch.probe(),
    monotonicMs,
    onChange: options.onHealth,
    onState: (state) => room.look(state),
  });
  const earlier = new EarlierEpochs({ bus, told: options.ledger });
  const writer = new LedgerWriter({ bus, health, epoch, earlier, hash: primitives, randomBytes });
  const ledger = new LedgerReader({ bus, epoch, earlier });
  const out = new OutLanes({ bus });
  const notices = new Notices({ out, hash: primitives });
  const stamp = stamper({ region, signer, primitives });
  const state = centreStatements({
    authority: parseAuthorityId(options.authority),
    region,
    signer,
    primitives,
    nowMs,
    randomBytes,
  });
  const outcomes = new Outcomes({ bus, writer, reader: ledger, state, region, nowMs });
  const record = documentLog({ ledger, writer, health, nowMs, log });
  const register = await Register.open({
    bus,
    primitives,
    judge: askPolicyToJudge(bus),
    foundingRoster,
    regionHash: region,
    log,
    record,
  });
  const decide = decider({
    bus,
    nowMs,
    registerSequence: () => register.recordedSequence,
    quotas: new QuotaCounts({ bus: acrossEpochs(bus, { earlier, firstSequence }), epoch, nowMs }),
    watch: {
      answered: () => watch.answered(),
      troubled: () => {
        metrics.trouble('policy');
        watch.troubled();
      },
    },
  });
  const intervals = options.intervals ?? gatewayIntervals;
  const { quarantineMs: intervalMs, keptMs, verdictMs, lyingMs } = intervals;
  const quarantine = new Quarantine({ writer, hash: primitives, nowMs, randomBytes, log, metrics, intervalMs });
  const means = {
    bus,
    primitives,
    region,
    realm,
    epoch,
    directory: () => register.directory,
    register,
    reachable,
    decide,
    writer,
    ledger,
    out,
    notices,
    stamp,
    outcomes,
    quarantine,
    removals: new Removals({ bus }),
    excuses: new Excuses(),
    refusals: new RefusalBudget({ limits: options.refusals ?? refusalLimits, nowMs }),
    stopping,
    keptMs,
    verdictMs,
    lyingMs,
    health,
    nowMs,
    log,
    metrics,
  };
  return { health, register, reachable, means, intervals };
}

/** Resolves when either is there: the promise, or the end. */
async function orAborted(promise: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise: aborted, resolve } = Promise.withResolvers<void>();
  const onAbort = (): void => resolve();
  signal.addEventListener('abort', onAbort, { once: true });
  await Promise.race([promise, aborted]);
  signal.removeEventListener('abort', onAbort);
}
