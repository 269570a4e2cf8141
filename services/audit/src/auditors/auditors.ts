import { setTimeout as wait } from 'node:timers/promises';
import type { PartyId } from '@tamga/core/identifiers';
import type { LedgerHash } from '@tamga/core/ledger';
import type { Primitives } from '@tamga/core/sealing';
import type { CarriedDocument } from '@tamga/core/agreements/tools';
import {
  describedAuditorsApi,
  documentEntries,
  heldContext,
  replayAnswer,
  type AuditorsMeans,
  type InclusionProof,
} from '@tamga/platform/auditors';
import { BusError } from '@tamga/platform/bus';
import { createReplayer } from '@tamga/platform/decision-replay';
import type { LedgerCopy } from '@tamga/platform/ledger-copy';
import { copySource, openLedgerIndex, type Calendars, type LedgerIndex } from '@tamga/platform/ledger-index';
import type { Logger } from '@tamga/platform/logging';
import {
  createAddresses,
  createAuthenticate,
  createProofVerifier,
  createTokenVerifier,
  type IssuerKey,
} from '@tamga/platform/officer-access';
import { createPartyKeys } from './party-keys.ts';
import type { Readings } from './readings.ts';

/** What the auditors of the centre need beside the copy. */
export interface AuditorsOptions {
  readonly copy: LedgerCopy;
  readonly hash: LedgerHash;
  readonly primitives: Primitives;
  readonly indexFile: string;
  /** The centre, whose issuer gives the tokens. */
  readonly centre: PartyId;
  readonly issuer: IssuerKey;
  readonly readings: Readings;
  readonly calendars: Calendars & { refresh(): Promise<void> };
  /** Signed documents as the register has them, in parts. */
  readonly documents: () => AsyncIterable<readonly CarriedDocument[]>;
  /** The founding roster as signed, and the hash of the region. */
  readonly founding: { readonly jws: Uint8Array; readonly regionHash: Uint8Array };
  /** The note that the log shows, and its size. */
  readonly shown: () => { readonly size: bigint; readonly note: Uint8Array } | undefined;
  readonly publicUrl: string;
  readonly port: number;
  readonly nowMs: () => number;
  readonly logger: Logger;
}

/** The auditors' API of the centre, and what keeps its index up to date. */
export interface Auditors extends AsyncDisposable {
  fetch(request: Request): Response | Promise<Response>;
  /** Until the signal fires. A fault of the index is told and tried again: the log goes on. */
  run(signal: AbortSignal): Promise<void>;
}

const indexIntervalMs = 1_000;
const registerIntervalMs = 30_000;

/** Serves the centre's auditor: what the whole log says, and nothing of any body (06, "Who, and who sees what"). */
export async function openAuditors(options: AuditorsOptions): Promise<Auditors> {
  const { copy, hash, centre, issuer, readings, nowMs, logger, publicUrl, port } = options;
  const verifyToken = await createTokenVerifier({ issuer, party: centre, audience: 'audit', nowMs });
  const index = openLedgerIndex(options.indexFile, { source: copySource(copy), calendars: options.calendars });
  const { jws, regionHash } = options.founding;
  const replayer = createReplayer({ roster: jws, regionHash, party: undefined });
  const keys = createPartyKeys({ ...options, index });
  const means: AuditorsMeans = {
    index,
    hash,
    nowMs,
    addresses: createAddresses({ publicUrl, port }),
    authenticate: createAuthenticate({ verifyToken, verifyProof: createProofVerifier({ nowMs }) }),
    logRead: (read) => readings.log(read),
    population: {
      of: 'log',
      tree: () => {
        const shown = options.shown();
        return shown === undefined ? undefined : { size: shown.size, root: copy.tree.rootAt(shown.size) };
      },
      leafAt: Number,
    },
    proofOf: (leaf) => inclusionOf(options, leaf),
    stampOf: () => undefined,
    replay: async ({ index: leaf, bytes, record }) =>
      replayAnswer(
        await replayer.replay({
          ...heldContext(index, { leaf, bytes, record }),
          entries: documentEntries(index),
          documents: options.documents(),
        }),
      ),
    keys: (question) => keys.ask(question),
    onFault: (error) => logger.error({ event: 'request-failed', err: error }, 'A request of an auditor failed'),
  };
  const app = describedAuditorsApi(means, {
    title: "Tamga audit, for the centre's auditor",
    description: 'Search, statistics, samples and exports over the whole ledger. Errors: RFC 9457 with a stable code.',
  });
  return {
    fetch: (request) => app.fetch(request),
    run: (signal) => keepIndexed(options, index, signal),
    [Symbol.asyncDispose]: async () => {
      await replayer[Symbol.asyncDispose]();
      index[Symbol.dispose]();
    },
  };
}

/** The path of an entry under the checkpoint that the log shows. */
function inclusionOf({ copy, shown }: AuditorsOptions, leaf: number): InclusionProof | undefined {
  const head = shown();
  if (head === undefined || BigInt(leaf) >= head.size) return undefined;
  const hashes = copy.tree.inclusionProof({ index: BigInt(leaf), size: head.size });
  return { size: head.size, hashes, checkpoint: head.note };
}

async function keepIndexed(options: AuditorsOptions, index: LedgerIndex, signal: AbortSignal): Promise<void> {
  const { calendars, logger, nowMs } = options;
  let readMs = Number.NEGATIVE_INFINITY;
  while (!signal.aborted) {
    try {
      if (nowMs() - readMs >= registerIntervalMs) {
        readMs = nowMs();
        await calendars.refresh();
      }
      await index.catchUp({ signal });
    } catch (error) {
      if (error instanceof BusError)
        logger.warn({ event: 'register-unreachable', code: error.code }, 'No manifest can be read for now');
      else logger.error({ event: 'auditors-index-failed', err: error }, 'The index for auditors cannot go on for now');
    }
    await pause(indexIntervalMs, signal);
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(ms, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
