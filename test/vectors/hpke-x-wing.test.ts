import { hpkeOpen, hpkeSeal, xWingDecapsulator } from '@tamga/core/sealing';
import { describe, expect, test } from 'vitest';
import { hasVectors } from '../means.ts';
import { bothPrimitives, hex, readVectors } from './read-vectors.ts';

interface HpkeVector {
  mode: number;
  kem_id: number;
  kdf_id: number;
  aead_id: number;
  info: string;
  skRm: string;
  pkRm: string;
  enc: string;
  shared_secret: string;
  encryptions: { aad: string; ct: string; pt: string }[];
}

describe.skipIf(!hasVectors()).each(bothPrimitives)('HPKE with X-Wing on %s', (_name, primitives) => {
  // The file holds other KDFs too; suite 1 is KEM 0x647A, KDF 0x0001, AEAD 0x0003 in base mode.
  const read = () => {
    const all = readVectors('hpke-xwing.json') as HpkeVector[];
    return all.filter((one) => one.mode === 0 && one.kem_id === 0x647a && one.kdf_id === 1 && one.aead_id === 3);
  };

  test('decapsulates to the draft’s shared secret with the draft’s key', async () => {
    const vectors = read();
    expect(vectors.length).toBeGreaterThan(0);
    for (const vector of vectors) {
      const decapsulator = xWingDecapsulator(primitives, hex(vector.skRm));
      expect(Buffer.from(decapsulator.publicKey).toString('hex')).toBe(vector.pkRm);
      const secret = await decapsulator.decapsulate(hex(vector.enc));
      expect(Buffer.from(secret ?? []).toString('hex')).toBe(vector.shared_secret);
    }
  });

  test('seals and opens the first message of a context, which is the single shot', () => {
    for (const { info, shared_secret: secret, encryptions } of read()) {
      const [first] = encryptions;
      expect(first).toBeDefined();
      if (first === undefined) continue;
      const binding = { sharedSecret: hex(secret), info: hex(info), aad: hex(first.aad) };
      const sealed = hpkeSeal(primitives, { ...binding, plaintext: hex(first.pt) });
      expect(Buffer.from(sealed).toString('hex')).toBe(first.ct);
      const opened = hpkeOpen(primitives, { ...binding, ciphertext: hex(first.ct) });
      expect(Buffer.from(opened ?? []).toString('hex')).toBe(first.pt);
      expect(hpkeOpen(primitives, { ...binding, aad: hex('00'), ciphertext: hex(first.ct) })).toBeUndefined();
    }
  });
});
