import type { AuditAnswer, AuditCall } from './api.ts';
import { entryView, readHeld, type HeldEntry } from './entry-view.ts';
import { logRead } from './log-read.ts';
import type { AuditorsMeans } from './means.ts';
import { readPage, readQuery } from './parameters.ts';
import { json } from './respond.ts';

/** `GET /api/v1/audit/entries` */
export function answerSearch(means: AuditorsMeans, { officer, parameters }: AuditCall): AuditAnswer {
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
  logRead(means, { officer, act: 'search', parameters, shown });
  return json({
    items: shown.map(entryView),
    total,
    cursor,
    asOf: new Date(asOfMs).toISOString(),
    indexed: means.index.size,
  });
}

/** `GET /api/v1/audit/entries/{index}`, by leaf index or by the id of a message that was admitted or refused. */
export function answerEntry(means: AuditorsMeans, { officer, parameters, index: text }: AuditCall): AuditAnswer {
  const [unknown] = Object.keys(parameters);
  if (unknown !== undefined)
    return { problem: { code: 'PARAMETER', field: unknown, detail: `${unknown}: expected no parameter here` } };
  const index = /^(?:0|[1-9]\d{0,14})$/u.test(text) ? Number(text) : means.index.leafOfMessage(text);
  const bytes = index === undefined ? undefined : means.index.entryOfLeaf(index);
  if (index === undefined || bytes === undefined)
    return {
      problem: {
        code: 'NOT_FOUND',
        detail: 'expected the index of an entry that is held here, or the id of its message',
      },
    };
  const held = readHeld(means.hash, { index, bytes });
  logRead(means, { officer, act: 'entry', parameters: { index: text }, shown: [held] });
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
  });
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
