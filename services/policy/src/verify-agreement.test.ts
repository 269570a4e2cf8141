import { readFileSync } from 'node:fs';
import {
  agreementPayload,
  parseAgreement,
  restrictToParties,
  verifyAgreement,
  type Agreement,
} from '@tamga/core/agreements';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { signDocument, verifyFoundingRoster, type VerifiedRoster } from '@tamga/core/documents';
import { parsePartyId, type PartyId } from '@tamga/core/identifiers';
import { nodePrimitives } from '@tamga/platform/crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { parties, rootOf, signedRoster } from './region.fixture.ts';

const sample = readFileSync(
  new URL('../../../packages/core/src/agreements/examples/kz-tj-drugs-2000.yaml', import.meta.url),
  'utf8',
);
const roots = new Map(parties.map((party) => [party, rootOf(party)]));
const payload = agreementPayload(parsed(restrictToParties(sample, ['kz', 'tj']) ?? ''));
let roster: VerifiedRoster;

beforeAll(async () => {
  const { jws, hash } = await signedRoster(roots);
  const result = await verifyFoundingRoster(jws, { primitives: nodePrimitives, regionHash: hash });
  if (!result.ok) throw new Error(result.code);
  ({ roster } = result);
});

function parsed(text: string): Agreement {
  const result = parseAgreement(text, { file: 'sample.yaml' });
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.agreement;
}

async function signed(bytes: Uint8Array, signers: string[], with_ = roots): Promise<string> {
  const required = signers.map((party): PartyId => parsePartyId(party));
  return await signDocument({
    primitives: nodePrimitives,
    type: 'agreement',
    payload: bytes,
    parties: required,
    signers: required.flatMap((party) => with_.get(party) ?? []),
  });
}

async function codeOf(jws: string): Promise<string> {
  const result = await verifyAgreement(jws, { primitives: nodePrimitives, roster, engine: nodePolicyEngine() });
  return result.ok ? 'verified' : result.code;
}

const changed = (change: (text: string) => string): Uint8Array =>
  Buffer.from(change(new TextDecoder().decode(payload)));

describe('a signed agreement', () => {
  test('is verified when exactly its signatories signed it', async () => {
    expect(await codeOf(await signed(payload, ['kz', 'tj']))).toBe('verified');
  });

  test.each([
    ['a signatory is missing', ['kz'], 'SIGNERS_MISMATCH'],
    ['a party signed that is no signatory', ['kz', 'tj', 'uz'], 'SIGNERS_MISMATCH'],
    ['the centre signed in a signatory’s place', ['kz', 'caricc'], 'SIGNERS_MISMATCH'],
  ])('is refused when %s', async (_, signers, code) => {
    expect(await codeOf(await signed(payload, signers))).toBe(code);
  });

  test('is refused when a root signed that the roster does not have', async () => {
    const strangers = new Map(parties.map((party) => [party, rootOf(party)]));
    expect(await codeOf(await signed(payload, ['kz', 'tj'], strangers))).toBe('KEY_UNKNOWN');
  });

  test('is refused when half of a hybrid signature is taken away', async () => {
    const jws = JSON.parse(await signed(payload, ['kz', 'tj'])) as { signatures: unknown[] };
    expect(await codeOf(JSON.stringify({ ...jws, signatures: jws.signatures.slice(1) }))).toBe('HYBRID_HALF_MISSING');
  });

  test('is refused when a word of it was changed after signing', async () => {
    const jws = JSON.parse(await signed(payload, ['kz', 'tj'])) as { payload: string };
    const other = Buffer.from(changed((text) => text.replace('P30D', 'P90D'))).toString('base64url');
    expect(await codeOf(JSON.stringify({ ...jws, payload: other }))).toBe('SIGNATURE_INVALID');
  });

  test.each<[string, (text: string) => string, string]>([
    ['it is not in canonical form', (text) => `${text}\n`, 'NOT_CANONICAL'],
    ['it is no agreement', () => '{}', 'SHAPE'],
    ['it names a party that the region does not have', (text) => text.replaceAll(/\btj\b/gu, 'zz'), 'UNKNOWN_PARTY'],
    [
      'one of its examples comes out otherwise',
      (text) => text.replace('"expect":"permitted"', '"expect":"human"'),
      'EXAMPLE_FAILED',
    ],
  ])('is refused, however well it is signed, when %s', async (_, change, code) => {
    expect(await codeOf(await signed(changed(change), ['kz', 'tj']))).toBe(code);
  });
});
