import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { encodeEvidence, verifyEvidence } from '@tamga/core/evidence';
import { replayWith } from '@tamga/core/evidence/replay';
import { fromHex } from '@tamga/core/identifiers';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { describe, expect, test } from 'vitest';
import { consent, history, request, validBundles, zipOf } from './bundles.ts';
import { allFileFaults, allLogFaults } from './faults.ts';
import { requestForm } from './region/index.ts';

const primitives = nodePrimitives;
const replay = replayWith({ engine: nodePolicyEngine(), primitives });

describe('evidence of an exchange', () => {
  test('says who sent what to whom, when, by which article, and what became of it', async () => {
    const { region, bundle } = await request(primitives, randomBytes);
    const result = await verifyEvidence(zipOf(bundle, primitives), { trust: region.regionHash, primitives, replay });
    if (!result.ok) throw new Error(`${result.code} ${result.detail}`);
    expect(result.findings).toEqual([]);
    expect(result.proved).toMatchObject({
      kind: 'REQUEST',
      sender: 'kz/ncp',
      recipients: ['uz/ncp'],
      admitted: true,
      handling: ['H0'],
      decisions: [
        {
          recipient: 'uz/ncp',
          verdict: 'permit',
          bases: [{ agreement: 'kz-uz-test', version: 1, article: '1', signatories: ['kz', 'uz'], leafIndex: 4n }],
        },
      ],
      outcomes: [{ state: 'delivered' }, { state: 'opened' }],
      log: { quorum: 3, cosigners: ['kg', 'kz', 'tj', 'uz'] },
      body: { opened: true, form: requestForm, missingLabels: [] },
      replay: { result: 'identical' },
    });
    const { entry } = result.proved;
    expect(entry.notBeforeS).toBeLessThan(entry.recordedMs / 1000);
    expect(entry.notAfterS).toBeGreaterThan(entry.recordedMs / 1000);
  });

  test.each(Object.entries(validBundles))('is decided again as it was: %s', async (_name, make) => {
    const { region, bundle } = await make(primitives, randomBytes);
    const result = await verifyEvidence(zipOf(bundle, primitives), { trust: region.regionHash, primitives, replay });
    expect(result.ok ? result.proved.replay : result).toEqual({ result: 'identical' });
  });

  test('says what is suspect, not for court, and stamped again', async () => {
    const { region, bundle } = await history(primitives, randomBytes);
    const result = await verifyEvidence(zipOf(bundle, primitives), { trust: region.regionHash, primitives });
    if (!result.ok) throw new Error(`${result.code} ${result.detail}`);
    expect(result.findings.map(({ code }) => code)).toEqual(['STAMP_LATER', 'KEY_SUSPECT', 'NOT_FOR_COURT']);
    // The later manifest shows that the one before was the newest at the time.
    expect(result.proved.keys.map(({ use, newest }) => [use, newest])).toEqual([
      ['sender', 'shown'],
      ['recipient', 'assumed'],
      ['recipient', 'assumed'],
      ['receipt', 'assumed'],
      ['receipt', 'shown'],
    ]);
    expect(result.proved.body).toBeUndefined();
  });

  test('is for court with the consent of the originator', async () => {
    const { region, bundle } = await consent(primitives, randomBytes);
    const result = await verifyEvidence(zipOf(bundle, primitives), { trust: region.regionHash, primitives });
    if (!result.ok) throw new Error(`${result.code} ${result.detail}`);
    expect(result.findings).toEqual([]);
    expect(result.proved.handling).toEqual(['H1']);
    expect(result.proved.consents).toMatchObject([
      { party: 'uz', relied: true, acts: ['forward'] },
      { party: 'kz', relied: false, acts: ['court'], holder: 'uz' },
    ]);
  });

  test('has the same bytes for the same content', async () => {
    const { bundle } = await request(primitives, randomBytes);
    const shuffled = { ...bundle, documents: bundle.documents.toReversed() };
    expect(encodeEvidence(shuffled, { primitives })).toEqual(encodeEvidence(bundle, { primitives }));
  });

  test('is never made of what nobody could read', async () => {
    const { bundle } = await request(primitives, randomBytes);
    const nothing = new Uint8Array();
    const make = (changes: Partial<typeof bundle>) => () => encodeEvidence({ ...bundle, ...changes }, { primitives });
    expect(make({ envelope: nothing })).toThrow('BUNDLE_INVALID');
    expect(make({ stamp: Uint8Array.of(0xff) })).toThrow('BUNDLE_INVALID');
    expect(make({ documents: [nothing] })).toThrow('BUNDLE_INVALID');
    expect(make({ leaves: bundle.leaves.toReversed() })).toThrow('BUNDLE_INVALID');
    expect(make({ checkpoints: [{ note: nothing, consistency: [] }] })).toThrow('BUNDLE_INVALID');
  });
});

describe('a bundle is refused', () => {
  test.each(allFileFaults)('with $name: $code', async ({ change, code, trust }) => {
    const { region, bundle } = await request(primitives, randomBytes);
    const by = trust === undefined ? region.regionHash : fromHex(trust);
    const result = await verifyEvidence(change(zipOf(bundle, primitives)), { trust: by, primitives });
    expect(result.ok ? null : result.code).toBe(code);
  });

  test.each(allLogFaults)('or not, $name: $code', async ({ make, code }) => {
    const { region, bundle } = await make(primitives, randomBytes);
    const result = await verifyEvidence(zipOf(bundle, primitives), { trust: region.regionHash, primitives });
    expect(result.ok ? null : result.code).toBe(code);
  });
});
