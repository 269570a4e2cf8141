import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

// Below the ports that regions with free ports take, and below those that the system gives to others.
const baseMin = 11_000;
const portsCount = 100;
const basesCount = 90;

/**
 * The first of a hundred ports for a region that a command founds. No other test gets these: their last one is listened on until
 * this process ends, and whoever finds it taken draws again.
 */
export async function reserveHttpBase(): Promise<string> {
  for (;;) {
    const base = baseMin + randomInt(basesCount) * portsCount;
    const server = createServer();
    server.listen({ host: '127.0.0.1', port: base + portsCount - 1, exclusive: true });
    const isOurs = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!isOurs) continue;
    server.unref();
    return String(base);
  }
}
