/** The little of DER (X.690) that a certificate needs. Every function returns one complete element. */

const tag = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

function element(tagNumber: number, content: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(tagNumber), length(content.length), content]);
}

// X.690 §8.1.3: short form below 128, else the number of length bytes and the length, big-endian, shortest.
function length(count: number): Uint8Array {
  if (count < 0x80) return Uint8Array.of(count);
  const bytes: number[] = [];
  for (let rest = count; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Uint8Array.of(0x80 | bytes.length, ...bytes);
}

export function sequence(...elements: Uint8Array[]): Uint8Array {
  return element(tag.sequence, Buffer.concat(elements));
}

export function set(...elements: Uint8Array[]): Uint8Array {
  return element(tag.set, Buffer.concat(elements));
}

/** A non-negative integer from its big-endian bytes. */
export function unsigned(bytes: Uint8Array): Uint8Array {
  let first = 0;
  while (first < bytes.length - 1 && bytes[first] === 0) first++;
  const shortest = bytes.subarray(first);
  const leading = shortest[0] ?? 0;
  return element(tag.integer, leading < 0x80 ? shortest : Buffer.concat([Uint8Array.of(0), shortest]));
}

export function boolean(value: boolean): Uint8Array {
  return Uint8Array.of(0x01, 0x01, value ? 0xff : 0x00);
}

export function bitString(bytes: Uint8Array, unusedBits = 0): Uint8Array {
  return element(tag.bitString, Buffer.concat([Uint8Array.of(unusedBits), bytes]));
}

export function octetString(bytes: Uint8Array): Uint8Array {
  return element(tag.octetString, bytes);
}

export function utf8String(text: string): Uint8Array {
  return element(tag.utf8String, Buffer.from(text, 'utf8'));
}

/** `2.5.29.19` */
export function objectIdentifier(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return element(tag.objectIdentifier, Uint8Array.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(arc: number): number[] {
  const digits = [arc % 128];
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) digits.unshift(0x80 | (rest % 128));
  return digits;
}

// RFC 5280 §4.1.2.5: UTCTime through 2049, GeneralizedTime from 2050, both to the second in UTC.
export function time(atMs: number): Uint8Array {
  const digits = new Date(atMs).toISOString().replaceAll(/[-:T]/gu, '').slice(0, 14);
  return digits < '2050' ? element(tag.utcTime, Buffer.from(`${digits.slice(2)}Z`)) : element(tag.generalizedTime, Buffer.from(`${digits}Z`));
}

/** A context-specific element, `[n]`, constructed or primitive. */
export function contextual(number: number, content: Uint8Array, options: { constructed: boolean }): Uint8Array {
  return element(0x80 | (options.constructed ? 0x20 : 0) | number, content);
}
