import { EvidenceError } from '../errors.ts';
import { crc32 } from './crc32.ts';

/** A file in a zip. */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Bounds of what is read or written; more is refused before anything of it is looked at. */
export const zipBytesMax = 33_554_432;
export const zipFilesMax = 2_304;
export const zipFileBytesMax = 4_194_304;
export const zipPathCharsMax = 100;

/** Lower case, no empty part, none that begins with a dot: nothing leads out of the folder where it is unpacked. */
export const zipPath: RegExp = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9][a-z0-9.-]*)*$/u;

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
/** Lengths of the fixed parts of the three headers. */
export const localHeaderBytes = 30;
export const centralHeaderBytes = 46;
export const endRecordBytes = 22;
/** "Version needed to extract" 1.0: nothing but stored files. */
const version = 10;
/** 1 January 1980, the earliest moment that a zip can name: no clock goes into the bytes. */
const date = 0x0021;

/**
 * A zip whose files are stored, not compressed: the one sequence of bytes for these files in this order. Throws ZIP_INVALID on
 * what readStoredZip would refuse.
 */
export function writeStoredZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const fault = faultOf(files);
  if (fault !== undefined) throw new EvidenceError('ZIP_INVALID', fault);
  const names = files.map(({ path }) => new TextEncoder().encode(path));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const dataBytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const total = dataBytes + 2 * nameBytes + files.length * (localHeaderBytes + centralHeaderBytes) + endRecordBytes;
  if (total > zipBytesMax) throw new EvidenceError('ZIP_INVALID', `${total} bytes; at most ${zipBytesMax}`);
  const writer = new Writer(total);
  const offsets: number[] = [];
  const sums = files.map(({ bytes }) => crc32(bytes));
  for (const [i, { bytes }] of files.entries()) {
    offsets.push(writer.offset);
    writer.u32(localSignature);
    writeCommon(writer, { crc: sums[i] ?? 0, size: bytes.length, name: names[i] ?? bytes });
    writer.bytes(names[i] ?? bytes);
    writer.bytes(bytes);
  }
  const directory = writer.offset;
  for (const [i, { bytes }] of files.entries()) {
    writer.u32(centralSignature);
    // Made by MS-DOS: no permissions of any system.
    writer.u16(version);
    writeCommon(writer, { crc: sums[i] ?? 0, size: bytes.length, name: names[i] ?? bytes });
    // No comment, disk 0, no attributes.
    for (let field = 0; field < 3; field++) writer.u16(0);
    writer.u32(0);
    writer.u32(offsets[i] ?? 0);
    writer.bytes(names[i] ?? bytes);
  }
  const directoryBytes = writer.offset - directory;
  writer.u32(endSignature);
  writer.u16(0);
  writer.u16(0);
  writer.u16(files.length);
  writer.u16(files.length);
  writer.u32(directoryBytes);
  writer.u32(directory);
  writer.u16(0);
  return writer.whole;
}

function faultOf(files: readonly ZipFile[]): string | undefined {
  if (files.length === 0 || files.length > zipFilesMax) return `${files.length} files; from 1 to ${zipFilesMax}`;
  const misnamed = files.find(({ path }) => path.length > zipPathCharsMax || !zipPath.test(path));
  if (misnamed !== undefined) return `${JSON.stringify(misnamed.path)} is no path of a bundle`;
  const large = files.find(({ bytes }) => bytes.length > zipFileBytesMax);
  if (large !== undefined) return `${large.path} has ${large.bytes.length} bytes; at most ${zipFileBytesMax}`;
  const twice = files.find(({ path }, i) => files.findIndex((other) => other.path === path) !== i);
  return twice === undefined ? undefined : `${twice.path} stands there twice`;
}

/** From "version needed" to the length of the extra field: alike in both headers of a file. */
function writeCommon(writer: Writer, file: { crc: number; size: number; name: Uint8Array }): void {
  writer.u16(version);
  // No flags, stored, time 00:00.
  for (let field = 0; field < 3; field++) writer.u16(0);
  writer.u16(date);
  writer.u32(file.crc);
  writer.u32(file.size);
  writer.u32(file.size);
  writer.u16(file.name.length);
  writer.u16(0);
}

class Writer {
  readonly whole: Uint8Array<ArrayBuffer>;
  readonly #view: DataView;
  offset = 0;

  constructor(length: number) {
    this.whole = new Uint8Array(length);
    this.#view = new DataView(this.whole.buffer);
  }

  u16(value: number): void {
    this.#view.setUint16(this.offset, value, true);
    this.offset += 2;
  }

  u32(value: number): void {
    this.#view.setUint32(this.offset, value, true);
    this.offset += 4;
  }

  bytes(value: Uint8Array): void {
    this.whole.set(value, this.offset);
    this.offset += value.length;
  }
}
