import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

// Below the range from which systems take ports for outgoing connections (32768 on Linux, 49152 elsewhere), so that no
// client socket takes a port between our look and the start of the process that is to listen on it.
const freePortMin = 20_000;
const freePortMax = 32_000;
const attemptCountMax = 200;

/** Whether nobody listens on a loopback port now. */
export async function isPortFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen({ host: '127.0.0.1', port, exclusive: true });
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}

/** Distinct loopback ports on which nobody listens now. */
export async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>();
  for (let attempt = 0; found.size < count; attempt++) {
    if (attempt >= attemptCountMax + count)
      throw new Error(`no ${String(count)} free ports between ${String(freePortMin)} and ${String(freePortMax)}`);
    const port = randomInt(freePortMin, freePortMax);
    if (!found.has(port) && (await isPortFree(port))) found.add(port);
  }
  return [...found];
}
