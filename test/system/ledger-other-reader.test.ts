import { execFile } from 'node:child_process';
import { hash as hashOf } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { forgetfulNodeStore, formatVerifierKey, signCheckpoint, verifierKey } from '@tamga/core/ledger';
import { TileBuilder, type TileContent } from '@tamga/core/ledger/tiles';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { tileDirectory } from '@tamga/platform/log-tiles';
import { expect, test } from 'vitest';
import { goEnvironment, goTlogPath } from '../means.ts';

const origin = 'tamga.example/large';
const entryCount = 70_000;

test.skipIf(goTlogPath() === undefined)(
  'a log of three levels of tiles is accepted by golang.org/x/mod/sumdb, which is not ours',
  async () => {
    const directory = await mkdtemp(join(tmpdir(), 'tamga-other-reader-'));
    try {
      const key = await writeLog(directory);
      const program = join(import.meta.dirname, '../independent/tlog-reader/main.go');
      const { stdout } = await promisify(execFile)('go', ['run', program, directory, key], { env: goEnvironment() });
      process.stdout.write(stdout);
      expect(stdout).toMatch(new RegExp(`^accepted: ${entryCount} entries, \\d+ tiles, \\d+ proofs, signed by `, 'u'));
    } finally {
      await rm(directory, { recursive: true });
    }
  },
);

/** Made-up leaves; only their tiles and a checkpoint. Returns the log's Ed25519 verifier key. */
async function writeLog(path: string): Promise<string> {
  const directory = tileDirectory(path);
  const builder = TileBuilder.open({ hash: primitives, store: forgetfulNodeStore(), size: 0n });
  const contents: TileContent[] = [];
  for (let i = 0; i < entryCount; i++) contents.push(...builder.append(hashOf('sha256', `leaf ${i}`, 'buffer')));
  await directory.write([...contents, ...builder.partials()]);
  const own = primitives.ed25519.keyFromSeed(new Uint8Array(32).fill(1));
  const key = verifierKey(primitives, { name: origin, type: 'ed25519', publicKey: own.publicKey });
  const signer = { key, sign: (message: Uint8Array) => own.sign({ message }) };
  const head = { origin, size: builder.size, root: builder.root() };
  await directory.writeCheckpoint(await signCheckpoint(head, { signers: [signer], nowMs: 1_790_000_000_000 }));
  return formatVerifierKey(key);
}
