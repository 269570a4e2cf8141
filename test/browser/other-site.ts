import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else, with a form that posts to us. */
export interface OtherSite extends AsyncDisposable {
  readonly port: number;
}

/** Serves a form that posts `fields` to `action` when its only button is pressed. */
export async function serveOtherSite(action: string, fields: Readonly<Record<string, string>>): Promise<OtherSite> {
  const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`);
  const html = `<!doctype html><form method="post" action="${action}">${inputs.join('')}<button>Go</button></form>`;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
