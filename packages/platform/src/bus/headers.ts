import { type MsgHdrs, MsgHdrsImpl } from '@nats-io/nats-core';
import { BusError } from './bus-error.ts';

/** NATS headers as a plain map; of a repeated name the first value. */
export function headerMap(headers: MsgHdrs | undefined): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  if (headers !== undefined) for (const [name, [value = '']] of headers) map.set(name, value);
  return map;
}

/** Throws BAD_OPTION on a name or value that would end its line: it could begin another header. */
export function headersOf(entries: Readonly<Record<string, string>>): MsgHdrs {
  const lists: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(entries)) {
    if (/[\r\n:\s]/u.test(name) || /[\r\n]/u.test(value))
      throw new BusError('BAD_OPTION', 'a header name or value holds a line break');
    lists[name] = [value];
  }
  // All at once: when they are set one by one, the client looks through each name three times.
  return MsgHdrsImpl.fromRecord(lists);
}
