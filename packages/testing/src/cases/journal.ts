import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { messageIdCreatedMs, parseMessageId } from '@tamga/core/identifiers';
import type { MessageId } from '@tamga/core/identifiers';

// 02-envelope: Times. An id carries its creation and lives at most 7 days; a day less leaves time to be sent.
const idAgeMsMax = 6 * 24 * 60 * 60 * 1000;

/** What was played: written before a message is sent, so that a second start sends the same ids and nothing twice. */
export interface PlayJournal extends AsyncDisposable {
  /** The id under which something was or will be sent. The same key gives the same id, also after a crash. */
  idFor(key: string, fresh: () => MessageId): Promise<{ id: MessageId; done: boolean }>;
  /** The answer came: it need not be sent again. */
  markDone(key: string): Promise<void>;
}

interface Line {
  key: string;
  id: MessageId;
  done: boolean;
}

/** Opens the journal of a region; a half-written last line of a crash is ignored. */
export async function openPlayJournal(file: string, options: { nowMs: () => number }): Promise<PlayJournal> {
  const lines = await readLines(file);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a', 0o600);
  const append = async (line: Line): Promise<void> => {
    lines.set(line.key, line);
    await handle.appendFile(`\n${JSON.stringify(line)}`);
    await handle.datasync();
  };
  return {
    async idFor(key, fresh) {
      const known = lines.get(key);
      if (known !== undefined && (known.done || options.nowMs() - messageIdCreatedMs(known.id) < idAgeMsMax))
        return known;
      const line = { key, id: fresh(), done: false };
      await append(line);
      return line;
    },
    async markDone(key) {
      const known = lines.get(key);
      if (known !== undefined && !known.done) await append({ ...known, done: true });
    },
    async [Symbol.asyncDispose]() {
      await handle.close();
    },
  };
}

async function readLines(file: string): Promise<Map<string, Line>> {
  const lines = new Map<string, Line>();
  for (const text of (await readFile(file, 'utf8').catch(() => '')).split('\n')) {
    const line = parseLine(text);
    if (line !== undefined) lines.set(line.key, line);
  }
  return lines;
}

function parseLine(text: string): Line | undefined {
  try {
    const value = JSON.parse(text) as Partial<Record<keyof Line, unknown>>;
    if (typeof value.key !== 'string' || typeof value.id !== 'string') return undefined;
    return { key: value.key, id: parseMessageId(value.id), done: value.done === true };
  } catch {
    return undefined;
  }
}
