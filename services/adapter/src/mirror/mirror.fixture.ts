/** A log that tests copy, which shows of itself what it likes; and a mirror over it, without or with an exchange between them. */
import type { Finding } from '@tamga/core/ledger/witness';
import { prefixPath } from '@tamga/core/ledger/witness';
import type { TestLog, TestView } from '@tamga/core/ledger/witness-fixture';
import { entryPackageAt, entryPackageCount, entryPackagePath, type EntryPackage } from '@tamga/core/ledger/tiles';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives } from '@tamga/platform/crypto';
import type { Logger } from '@tamga/platform/logging';
import { decodeExact, encode, fromUint64, tamga, uint64 } from '@tamga/wire';
import { silentLogger } from '../fixture/adapter.ts';
import { memoryHistory } from '../fixture/log-history.ts';
import type { AskPath } from '../witness/witness.ts';
import type { AskPackages } from './ask-packages.ts';
import { judgeFinal } from './judge-final.ts';
import { LogMirror, type AskNewest, type MirrorOptions } from './mirror.ts';
import { Pace } from './pace.ts';

const { LogReply, LogRequest } = tamga.service.v1;
const packagesMax = 16;

/** Leaf data as text: 32 bytes each. */
export function textAt(index: number, variant = ''): string {
  return `leaf ${index} ${variant}`.padEnd(32, '.');
}

/** A hub that serves one view of a log, and counts what it was asked for. */
export class TestHubLog {
  #log: TestLog;
  readonly #cosigners: readonly string[];
  view: TestView;
  #texts: string[] = [];
  /** The notes of final checkpoints, the newest last. */
  notes: { readonly size: bigint; readonly note: Uint8Array }[] = [];
  /** Nothing is answered. */
  isAway = false;
  /** Packages that were given, by index, in order. */
  readonly given: number[] = [];
  /** Changes what is given. */
  change: (index: number, one: EntryPackage) => EntryPackage = (_index, one) => one;
  /** Called before a question for packages is answered. */
  onAsk: () => void | Promise<void> = () => undefined;

  constructor(log: TestLog, options: { cosigners: readonly string[] }) {
    this.#log = log;
    this.#cosigners = options.cosigners;
    this.view = log.view();
  }

  /** Leaves of its own, the variant from the index `from` on. */
  grow(to: number, { variant = '', from = 0 }: { variant?: string; from?: number } = {}): this {
    for (let index = this.#texts.length; index < to; index++) {
      const text = textAt(index, index >= from ? variant : '');
      this.#texts.push(text);
      this.view.append(text);
    }
    return this;
  }

  /** Has the present tree, or one of another size, cosigned; it is what the log shows from now on. */
  async publish(options: { size?: bigint; atMs?: number; cosigners?: readonly string[] } = {}): Promise<Uint8Array> {
    const { size = this.view.tree.size, cosigners = this.#cosigners } = options;
    const note = await this.view.cosigned(cosigners, { ...options, size });
    this.notes.push({ size, note });
    return note;
  }

  /** From now on the log is under another roster's keys. */
  under(log: TestLog): this {
    this.#log = log;
    this.view = log.view(this.view.tree);
    return this;
  }

  /** Begins anew with other leaves: what a fork has. */
  fork(to: number, from: number): this {
    this.#texts = [];
    this.view = this.#log.view();
    return this.grow(to, { variant: 'forked', from });
  }

  readonly askNewest: AskNewest = () => {
    const newest = this.notes.at(-1);
    return Promise.resolve(this.isAway || newest === undefined ? 'unreachable' : newest.note);
  };

  readonly askPath: AskPath = ({ oldSize, newSize }) => {
    if (this.isAway) return Promise.resolve('unreachable');
    const { tree } = this.view;
    return Promise.resolve(newSize > tree.size ? 'refused' : prefixPath(tree, { oldSize, newSize }));
  };

  readonly askPackages: AskPackages = async ({ size, first, count }) => {
    await this.onAsk();
    if (this.isAway) return 'unreachable';
    const last = entryPackageCount(size) - first;
    const granted = Math.min(count, packagesMax, Number(last));
    return Array.from({ length: granted }, (_, i) => {
      const index = first + BigInt(i);
      const { start, end } = entryPackageAt({ index, size });
      const leaves = this.#texts.slice(Number(start), Number(end)).map((text) => new TextEncoder().encode(text));
      this.given.push(Number(index));
      return this.change(Number(index), { leaves, path: entryPackagePath(this.view.tree, { index, size }) });
    });
  };

  /** What a mirror asks, without an exchange between them. */
  get asks(): Pick<MirrorOptions, 'askNewest' | 'askPath' | 'askPackages'> {
    const { askNewest, askPath, askPackages } = this;
    return { askNewest, askPath, askPackages };
  }

  /** Answers `hub.log` over an exchange as audit does, as far as a mirror asks. */
  serve(audit: Pick<Bus, 'serve'>): AsyncDisposable {
    return audit.serve('log.*', {
      queue: 'audit',
      inFlightMax: 4,
      waitingMax: 16,
      handle: async ({ payload }) => encode(LogReply, await this.#answer(payload)),
      onError: (error) => {
        throw error;
      },
    });
  }

  async #answer(payload: Uint8Array): Promise<tamga.service.v1.LogReply.$Properties> {
    const request = decodeExact(LogRequest, payload);
    if (!request.ok || this.isAway) return { code: 'STARTING' };
    const { path, packages, finals, kept } = request.message;
    const newest = this.notes.at(-1);
    if (finals) return newest === undefined ? { code: 'NO_CHECKPOINT' } : { sizes: [uint64(Number(newest.size))] };
    if (kept) {
      const sizes = new Set(kept.sizes.map(fromUint64));
      const found = this.notes.filter(({ size }) => sizes.has(Number(size)));
      return { sizes: found.map(({ size }) => uint64(Number(size))), notes: found.map(({ note }) => note) };
    }
    if (path) {
      const sizes = { oldSize: BigInt(fromUint64(path.oldSize) ?? 0), newSize: BigInt(fromUint64(path.newSize) ?? 0) };
      const answer = await this.askPath(sizes);
      return typeof answer === 'string' ? { code: 'SIZE_UNKNOWN' } : { path: [...answer] };
    }
    if (!packages) return { code: 'REQUEST_UNKNOWN' };
    const { size, first, count } = packages;
    const asked = { size: BigInt(fromUint64(size) ?? 0), first: BigInt(fromUint64(first) ?? 0), count };
    const answer = await this.askPackages(asked);
    if (typeof answer === 'string') return { code: 'SIZE_UNKNOWN' };
    return { packages: answer.map((one) => ({ leaves: Buffer.concat(one.leaves), path: [...one.path] })) };
  }
}

/** A mirror, and what it told. */
export interface TestMirror {
  readonly mirror: LogMirror;
  readonly findings: Finding[];
  /** Notes that the witness was shown. */
  readonly notes: Uint8Array[];
  /** Events of its log. */
  readonly events: string[];
  round(): Promise<void>;
}

export function openTestMirror(
  log: TestLog,
  options: Pick<MirrorOptions, 'directory' | 'askNewest' | 'askPath' | 'askPackages'> & Partial<MirrorOptions>,
): TestMirror {
  const findings: Finding[] = [];
  const notes: Uint8Array[] = [];
  const events: string[] = [];
  const tell: Logger['info'] = (fields) => events.push(String(fields['event']));
  const logger: Logger = { ...silentLogger, info: tell, warn: tell, error: tell };
  const nowMs = options.nowMs ?? (() => 0);
  const mirror = new LogMirror({
    hash: nodePrimitives,
    judge: (note) => judgeFinal(note, { history: memoryHistory(() => [log.roster]), primitives: nodePrimitives }),
    onNote: (note) => Promise.resolve(notes.push(note)),
    keepFinding: (finding) => findings.push(finding),
    pace: new Pace({ kibPerMinute: 1_048_576, nowMs }),
    logger,
    nowMs,
    everyMs: 5,
    waits: { againMs: 1, busyMs: 1 },
    scrubbed: { aRound: 64, atStart: 1_024 },
    ...options,
  });
  const signal = new AbortController().signal;
  return { mirror, findings, notes, events, round: () => mirror.round(signal) };
}
