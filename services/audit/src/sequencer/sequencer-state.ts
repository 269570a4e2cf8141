import { fromHex, toHex } from '@tamga/core/identifiers';
import { decodeExact, encode, fromUint64, tamga, uint64 } from '@tamga/wire';

const { Sequencer } = tamga.service.v1;

/** The unsigned head that was promised last: no other root of its size is ever signed. */
export interface HeadToSign {
  readonly size: bigint;
  /** 32 bytes; empty for no leaves. */
  readonly root: Uint8Array;
  /** The time that its signature states, Unix milliseconds. */
  readonly signedMs: number;
}

/** One state of the log's signing, as a message of SEQUENCER says it. */
export interface SequencerState {
  /** 32 hexadecimal digits: one run of an audit; undefined: nobody holds the lease. */
  readonly holder: string | undefined;
  readonly term: number;
  /** Counts what the holder has written in its term: no two states are equal. */
  readonly write: number;
  readonly leaseMs: number;
  readonly epoch: number;
  readonly head: HeadToSign;
}

export const noHead: HeadToSign = { size: 0n, root: new Uint8Array(0), signedMs: 0 };

const holderDigits = 32;
const rootBytes = 32;
/** A longer lease would keep standbys waiting for no reason. */
export const leaseMsMax = 60_000;

export function encodeSequencer(state: SequencerState): Uint8Array {
  const { holder, head } = state;
  return encode(Sequencer, {
    holder: holder === undefined ? new Uint8Array(0) : fromHex(holder),
    term: uint64(state.term),
    write: uint64(state.write),
    leaseMs: state.leaseMs,
    epoch: state.epoch,
    size: uint64(Number(head.size)),
    root: head.root,
    signedMs: uint64(head.signedMs),
  });
}

/** Undefined: no state that an audit writes. */
export function decodeSequencer(bytes: Uint8Array): SequencerState | undefined {
  const decoded = decodeExact(Sequencer, bytes);
  if (!decoded.ok) return undefined;
  const { holder, leaseMs, epoch, root } = decoded.message;
  const [term, write, size, signedMs] = [
    decoded.message.term,
    decoded.message.write,
    decoded.message.size,
    decoded.message.signedMs,
  ].map(fromUint64);
  if (term === undefined || write === undefined || size === undefined || signedMs === undefined) return undefined;
  const isWellFormed =
    (holder.length === 0 || holder.length * 2 === holderDigits) &&
    root.length === (size === 0 ? 0 : rootBytes) &&
    leaseMs > 0 &&
    leaseMs <= leaseMsMax &&
    epoch > 0;
  if (!isWellFormed) return undefined;
  const head = { size: BigInt(size), root: Uint8Array.from(root), signedMs };
  return { holder: holder.length === 0 ? undefined : toHex(holder), term, write, leaseMs, epoch, head };
}
