import { setTimeout as delay } from 'node:timers/promises';
import { ClientError } from '@tamga/client';
import type { MessageView } from '@tamga/api';
import type { TamgaClient } from '@tamga/client';

const waitMsMax = 60_000;
const pollMs = 50;

/** Asks until the answer is there; fails when it is not within a minute. */
export async function until<Value>(what: string, ask: () => Promise<Value | undefined>): Promise<Value> {
  const deadline = Date.now() + waitMsMax;
  for (;;) {
    const value = await ask();
    if (value !== undefined) return value;
    if (Date.now() > deadline) throw new Error(`not within a minute: ${what}`);
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
