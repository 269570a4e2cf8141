import { readFileSync } from 'node:fs';
import { isAuthorityId, type AuthorityId } from '@tamga/core/identifiers';
import { openEnvelope, parseEnvelope, verifyEnvelope, xWingDecapsulator, type Primitives } from '@tamga/core/sealing';
import { describe, expect, test } from 'vitest';
import { makeVectors } from './envelope-vectors.ts';
import type { ValidVector, VectorFile } from './vector-types.ts';
import { bothPrimitives } from './fixture.ts';
import { vectorsPath } from './vectors-path.ts';

const file = JSON.parse(readFileSync(vectorsPath, 'utf8')) as VectorFile;
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'hex');

/** Reads an envelope as a recipient would, and says how far it came. */
async function read(primitives: Primitives, options: { bytes: Uint8Array; of: ValidVector; recipient: AuthorityId }) {
  const { bytes, of, recipient } = options;
  const parsed = parseEnvelope(bytes, { form: of.form, primitives });
  if (!parsed.ok) return { stage: 'parse', code: parsed.code };
  const publicKey = bytesOf(file.signingKeys[of.sender]?.publicKey ?? '');
  const verified = await verifyEnvelope(parsed.envelope, { primitives, publicKey });
  if (!verified.ok) return { stage: 'verify', code: verified.code };
  const decapsulator = xWingDecapsulator(primitives, bytesOf(file.encryptionKeys[recipient]?.seed ?? ''));
  const opened = await openEnvelope(verified.envelope, { primitives, recipient, decapsulator });
  if (!opened.ok) return { stage: 'open', code: opened.code };
  const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex');
  return {
    body: hex(opened.body),
    contentKey: hex(opened.contentKey),
    digest: hex(parsed.envelope.digest),
    header: hex(parsed.envelope.headerBytes),
  };
}

const authorities = (names: readonly string[]): AuthorityId[] => names.filter((name) => isAuthorityId(name));

describe.each(bothPrimitives)('golden vectors on %s', (_name, primitives) => {
  test.each(file.valid)('valid: $name', async (vector) => {
    const recipients = authorities(vector.form === 'delivery' ? vector.recipients.slice(1, 2) : vector.recipients);
    expect(recipients.length).toBeGreaterThan(0);
    for (const recipient of recipients) {
      const { body, contentKey, digest, header } = vector;
      const result = await read(primitives, { bytes: bytesOf(vector.envelope), of: vector, recipient });
      expect(result).toEqual({ body, contentKey, digest, header });
    }
  });

  test.each(file.invalid)('invalid: $name', async ({ of, at, remove, insert, stage, code, recipient }) => {
    const vector = file.valid.find(({ name }) => name === of);
    const [opener] = authorities([recipient ?? vector?.recipients[0] ?? '']);
    if (vector === undefined || opener === undefined) throw new Error(`no valid vector "${of}"`);
    const valid = bytesOf(vector.envelope);
    const bytes = Buffer.concat([valid.subarray(0, at), bytesOf(insert), valid.subarray(at + remove)]);
    expect(await read(primitives, { bytes, of: vector, recipient: opener })).toEqual({ stage, code });
  });
});

test('the committed vectors are those that the code makes', async () => {
  expect(await makeVectors()).toEqual(file);
});
