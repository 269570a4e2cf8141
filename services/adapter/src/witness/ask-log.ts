import { memberLogSubject } from '@tamga/core/identifiers';
import { prefixPathMax } from '@tamga/core/ledger/witness';
import { hashBytes } from '@tamga/core/ledger';
import { BusError, type Bus } from '@tamga/platform/bus';
import { decodeExact, encode, fromUint64, tamga, uint64 } from '@tamga/wire';
import type { AskInclusions, ShownLeaf } from '../proofs/ask-inclusions.ts';
import type { AskPath } from './witness.ts';

const { LogRequest, LogReply } = tamga.service.v1;

/** Longer than audit takes to hear its witnesses. */
const askMs = 10_000;
/** More notes than there can be witnesses in a roster. */
const notesMax = 65;

type Asked = tamga.service.v1.LogReply | 'unreachable';

/** Asks the log one thing. Nothing of the answer is verified. */
export async function askLog(
  bus: Pick<Bus, 'request'>,
  request: tamga.service.v1.LogRequest.$Properties,
  { timeoutMs }: { timeoutMs: number } = { timeoutMs: askMs },
): Promise<Asked> {
  try {
    const reply = decodeExact(
      LogReply,
      await bus.request(memberLogSubject, encode(LogRequest, request), { timeoutMs }),
    );
    // What is no answer is treated as none: it may be another version's, and it is asked again.
    return reply.ok ? reply.message : 'unreachable';
  } catch (error) {
    if (error instanceof BusError) return 'unreachable';
    throw error;
  }
}

/** What each witness cosigned last, as the log has it; undefined: the log does not say yet. Nothing of it is verified. */
export async function askNewest(bus: Pick<Bus, 'request'>): Promise<readonly Uint8Array[] | undefined> {
  const reply = await askLog(bus, { newest: {} });
  if (reply === 'unreachable' || reply.code !== '') return undefined;
  return reply.notes.slice(0, notesMax);
}

/** What the log says of the epochs of LEDGER. */
export interface ShownEpoch {
  /** The one that is written. */
  readonly epoch: number;
  /** The newest one that founding or recovery began. */
  readonly recoveredEpoch: number;
}

/** The epoch of LEDGER that is written, as the log says; undefined: it does not answer. */
export async function askEpoch(bus: Pick<Bus, 'request'>): Promise<ShownEpoch | undefined> {
  const reply = await askLog(bus, { epoch: {} });
  if (reply === 'unreachable' || reply.code !== '' || reply.epoch === 0) return undefined;
  const { epoch, recoveredEpoch } = reply;
  // What does not say how it began may have been recovered.
  return { epoch, recoveredEpoch: recoveredEpoch === 0 ? epoch : recoveredEpoch };
}

/** Asks for paths over the connection that there is at the time. */
export function askPathOver(bus: () => Pick<Bus, 'request'> | undefined): AskPath {
  return async ({ oldSize, newSize }) => {
    const connection = bus();
    if (connection === undefined) return 'unreachable';
    if (newSize > BigInt(Number.MAX_SAFE_INTEGER)) return 'refused';
    const path = { oldSize: uint64(Number(oldSize)), newSize: uint64(Number(newSize)) };
    const reply = await askLog(connection, { path });
    if (reply === 'unreachable' || reply.code === 'STARTING') return 'unreachable';
    const isPath = reply.path.length <= prefixPathMax && reply.path.every(({ length }) => length === hashBytes);
    return reply.code === '' && reply.path.length > 0 && isPath ? reply.path : 'refused';
  };
}

/** Asks what stands at indexes over the connection that there is at the time. */
export function askInclusionsOver(bus: () => Pick<Bus, 'request'> | undefined): AskInclusions {
  return async (indexes) => {
    const connection = bus();
    if (connection === undefined) return 'unreachable';
    const reply = await askLog(connection, { inclusion: { leafIndexes: indexes.map(uint64) } });
    if (reply === 'unreachable') return 'unreachable';
    const [note] = reply.notes;
    if (reply.code !== '' || note === undefined) return 'refused';
    return {
      note,
      leaves: reply.inclusions
        .slice(0, indexes.length)
        .map(leafOf)
        .filter((leaf) => leaf !== undefined),
    };
  };
}

function leafOf({ leafIndex, leafHash, path }: tamga.service.v1.Inclusion): ShownLeaf | undefined {
  const index = fromUint64(leafIndex);
  return index === undefined ? undefined : { leafIndex: index, leafHash, path };
}
