import { sameBytes } from '../../bytes.ts';
import { crc32 } from './crc32.ts';
import {
  centralHeaderBytes,
  endRecordBytes,
  localHeaderBytes,
  writeStoredZip,
  zipBytesMax,
  zipFileBytesMax,
  zipFilesMax,
  zipPath,
  zipPathCharsMax,
  type ZipFile,
} from './stored-zip.ts';

/** Why bytes are no zip of ours. */
export type ZipCode =
  | 'ZIP_TOO_LARGE'
  /** No end record in the last 22 bytes, or what it points to is not there. */
  | 'ZIP_MALFORMED'
  | 'ZIP_TOO_MANY_FILES'
  /** A file is compressed or encrypted: nothing here ever grows when it is read. */
  | 'ZIP_NOT_STORED'
  | 'ZIP_FILE_TOO_LARGE'
  | 'ZIP_PATH'
  | 'ZIP_FILE_TWICE'
  | 'ZIP_CRC'
  /** Writing the same files again gives other bytes. */
  | 'ZIP_NOT_CANONICAL';

export type ReadZipResult =
  | { ok: true; files: readonly ZipFile[] }
  | { ok: false; code: ZipCode; path: string; detail: string };

const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;

/**
 * Reads untrusted bytes as a zip of stored files. All sizes are checked before anything is read; memory is that of the bytes
 * and one copy. What comes back is what writeStoredZip makes these bytes of: there is no second form.
 */
export function readStoredZip(bytes: Uint8Array): ReadZipResult {
  if (bytes.length > zipBytesMax) return refused('ZIP_TOO_LARGE', '', `${bytes.length} bytes; at most ${zipBytesMax}`);
  if (bytes.length < endRecordBytes) return refused('ZIP_MALFORMED', '', 'shorter than the end record of a zip');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - endRecordBytes;
  if (view.getUint32(end, true) !== endSignature)
    return refused('ZIP_MALFORMED', '', 'the last 22 bytes are no end record');
  const count = view.getUint16(end + 10, true);
  if (count > zipFilesMax) return refused('ZIP_TOO_MANY_FILES', '', `${count} files; at most ${zipFilesMax}`);
  if (count === 0) return refused('ZIP_MALFORMED', '', 'a zip without files');
  const files: ZipFile[] = [];
  const paths = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    const read = readFile(bytes, view, { at, end });
    if (!read.ok) return read;
    const { file, next } = read;
    if (paths.has(file.path)) return refused('ZIP_FILE_TWICE', file.path, 'a path stands there twice');
    paths.add(file.path);
    files.push(file);
    at = next;
  }
  // Whatever else could differ, from the order of files to a byte between them, differs here.
  return sameBytes(writeStoredZip(files), bytes)
    ? { ok: true, files }
    : refused('ZIP_NOT_CANONICAL', '', 'the same files written again give other bytes');
}

function readFile(
  bytes: Uint8Array,
  view: DataView,
  { at, end }: { at: number; end: number },
): { ok: true; file: ZipFile; next: number } | Refusal {
  if (at + centralHeaderBytes > end || view.getUint32(at, true) !== centralSignature)
    return refused('ZIP_MALFORMED', '', `no entry of the directory at byte ${at}`);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  const next = at + centralHeaderBytes + nameLength;
  if (next > end) return refused('ZIP_MALFORMED', '', `a name at byte ${at} reaches past the directory`);
  const path = latin1(bytes.subarray(at + centralHeaderBytes, next));
  if (nameLength > zipPathCharsMax || !zipPath.test(path))
    return refused('ZIP_PATH', '', `no path of a bundle: ${JSON.stringify(path.slice(0, zipPathCharsMax))}`);
  if (flags !== 0 || method !== 0 || size !== view.getUint32(at + 20, true))
    return refused('ZIP_NOT_STORED', path, `method ${method}, flags ${flags}`);
  if (size > zipFileBytesMax) return refused('ZIP_FILE_TOO_LARGE', path, `${size} bytes; at most ${zipFileBytesMax}`);
  const start = local + localHeaderBytes + nameLength;
  if (start + size > end) return refused('ZIP_MALFORMED', path, 'the file reaches past the end');
  const content = bytes.subarray(start, start + size);
  if (crc32(content) !== view.getUint32(at + 16, true))
    return refused('ZIP_CRC', path, 'the bytes do not have the CRC-32 that the directory states');
  return { ok: true, file: { path, bytes: content }, next };
}

interface Refusal {
  readonly ok: false;
  readonly code: ZipCode;
  readonly path: string;
  readonly detail: string;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function refused(code: ZipCode, path: string, detail: string): Refusal {
  return { ok: false, code, path, detail };
}
