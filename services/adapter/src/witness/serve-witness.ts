import { memberWitnessSubject, witnessQueue } from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import type { Logger } from '@tamga/platform/logging';
import { decodeExact, encode, tamga } from '@tamga/wire';
import { abortableWait } from '../send/wait.ts';
import { askNewest } from './ask-log.ts';
import type { LogHistory } from './log-history.ts';
import type { WitnessMetrics } from './witness-metrics.ts';
import type { LogWitness, WitnessAnswer } from './witness.ts';

const { WitnessRequest, WitnessReply } = tamga.service.v1;

/** Requests of the log in hand at once; it has one log and asks one thing after the other. */
const inFlightMax = 4;
const waitingMax = 64;
const catchUpPauseMs = 250;
/** How often it is asked whether a version of the roster has come into force, as long as one is to. */
const learnPauseMs = 5_000;

/** Answers the log's requests over the exchange until the signal fires, and first catches up. */
export async function serveWitness(
  bus: Pick<Bus, 'serve' | 'request'>,
  means: {
    witness: LogWitness;
    history: Pick<LogHistory, 'isPending' | 'learn' | 'changeover'>;
    metrics: WitnessMetrics;
    logger: Logger;
  },
  signal: AbortSignal,
): Promise<void> {
  const { witness, history, metrics, logger } = means;
  await using serving = bus.serve(memberWitnessSubject, {
    queue: witnessQueue,
    inFlightMax,
    waitingMax,
    handle: async ({ payload }) => {
      const { status, body } = await answerRequest(payload, { witness, history, metrics });
      return encode(WitnessReply, { status, body });
    },
    onError: (error) => logger.error({ event: 'witness-failed', err: error }, 'The witness could not answer'),
  });
  if (serving !== undefined) await Promise.all([catchUp(bus, means, signal), keepLearning(history, signal)]);
}

/** A witness must know of a changeover before it is shown what the old keys sign after it. */
async function keepLearning(history: Pick<LogHistory, 'isPending' | 'learn'>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (history.isPending) await history.learn();
    await abortableWait(learnPauseMs, signal, () => undefined);
  }
}

/** Asks until the log says what it and the witnesses have; before that nothing is cosigned. */
async function catchUp(
  bus: Pick<Bus, 'request'>,
  { witness, logger }: { witness: LogWitness; logger: Logger },
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted && !witness.standing.cosigns) {
    const isWitness = !witness.standing.cosigns && witness.standing.code === 'CATCHING_UP';
    const notes = isWitness ? await askNewest(bus) : undefined;
    if (notes !== undefined) {
      await witness.catchUp(notes);
      logger.info({ event: 'witness-caught-up', size: Number(witness.head?.size ?? 0n) }, 'The witness cosigns');
    }
    await abortableWait(catchUpPauseMs, signal, () => undefined);
  }
}

async function answerRequest(
  payload: Uint8Array,
  means: { witness: LogWitness; history: Pick<LogHistory, 'changeover'>; metrics: WitnessMetrics },
): Promise<WitnessAnswer> {
  const decoded = decodeExact(WitnessRequest, payload);
  if (!decoded.ok) return coded(400, decoded.code);
  const { witness, history, metrics } = means;
  const { addCheckpoint, newest, notice, changeover } = decoded.message;
  if (addCheckpoint) {
    const answer = await witness.addCheckpoint(addCheckpoint);
    metrics.answer(answer.status);
    return answer;
  }
  if (newest) {
    const note = await witness.newestCosigned();
    return note === undefined ? coded(404, 'NO_CHECKPOINT') : { status: 200, body: note };
  }
  if (changeover) {
    const note = history.changeover(changeover.version);
    return note === undefined ? coded(404, 'NO_CHANGEOVER') : { status: 200, body: note };
  }
  if (notice) return (await witness.seeNote(notice.note)) ? seen : coded(403, 'NOT_OF_THE_LOG');
  return coded(400, 'REQUEST_UNKNOWN');
}

const seen: WitnessAnswer = { status: 200, body: Buffer.from('SEEN\n') };

function coded(status: Exclude<WitnessAnswer['status'], 200 | 409>, code: string): WitnessAnswer {
  return { status, code, body: Buffer.from(`${code}\n`) };
}
