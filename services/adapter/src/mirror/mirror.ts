import { join } from 'node:path';
import { forgetfulNodeStore, type LedgerHash } from '@tamga/core/ledger';
import { inclusionFromTiles, TileBuilder, tileWidth, type Tile } from '@tamga/core/ledger/tiles';
import type { Finding } from '@tamga/core/ledger/witness';
import { TileDirectoryError, tileDirectory, type TileDirectory } from '@tamga/platform/log-tiles';
import type { Logger } from '@tamga/platform/logging';
import type { AskInclusions, ShownLeaf } from '../proofs/ask-inclusions.ts';
import { abortableWait } from '../send/wait.ts';
import type { AskPath } from '../witness/witness.ts';
import type { AskPackages } from './ask-packages.ts';
import { FinalsCompared, type NotContinuedCode } from './compare-finals.ts';
import { copyPackages, fetchPackages, type CopyWaits, type NotCopied, type NotCopiedCode } from './copy-packages.ts';
import { DamagedTiles, rewritePackage } from './damaged-tiles.ts';
import { filledSince } from './filled-since.ts';
import type { JudgedFinal } from './judge-final.ts';
import type { Pace } from './pace.ts';
import { Scrub } from './scrub.ts';
import { VerifiedTiles, type LookedUp } from './verified-tiles.ts';

/** How a mirror stands. */
export type MirrorCode =
  /** It has what the log showed last. */
  | 'MIRRORS'
  | 'COPYING'
  /** The log shows as final what is not, by any roster that counts here. */
  | 'CHECKPOINT_REFUSED'
  /** The disk failed, or is full. */
  | 'MIRROR_DISK'
  | NotContinuedCode
  | NotCopiedCode;

/** The newest checkpoint that the log shows as final; nothing of it is verified. */
export type AskNewest = () => Promise<Uint8Array | 'refused' | 'unreachable'>;

export interface MirrorOptions {
  /** Two directories in it: `log`, the static files; `pending`, the checkpoint up to which is being copied. */
  readonly directory: string;
  readonly hash: LedgerHash;
  readonly askNewest: AskNewest;
  readonly askPath: AskPath;
  readonly askPackages: AskPackages;
  /** Whether a checkpoint is final, by the roster of its time. */
  readonly judge: (note: Uint8Array) => Promise<JudgedFinal | undefined>;
  /** Every checkpoint that was shown, final or not: the witness compares it with what it knows. */
  readonly onNote: (note: Uint8Array) => Promise<unknown>;
  readonly keepFinding: (finding: Finding) => void;
  readonly pace: Pace;
  readonly waits: CopyWaits;
  readonly logger: Logger;
  readonly nowMs: () => number;
  /** From one look at the log to the next. */
  readonly everyMs: number;
  /** Packages read again from the disk in a round, and in the first one after a start. */
  readonly scrubbed: { readonly aRound: number; readonly atStart: number };
}

/** Damaged tiles mended in one round. */
const mendedMax = 64;

/** A checkpoint with its tiles. */
interface Mirrored {
  readonly final: JudgedFinal;
  readonly tiles: VerifiedTiles;
}

/**
 * A copy of the whole log as static files (C2SP tlog-tiles), which this adapter makes, verifies and serves. Follows only what
 * is final and continues what it has; gives out only what leads to the root of its own checkpoint, whatever lies on the disk.
 */
export class LogMirror {
  readonly #options: MirrorOptions;
  readonly #log: TileDirectory;
  readonly #pendingFile: TileDirectory;
  #isOpen = false;
  #mirrored: Mirrored | undefined;
  /** Final, and its tiles do not lead to it: they are made anew before anything is served. */
  #unwhole: JudgedFinal | undefined;
  #pending: JudgedFinal | undefined;
  #code: MirrorCode = 'COPYING';
  readonly #damaged: DamagedTiles;
  readonly #finals: FinalsCompared;
  readonly #scrub = new Scrub();
  #isFirst = true;
  #wake: () => void = () => undefined;
  #isWoken = false;

  constructor(options: MirrorOptions) {
    this.#options = options;
    this.#log = tileDirectory(join(options.directory, 'log'));
    this.#pendingFile = tileDirectory(join(options.directory, 'pending'));
    this.#finals = new FinalsCompared(options);
    this.#damaged = new DamagedTiles({ logger: options.logger, onFound: () => this.#wakeNow() });
  }

  get standing(): { readonly code: MirrorCode; readonly size: bigint; readonly damaged: number } {
    const code = this.#damaged.size > 0 || this.#unwhole !== undefined ? 'MIRROR_DAMAGED' : this.#code;
    return { code, size: this.#mirrored?.final.size ?? 0n, damaged: this.#damaged.size };
  }

  /** The checkpoint up to which everything is here and verified. */
  get checkpoint(): JudgedFinal | undefined {
    return this.#mirrored?.final;
  }

  /** The verified tiles of that checkpoint. */
  get tiles(): VerifiedTiles | undefined {
    return this.#mirrored?.tiles;
  }

  async look(tile: Tile): Promise<LookedUp> {
    return (await this.tiles?.look(tile)) ?? { ok: false, code: 'NO_TILE' };
  }

  /** What stands at these indexes, as the log itself would say it: indexes beyond the checkpoint are left out. */
  readonly inclusions: AskInclusions = async (indexes) => {
    const mirrored = this.#mirrored;
    if (mirrored === undefined) return 'unreachable';
    const { final, tiles } = mirrored;
    const leaves: ShownLeaf[] = [];
    for (const leafIndex of indexes.filter((index) => BigInt(index) < final.size)) {
      const of = { hash: this.#options.hash, head: final, index: BigInt(leafIndex) };
      const found = await inclusionFromTiles(tiles, of);
      if (!found.ok) return 'unreachable';
      leaves.push({ leafIndex, leafHash: found.leafHash, path: found.proof });
    }
    return { note: final.note, leaves };
  };

  /** Reads what was kept; then follows the log until the signal fires. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.#isWoken = false;
      await this.round(signal);
      // What was found damaged meanwhile may not have been mended yet.
      if (this.#isWoken) continue;
      await abortableWait(this.#options.everyMs, signal, (wake) => (this.#wake = wake));
    }
  }

  /** One look at the log and at the own files. A fault of the disk is a state: the rest of the adapter goes on. */
  async round(signal: AbortSignal): Promise<void> {
    const { scrubbed } = this.#options;
    try {
      await this.open();
      if (this.#unwhole !== undefined) await this.#makeWhole(this.#unwhole, signal);
      this.#show(await this.#follow(signal));
      if (this.tiles !== undefined)
        await this.#scrub.next(this.tiles, this.#isFirst ? scrubbed.atStart : scrubbed.aRound);
      this.#isFirst = false;
      await this.#mend(signal);
    } catch (error) {
      if (!(error instanceof TileDirectoryError)) throw error;
      this.#show('MIRROR_DISK', error);
    }
  }

  /** Reads the checkpoint and the right edge of what was kept, once; asks nobody. Throws TileDirectoryError. */
  async open(): Promise<void> {
    if (this.#isOpen) return;
    await this.#log.clean();
    await this.#pendingFile.clean();
    this.#pending = await this.#kept(this.#pendingFile);
    const final = await this.#kept(this.#log);
    if (final !== undefined) await this.#take(final);
    this.#isOpen = true;
  }

  async #kept(directory: TileDirectory): Promise<JudgedFinal | undefined> {
    const note = await directory.readCheckpoint();
    const final = note && (await this.#options.judge(note));
    if (note !== undefined && final === undefined)
      this.#options.logger.warn(
        { event: 'mirror-checkpoint-refused' },
        'A checkpoint of the mirror does not hold: what lies beside it is looked through again',
      );
    return final;
  }

  /** From now on this is what is served, if its right edge leads to it. */
  async #take(final: JudgedFinal): Promise<void> {
    const { hash } = this.#options;
    const tiles = await VerifiedTiles.open(this.#log, {
      hash,
      head: final,
      onDamage: (tile) => this.#damaged.found(tile),
    });
    this.#mirrored = tiles && { final, tiles };
    this.#unwhole = tiles === undefined ? final : undefined;
  }

  /** Follows what the log shows, if it continues what is here. */
  async #follow(signal: AbortSignal): Promise<MirrorCode> {
    const { askNewest, judge, onNote } = this.#options;
    const own = this.#mirrored?.final ?? this.#unwhole;
    const note = await askNewest();
    if (note === 'unreachable') return 'LOG_UNREACHABLE';
    if (note === 'refused') return 'LOG_REFUSED';
    await onNote(note);
    const newest = await judge(note);
    if (newest === undefined) return 'CHECKPOINT_REFUSED';
    for (const kept of [own, this.#pending]) {
      const code = kept === undefined ? undefined : await this.#finals.compare(kept, newest);
      if (code !== undefined) return code;
    }
    const pending = this.#pending !== undefined && this.#pending.size > newest.size ? this.#pending : newest;
    if (this.#unwhole !== undefined || (own !== undefined && pending.size <= own.size)) return 'MIRRORS';
    if (pending !== this.#pending) {
      await this.#pendingFile.writeCheckpoint(pending.note);
      this.#pending = pending;
    }
    this.#code = 'COPYING';
    return await this.#copyTo(pending, signal);
  }

  async #copyTo(final: JudgedFinal, signal: AbortSignal): Promise<MirrorCode> {
    const before = this.#mirrored;
    const begin = () =>
      before?.tiles.builder() ?? TileBuilder.open({ hash: this.#options.hash, store: forgetfulNodeStore(), size: 0n });
    const code = await this.#copy(final, begin, signal);
    if (code !== undefined) return code;
    await this.#log.writeCheckpoint(final.note);
    await this.#take(final);
    await this.#log.removePartials(filledSince(before?.final.size ?? 0n, final.size));
    this.#options.logger.info({ event: 'mirrored', size: Number(final.size) }, 'The mirror has a newer checkpoint');
    return 'MIRRORS';
  }

  /** Own files that do not lead to the own checkpoint are made again: from the entries that lie there, else from the log. */
  async #makeWhole(final: JudgedFinal, signal: AbortSignal): Promise<void> {
    const { hash, logger } = this.#options;
    const begin = () => TileBuilder.open({ hash, store: forgetfulNodeStore(), size: 0n });
    const code = await this.#copy(final, begin, signal);
    if (code !== undefined) return this.#show(code);
    await this.#take(final);
    this.#damaged.clear();
    logger.warn({ event: 'mirror-mended', size: Number(final.size) }, 'Tiles of the mirror were made again');
  }

  async #copy(final: JudgedFinal, begin: () => TileBuilder, signal: AbortSignal): Promise<NotCopiedCode | undefined> {
    const { askPackages } = this.#options;
    for (const fromDisk of [true, false]) {
      const means = { ...this.#options, directory: this.#log, ask: askPackages };
      const copied = await copyPackages(means, { head: final, builder: begin(), fromDisk }, signal);
      if (copied.ok) return undefined;
      if (copied.code !== 'MIRROR_DAMAGED') return this.#notCopied(copied);
    }
    return 'MIRROR_DAMAGED';
  }

  #notCopied({ code, at, detail }: NotCopied): NotCopiedCode {
    if (code === 'PACKAGE_REFUSED')
      this.#options.logger.error(
        { event: 'mirror-package-refused', code: detail, leafIndex: Number(at) * tileWidth },
        'The log gave leaves that its own checkpoint does not cover',
      );
    return code;
  }

  /** What was found damaged is mended without waiting for the next round. */
  #wakeNow(): void {
    this.#isWoken = true;
    this.#wake();
  }

  /** Fetches what was found altered, verified against the own checkpoint; tiles above are made again from those below. */
  async #mend(signal: AbortSignal): Promise<void> {
    for (const tile of this.#damaged.first(mendedMax)) {
      const mirrored = this.#mirrored;
      if (mirrored === undefined || signal.aborted) return;
      if (tile.level !== 'entries' && tile.level > 0) return await this.#makeWhole(mirrored.final, signal);
      const means = { ...this.#options, ask: this.#options.askPackages };
      const from = { head: mirrored.final, index: tile.index, countMax: 1 };
      const fetched = await fetchPackages(means, from, signal);
      if (!fetched.ok) return this.#show(this.#notCopied(fetched));
      const { hash } = this.#options;
      await rewritePackage(this.#log, { hash, index: tile.index, leaves: fetched.packages[0]?.leaves ?? [] });
      this.#damaged.mended(tile);
    }
  }

  /** A change is told once. */
  #show(code: MirrorCode, error?: Error): void {
    const { logger } = this.#options;
    if (code !== this.#code && isTrouble(code))
      logger.warn({ event: 'mirror-trouble', code, ...(error && { err: error }) }, 'The mirror does not go on');
    this.#code = code;
  }
}

/** Whether people should know: not what a link or a restart explains. */
export function isTrouble(code: MirrorCode): boolean {
  return code !== 'MIRRORS' && code !== 'COPYING' && code !== 'LOG_UNREACHABLE';
}
