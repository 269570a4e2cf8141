import { noteBytesMax } from '@tamga/core/ledger';
import { parseLoggedRosters, shownRostersBytesMax, type ShownRoster } from '@tamga/core/ledger/witness';
import { bundleBytesMax, formatTilePath, type TileSource } from '@tamga/core/ledger/tiles';
import { CliError } from '../error.ts';

/** A log as a web server has it: audit, or whoever mirrors it. Nothing that it says is believed. */
export interface HttpLog extends TileSource {
  checkpoint(): Promise<Uint8Array | undefined>;
  /** The versions of the roster that it says it records; undefined where it shows none. */
  rosters(): Promise<readonly ShownRoster[] | undefined>;
  /** Where it says that a message's admission stands. */
  admission(id: string): Promise<{ index: bigint; leaf: Uint8Array } | undefined>;
}

const timeoutMs = 30_000;
const answerBytesMax = 4_096;

/** Answers are bounded in time and size; a redirect is none. Throws CliError LOG_UNREACHABLE. */
export function httpLog(base: string): HttpLog {
  const get = (path: string, bytesMax: number): Promise<Uint8Array | undefined> =>
    download(`${base.replace(/\/+$/u, '')}/${path}`, bytesMax);
  return {
    read: (tile) => get(formatTilePath(tile), bundleBytesMax),
    checkpoint: () => get('checkpoint', noteBytesMax),
    rosters: async () => {
      const bytes = await get('rosters', shownRostersBytesMax);
      if (bytes === undefined) return undefined;
      const shown = parseLoggedRosters(Buffer.from(bytes).toString('utf8'));
      if (shown === undefined) throw new CliError('LOG_UNREACHABLE', `${base}/rosters holds no rosters`);
      return shown;
    },
    admission: async (id) => {
      const bytes = await get(`admission/${id}`, answerBytesMax);
      if (bytes === undefined) return undefined;
      const { index, leaf } = parseAnswer(bytes, base);
      return { index: BigInt(index), leaf: Buffer.from(leaf, 'base64') };
    },
  };
}

function parseAnswer(bytes: Uint8Array, base: string): { index: number; leaf: string } {
  try {
    const answer: unknown = JSON.parse(Buffer.from(bytes).toString());
    const { index, leaf } = answer as Record<string, unknown>;
    if (typeof index === 'number' && Number.isSafeInteger(index) && index >= 0 && typeof leaf === 'string')
      return { index, leaf };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw new CliError('LOG_UNREACHABLE', `${base} does not answer as a log does`);
}

/** Undefined where the server says that there is nothing. One byte too many is kept, so that it is seen. */
async function download(url: string, bytesMax: number): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    if (response.status === 404) return undefined;
    if (response.status !== 200 || response.body === null)
      throw new CliError('LOG_UNREACHABLE', `${url} answers ${response.status}`);
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body) {
      parts.push(part);
      length += part.length;
      if (length > bytesMax) break;
    }
    return Buffer.concat(parts).subarray(0, bytesMax + 1);
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    throw new CliError('LOG_UNREACHABLE', `${url} cannot be read: is the centre running?`, { cause });
  }
}
