import { attestQueue } from '@tamga/core/identifiers';
import type { MerkleTree } from '@tamga/core/ledger';
import { prefixPath } from '@tamga/core/ledger/witness';
import type { Bus } from '@tamga/platform/bus';
import type { Logger } from '@tamga/platform/logging';
import { decodeExact, encode, fromUint64, tamga } from '@tamga/wire';

const { LogRequest, LogReply } = tamga.service.v1;

/** Where members ask the log: the server puts their party last. */
const logSubjects = 'log.*';

/** Answers at once; a member that floods waits behind its own flood and is dropped, the others ask again. */
const inFlightMax = 8;
const waitingMax = 256;

export interface LogServiceOptions {
  readonly tree: () => MerkleTree;
  /** What was published last and what each witness cosigned last; undefined until the witnesses were heard. */
  readonly notes: () => readonly Uint8Array[] | undefined;
  readonly logger: Logger;
}

/** Answers members about the log: what was cosigned last, and how one of its trees begins. Until disposed. */
export function serveLog(bus: Pick<Bus, 'serve'>, options: LogServiceOptions): AsyncDisposable {
  return bus.serve(logSubjects, {
    queue: attestQueue,
    inFlightMax,
    waitingMax,
    handle: ({ payload }) => Promise.resolve(encode(LogReply, answer(payload, options))),
    onError: (error) => options.logger.error({ event: 'log-answer-failed', err: error }, 'The log could not answer'),
  });
}

function answer(payload: Uint8Array, { tree, notes }: LogServiceOptions): tamga.service.v1.LogReply.$Properties {
  const request = decodeExact(LogRequest, payload);
  if (!request.ok) return { code: request.code };
  const { newest, path } = request.message;
  if (newest) {
    const known = notes();
    return known === undefined ? { code: 'STARTING' } : { notes: [...known] };
  }
  if (!path) return { code: 'REQUEST_UNKNOWN' };
  const oldSize = BigInt(fromUint64(path.oldSize) ?? 0);
  const newSize = BigInt(fromUint64(path.newSize) ?? 0);
  if (oldSize < 1n || oldSize >= newSize) return { code: 'SIZES_MALFORMED' };
  if (newSize > tree().size) return { code: 'SIZE_UNKNOWN' };
  return { path: prefixPath(tree(), { oldSize, newSize }) };
}
