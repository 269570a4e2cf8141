import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ledgerStream } from '@tamga/core/identifiers';
import type { Bus } from '../bus/index.ts';
import type { LedgerCopyReader } from '../ledger-copy/index.ts';
import { isSame } from './read-stream.ts';
import type { RecoveryPlan } from './plan-recovery.ts';

const ownerOnly = 0o600;

/**
 * Writes what the damaged stream holds and the copy does not into a file, one JSON document a line: `{sequence, subject, data,
 * storedMs}`, data in base64; `{sequence}` alone where nothing could be read. For people who look into what happened. Returns
 * how many entries were written.
 */
export async function leaveBehind(
  file: string,
  what: { bus: Pick<Bus, 'readRange'>; copy: Pick<LedgerCopyReader, 'entries'>; plan: RecoveryPlan },
): Promise<number> {
  const { bus, copy, plan } = what;
  const { findings, ended, end } = plan;
  if (findings.isMissing) return 0;
  const from = Math.max(ended.firstSequence, Math.min(findings.differsAt ?? end + 1, end + 1));
  const handle = await open(file, 'w', ownerOnly);
  let written = 0;
  try {
    let sequence = from - 1;
    for await (const found of bus.readRange(ledgerStream(ended.epoch), { from, to: findings.lastSequence })) {
      sequence += 1;
      const [own] = copy.entries({ from: sequence, to: sequence });
      const entry = found && { sequence, subject: found.subject, bytes: found.data };
      if (own !== undefined && entry !== undefined && isSame(own, entry)) continue;
      if (found === undefined && own !== undefined) continue;
      const line = found && {
        subject: found.subject,
        data: Buffer.from(found.data).toString('base64'),
        storedMs: found.storedMs,
      };
      // Not `write`: on a disk that is nearly full that may write a part, and say so in its result alone.
      await handle.appendFile(`${JSON.stringify({ sequence, ...line })}\n`);
      if (found !== undefined) written += 1;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  // Its name too must be there before the stream is removed, whose last trace it is.
  await using directory = await open(dirname(file), 'r');
  await directory.sync();
  return written;
}
