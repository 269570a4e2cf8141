import { memberLogSubject } from '@tamga/core/identifiers';
import { prefixPathMax } from '@tamga/core/ledger/witness';
import { hashBytes } from '@tamga/core/ledger';
import { BusError, type Bus } from '@tamga/platform/bus';
import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';
import type { AskPath } from './witness.ts';

const { LogRequest, LogReply } = tamga.service.v1;

/** Longer than audit takes to hear its witnesses. */
const askMs = 10_000;
/** More notes than there can be witnesses in a roster. */
const notesMax = 65;

type Asked = tamga.service.v1.LogReply | 'unreachable';

async function ask(bus: Pick<Bus, 'request'>, request: tamga.service.v1.LogRequest.$Properties): Promise<Asked> {
  try {
    const reply = decodeExact(
      LogReply,
      await bus.request(memberLogSubject, encode(LogRequest, request), { timeoutMs: askMs }),
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
  const reply = await ask(bus, { newest: {} });
  if (reply === 'unreachable' || reply.code !== '') return undefined;
  return reply.notes.slice(0, notesMax);
}

/** Asks for paths over the connection that there is at the time. */
export function askPathOver(bus: () => Pick<Bus, 'request'> | undefined): AskPath {
  return async ({ oldSize, newSize }) => {
    const connection = bus();
    if (connection === undefined) return 'unreachable';
    if (newSize > BigInt(Number.MAX_SAFE_INTEGER)) return 'refused';
    const path = { oldSize: uint64(Number(oldSize)), newSize: uint64(Number(newSize)) };
    const reply = await ask(connection, { path });
    if (reply === 'unreachable' || reply.code === 'STARTING') return 'unreachable';
    const isPath = reply.path.length <= prefixPathMax && reply.path.every(({ length }) => length === hashBytes);
    return reply.code === '' && reply.path.length > 0 && isPath ? reply.path : 'refused';
  };
}
