import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AdmissionRecord } from '@tamga/core/ledger';
import type { PlacedEntry, QuotaNeed, ReplaySource } from '../decision-replay/index.ts';
import { parseLedgerQuery, type LedgerIndex, type LedgerQuery } from '../ledger-index/index.ts';

/** Admissions that are counted again for quotas, the newest; one that is larger is counted as far as this. */
const admissionsMax = 20_000;
/** More than a register holds. */
const documentsMax = 50_000;
/** Entries read in one turn of the event loop. */
const partEntries = 256;

/** Of what a replay needs, that which the auditors' index finds. */
export function heldContext(
  index: LedgerIndex,
  { leaf, bytes, record }: PlacedEntry & { readonly record: AdmissionRecord },
): Pick<ReplaySource, 'wanted' | 'answered' | 'admissions'> {
  const answeredLeaf = record.inReplyTo === undefined ? undefined : index.leafOfMessage(record.inReplyTo);
  return {
    wanted: { leaf, bytes },
    answered: answeredLeaf === undefined ? undefined : placed(index, answeredLeaf),
    admissions: async (need) => {
      const found: PlacedEntry[] = [];
      for await (const part of entriesFound(index, queryOf(need), { limit: admissionsMax, order: 'newest' }))
        found.push(...part);
      return found;
    },
  };
}

/** Every entry that records a document, in parts. */
export function documentEntries(index: LedgerIndex): AsyncIterable<PlacedEntry[]> {
  return entriesFound(index, parsed({ event: 'document' }), { limit: documentsMax, order: 'oldest' });
}

async function* entriesFound(
  index: LedgerIndex,
  query: LedgerQuery,
  of: { limit: number; order: 'newest' | 'oldest' },
): AsyncGenerator<PlacedEntry[]> {
  const found = index.search({ ...of, query, nowMs: 0 });
  if (!found.ok) throw new TypeError(found.code);
  const { leaves } = found.result;
  for (let at = 0; at < leaves.length; at += partEntries) {
    yield leaves.slice(at, at + partEntries).map((leaf) => placed(index, leaf));
    await nextTurn();
  }
}

function queryOf({ sender, recipients, fromMs, untilMs }: QuotaNeed): LedgerQuery {
  return parsed({
    event: 'admission',
    state: 'admitted',
    sender,
    recipient: recipients.join(','),
    from: new Date(fromMs).toISOString(),
    to: new Date(untilMs + 1).toISOString(),
  });
}

function parsed(written: Readonly<Record<string, string>>): LedgerQuery {
  const read = parseLedgerQuery(written);
  if (!read.ok) throw new TypeError(`${read.problem.field}: ${read.problem.code}`);
  return read.query;
}

function placed(index: LedgerIndex, leaf: number): PlacedEntry {
  const bytes = index.entryOfLeaf(leaf);
  if (bytes === undefined) throw new TypeError(`the entry of leaf ${leaf} is indexed and not held`);
  return { leaf, bytes };
}
