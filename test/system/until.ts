import { setTimeout as delay } from 'node:timers/promises';
import { ClientError } from '@tamga/client';
import type { MessageView } from '@tamga/api';
import type { TamgaClient } from '@tamga/client';

/** Ends what would never end. On a machine with much to do a command alone takes ten seconds, and nothing is proved by haste. */
const waitMsMax = 600_000;
const pollMs = 50;

/** Asks until the answer is there; fails, and says for what it waited, when that does not come. */
export async function until<Value>(what: string, ask: () => Promise<Value | undefined>): Promise<Value> {
  const deadline = Date.now() + waitMsMax;
  for (;;) {
    const value = await ask();
    if (value !== undefined) return value;
    if (Date.now() > deadline) throw new Error(`not within ${waitMsMax / 60_000} minutes: ${what}`);
    await delay(pollMs);
  }
}

/** The message once it has arrived at an adapter. */
export async function arrived(client: TamgaClient, id: string): Promise<MessageView> {
  return await until(`message ${id} arrives`, async () => {
    try {
      return await client.message(id);
    } catch (error) {
      if (error instanceof ClientError && error.problem?.status === 404) return undefined;
      throw error;
    }
  });
}

/** The message once it is in a state. */
export async function inState(client: TamgaClient, id: string, state: string): Promise<MessageView> {
  return await until(`message ${id} is ${state}`, async () => {
    const message = await client.message(id);
    return message.state === state ? message : undefined;
  });
}
