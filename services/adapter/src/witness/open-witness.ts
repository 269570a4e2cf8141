import { readFile } from 'node:fs/promises';
import type { SigningKey } from '@tamga/core/sealing';
import { nodePrimitives } from '@tamga/platform/crypto';
import type { Readiness } from '@tamga/platform/lifecycle';
import type { Logger } from '@tamga/platform/logging';
import type { AdapterConfig } from '../config.ts';
import { askEvidenceOver } from '../evidence/ask-evidence.ts';
import type { CentreLink } from '../centre-link.ts';
import type { Register } from '../register/register.ts';
import type { AdapterStore } from '../store/adapter-store.ts';
import { listDocuments } from '../store/document-rows.ts';
import { askInclusionsOver, askPathOver } from './ask-log.ts';
import { LogHistory } from './log-history.ts';
import { openWitnessKeys } from './witness-key.ts';
import { openWitnessStore, type WitnessStore } from './witness-store.ts';
import { LogWitness, type WitnessAlarm } from './witness.ts';

/** What a witness stands on, opened before the service begins. */
export interface WitnessFiles extends Disposable {
  readonly keys: readonly SigningKey[];
  readonly store: WitnessStore;
  /** The founding roster as it was pinned. */
  readonly founding: Uint8Array;
}

/** Opens keys and memory. A party that does not witness has no key; its memory holds only how the roster changed. */
export async function openWitnessFiles(config: AdapterConfig, register: Register): Promise<WitnessFiles> {
  const keys = await openWitnessKeys(config.keys);
  const founding = await readFile(config.trust.rosterFile);
  const { origin } = register.picture.directory.roster.roster.log;
  const store = openWitnessStore(config.witness.database, { origin });
  return { keys, store, founding, [Symbol.dispose]: () => store[Symbol.dispose]() };
}

/** By whose keys checkpoints are judged here, over the register's rosters and the connection that there is. */
export function createLogHistory(
  { store }: Pick<WitnessFiles, 'store'>,
  { register, link, logger }: { register: Register; link: CentreLink; logger: Logger },
): LogHistory {
  return new LogHistory({
    rosters: () => register.picture.rosters,
    store,
    primitives: nodePrimitives,
    log: { ...askEvidenceOver(() => link.bus), inclusions: askInclusionsOver(() => link.bus) },
    onChangeover: ({ version, size }) =>
      logger.info(
        { event: 'roster-in-force', version: String(version), size: Number(size) },
        'Checkpoints above this size are judged by the next version of the roster',
      ),
  });
}

/** The witness of this adapter. */
export function createWitness(
  files: WitnessFiles,
  means: {
    config: AdapterConfig;
    register: Register;
    store: AdapterStore;
    link: CentreLink;
    history: LogHistory;
    logger: Logger;
  },
): LogWitness {
  const { config, register, store, link, history, logger } = means;
  return new LogWitness({
    party: config.party,
    keys: files.keys,
    store: files.store,
    history,
    rosters: () => rosterChain(files, { register, store }),
    settled: config.witness.settled,
    primitives: nodePrimitives,
    nowMs: Date.now,
    askPath: askPathOver(() => link.bus),
    onAlarm: (alarm) => tell(logger, alarm),
  });
}

/** The rosters from the founding one to the newest that counts here, as signed. */
export function rosterChain(
  { founding }: Pick<WitnessFiles, 'founding'>,
  { register, store }: { register: Register; store: AdapterStore },
): Uint8Array[] {
  return [founding, ...laterRosters(store, register.picture.directory.roster.roster.version)];
}

/** Readiness says whether this witness cosigns; an alarm what it knows against the log: it goes on cosigning (decision 0152). */
export function showWitness(
  readiness: Pick<Readiness, 'hold' | 'fail' | 'alarm'>,
  { standing, trouble }: Pick<LogWitness, 'standing' | 'trouble'>,
): void {
  // Nothing is asked of who does not witness.
  const works = standing.cosigns || standing.code === 'NOT_LISTED';
  if (!works) readiness.fail('witness', standing.code);
  else if (trouble !== undefined) readiness.alarm('witness', trouble);
  else readiness.hold('witness');
}

/** Versions after the founding one, up to the one that counts here, in order. */
function laterRosters(store: AdapterStore, newest: number): Uint8Array[] {
  return listDocuments(store.db, 'roster')
    .filter(({ version }) => version > 1 && version <= newest)
    .toSorted((a, b) => a.version - b.version)
    .map(({ jws }) => jws);
}

function tell(logger: Logger, alarm: WitnessAlarm): void {
  const { event } = alarm;
  switch (event) {
    case 'log-misbehaved':
      logger.error(
        { event, code: alarm.finding.kind, digest: alarm.finding.id },
        'The log signed what cannot both be true',
      );
      return;
    case 'log-behind':
      logger.warn({ event, size: Number(alarm.size) }, 'The log stands behind what was cosigned here');
      return;
    case 'log-unproven':
      logger.error({ event, size: Number(alarm.size) }, 'The log did not show how one of its checkpoints fits another');
      return;
    default:
      assertNever(event);
  }
}

function assertNever(value: never): never {
  throw new TypeError(`no alarm is called ${String(value)}`);
}
