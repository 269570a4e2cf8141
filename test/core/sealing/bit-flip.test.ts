import { expect, test } from 'vitest';
import {
  openEnvelope,
  parseEnvelope,
  verifyEnvelope,
  type SealedEnvelope,
  type VerifiedEnvelope,
} from '@tamga/core/sealing';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { noblePrimitives } from '@tamga/crypto/noble';
import { decapsulatorOf, means, refusal, sealTo, uz } from './fixture.ts';

/** Checks in flight at once: enough to keep the thread pool busy. */
const inFlightMax = 16;
/** noble is some twenty times slower: it tries one bit in so many, in every region of the envelope. */
const nobleStep = 257;

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

/** The bits that were accepted though they were flipped. */
async function acceptedFlips(
  bytes: Uint8Array,
  bits: readonly number[],
): Promise<{ accepted: number[]; codes: Set<string> }> {
  const accepted: number[] = [];
  const codes = new Set<string>();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let bit = bits[next++]; bit !== undefined; bit = bits[next++]) {
      const code = await refusal(flipped(bytes, bit));
      if (code === undefined) accepted.push(bit);
      else codes.add(code);
    }
  };
  await Promise.all(Array.from({ length: inFlightMax }, worker));
  return { accepted, codes };
}

test('any bit flipped: every single bit of an envelope is refused', async () => {
  const { bytes } = await sealTo([uz]);
  const bits = Array.from({ length: 8 * bytes.length }, (_, bit) => bit);
  const { accepted, codes } = await acceptedFlips(bytes, bits);
  expect(accepted).toEqual([]);
  expect(bits.length).toBeGreaterThan(45_000);
  expect([...codes]).toEqual(
    expect.arrayContaining(['SIGNATURE_INVALID', 'STANZA_DIGEST_MISMATCH', 'ENVELOPE_NOT_CANONICAL']),
  );
});

test('any bit flipped: noble refuses what node refuses', async () => {
  const { bytes } = await sealTo([uz]);
  const primitives = noblePrimitives({ randomBytes });
  const { publicKey } = means.signer;
  for (let bit = 0; bit < 8 * bytes.length; bit += nobleStep) {
    const result = parseEnvelope(flipped(bytes, bit), { form: 'submission', primitives });
    const valid = result.ok && (await verifyEnvelope(result.envelope, { primitives, publicKey })).ok;
    expect(valid, `bit ${bit}`).toBe(false);
  }
});

test('any bit flipped: a body ciphertext or header that was changed does not open even where nobody checks the signature', async () => {
  const envelope = await sealTo([uz]);
  const opening = { primitives: nodePrimitives, recipient: uz, decapsulator: decapsulatorOf(uz) };
  // verifyEnvelope is the only maker of a VerifiedEnvelope; this test looks behind it on purpose.
  const open = (changes: Partial<SealedEnvelope>) =>
    openEnvelope({ ...envelope, ...changes } as unknown as VerifiedEnvelope, opening);
  expect(await open({})).toMatchObject({ ok: true });
  for (let bit = 0; bit < 8 * envelope.ciphertext.length; bit += 7) {
    expect(await open({ ciphertext: flipped(envelope.ciphertext, bit) }), `bit ${bit}`).toEqual({
      ok: false,
      code: 'CANNOT_OPEN',
    });
  }
  for (let bit = 0; bit < 8 * envelope.headerBytes.length; bit += 7) {
    expect(await open({ headerBytes: flipped(envelope.headerBytes, bit) }), `bit ${bit}`).toEqual({
      ok: false,
      code: 'CANNOT_OPEN',
    });
  }
});
