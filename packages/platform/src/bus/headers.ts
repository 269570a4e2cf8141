import { headers as createHeaders, type MsgHdrs } from '@nats-io/nats-core';

/** NATS headers as a plain map; of a repeated name the first value. */
export function headerMap(headers: MsgHdrs | undefined): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const key of headers?.keys() ?? []) map.set(key, headers?.get(key) ?? '');
  return map;
}

export function headersOf(entries: Readonly<Record<string, string>>): MsgHdrs {
  const headers = createHeaders();
  for (const [name, value] of Object.entries(entries)) headers.set(name, value);
  return headers;
}
