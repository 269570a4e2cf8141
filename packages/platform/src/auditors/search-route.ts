import type { LedgerProofView, LedgerSearchView } from '@tamga/api';
import type { AuditAnswer, AuditCall } from './audit-call.ts';
import { entryView, readHeld, type HeldEntry } from './entry-view.ts';
import { logRead } from './log-read.ts';
import type { AuditorsMeans } from './means.ts';
import { readPage, readQuery } from './parameters.ts';
import type { AuditProblem } from './problem.ts';
import { json } from './respond.ts';

/** `GET /api/v1/audit/entries` */
export async function answerSearch(means: AuditorsMeans, { officer, parameters }: AuditCall): Promise<AuditAnswer> {
  const page = readPage(parameters);
  if (!page.ok) return page;
  const read = readQuery(parameters, ['limit', 'order', 'cursor']);
  if (!read.ok) return read;
  const found = means.index.search({ ...page.value, query: read.value.query, nowMs: means.nowMs() });
  if (!found.ok)
    return {
      problem: {
        code: found.code,
        field: 'cursor',
        detail: 'cursor: expected the cursor of the page before, with the same filters',
      },
    };
  const { leaves, total, cursor = null, asOfMs } = found.result;
  const shown = leaves.map((index) => heldAt(means, index));
  await logRead(means, { officer, act: 'search', parameters, shown });
  return json({
    items: shown.map(entryView),
    total,
    cursor,
    asOf: new Date(asOfMs).toISOString(),
    indexed: means.index.size,
  } satisfies LedgerSearchView);
}

/** `GET /api/v1/audit/entries/{index}`, by leaf index or by the id of a message that was admitted or refused. */
export async function answerEntry(means: AuditorsMeans, call: AuditCall): Promise<AuditAnswer> {
  const found = await findEntry(means, call, 'entry');
  if ('problem' in found) return found;
  const { held } = found;
  const { index, bytes } = held;
  const proof = means.proofOf(index);
  const stamp = means.stampOf(index);
  return json({
    entry: entryView(held),
    bytes: base64(bytes),
    proof:
      proof === undefined
        ? null
        : {
            checkpoint: Buffer.from(proof.checkpoint).toString('utf8'),
            size: Number(proof.size),
            path: proof.hashes.map(base64),
          },
    stamp: stamp === undefined ? null : base64(stamp),
  } satisfies LedgerProofView);
}

/**
 * The entry that the path names, by leaf index or by the id of its message. That it was looked for is logged before anything is
 * said of it, that there is none too.
 */
export async function findEntry(
  means: AuditorsMeans,
  { officer, parameters, index: text }: AuditCall,
  act: 'entry' | 'replay',
): Promise<{ held: HeldEntry } | { problem: AuditProblem }> {
  const [unknown] = Object.keys(parameters);
  if (unknown !== undefined)
    return { problem: { code: 'PARAMETER', field: unknown, detail: `${unknown}: expected no parameter here` } };
  const index = /^(?:0|[1-9]\d{0,14})$/u.test(text) ? Number(text) : means.index.leafOfMessage(text);
  const bytes = index === undefined ? undefined : means.index.entryOfLeaf(index);
  const held = index === undefined || bytes === undefined ? undefined : readHeld(means.hash, { index, bytes });
  await logRead(means, { officer, act, parameters: { index: text }, shown: held === undefined ? [] : [held] });
  if (held !== undefined) return { held };
  return {
    problem: {
      code: 'NOT_FOUND',
      detail: 'expected the index of an entry that is held here, or the id of its message',
    },
  };
}

/** What the index found is held. Throws a TypeError where it is not: then index and source have come apart. */
export function heldAt(means: Pick<AuditorsMeans, 'index' | 'hash'>, index: number): HeldEntry {
  const bytes = means.index.entryOfLeaf(index);
  if (bytes === undefined) throw new TypeError(`the entry of leaf ${index} is indexed and not held`);
  return readHeld(means.hash, { index, bytes });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
