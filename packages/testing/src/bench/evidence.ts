import { verifyEvidence } from '@tamga/core/evidence';
import { fromHex } from '@tamga/core/identifiers';
import type { Primitives } from '@tamga/core/sealing';
import { noblePrimitives } from '@tamga/crypto/noble';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { startRegion } from '../running/start-region.ts';
import { median, percentile, row, type BenchRow } from './row.ts';

const warmUpCount = 5;

/**
 * Milliseconds to verify one bundle of a real region, with its body: by node:crypto, as `tamga-verify` does, beside noble, as a
 * browser does. The keys that node keeps are warm after the first.
 */
export async function benchEvidence(options: {
  readonly verifications: number;
  readonly onProgress: (step: string) => void;
}): Promise<BenchRow[]> {
  await using region = await startRegion();
  const sender = await region.client('kz/ncp');
  const sent = await sender.send(
    { to: ['uz/ncp'], kind: 'SPONTANEOUS', body: form, labels: { purpose: 'investigation' } },
    { wait: 'delivered' },
  );
  const bundle = await sender.evidence(sent.id, { withKey: true, wait: true });
  options.onProgress(`a bundle of ${bundle.length} bytes`);
  const trust = fromHex(region.info.regionHash);
  const native = await times({ bundle, trust, primitives: nodePrimitives, count: options.verifications });
  const noble = noblePrimitives({ randomBytes });
  const inBrowser = await times({ bundle, trust, primitives: noble, count: options.verifications });
  return [
    row('evidence, size of a bundle', bundle.length, 'B'),
    row('evidence, verification, p50, beside noble', median(native), 'ms', median(inBrowser)),
    row('evidence, verification, p95, beside noble', percentile(native, 0.95), 'ms', percentile(inBrowser, 0.95)),
  ];
}

async function times(of: {
  bundle: Uint8Array;
  trust: Uint8Array;
  primitives: Primitives;
  count: number;
}): Promise<number[]> {
  const { bundle, trust, primitives, count } = of;
  const measured: number[] = [];
  for (let i = 0; i < warmUpCount + count; i++) {
    const startedMs = performance.now();
    const result = await verifyEvidence(bundle, { trust, primitives });
    if (!result.ok) throw new Error(`the bundle is not verified: ${result.code}`);
    if (i >= warmUpCount) measured.push(performance.now() - startedMs);
  }
  return measured;
}

const form = {
  title: [{ language: 'en', text: 'Consignment of acetic anhydride' }],
  text: [{ language: 'en', text: 'Twelve drums without papers, declared as detergent.' }],
  crimeAreas: ['drugs'],
};
