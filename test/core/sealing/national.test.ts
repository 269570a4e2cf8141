import { createHmac } from 'node:crypto';
import {
  openEnvelope,
  seal,
  verifyEnvelope,
  type NationalSigner,
  type NationalVerifier,
  type NationalWrap,
} from '@tamga/core/sealing';
import { nodePrimitives } from '@tamga/platform/crypto';
import { describe, expect, test } from 'vitest';
import { altered, decapsulatorOf, draftTo, headerOf, means, parsed, refusal, uz, verified, wireOf } from './fixture.ts';

/** Stands for a national algorithm: a MAC under a key that both ends have. */
const secret = Buffer.from('the nation’s own');
const mac = (bytes: Uint8Array): Buffer => createHmac('sha384', secret).update(bytes).digest();
const signer: NationalSigner = { provider: 'dummy', keyId: 'key-1', sign: async (bytes) => mac(bytes) };
const verifier: NationalVerifier = {
  provider: 'dummy',
  verify: async ({ keyId, bytes, signature }) => keyId === 'key-1' && mac(bytes).equals(signature),
};

/** Stands for a national cipher: the body with every bit turned, behind the message's id. */
const wrap: NationalWrap = {
  provider: 'dummy-wrap',
  wrap: async (body, { id }) => Buffer.concat([Buffer.from(id), body.map((byte) => byte ^ 0xff)]),
  async unwrap(body, { id }) {
    const head = Buffer.from(id);
    return head.equals(body.subarray(0, head.length))
      ? body.subarray(head.length).map((byte) => byte ^ 0xff)
      : undefined;
  },
};

const verify = (bytes: Uint8Array, requiredNational: NationalVerifier[]) =>
  verifyEnvelope(parsed(bytes), { primitives: nodePrimitives, publicKey: means.signer.publicKey, requiredNational });

describe('national signatures', () => {
  const sealSigned = () => seal(draftTo([uz]), { ...means, nationalSigners: [signer] });

  test('are made over D and checked by those who require them', async () => {
    const { bytes, nationalSignatures, signedBytes } = await sealSigned();
    expect(nationalSignatures).toMatchObject([{ provider: 'dummy', keyId: 'key-1' }]);
    expect(mac(signedBytes).equals(nationalSignatures[0]?.signature ?? Buffer.alloc(0))).toBe(true);
    expect(await verify(bytes, [verifier])).toMatchObject({ ok: true });
  });

  test('are ignored by others, and leave the envelope digest as it is', async () => {
    const { bytes, digest } = await sealSigned();
    const without = altered(bytes, { nationalSignatures: [] });
    expect(await verify(without, [])).toMatchObject({ ok: true });
    expect(Buffer.from(parsed(without).digest).equals(digest)).toBe(true);
  });

  test('refuses an envelope without a required one, or with one that is wrong', async () => {
    const { bytes } = await sealSigned();
    const [own] = wireOf(bytes).nationalSignatures;
    expect(await verify(altered(bytes, { nationalSignatures: [] }), [verifier])).toEqual({
      ok: false,
      code: 'NATIONAL_SIGNATURE_MISSING',
    });
    const renamed = altered(bytes, { nationalSignatures: [{ ...own, provider: 'other' }] });
    expect(await verify(renamed, [verifier])).toEqual({ ok: false, code: 'NATIONAL_SIGNATURE_MISSING' });
    const wrong = altered(bytes, { nationalSignatures: [{ ...own, signature: Buffer.alloc(48) }] });
    expect(await verify(wrong, [verifier])).toEqual({ ok: false, code: 'NATIONAL_SIGNATURE_INVALID' });
  });

  test('any bit flipped in one is refused by those who require it', async () => {
    const { bytes } = await sealSigned();
    const [own] = wireOf(bytes).nationalSignatures;
    const start = Buffer.from(bytes).lastIndexOf('dummy');
    expect(own).toBeDefined();
    for (let bit = 8 * start; bit < 8 * bytes.length; bit++) {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if ((await refusal(flipped)) !== undefined) continue;
      expect(await verify(flipped, [verifier]), `bit ${bit}`).toMatchObject({ ok: false });
    }
  });
});

describe('a national wrap', () => {
  const open = async (bytes: Uint8Array, nationalWraps: NationalWrap[]) =>
    openEnvelope(await verified(bytes), {
      primitives: nodePrimitives,
      recipient: uz,
      decapsulator: decapsulatorOf(uz),
      nationalWraps,
    });

  test('encrypts the body before it is sealed, and the signed header says by which provider', async () => {
    const message = draftTo([uz]);
    const { bytes } = await seal(message, { ...means, nationalWrap: wrap });
    expect(headerOf(bytes).nationalWrap).toBe('dummy-wrap');
    const opened = await open(bytes, [wrap]);
    expect(opened.ok && Buffer.from(opened.body).equals(message.body)).toBe(true);
  });

  test('does not open without its provider', async () => {
    const { bytes } = await seal(draftTo([uz]), { ...means, nationalWrap: wrap });
    expect(await open(bytes, [])).toEqual({ ok: false, code: 'CANNOT_OPEN' });
  });

  test('does not open when the provider refuses', async () => {
    const refusing: NationalWrap = { ...wrap, unwrap: async () => undefined };
    const { bytes } = await seal(draftTo([uz]), { ...means, nationalWrap: wrap });
    expect(await open(bytes, [refusing])).toEqual({ ok: false, code: 'CANNOT_OPEN' });
  });
});
