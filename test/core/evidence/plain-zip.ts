/** A zip written after docs/EVIDENCE.md, apart from the one in core, with room for what is wrong. */
import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';

export interface PlainFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Instead of what is right. */
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
}

/** The files of a bundle in their order, read by a program that is not ours. */
export function filesOf(zip: Uint8Array): PlainFile[] {
  return Object.entries(unzipSync(zip)).map(([path, bytes]) => ({ path, bytes }));
}

/** The bytes of a zip of stored files. */
export function plainZip(files: readonly PlainFile[], comment = ''): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.path);
    const common = commonOf(file, name.length);
    const local = Buffer.concat([u32(0x04034b50), common, name, file.bytes]);
    directory.push(
      Buffer.concat([u32(0x02014b50), u16(10), common, u16(0), u16(0), u16(0), u32(0), u32(offset), name]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = u16(files.length);
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(central.length), u32(offset), u16(comment.length)];
  return Uint8Array.from(Buffer.concat([...parts, central, ...end, Buffer.from(comment)]));
}

/** The same zip with files changed: undefined takes one away. */
export function withFiles(zip: Uint8Array, changes: Readonly<Record<string, Uint8Array | undefined>>): Uint8Array {
  const files = filesOf(zip).flatMap((file) => {
    if (!(file.path in changes)) return [file];
    const bytes = changes[file.path];
    return bytes === undefined ? [] : [{ ...file, bytes }];
  });
  return plainZip(files);
}

export function fileIn(zip: Uint8Array, path: string): Uint8Array {
  const file = filesOf(zip).find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return file.bytes;
}

/** The bytes with one bit of one byte changed. */
export function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const index = at < 0 ? bytes.length + at : at;
  changed[index] = (changed[index] ?? 0) ^ 1;
  return changed;
}

function commonOf({ bytes, method = 0, flags = 0, crc = crc32(bytes) }: PlainFile, nameLength: number): Buffer {
  const size = u32(bytes.length);
  return Buffer.concat([
    u16(10),
    u16(flags),
    u16(method),
    u16(0),
    u16(0x21),
    u32(crc),
    size,
    size,
    u16(nameLength),
    u16(0),
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
