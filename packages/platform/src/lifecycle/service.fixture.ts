/** A service for run-service.test.ts, run as its own process: serves a page, works until told to stop, says in which order it ended. */
import { writeSync } from 'node:fs';
import { createLogger } from '../logging/index.ts';
import { createMetrics } from '../telemetry/index.ts';
import { runService } from './run-service.ts';

const [mode = 'normal', port = '0'] = process.argv.slice(2);
const say = (what: string) => writeSync(1, `${JSON.stringify({ said: what })}\n`);

await runService({
  name: 'fixture',
  logger: createLogger({ service: 'fixture' }),
  metrics: createMetrics({ service: 'fixture' }),
  http: { address: '127.0.0.1', port: Number(port), portOption: '--http-base' },
  readiness: ['work'],
  main: async (service) => {
    await using connection = { [Symbol.asyncDispose]: async () => void say('drained') };
    if (mode === 'fails') throw Object.assign(new Error('Secret Person'), { code: 'ERR_SECRET' });
    if (mode === 'ends') return;
    service.handleHttp(() => new Response(`own page ${typeof connection}`));
    if (mode === 'alarms') service.readiness.alarm('work', 'TALLY_DIFFERS');
    else service.readiness.hold('work');
    const stopped = Promise.withResolvers<void>();
    service.signal.addEventListener('abort', () => stopped.resolve());
    await stopped.promise;
    say(`finishing, ready: ${service.readiness.ready}`);
    if (mode === 'hangs') await new Promise((resolve) => setTimeout(resolve, 600_000));
  },
});
say('over');
