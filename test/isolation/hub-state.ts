import type { Bus } from '@tamga/platform/bus';

/** What a member must not be able to change: per stream its counts, per consumer what it has handed out. */
export type HubState = Record<string, unknown>;

/** Reads everything that the hub's account holds, with the operator's key. Leaves out what `except` names. */
export async function readHubState(
  operator: Bus,
  except: (stream: string) => boolean = () => false,
): Promise<HubState> {
  const { streams } = await ask<{ streams: { config: { name: string }; state: Record<string, unknown> }[] }>(
    operator,
    'STREAM.LIST',
  );
  const kept = streams.filter(({ config }) => !except(config.name));
  const entries = await Promise.all(
    kept.map(async ({ config, state }) => {
      const { messages, last_seq: last, num_deleted: deleted } = state;
      return [
        config.name,
        { config, messages, last, deleted, consumers: await readConsumers(operator, config.name) },
      ] as const;
    }),
  );
  return Object.fromEntries(entries);
}

async function readConsumers(operator: Bus, stream: string): Promise<unknown[]> {
  const { consumers } = await ask<{ consumers: Record<string, unknown>[] }>(operator, `CONSUMER.LIST.${stream}`);
  return consumers.map(({ name, num_ack_pending: pending, num_redelivered: redelivered, delivered }) => {
    const { consumer_seq: handedOut } = delivered as { consumer_seq: number };
    return { name, pending, redelivered, handedOut };
  });
}

async function ask<Reply>(operator: Bus, subject: string): Promise<Reply> {
  const reply = await operator.request(`$JS.API.${subject}`, new TextEncoder().encode('{"offset":0}'), {
    timeoutMs: 5_000,
  });
  return JSON.parse(new TextDecoder().decode(reply)) as Reply;
}
