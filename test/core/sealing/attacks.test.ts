/** One describe for each row of the attack table in 02-envelope, under the row's own words. */
import { decodeBody, encodeBody, type Form } from '@tamga/core/content';
import { deriveLabels, labelsCover, labelsFromWire } from '@tamga/core/labels';
import { openEnvelope, parseEnvelope, seal, verifyEnvelope, type Decapsulator } from '@tamga/core/sealing';
import type { AuthorityId } from '@tamga/core/identifiers';
import { nodePrimitives } from '@tamga/platform/crypto';
import { tamga } from '@tamga/wire';
import { describe, expect, test } from 'vitest';
import {
  altered,
  decapsulatorOf,
  draftTo,
  encodeEnvelope,
  encodeHeader,
  fixedBytes,
  headerOf,
  kz,
  maliciouslySigned,
  means,
  parsed,
  refusal,
  ru,
  sealTo,
  signerOf,
  tj,
  uz,
  verified,
  wireOf,
} from './fixture.ts';

const cannotOpen = { ok: false, code: 'CANNOT_OPEN' };

async function opened(
  bytes: Uint8Array,
  recipient: AuthorityId,
  options: { sender?: AuthorityId; decapsulator?: Decapsulator } = {},
) {
  const { sender = kz, decapsulator = decapsulatorOf(recipient) } = options;
  const envelope = await verified(bytes, { signer: signerOf(sender) });
  return openEnvelope(envelope, { primitives: nodePrimitives, recipient, decapsulator });
}

describe('stripping a recipient, splitting the audience', () => {
  test('refuses an envelope with a stanza or a digest left out', async () => {
    const { bytes } = await sealTo([uz, ru]);
    const { stanza, stanzaDigest } = wireOf(bytes);
    expect(await refusal(altered(bytes, { stanza: stanza.slice(0, 1) }))).toBe('STANZA_COUNT');
    expect(await refusal(altered(bytes, { stanza: stanza.slice(0, 1), stanzaDigest: stanzaDigest.slice(0, 1) }))).toBe(
      'STANZA_COUNT',
    );
  });

  test('refuses an envelope whose header names one recipient less', async () => {
    const { bytes } = await sealTo([uz, ru]);
    const { stanza, stanzaDigest } = wireOf(bytes);
    const header = headerOf(bytes);
    const shorter = encodeHeader({ ...header, recipients: header.recipients.slice(0, 1) });
    const stripped = altered(bytes, {
      header: shorter,
      stanza: stanza.slice(0, 1),
      stanzaDigest: stanzaDigest.slice(0, 1),
    });
    expect(await refusal(stripped)).toBe('SIGNATURE_INVALID');
  });

  test('refuses a stanza that was put in the place of another', async () => {
    const { bytes } = await sealTo([uz, ru]);
    const swapped = wireOf(bytes)
      .stanza.map(({ index, data }) => ({ index: 1 - index, data }))
      .toReversed();
    expect(await refusal(altered(bytes, { stanza: swapped }))).toBe('STANZA_DIGEST_MISMATCH');
  });
});

describe('re-signing, surreptitious forwarding', () => {
  test('a body and stanza under another sender’s header do not open', async () => {
    const { bytes } = await sealTo([uz]);
    const header = { ...headerOf(bytes), sender: tj, signingKey: Buffer.from(signerOf(tj).thumbprint, 'hex') };
    const forged = await maliciouslySigned(bytes, { signer: signerOf(tj), changes: { header: encodeHeader(header) } });
    expect(await opened(forged, uz, { sender: tj })).toEqual(cannotOpen);
  });

  test('a recipient who knows the content key cannot pass the sender’s body on to a third', async () => {
    const { bytes } = await sealTo([uz]);
    const toOthers = await seal(draftTo([ru], { sender: uz }), { ...means, signer: signerOf(uz) });
    const forwarded = await maliciouslySigned(toOthers.bytes, {
      signer: signerOf(uz),
      changes: { ciphertext: wireOf(bytes).ciphertext },
    });
    expect(await opened(forwarded, ru, { sender: uz })).toEqual(cannotOpen);
  });

  test('a signature by anybody else is refused', async () => {
    const { bytes } = await sealTo([uz]);
    const signature = await signerOf(tj).sign('tamga/msg/v1', parsed(bytes).signedBytes);
    expect(await refusal(altered(bytes, { signature }))).toBe('SIGNATURE_INVALID');
  });
});

describe('two plaintexts under one ciphertext, or two envelopes under one header', () => {
  test('a second content key in one stanza does not open the body', async () => {
    // Both stanzas are well made, the sender signs both; the body can be committed to one key only.
    const first = await sealTo([uz, ru]);
    const second = await sealTo([uz, ru]);
    expect(Buffer.from(first.headerBytes).equals(second.headerBytes)).toBe(true);
    const [stanza] = wireOf(first.bytes).stanza;
    const [, other] = wireOf(second.bytes).stanza;
    const split = await maliciouslySigned(first.bytes, {
      signer: means.signer,
      changes: { stanza: [stanza ?? {}, other ?? {}] },
    });
    expect(await opened(split, uz)).toMatchObject({ ok: true });
    expect(await opened(split, ru)).toEqual(cannotOpen);
  });

  test('two envelopes under one header have one id and two digests', async () => {
    const first = await sealTo([uz], { body: Buffer.from('one') });
    const second = await sealTo([uz], { body: Buffer.from('two') });
    expect(Buffer.from(first.headerBytes).equals(second.headerBytes)).toBe(true);
    expect(first.header.id).toBe(second.header.id);
    expect(Buffer.from(first.digest).equals(second.digest)).toBe(false);
  });

  test('the ciphertext of one envelope does not stand in another under the same header', async () => {
    const first = await sealTo([uz], { body: Buffer.from('one') });
    const second = await sealTo([uz], { body: Buffer.from('two') });
    const mixed = altered(first.bytes, { ciphertext: second.ciphertext });
    expect(await refusal(mixed)).toBe('SIGNATURE_INVALID');
    const signedAnew = await maliciouslySigned(first.bytes, {
      signer: means.signer,
      changes: { ciphertext: second.ciphertext },
    });
    expect(await opened(signedAnew, uz)).toEqual(cannotOpen);
  });
});

describe('key substitution, downgrade', () => {
  test('refuses a key that is not the one the header names', async () => {
    const { bytes } = await sealTo([uz]);
    expect(await refusal(bytes, signerOf(tj))).toBe('SIGNING_KEY_MISMATCH');
  });

  test('refuses a signature with one half replaced by a stranger’s, whichever half', async () => {
    const { bytes } = await sealTo([uz]);
    const { signature, signedBytes } = parsed(bytes);
    const strange = await signerOf(tj).sign('tamga/msg/v1', signedBytes);
    const latticeReplaced = Buffer.concat([strange.subarray(0, 3309), signature.subarray(3309)]);
    const curveReplaced = Buffer.concat([signature.subarray(0, 3309), strange.subarray(3309)]);
    expect(await refusal(altered(bytes, { signature: latticeReplaced }))).toBe('SIGNATURE_INVALID');
    expect(await refusal(altered(bytes, { signature: curveReplaced }))).toBe('SIGNATURE_INVALID');
  });

  test.each([0, 2, 3])('refuses suite %i, which this version does not know', async (suite) => {
    const { bytes } = await sealTo([uz]);
    expect(await refusal(altered(bytes, { header: encodeHeader({ ...headerOf(bytes), suite }) }))).toBe(
      'SUITE_UNKNOWN',
    );
  });

  test('a stanza opens for the key that the header names and for no other', async () => {
    const { bytes } = await sealTo([uz, ru]);
    expect(await opened(bytes, uz, { decapsulator: decapsulatorOf(ru) })).toEqual(cannotOpen);
    const header = headerOf(bytes);
    const renamed = header.recipients.map((one) => ({
      ...one,
      encryptionKey: Buffer.from(decapsulatorOf(tj).thumbprint, 'hex'),
    }));
    const substituted = await maliciouslySigned(bytes, {
      signer: means.signer,
      changes: { header: encodeHeader({ ...header, recipients: renamed }) },
    });
    expect(await opened(substituted, uz, { decapsulator: decapsulatorOf(tj) })).toEqual(cannotOpen);
  });
});

describe('replay, other region, exercise into live', () => {
  test('the same bytes again have the same id and digest, which the ledger keeps for ever', async () => {
    const { bytes, digest, header } = await sealTo([uz]);
    const again = parsed(Uint8Array.from(bytes));
    expect(again.header.id).toBe(header.id);
    expect(Buffer.from(again.digest).equals(digest)).toBe(true);
  });

  test('an envelope moved to another region or realm does not verify', async () => {
    const { bytes } = await sealTo([uz]);
    const header = headerOf(bytes);
    const elsewhere = encodeHeader({ ...header, region: fixedBytes('another region', 32) });
    expect(await refusal(altered(bytes, { header: elsewhere }))).toBe('SIGNATURE_INVALID');
    const exercise = encodeHeader({ ...header, realm: tamga.envelope.v1.Realm.REALM_EXERCISE });
    expect(await refusal(altered(bytes, { header: exercise }))).toBe('SIGNATURE_INVALID');
  });

  test('a signature made for an exercise is none for live traffic, even by the same key over the same bytes', async () => {
    const live = await sealTo([uz]);
    const signature = await means.signer.sign('tamga/exercise/v1', live.signedBytes);
    expect(await refusal(altered(live.bytes, { signature }))).toBe('SIGNATURE_INVALID');
    const exercise = await sealTo([uz], { realm: 'exercise' });
    expect(await refusal(exercise.bytes)).toBeUndefined();
    const asMessage = await means.signer.sign('tamga/msg/v1', exercise.signedBytes);
    expect(await refusal(altered(exercise.bytes, { signature: asMessage }))).toBe('SIGNATURE_INVALID');
  });
});

describe('lying labels to a blind centre', () => {
  const form: Form<'SEIZURE'> = {
    title: [{ language: 'ru', text: 'Изъятие' }],
    entities: { persons: [{ id: 'p1', role: 'suspect', names: [{ full: 'N. N.' }] }] },
  };

  test('a header that claims less than the body says is LABEL_MISMATCH for whoever opens it', async () => {
    const encoded = encodeBody('SEIZURE', form);
    expect(encoded).toMatchObject({ ok: true });
    if (!encoded.ok) return;
    const { bytes } = await sealTo([uz], { kind: 'SEIZURE', body: encoded.bytes });
    const result = await opened(bytes, uz);
    const body = result.ok ? decodeBody('SEIZURE', result.body) : undefined;
    const claimed = labelsFromWire(parsed(bytes).header.labels);
    expect(body).toMatchObject({ ok: true });
    if (!claimed.ok || body?.ok !== true) return;
    expect(labelsCover(claimed.labels, deriveLabels('SEIZURE', body.form))).toMatchObject({
      code: 'LABEL_MISMATCH',
      missing: expect.arrayContaining(['personal data identification', 'person role suspect']) as string[],
    });
  });

  test('labels cannot be changed on the way', async () => {
    const { bytes } = await sealTo([uz]);
    const header = headerOf(bytes);
    const relabelled = encodeHeader({ ...header, labels: { ...header.labels, handling: [] } });
    expect(await refusal(altered(bytes, { header: relabelled }))).toBe('SIGNATURE_INVALID');
  });
});

describe('garbage stanza', () => {
  test('a signed stanza of noise, of another key and of another message fail alike', async () => {
    const { bytes } = await sealTo([uz]);
    const foreign = await sealTo([uz], { threadPosition: 1, expiresMs: draftTo([uz]).expiresMs - 1 });
    const stanzas = [
      fixedBytes('noise', 1168),
      new Uint8Array(1168),
      wireOf(foreign.bytes).stanza[0]?.data ?? new Uint8Array(),
    ];
    for (const data of stanzas) {
      const garbage = await maliciouslySigned(bytes, {
        signer: means.signer,
        changes: { stanza: [{ index: 0, data }] },
      });
      expect(await opened(garbage, uz)).toEqual(cannotOpen);
    }
  });

  test('a signed ciphertext of noise fails in the same words', async () => {
    const { bytes, ciphertext } = await sealTo([uz]);
    const noise = fixedBytes('noise', ciphertext.length);
    const garbage = await maliciouslySigned(bytes, { signer: means.signer, changes: { ciphertext: noise } });
    expect(await opened(garbage, uz)).toEqual(cannotOpen);
  });

  test('one recipient’s garbage stanza leaves the others’ as they were', async () => {
    const { bytes } = await sealTo([uz, ru]);
    const stanza = wireOf(bytes).stanza.map(({ index, data }) => ({
      index,
      data: index === 0 ? fixedBytes('noise', 1168) : data,
    }));
    const garbage = await maliciouslySigned(bytes, { signer: means.signer, changes: { stanza } });
    expect(await opened(garbage, uz)).toEqual(cannotOpen);
    expect(await opened(garbage, ru)).toMatchObject({ ok: true });
  });
});

// "any bit flipped" is bit-flip.test.ts.

test('what verifies is what came: re-encoding a verified envelope gives the same bytes', async () => {
  const { bytes } = await sealTo([uz, ru]);
  expect(Buffer.from(encodeEnvelope(wireOf(bytes))).equals(bytes)).toBe(true);
  const result = parseEnvelope(bytes, { form: 'submission', primitives: nodePrimitives });
  expect(
    result.ok &&
      (await verifyEnvelope(result.envelope, { primitives: nodePrimitives, publicKey: means.signer.publicKey })).ok,
  ).toBe(true);
});
