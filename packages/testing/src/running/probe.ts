/** What a process of a region says of itself at `/readyz` and `/healthz` (07-interfaces: HTTP). One that does not answer says nothing. */

import { once } from 'node:events';
import { connect } from 'node:net';

const probeMsMax = 2_000;

interface Check {
  name: string;
  ready: boolean;
  code?: string;
  alarm?: boolean;
}

/** Whether a process answers /readyz with 200. */
export async function answersReady(base: string): Promise<boolean> {
  return (await ask(base, '/readyz'))?.ok === true;
}

/** Whether a process lives and serves, ready or not. */
export async function answersHealthy(base: string): Promise<boolean> {
  return (await ask(base, '/healthz'))?.ok === true;
}

/** Whether one check of a process holds, whatever the others say. */
export async function answersHolding(base: string, name: string): Promise<boolean> {
  return (await checkOf(base, name))?.ready === true;
}

/** Whether anything listens at a port of this machine: a server that somebody else started, or a way to one elsewhere. */
export async function isListening(port: number): Promise<boolean> {
  const socket = connect({ host: '127.0.0.1', port });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(probeMsMax) });
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** What an audit says of the ledger: sound, why not, or undefined where it does not answer. */
export async function stateOfLedger(base: string): Promise<string | undefined> {
  const ledger = await checkOf(base, 'ledger');
  return ledger?.ready === true ? 'sound' : ledger?.code;
}

/** What a person must look at, as check and code; the process works all the same (decision 0205). */
export async function alarmsOf(base: string): Promise<string[]> {
  const checks = await checksOf(base);
  return checks.filter(({ alarm }) => alarm === true).map(({ name, code }) => `${name} ${code}`);
}

async function checkOf(base: string, wanted: string): Promise<Check | undefined> {
  return (await checksOf(base)).find(({ name }) => name === wanted);
}

async function checksOf(base: string): Promise<Check[]> {
  const answer = await ask(base, '/readyz');
  try {
    return (JSON.parse(answer?.text ?? '') as { checks: Check[] }).checks;
  } catch {
    return [];
  }
}

async function ask(base: string, path: string): Promise<{ ok: boolean; text: string } | undefined> {
  try {
    const response = await fetch(new URL(path, base), { signal: AbortSignal.timeout(probeMsMax) });
    return { ok: response.ok, text: await response.text() };
  } catch {
    return undefined;
  }
}
