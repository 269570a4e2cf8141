import { expect, test } from 'vitest';
import { lookAgainMsMax } from '../checkpointer.ts';
import { leaseMsDefault } from '../config.ts';
import { witnessMsMax } from '../witness/ask-witness.ts';
import { lookMsMax } from './lease.ts';

/** Checkpoints are final again in less than this after the leader was killed. */
const takeoverMsMax = 10_000;

test('as configured, all that a takeover waits for together is less than ten seconds', () => {
  const waits = {
    lease: leaseMsDefault,
    standbyLooks: lookMsMax,
    checkpointerSeesIt: lookAgainMsMax,
    // A witness that does not answer is waited for so long; those that do make the quorum meanwhile.
    witnessesHeard: witnessMsMax,
    cosignaturesGathered: witnessMsMax,
  };
  expect(Object.values(waits).reduce((sum, ms) => sum + ms, 0)).toBeLessThan(takeoverMsMax);
});
