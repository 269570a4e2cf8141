import { memberReadingsSubject, readingsQueue } from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import { encode, tamga } from '@tamga/wire';
import type { Means } from '../means.ts';
import { abortableWait } from '../send/wait.ts';
import { takeReading } from './take-reading.ts';

const inFlightMax = 4;
const waitingMax = 64;
const restMs = 3_600_000;

/**
 * Keeps the log of readings of the centre's auditors, in the centre's own access log, until the signal fires. Only the
 * centre's adapter does; of a member nobody asks it. Audit shows nothing before this has answered (decision 0185).
 */
export async function serveReadings(bus: Pick<Bus, 'serve'>, means: Means, signal: AbortSignal): Promise<void> {
  if (means.register.picture.directory.centre !== means.party) return;
  await using _serving = bus.serve(memberReadingsSubject, {
    queue: readingsQueue,
    inFlightMax,
    waitingMax,
    handle: async ({ payload }) => {
      const taken = takeReading(means, payload);
      if (taken !== 'LOGGED')
        means.logger.warn(
          { event: 'reading-refused', code: taken },
          'A reading of the centre’s auditors is not logged',
        );
      return encode(tamga.service.v1.LogReadingReply, { code: taken === 'LOGGED' ? '' : taken });
    },
    onError: (error) => means.logger.error({ event: 'reading-failed', err: error }, 'A reading could not be logged'),
  });
  while (!signal.aborted) await abortableWait(restMs, signal, () => undefined);
}
