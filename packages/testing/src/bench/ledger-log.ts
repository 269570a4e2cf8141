/** A log of made-up records, written as audit writes one. */
import { ledgerSubject, newMessageId, parsePartyId } from '@tamga/core/identifiers';
import { encodeEntry, verifierKey, type NoteSigner } from '@tamga/core/ledger';
import { nodePrimitives as primitives, randomBytes } from '@tamga/platform/crypto';
import type { CopiedEntry, LedgerCopy } from '@tamga/platform/ledger-copy';
import { openLogTiles, signHead, tilesBeside, type LogTiles } from '@tamga/platform/log-tiles';

/** Made-up records of about the size of an admission with one recipient, its decision and bases. */
const recordBytes = 700;
/** As audit does it: so many entries in a transaction, and a checkpoint at least a second after the last. */
export const entriesAtOnce = 512;
export const checkpointIntervalMs = 1_000;
const origin = 'tamga.example/bench';
const party = parsePartyId('kz');

/** A log in a directory of its own, written as audit writes it. */
export interface BenchLog {
  readonly copy: LedgerCopy;
  readonly tiles: LogTiles;
  sign(): Promise<void>;
}

export async function openLog(file: string, copy: LedgerCopy): Promise<BenchLog> {
  const tiles = await openLogTiles(tilesBeside(file), { copy, hash: primitives });
  const signers = makeSigners();
  const log = { origin, keys: signers.map(({ key }) => key) };
  return {
    copy,
    tiles,
    sign: async () => {
      const signed = await signHead({
        copy,
        tiles,
        log,
        signers,
        primitives,
        promise: () => Promise.resolve({ ok: true, signedMs: Date.now() }),
      });
      if (!signed.ok) throw new Error(signed.code);
      const note = copy.checkpoints.newestSigned()?.note;
      if (note !== undefined) await tiles.show(note);
    },
  };
}

/** Entries `from` to `to`, both included; each with its own salt. */
export function makeEntries(from: number, to: number): CopiedEntry[] {
  const nowMs = Date.now();
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const id = newMessageId({ nowMs, randomBytes });
    return {
      sequence: from + i,
      subject: ledgerSubject({ epoch: 1, kind: 'admission', party, id }),
      bytes: encodeEntry({ salt: randomBytes(32), record: filler }),
    };
  });
}

const filler = randomBytes(recordBytes);

function makeSigners(): NoteSigner[] {
  const [ed25519, mlDsa44] = [
    primitives.ed25519.keyFromSeed(randomBytes(32)),
    primitives.mlDsa44.keyFromSeed(randomBytes(32)),
  ];
  const keyOf = (type: 'ed25519' | 'ml-dsa-44', publicKey: Uint8Array) =>
    verifierKey(primitives, { name: origin, type, publicKey });
  return [
    { key: keyOf('ed25519', ed25519.publicKey), sign: (message) => ed25519.sign({ message }) },
    { key: keyOf('ml-dsa-44', mlDsa44.publicKey), sign: (message) => mlDsa44.sign({ message }) },
  ];
}
