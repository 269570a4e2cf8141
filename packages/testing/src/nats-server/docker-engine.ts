import { request } from 'node:http';
import type { RequestOptions } from 'node:http';

const answerMsMax = 3_000;
const answerBytesMax = 65_536;
const socketDefault = 'unix:///var/run/docker.sock';

/** Whether a Docker engine answers, and where it was looked for. */
export type EngineAnswer =
  | { readonly answers: true; readonly address: string; readonly version: string }
  | { readonly answers: false; readonly address: string };

/** Asks the engine at DOCKER_HOST, or at the default socket, for its version; waits three seconds at most. */
export async function askEngine(environment: NodeJS.ProcessEnv): Promise<EngineAnswer> {
  const address = environment['DOCKER_HOST'] || socketDefault;
  try {
    const answer = JSON.parse(await get({ ...targetOf(address), path: '/version' })) as { Version?: unknown };
    if (typeof answer.Version === 'string') return { answers: true, address, version: answer.Version };
  } catch {
    // Nobody there, nobody who answers in time, or somebody else.
  }
  return { answers: false, address };
}

function targetOf(address: string): RequestOptions {
  const url = new URL(address);
  if (url.protocol === 'unix:') return { socketPath: url.pathname };
  if (url.protocol === 'tcp:' || url.protocol === 'http:') return { host: url.hostname, port: url.port };
  throw new Error(`${url.protocol} is no protocol that is spoken here`);
}

function get(options: RequestOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ ...options, signal: AbortSignal.timeout(answerMsMax), agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
        if (text.length > answerBytesMax) asked.destroy(new Error('the answer is too long'));
      });
      response.on('end', () => resolve(text));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}
