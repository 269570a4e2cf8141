import type { OpenAPIHono } from '@hono/zod-openapi';
import { parseTlogProof } from '@tamga/core/ledger/tiles';
import {
  auditorsApi,
  heldPopulation,
  type AuditorsMeans,
  type AuditRead,
  type InclusionProof,
} from '@tamga/platform/auditors';
import { openLedgerIndex, type LedgerIndex } from '@tamga/platform/ledger-index';
import { calendarOf } from '../casework/cases.ts';
import type { Means } from '../means.ts';
import { keptProof } from '../proofs/proof-of.ts';
import { abortableWait } from '../send/wait.ts';
import { listPromisesAt } from '../store/promise-rows.ts';
import { heldSource } from './held-source.ts';

const indexIntervalMs = 2_000;
/** Subjects of one entry of the access log. */
const subjectsMax = 500;

/** The national auditor's index: over what this adapter holds of the log. Throws StoreError. */
export function openHeldIndex(means: Pick<Means, 'store' | 'register'>, file: string): LedgerIndex {
  const { store, register } = means;
  return openLedgerIndex(file, {
    source: heldSource(store.db),
    calendars: {
      version: () => register.picture.directory,
      of: (authority) => calendarOf({ register }, authority),
    },
  });
}

/** Keeps it up to date until the signal fires. A fault of the index is told and tried again: everything else goes on. */
export async function keepIndexed(
  means: Pick<Means, 'logger'>,
  index: LedgerIndex,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await index.catchUp({ signal });
    } catch (error) {
      means.logger.error({ event: 'auditors-index-failed', err: error }, 'The index for auditors cannot go on for now');
    }
    await abortableWait(indexIntervalMs, signal, () => undefined);
  }
}

/** `/api/v1/audit/…`: the nation's own metadata, for its auditor (06, "Who, and who sees what"). No body is in any entry. */
export function nationalAuditorsApi(
  means: Means,
  by: Pick<AuditorsMeans, 'index' | 'addresses' | 'authenticate' | 'replay' | 'keys'>,
): OpenAPIHono {
  const { store, primitives, nowMs, logger } = means;
  return auditorsApi({
    ...by,
    hash: primitives,
    nowMs,
    logRead: (read) => logRead(means, read),
    population: heldPopulation(by.index),
    proofOf: (leaf) => keptPath(means, leaf),
    stampOf: (leaf) => listPromisesAt(store.db, leaf)[0]?.stamp,
    onFault: (error) => logger.error({ event: 'request-failed', err: error }, 'A request of an auditor failed'),
  });
}

/** The proof that is kept for a stamp, once the log has shown it. */
function keptPath(means: Means, leaf: number): InclusionProof | undefined {
  const kept = keptProof(means, leaf);
  if (kept === undefined) return undefined;
  const parsed = parseTlogProof(kept.tlogProof);
  if (!parsed.ok) throw new TypeError(`the proof kept for leaf ${leaf} is none: ${parsed.code}`);
  const { hashes, checkpoint } = parsed.proof;
  return { size: BigInt(kept.size), hashes, checkpoint };
}

/** In the national access log, in one transaction, before anything is shown. */
function logRead({ store, access }: Pick<Means, 'store' | 'access'>, read: AuditRead): void {
  const { officer, messages, ...rest } = read;
  store.commit(() => {
    for (let at = 0; at === 0 || at < messages.length; at += subjectsMax) {
      const subjects = messages.slice(at, at + subjectsMax).map((id) => ({ type: 'message' as const, id }));
      access.write({ ...rest, actor: officer, subjects });
    }
  });
}
