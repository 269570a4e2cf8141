import { setTimeout as pause } from 'node:timers/promises';
import { judgeSubject, policyQueue, policySubject } from '@tamga/core/identifiers';
import { BusError, type Bus } from '@tamga/platform/bus';
import { answer } from './answer.ts';
import { behind } from './codes.ts';
import { encodeJudgeReply, judge } from './judge.ts';
import type { PolicyMetrics } from './metrics.ts';
import { Register, type RegisterOptions } from './register.ts';

/** Deciding is computation on one thread: a second request in hand only takes the place of one that waits. */
const inFlightMax = 1;
/** Beyond these the gateway's timeout and its next question do the rest. */
const waitingMax = 1_024;

export interface PolicyOptions extends RegisterOptions {
  readonly bus: Pick<Bus, 'serve' | 'streamInfo' | 'readRange' | 'getLastBySubject'>;
  readonly metrics: PolicyMetrics;
  readonly pollIntervalMs: number;
  /** A monotonic clock, for metrics. */
  readonly elapsedMs: () => number;
  /** The register was read to its end: from here on questions are answered. */
  readonly onReady: () => void;
  /** The register cannot be read at the moment; what was read stays in force. */
  readonly onTrouble: (code: string) => void;
}

/** Answers `policy.decide` and `policy.judge`, and follows the register until the signal fires; then finishes what is in hand. */
export async function runPolicy(options: PolicyOptions, signal: AbortSignal): Promise<void> {
  const { bus, log, metrics, elapsedMs } = options;
  await using open = new AsyncDisposableStack();
  const register = open.use(await Register.open(options));
  const service = bus.serve(policySubject, {
    queue: policyQueue,
    inFlightMax,
    waitingMax,
    handle: async ({ payload }) => {
      const startMs = elapsedMs();
      let answered = answer(payload, register.set, register);
      // What the gateway has recorded in LEDGER counts from the very next question on.
      if (answered.outcomes[0] === behind) {
        await follow(register, options, signal);
        answered = answer(payload, register.set, register);
      }
      metrics.answered(answered.outcomes, elapsedMs() - startMs);
      return answered.reply;
    },
    onError: (error) => log.error({ event: 'question-failed', err: error }, 'A question could not be answered'),
  });
  open.use(service);
  const judging = bus.serve(judgeSubject, {
    queue: policyQueue,
    inFlightMax,
    waitingMax,
    handle: async ({ payload }) => {
      let reply = await judge(payload, register);
      if (reply.code === behind) {
        await follow(register, options, signal);
        reply = await judge(payload, register);
      }
      return encodeJudgeReply(reply);
    },
    onError: (error) => log.error({ event: 'judging-failed', err: error }, 'A document could not be judged'),
  });
  open.use(judging);
  while (!signal.aborted) {
    await follow(register, options, signal);
    await pause(options.pollIntervalMs, undefined, { signal }).catch(() => undefined);
  }
}

async function follow(register: Register, options: PolicyOptions, signal: AbortSignal): Promise<void> {
  try {
    await register.read(signal);
    options.metrics.agreements(register.set?.agreements.length ?? 0);
    options.onReady();
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof BusError)) throw error;
    options.onTrouble(error.code);
  }
}
