/** A file as parts of another one, so that many files that differ little take little room. */

/** `[from, to]`: these bytes of the base, `to` excluded. A text: bytes in base64. */
export type Part = readonly [from: number, to: number] | string;

const windowBytes = 32;

/** The parts that assemble gives the file of. */
function partsOf(file: Uint8Array, base: Uint8Array): Part[] {
  const at = placesOf(base);
  const parts: Part[] = [];
  let own = 0;
  let position = 0;
  const flush = (until: number): void => {
    if (until > own) parts.push(Buffer.from(file.subarray(own, until)).toString('base64'));
  };
  while (position + windowBytes <= file.length) {
    const from = at.get(key(file, position));
    if (from === undefined) {
      position += 1;
      continue;
    }
    let length = windowBytes;
    while (
      position + length < file.length &&
      from + length < base.length &&
      file[position + length] === base[from + length]
    )
      length += 1;
    flush(position);
    parts.push([from, from + length]);
    position += length;
    own = position;
  }
  flush(file.length);
  return parts;
}

/** As parts of the base with which the file has most in common. */
export function bestParts(file: Uint8Array, bases: ReadonlyMap<string, Uint8Array>): { base: string; parts: Part[] } {
  const candidates = [...bases].map(([base, bytes]) => ({ base, parts: partsOf(file, bytes) }));
  const [best] = candidates.toSorted((a, b) => JSON.stringify(a.parts).length - JSON.stringify(b.parts).length);
  if (best === undefined) throw new Error('no base');
  return best;
}

/** Of a base that many files are compared with: where each window of it first stands. */
const placesOfBases = new WeakMap<Uint8Array, ReadonlyMap<string, number>>();

function placesOf(base: Uint8Array): ReadonlyMap<string, number> {
  const known = placesOfBases.get(base);
  if (known !== undefined) return known;
  const at = new Map<string, number>();
  for (let from = base.length - windowBytes; from >= 0; from--) at.set(key(base, from), from);
  placesOfBases.set(base, at);
  return at;
}

function key(bytes: Uint8Array, from: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, windowBytes).toString('latin1');
}

/** The file that the parts are. */
export function assemble(parts: readonly Part[], base: Uint8Array): Uint8Array {
  return Uint8Array.from(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'base64') : base.subarray(...part))),
    ),
  );
}
