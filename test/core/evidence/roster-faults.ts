/** Log keys and witnesses that change with a roster: the first checkpoint that covers it is judged by the one before. */
import { parsePartyId, partyOf } from '@tamga/core/identifiers';
import type { MakeBundle } from './make-bundle.ts';
import { bundleOf, foundRegion, sentMs } from './exchange.ts';
import type { LogFault } from './log-fault.ts';
import { dayMs, tj, type TestRegion } from './region/index.ts';

const changedMs = sentMs + dayMs;
const newLog = 'second log';
const staying = ['kg', 'kz', 'uz'].map(parsePartyId);

type Signed = Partial<Parameters<TestRegion['checkpoint']>[0]>;

/** A request; then a roster with other log keys and without tj; the checkpoint that covers it, and one more, signed so. */
function changing(covering: Signed, later: Signed): MakeBundle {
  return async (primitives, randomBytes) => {
    const { region, before } = await foundRegion(primitives, randomBytes);
    const message = await region.send({ name: 'a request', atMs: sentMs });
    const members = region.rosterPayload.members.filter(({ party }) => party !== partyOf(tj));
    await region.nextRoster({ members }, { atMs: changedMs, log: newLog });
    const first = await region.checkpoint({ atMs: changedMs + 10_000, ...covering });
    await region.send({ name: 'another request', atMs: changedMs + 20_000 });
    const second = await region.checkpoint({ atMs: changedMs + 60_000, log: newLog, by: staying, ...later });
    const checkpoints = [before, first, second];
    return { region, bundle: await bundleOf(region, { message, checkpoints, contentKey: false }) };
  };
}

const old = { log: 'log', by: [...staying, partyOf(tj)] };

/** Covered under the old keys by the old witnesses, then signed under the new ones by those that stay. */
export const otherLogKeys: MakeBundle = changing({}, {});

export const rosterFaults: readonly LogFault[] = [
  {
    name: 'a roster with other log keys, covered by who stays and witnessed by the old quorum',
    code: null,
    make: changing({ by: staying }, { by: staying }),
  },
  {
    name: 'a roster with other log keys, covered under the new ones',
    code: 'CHECKPOINT_STRAY_SIGNATURE',
    make: changing({ log: newLog }, {}),
  },
  {
    name: 'a roster with other log keys, covered by too few of the old witnesses',
    code: 'CHECKPOINT_NOT_FINAL',
    make: changing({ by: staying.slice(0, 2) }, {}),
  },
  {
    name: 'a checkpoint under the old log keys after the roster is covered',
    code: 'CHECKPOINT_STRAY_SIGNATURE',
    make: changing({}, { log: old.log }),
  },
  {
    name: 'a checkpoint with a witness that has left after the roster is covered',
    code: 'CHECKPOINT_STRAY_SIGNATURE',
    make: changing({}, { by: old.by }),
  },
  {
    name: 'a checkpoint by the new quorum after the roster is covered',
    code: null,
    make: changing({}, { by: staying.slice(0, 2) }),
  },
];
