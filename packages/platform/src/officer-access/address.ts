/** The addresses under which officers reach a service. Any other Host is refused: DNS rebinding ends there. */
export interface Addresses {
  /** `https://tamga.example.kz` or `http://127.0.0.1:8401`; links are made with it. */
  readonly publicOrigin: string;
  /** The origin that a request came to, or undefined when the Host is not ours. */
  originOf(request: Request): string | undefined;
}

export function createAddresses(options: { publicUrl: string; port: number }): Addresses {
  const publicOrigin = new URL(options.publicUrl).origin;
  const origins = new Map<string, string>();
  for (const name of ['127.0.0.1', 'localhost', '[::1]'])
    origins.set(`${name}:${options.port}`, `http://${name}:${options.port}`);
  // Behind a proxy that ends TLS the scheme that officers see is the public one.
  origins.set(new URL(publicOrigin).host, publicOrigin);
  return { publicOrigin, originOf: (request) => origins.get((request.headers.get('host') ?? '').toLowerCase()) };
}
