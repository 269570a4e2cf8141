const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };

/** Nothing of an auditor's reading is kept on the way. */
export function json(document: unknown): Response {
  return new Response(JSON.stringify(document), { headers });
}

/** A file to be kept under a name. */
export function file(body: string | Uint8Array<ArrayBuffer>, of: { type: string; name: string }): Response {
  return new Response(body, {
    headers: {
      'content-type': of.type,
      'content-disposition': `attachment; filename="${of.name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
