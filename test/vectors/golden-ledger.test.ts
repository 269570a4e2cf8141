import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHex, toHex } from '@tamga/core/identifiers';
import {
  forgetfulNodeStore,
  leafOfEntry,
  MerkleTree,
  parseVerifierKey,
  verifyCheckpoint,
  verifyReceiptProof,
  verifyStamp,
  type VerifierKey,
} from '@tamga/core/ledger';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { noblePrimitives } from '@tamga/crypto/noble';
import { decodeExact, tamga } from '@tamga/wire';
import { describe, expect, test } from 'vitest';

interface Golden {
  leaves: { entry: string; leafData: string; leafHash: string; rootUpToHere: string }[];
  region: string;
  stamps: { publicKey: string; cases: { name: string; stamp: string; code: string | null; leafIndex?: string }[] };
  receipts: { publicKey: string; cases: { name: string; proof: string; code: string | null }[] };
  checkpoints: { origin: string; vkeys: string[]; cases: { name: string; note: string; code: string | null }[] };
}

const golden = JSON.parse(readFileSync(join(import.meta.dirname, 'golden/ledger.json'), 'utf8')) as Golden;
const region = fromHex(golden.region);

describe.each([
  ['node', nodePrimitives],
  ['noble', noblePrimitives({ randomBytes })],
])('golden vectors of the ledger on %s', (_name, primitives) => {
  test('leaves and roots', () => {
    const tree = MerkleTree.open({ hash: primitives, store: forgetfulNodeStore(), size: 0n });
    const found = golden.leaves.map(({ entry }) => {
      const leaf = leafOfEntry(primitives, fromHex(entry));
      if (!leaf.ok) throw new Error(leaf.code);
      tree.append(leaf.leaf.hash);
      return { entry, leafData: toHex(leaf.leaf.data), leafHash: toHex(leaf.leaf.hash), rootUpToHere: toHex(tree.root()) };
    });
    expect(found).toEqual(golden.leaves);
  });

  test.each(golden.stamps.cases)('stamp: $name', async ({ stamp, code }) => {
    const decoded = decodeExact(tamga.ledger.v1.Stamp, fromHex(stamp));
    if (!decoded.ok) throw new Error(decoded.code);
    const result = await verifyStamp(decoded.message, { publicKey: fromHex(golden.stamps.publicKey), region, primitives });
    expect(result.ok ? null : result.code).toBe(code);
  });

  test.each(golden.receipts.cases)('receipt: $name', async ({ proof, code }) => {
    const decoded = decodeExact(tamga.ledger.v1.ReceiptProof, fromHex(proof));
    if (!decoded.ok) throw new Error(decoded.code);
    const result = await verifyReceiptProof(decoded.message, { publicKey: fromHex(golden.receipts.publicKey), region, primitives });
    expect(result.ok ? null : result.code).toBe(code);
  });

  test.each(golden.checkpoints.cases)('checkpoint: $name', async ({ note, code }) => {
    const { origin, vkeys } = golden.checkpoints;
    const logKeys: VerifierKey[] = vkeys.map((text) => {
      const parsed = parseVerifierKey(primitives, text);
      if (!parsed.ok) throw new Error(parsed.code);
      return parsed.key;
    });
    const result = await verifyCheckpoint(Buffer.from(note), { origin, logKeys, primitives });
    expect(result.ok ? null : result.code).toBe(code);
  });
});
