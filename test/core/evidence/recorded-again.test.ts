/** A bundle may record one document at as many leaves as it likes: it costs the verifier no second verification. */
import { encodeEvidence, verifyEvidence } from '@tamga/core/evidence';
import { partyOf } from '@tamga/core/identifiers';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import type { Primitives } from '@tamga/core/sealing';
import { uint64 } from '@tamga/wire';
import { expect, test } from 'vitest';
import { bundleOf, foundRegion, sentMs } from './exchange.ts';
import { kz } from './region/index.ts';

/** How many signatures a verifier checks where the manifest of kz stands at `times` leaves more. */
async function signaturesChecked(times: number): Promise<{ code: string; checked: number }> {
  const { region, before } = await foundRegion(nodePrimitives, randomBytes);
  const hash = region.manifests.get(partyOf(kz))?.hash ?? '';
  const document = { type: 'manifest', document: 'kz', version: 1, payloadHash: Buffer.from(hash, 'hex') } as const;
  const again = Array.from({ length: times }, () => region.append({ atMs: uint64(sentMs - 20_000), document }));
  const message = await region.send({ name: 'a request', atMs: sentMs });
  const after = await region.checkpoint({ atMs: sentMs + 90_000 });
  const bundle = await bundleOf(region, { message, others: again, checkpoints: [before, after] });
  const { primitives, count } = counting(nodePrimitives);
  const result = await verifyEvidence(encodeEvidence(bundle, { primitives: nodePrimitives }), {
    trust: region.regionHash,
    primitives,
  });
  return { code: result.ok ? 'OK' : `${result.code} ${result.detail}`, checked: count() };
}

function counting(primitives: Primitives): { primitives: Primitives; count: () => number } {
  let checked = 0;
  const { mlDsa65 } = primitives;
  const verify: typeof mlDsa65.verify = (claim) => {
    checked += 1;
    return mlDsa65.verify(claim);
  };
  return { primitives: { ...primitives, mlDsa65: { ...mlDsa65, verify } }, count: () => checked };
}

test('a manifest that stands at hundreds of leaves is verified once', async () => {
  const once = await signaturesChecked(0);
  expect(once).toMatchObject({ code: 'OK' });
  expect(once.checked).toBeGreaterThan(5);
  expect(await signaturesChecked(300)).toEqual(once);
});
