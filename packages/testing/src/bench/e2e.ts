import { startRegion } from '../running/start-region.ts';
import type { Region } from '../running/region.ts';
import { percentile, row } from './row.ts';
import type { BenchRow } from './row.ts';

const warmUpCount = 20;
const messageCount = 300;
const inFlightCounts = [1, 16];

/**
 * From one officer to another: milliseconds from the moment an officer asks for sending over REST until the message is
 * stored, opened and checked at the recipient's adapter, where its officer sees it. One machine, one clock.
 */
export async function benchEndToEnd(options: { onProgress: (step: string) => void }): Promise<BenchRow[]> {
  await using region = await startRegion({ parties: ['kz', 'uz'] });
  await measure(region, { count: warmUpCount, inFlight: 1 });
  const rows: BenchRow[] = [];
  for (const inFlight of inFlightCounts) {
    const times = await measure(region, { count: messageCount, inFlight });
    const name = `e2e, ${inFlight === 1 ? 'one at a time' : `${inFlight} at once`}`;
    for (const share of [50, 95, 99]) rows.push(row(`${name}, p${share}`, percentile(times, share / 100), 'ms'));
    options.onProgress(`${name}: ${times.length} messages`);
  }
  return rows;
}

async function measure(region: Region, options: { count: number; inFlight: number }): Promise<number[]> {
  const sender = await region.client('kz/ncp');
  const sentAtMs = new Map<string, number>();
  let begun = 0;
  const officer = async (): Promise<void> => {
    while (begun < options.count) {
      begun++;
      const startedMs = Date.now();
      const { id } = await sender.send(
        { to: ['uz/ncp'], kind: 'SPONTANEOUS', body: form, labels: { purpose: 'investigation' } },
        { wait: 'delivered' },
      );
      sentAtMs.set(id, startedMs);
    }
  };
  await Promise.all(Array.from({ length: options.inFlight }, officer));
  return await arrivals(region, sentAtMs);
}

async function arrivals(region: Region, sentAtMs: ReadonlyMap<string, number>): Promise<number[]> {
  const recipient = await region.client('uz/ncp');
  const times: number[] = [];
  for (const [id, startedMs] of sentAtMs) {
    const { receivedAt } = await recipient.message(id);
    times.push(Date.parse(receivedAt) - startedMs);
  }
  return times;
}

const form = {
  title: [{ language: 'en', text: 'Consignment of acetic anhydride' }],
  text: [{ language: 'en', text: 'Twelve drums without papers, declared as detergent.' }],
  crimeAreas: ['drugs'],
};
