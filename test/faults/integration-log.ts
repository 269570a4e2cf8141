/** A log with keys from seeds and made-up entries, for integrations that are stopped on the way. */
import { join } from 'node:path';
import { ledgerSubject, messageIdFromBytes, parsePartyId } from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord, verifierKey, type NoteSigner, type VerifierKey } from '@tamga/core/ledger';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { openLedgerCopy, type CopiedEntry } from '@tamga/platform/ledger-copy';
import { openLogTiles, signHead, tilesBeside } from '@tamga/platform/log-tiles';
import { uint64 } from '@tamga/wire';

const copyName = 'audit.sqlite';

export function filesIn(directory: string): { copyFile: string; tilesDirectory: string } {
  const copyFile = join(directory, copyName);
  return { copyFile, tilesDirectory: tilesBeside(copyFile) };
}

const origin = 'tamga.example/crash';
const ed25519 = primitives.ed25519.keyFromSeed(new Uint8Array(32).fill(1));
const mlDsa44 = primitives.mlDsa44.keyFromSeed(new Uint8Array(32).fill(2));

const signers: readonly NoteSigner[] = [
  {
    key: verifierKey(primitives, { name: origin, type: 'ed25519', publicKey: ed25519.publicKey }),
    sign: (message) => ed25519.sign({ message }),
  },
  {
    key: verifierKey(primitives, { name: origin, type: 'ml-dsa-44', publicKey: mlDsa44.publicKey }),
    sign: (message) => mlDsa44.sign({ message }),
  },
];

export const log: { origin: string; keys: readonly VerifierKey[] } = { origin, keys: signers.map(({ key }) => key) };

const party = parsePartyId('kz');

/** Entries up to `to` into the copy, then tiles, promise, signature, note: as audit does it. Returns the size. */
export async function integrate(directory: string, to: number): Promise<number> {
  const { copyFile, tilesDirectory } = filesIn(directory);
  using copy = openLedgerCopy(copyFile, { hash: primitives });
  const tiles = await openLogTiles(tilesDirectory, { copy, hash: primitives });
  const from = copy.lastSequence + 1;
  const appended = from > to ? { ok: true } : copy.append(entriesOf({ from, to }));
  const promised = { ok: true, signedMs: 1_790_000_000_000 } as const;
  const promise = () => Promise.resolve(promised);
  const signed = await signHead({ copy, tiles, log, signers, primitives, promise });
  const note = copy.checkpoints.newestSigned()?.note;
  if (!appended.ok || !signed.ok || note === undefined) throw new Error('the integration was refused');
  await tiles.show(note);
  return copy.lastSequence;
}

function entriesOf(range: { from: number; to: number }): CopiedEntry[] {
  return Array.from({ length: range.to - range.from + 1 }, (_, i) => entryAt(range.from + i));
}

function entryAt(sequence: number): CopiedEntry {
  const at = uint64(1_790_000_000_000 + sequence);
  const [id, salt] = [Buffer.alloc(16), Buffer.alloc(32)];
  id.writeUInt32BE(sequence);
  salt.writeUInt32BE(sequence);
  return {
    sequence,
    subject: ledgerSubject({ epoch: 1, kind: 'quarantine', party, id: messageIdFromBytes(id) }),
    bytes: encodeEntry({
      salt,
      record: encodeRecord({ atMs: at, quarantine: { party, fromMs: at, toMs: at, count: 1 } }),
    }),
  };
}
