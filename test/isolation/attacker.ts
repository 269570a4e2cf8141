import { type Exchange, headersOf, startExchange } from '@tamga/platform/exchange-fixture';

/** Longer than an honest answer takes on a machine with little to do: what comes later counts as none. */
const answerMs = 1_500;
/** Where an answer or a refusal must come, however much the machine has to do. */
const askedMs = 300_000;

/** What an attempt brought: an answer's text, or why there was none. */
type Attempt = { readonly answer: string } | { readonly refused: 'permission' | 'nobody' | 'silence' | 'client' };

/** A party with its real credentials and the bare client. */
export interface Attacker {
  /** Publishes with a reply subject of its own and waits for what comes back. */
  try(subject: string, payload?: string | Uint8Array, headers?: Record<string, string>): Promise<Attempt>;
  /** The same where an answer or a refusal must come, however long it takes. */
  ask(subject: string, payload?: string | Uint8Array, headers?: Record<string, string>): Promise<Attempt>;
  /** Publishes with any reply subject, and resolves when the server has dealt with it. */
  publish(
    subject: string,
    payload: string,
    options?: { reply?: string; headers?: Record<string, string> },
  ): Promise<void>;
  /** Everything that arrives on a subject, until the end. `denied` once the server has said no. */
  listen(subject: string, queue?: string): { readonly received: string[]; readonly denied: boolean };
  /** Resolves when the server has dealt with all that was sent before. */
  settled(): Promise<void>;
}

export async function attackerOf(exchange: Exchange, user: string): Promise<Attacker> {
  const connection = await exchange.connectRaw(user);
  const settled = () => connection.flush();
  const denials = denialsOf(connection);
  const attempt = async (
    [subject, payload = '', headers = {}]: Parameters<Attacker['try']>,
    timeout: number,
  ): Promise<Attempt> => {
    const request = connection.request(subject, payload, { timeout, headers: headersOf(headers) });
    const answered = request
      .then((reply): Attempt => ({ answer: reply.string() }))
      .catch((error: unknown): Attempt => ({ refused: reasonOf(error) }));
    return await Promise.race([answered, denials.next()]);
  };
  return {
    try: (...of) => attempt(of, answerMs),
    ask: (...of) => attempt(of, askedMs),
    publish: async (subject, payload, { reply, headers } = {}) => {
      connection.publish(subject, payload, {
        ...(reply !== undefined && { reply }),
        ...(headers && { headers: headersOf(headers) }),
      });
      await settled();
    },
    listen: (subject, queue) => {
      const heard = { received: [] as string[], denied: false };
      connection.subscribe(subject, {
        ...(queue !== undefined && { queue }),
        callback: (error, message) => {
          if (error) heard.denied = true;
          else heard.received.push(message.subject);
        },
      });
      return heard;
    },
    settled,
  };
}

/**
 * The same exchange with kz's own permissions taken away, so that its user may do everything inside its account: what
 * is still impossible is held by the account boundary alone, the second of two walls.
 */
export function startExchangeWithoutUserPermissions(options: { parties: readonly string[] }): Promise<Exchange> {
  return startExchange({ ...options, configure: (text, credentials) => withoutPermissionsOf('kz', text, credentials) });
}

/** The configuration with one user's allow-lists left out. */
export function withoutPermissionsOf(
  user: 'kz' | 'policy',
  text: string,
  credentials: Exchange['credentials'],
): string {
  const party = [...credentials.parties].find(([name]) => name === user)?.[1];
  const key = (party ?? credentials.hub.policy).publicKey;
  const loosened = text.replace(new RegExp(`("nkey": "${key}"\\n)( *)"permissions": \\{[\\s\\S]*?\\n\\2\\}\\n`), '$1');
  if (loosened === text) throw new Error('the configuration has changed its shape');
  return loosened;
}

/**
 * The server's refusals as they come. The client alone matches them to a request by subject, and the server names some
 * subjects as it has rewritten them.
 */
function denialsOf(connection: Awaited<ReturnType<Exchange['connectRaw']>>): { next(): Promise<Attempt> } {
  let waiting = Promise.withResolvers<Attempt>();
  void (async () => {
    for await (const status of connection.status()) {
      if (status.type !== 'error' || status.error.name !== 'PermissionViolationError') continue;
      waiting.resolve({ refused: 'permission' });
      waiting = Promise.withResolvers();
    }
  })();
  return { next: () => waiting.promise };
}

function reasonOf(error: unknown): Extract<Attempt, { refused: string }>['refused'] {
  const causes = [error, error instanceof Error ? error.cause : undefined];
  const names = new Set(causes.map((one) => (one instanceof Error ? one.name : '')));
  if (names.has('PermissionViolationError')) return 'permission';
  if (names.has('NoResponders')) return 'nobody';
  if (names.has('TimeoutError')) return 'silence';
  return 'client';
}
