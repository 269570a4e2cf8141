import { benchAccess } from './access.ts';
import { benchAdmit } from './admit.ts';
import { benchCrypto } from './crypto.ts';
import { benchEndToEnd } from './e2e.ts';
import { benchEvidence } from './evidence.ts';
import { benchLedger } from './ledger.ts';
import { benchPolicy } from './policy.ts';
import { benchSearch } from './search.ts';
import type { BenchRow } from './row.ts';

export type { BenchRow } from './row.ts';

/** What each measurement is called on the command line. */
export const benchNames = ['crypto', 'policy', 'admit', 'e2e', 'ledger', 'search', 'access', 'evidence'] as const;
export type BenchName = (typeof benchNames)[number];

const cryptoSecondsEach = 0.5;
const recordsDefault = 1_000_000;
const accessEntries = 100_000;
const evidenceVerifications = 50;

/** Runs one measurement on this machine. */
export async function runBench(name: BenchName, onProgress: (step: string) => void): Promise<BenchRow[]> {
  switch (name) {
    case 'crypto':
      return await benchCrypto({ seconds: cryptoSecondsEach });
    case 'policy':
      return await benchPolicy({ onProgress });
    case 'admit':
      return [...(await benchAdmit({ gateways: 1, onProgress })), ...(await benchAdmit({ gateways: 2, onProgress }))];
    case 'e2e':
      return await benchEndToEnd({ onProgress });
    case 'ledger':
      return await benchLedger({ records: recordsAsked('TAMGA_BENCH_LEDGER_RECORDS'), onProgress });
    case 'search':
      return await benchSearch({ records: recordsAsked('TAMGA_BENCH_SEARCH_RECORDS'), onProgress });
    case 'access':
      return await benchAccess({ entries: accessEntries, onProgress });
    case 'evidence':
      return await benchEvidence({ verifications: evidenceVerifications, onProgress });
    default:
      return assertNever(name);
  }
}

/** 10⁷ takes a quarter of an hour and more, and 20 GiB: only when it is asked for. */
function recordsAsked(variable: string): number {
  const asked = process.env[variable] ?? String(recordsDefault);
  if (!/^10{3,8}$/u.test(asked))
    throw new RangeError(`${variable}=${asked}: expected a power of ten from 1000 to 100000000`);
  return Number(asked);
}

function assertNever(value: never): never {
  throw new Error(`no measurement ${JSON.stringify(value)}`);
}
