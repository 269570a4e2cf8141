import { benchAdmit } from './admit.ts';
import { benchCrypto } from './crypto.ts';
import { benchEndToEnd } from './e2e.ts';
import { benchPolicy } from './policy.ts';
import type { BenchRow } from './row.ts';

export type { BenchRow } from './row.ts';

/** What each measurement is called on the command line. */
export const benchNames = ['crypto', 'policy', 'admit', 'e2e'] as const;
export type BenchName = (typeof benchNames)[number];

const cryptoSecondsEach = 0.5;

/** Runs one measurement on this machine. */
export async function runBench(name: BenchName, onProgress: (step: string) => void): Promise<BenchRow[]> {
  switch (name) {
    case 'crypto':
      return await benchCrypto({ seconds: cryptoSecondsEach });
    case 'policy':
      return benchPolicy();
    case 'admit':
      return [...(await benchAdmit({ gateways: 1, onProgress })), ...(await benchAdmit({ gateways: 2, onProgress }))];
    case 'e2e':
      return await benchEndToEnd({ onProgress });
    default:
      return assertNever(name);
  }
}

function assertNever(value: never): never {
  throw new Error(`no measurement ${JSON.stringify(value)}`);
}
