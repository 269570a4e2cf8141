/** A witness of a log of the tests: real SQLite, real keys, a log that answers as it likes. */
import { parsePartyId } from '@tamga/core/identifiers';
import { formatAddCheckpoint, prefixPath } from '@tamga/core/ledger/witness';
import type { TestLog, TestView } from '@tamga/core/ledger/witness-fixture';
import type { SigningKey } from '@tamga/core/sealing';
import { nodePrimitives } from '@tamga/platform/crypto';
import { silentHistoryLog } from '../fixture/log-history.ts';
import { LogHistory, type HistoryLog } from './log-history.ts';
import { openWitnessStore, type WitnessStore } from './witness-store.ts';
import { LogWitness, type AskPath, type WitnessAlarm } from './witness.ts';

export interface TestWitness extends Disposable {
  readonly witness: LogWitness;
  readonly store: WitnessStore;
  readonly history: LogHistory;
  readonly alarms: WitnessAlarm[];
}

export function openTestWitness(
  log: TestLog,
  options: {
    file: string;
    party: string;
    key?: SigningKey | undefined;
    /** Of a key that is replaced. */
    nextKey?: SigningKey;
    /** The log under the later versions of the roster that the register has. */
    later?: () => readonly TestLog[];
    historyLog?: HistoryLog;
    askPath?: AskPath;
    settled?: readonly string[];
    /** What proofs carry, where that is not the rosters of `later`. */
    rosters?: (known: readonly Uint8Array[]) => readonly Uint8Array[];
    nowMs?: () => number;
  },
): TestWitness {
  const store = openWitnessStore(options.file, { origin: log.policy.origin });
  const alarms: WitnessAlarm[] = [];
  const party = parsePartyId(options.party);
  const versions = () => [log, ...(options.later?.() ?? [])];
  const history = new LogHistory({
    rosters: () => versions().map(({ roster }) => roster),
    store,
    primitives: nodePrimitives,
    log: options.historyLog ?? silentHistoryLog,
    onChangeover: () => {},
  });
  const key = 'key' in options ? options.key : log.witnessKey(party);
  const witness = new LogWitness({
    party,
    keys: [key, options.nextKey].filter((one) => one !== undefined),
    history,
    rosters: () => {
      const known = versions().map(({ rosterJws }) => rosterJws);
      return options.rosters?.(known) ?? known;
    },
    settled: options.settled ?? [],
    store,
    primitives: nodePrimitives,
    nowMs: options.nowMs ?? Date.now,
    askPath: options.askPath ?? (() => Promise.resolve('refused')),
    onAlarm: (alarm) => alarms.push(alarm),
  });
  return { witness, store, history, alarms, [Symbol.dispose]: () => store[Symbol.dispose]() };
}

/** A log that shows how its own tree begins, whatever it told others. */
export function pathsOf(view: TestView): AskPath {
  return ({ oldSize, newSize }) =>
    Promise.resolve(newSize > view.tree.size ? 'refused' : prefixPath(view.tree, { oldSize, newSize }));
}

/** The request for a view's checkpoint, from where the log believes the witness. */
export async function requestFor(
  view: TestView,
  of: { oldSize: bigint; size?: bigint; atMs?: number },
): Promise<Uint8Array> {
  const { oldSize, size = view.tree.size, atMs } = of;
  const note = await view.sign({ size, ...(atMs !== undefined && { atMs }) });
  const proof = oldSize > 0n && oldSize < size ? view.tree.consistencyProof({ oldSize, newSize: size }) : [];
  return formatAddCheckpoint({ oldSize, proof, note });
}
