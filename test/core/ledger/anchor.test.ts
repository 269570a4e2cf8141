import { parseAuthorityId, parsePartyId } from '@tamga/core/identifiers';
import {
  anchorCommitment,
  anchorId,
  decodeRecord,
  encodeRecord,
  opensAnchor,
  readUntrustedAnchor,
  signAnchor,
  verifyAnchor,
} from '@tamga/core/ledger';
import { compositeSigner } from '@tamga/core/sealing';
import { nodePrimitives as primitives, randomBytes } from '@tamga/platform/crypto';
import { tamga, uint64 } from '@tamga/wire';
import { describe, expect, test } from 'vitest';

const signer = compositeSigner(primitives, new Uint8Array(64).fill(3));
const other = compositeSigner(primitives, new Uint8Array(64).fill(4));
const region = new Uint8Array(32).fill(1);
const authority = parseAuthorityId('kz/ncp');
const opened = { salt: new Uint8Array(32).fill(5), note: new TextEncoder().encode('a note\n') };
const commitment = anchorCommitment(primitives, opened);
const by = { publicKey: signer.publicKey, region, primitives };

describe('an anchor', () => {
  test('is its signer’s word about one number of one region, and stands in a record', async () => {
    const anchor = await signAnchor({ number: 7, commitment }, { authority, region, signer });
    expect(await verifyAnchor(anchor, by)).toMatchObject({
      ok: true,
      anchor: { party: 'kz', number: 7, signer: 'kz/ncp' },
    });
    const record = decodeRecord(encodeRecord({ atMs: uint64(1_790_000_000_000), anchor }));
    expect(record).toMatchObject({ ok: true, record: { event: 'anchor', party: 'kz', number: 7 } });
    expect(opensAnchor(primitives, { ...opened, commitment })).toBe(true);
    expect(opensAnchor(primitives, { ...opened, salt: randomBytes(32), commitment })).toBe(false);
    expect(opensAnchor(primitives, { ...opened, salt: randomBytes(31), commitment })).toBe(false);
  });

  test('with anything changed is refused, each with its code', async () => {
    const anchor = await signAnchor({ number: 7, commitment }, { authority, region, signer });
    const { Anchor } = tamga.ledger.v1;
    const { party, number, signer: name, signingKey, signature: signed } = anchor;
    const whole = { party, number, signer: name, signingKey, signature: signed, commitment };
    const changed = (change: tamga.ledger.v1.Anchor.$Properties) =>
      verifyAnchor(Anchor.create({ ...whole, ...change }), by);
    expect(await changed({})).toMatchObject({ ok: true });
    const forged = { ok: false, code: 'ANCHOR_SIGNATURE_INVALID' };
    expect(await changed({ number: uint64(8) })).toEqual(forged);
    expect(await changed({ commitment: randomBytes(32) })).toEqual(forged);
    expect(await changed({ signer: 'kz/blo-korday' })).toEqual(forged);
    expect(await verifyAnchor(anchor, { ...by, region: new Uint8Array(32) })).toEqual(forged);
    expect(await verifyAnchor(anchor, { ...by, publicKey: other.publicKey })).toEqual({
      ok: false,
      code: 'ANCHOR_KEY_MISMATCH',
    });
    const shape = { ok: false, code: 'ANCHOR_SHAPE' };
    expect(await changed({ party: 'uz' })).toEqual(shape);
    expect(await changed({ number: uint64(0) })).toEqual(shape);
    expect(await changed({ commitment: randomBytes(31) })).toEqual(shape);
    expect(await changed({ signature: randomBytes(10) })).toEqual(shape);
    expect(await changed({ signingKey: randomBytes(10) })).toEqual(shape);
    expect(readUntrustedAnchor(Anchor.create({}))).toBeUndefined();
    for (let at = 0; at < anchor.signature.length; at += 97) {
      const signature = Uint8Array.from(anchor.signature);
      signature[at] = (signature[at] ?? 0) ^ 1;
      expect(await changed({ signature })).toEqual(forged);
    }
  });

  test('has a place that depends on party and number alone', () => {
    const [kz, uz] = [parsePartyId('kz'), parsePartyId('uz')];
    const ids = [kz, uz].flatMap((party) => [1, 2].map((number) => anchorId(primitives, { party, number })));
    expect(new Set(ids).size).toBe(4);
    expect(anchorId(primitives, { party: kz, number: 1 })).toBe(ids[0]);
  });
});
