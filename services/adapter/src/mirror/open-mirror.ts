import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nodePrimitives } from '@tamga/platform/crypto';
import type { Logger } from '@tamga/platform/logging';
import type { AdapterConfig } from '../config.ts';
import type { CentreLink } from '../centre-link.ts';
import type { EvidenceLog } from '../evidence/evidence-log.ts';
import type { Means } from '../means.ts';
import type { AskInclusions } from '../proofs/ask-inclusions.ts';
import type { AdapterStore } from '../store/adapter-store.ts';
import { askPathOver } from '../witness/ask-log.ts';
import type { LogHistory } from '../witness/log-history.ts';
import type { LogWitness } from '../witness/witness.ts';
import { askPackagesOver } from './ask-packages.ts';
import { copyWaits } from './copy-packages.ts';
import { judgeFinal } from './judge-final.ts';
import { keepEvidence, type Keeping } from './keep-evidence.ts';
import { orKept } from './kept-evidence.ts';
import { openKeptStore, type KeptStore } from './kept-store.ts';
import { mirroredRosters, type MirroredRosters } from './mirrored-rosters.ts';
import { LogMirror, type AskNewest } from './mirror.ts';
import { Pace } from './pace.ts';

const msPerSecond = 1_000;
const directoryMode = 0o700;
/** 16,384 leaves a round, and 262,144 after a start: less than a second of reading. */
const scrubbed = { aRound: 64, atStart: 1_024 } as const;

/** The mirror of this adapter, and what bundles need beside it. */
export interface OpenedMirror extends Disposable {
  readonly mirror: LogMirror;
  readonly kept: KeptStore;
  /** Whether a checkpoint is final, by the roster of its time. */
  readonly judge: Keeping['judge'];
  readonly rosters: MirroredRosters;
  /** The log; while it cannot be reached, what is known of it here. */
  readonly log: EvidenceLog;
}

/**
 * Opens the mirror over the connection that there is; undefined where it is not switched on. `log` is the one that is asked.
 * Throws StoreError, and what the file system says of a directory that cannot be made.
 */
export async function openMirror(means: {
  config: AdapterConfig;
  history: LogHistory;
  /** As signed, from the founding one on. */
  rosters: () => readonly Uint8Array[];
  store: AdapterStore;
  link: CentreLink;
  log: EvidenceLog;
  witness: Pick<LogWitness, 'seeNote' | 'keepFinding'>;
  logger: Logger;
}): Promise<OpenedMirror | undefined> {
  const { config, store, log } = means;
  const { enabled, directory } = config.mirror;
  if (!enabled) return undefined;
  await mkdir(directory, { recursive: true, mode: directoryMode });
  const kept = openKeptStore(join(directory, 'kept.sqlite'));
  const judge: Keeping['judge'] = (note) => judgeFinal(note, { history: means.history, primitives: nodePrimitives });
  const mirror = createMirror(means, judge);
  return {
    mirror,
    kept,
    judge,
    rosters: mirroredRosters({
      kept,
      mirror,
      chain: means.rosters,
      judge,
      hash: nodePrimitives,
    }),
    log: orKept(log, { kept, mirror, store, hash: nodePrimitives }),
    [Symbol.dispose]: () => kept[Symbol.dispose](),
  };
}

function createMirror(means: Parameters<typeof openMirror>[0], judge: Keeping['judge']): LogMirror {
  const { config, link, log, witness, logger } = means;
  const { directory, everySeconds, kibPerMinute } = config.mirror;
  return new LogMirror({
    directory,
    hash: nodePrimitives,
    askNewest: askNewestOf(log),
    askPath: askPathOver(() => link.bus),
    askPackages: askPackagesOver(() => link.bus),
    judge,
    onNote: (note) => witness.seeNote(note),
    keepFinding: (finding) => witness.keepFinding(finding),
    pace: new Pace({ kibPerMinute, nowMs: Date.now }),
    waits: copyWaits,
    logger,
    nowMs: Date.now,
    everyMs: everySeconds * msPerSecond,
    scrubbed,
  });
}

/** Copies the log and keeps what bundles need of it, until the signal fires. */
export async function runMirror(
  means: Means,
  { opened, asked, everySeconds }: { opened: OpenedMirror; asked: EvidenceLog; everySeconds: number },
  signal: AbortSignal,
): Promise<void> {
  const { mirror, kept, judge } = opened;
  const keeping = { log: asked, kept, mirror, judge, everyMs: everySeconds * msPerSecond };
  await Promise.all([mirror.run(signal), keepEvidence(means, keeping, signal)]);
}

/** Its size first, which is small; then its note. */
export function askNewestOf(log: Pick<EvidenceLog, 'finals' | 'notes'>): AskNewest {
  return async () => {
    const sizes = await log.finals([]);
    const newest = typeof sizes === 'string' ? undefined : sizes.at(-1);
    if (typeof sizes === 'string') return sizes;
    if (newest === undefined) return 'refused';
    const notes = await log.notes([newest]);
    // A newer one came in between, and this one was not kept: it is asked again.
    return typeof notes === 'string' ? notes : (notes.get(newest) ?? 'unreachable');
  };
}

/** Asks the log; where it cannot be reached, the own mirror. */
export function orMirrored(ask: AskInclusions, mirror: Pick<LogMirror, 'inclusions'> | undefined): AskInclusions {
  if (mirror === undefined) return ask;
  return async (indexes) => {
    const answer = await ask(indexes);
    return answer === 'unreachable' ? await mirror.inclusions(indexes) : answer;
  };
}
