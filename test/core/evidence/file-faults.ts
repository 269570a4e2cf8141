/** What can be wrong with the files of a bundle that once was right: each with the code of the check that finds it. */
import type { EvidenceCode } from '@tamga/core/evidence';
import { bytesOf, documentLike, inByte, inDocument, inText, noteLines, spoiltSignature } from './change-file.ts';
import { fileIn, filesOf, flipped, plainZip, withFiles } from './plain-zip.ts';

export interface FileFault {
  readonly name: string;
  readonly code: EvidenceCode | null;
  readonly change: (zip: Uint8Array) => Uint8Array;
  /** Hexadecimal, instead of the region's own. */
  readonly trust?: string;
}

export const fileFaults: readonly FileFault[] = [
  { name: 'cut off', code: 'ZIP_MALFORMED', change: (zip) => zip.slice(0, -1) },
  {
    name: 'one byte behind the end',
    code: 'ZIP_MALFORMED',
    change: (zip) => Uint8Array.from(Buffer.concat([zip, Buffer.alloc(1)])),
  },
  { name: 'nothing', code: 'ZIP_MALFORMED', change: () => new Uint8Array() },
  {
    name: 'a directory that begins elsewhere',
    code: 'ZIP_MALFORMED',
    change: (zip) => flipped(zip, -6),
  },
  {
    name: 'more files than any bundle',
    code: 'ZIP_TOO_MANY_FILES',
    change: (zip) => flipped(zip, -11).map((byte, i, all) => (i === all.length - 11 ? 0xff : byte)),
  },
  {
    name: 'a compressed file',
    code: 'ZIP_NOT_STORED',
    change: (zip) => plainZip(filesOf(zip).map((file, i) => (i === 0 ? { ...file, method: 8 } : file))),
  },
  {
    name: 'an encrypted file',
    code: 'ZIP_NOT_STORED',
    change: (zip) => plainZip(filesOf(zip).map((file, i) => (i === 0 ? { ...file, flags: 1 } : file))),
  },
  {
    name: 'a path that leads out of the folder',
    code: 'ZIP_PATH',
    change: (zip) => plainZip([...filesOf(zip), { path: '../bundle.json', bytes: new Uint8Array() }]),
  },
  {
    name: 'a path twice',
    code: 'ZIP_FILE_TWICE',
    change: (zip) => plainZip([...filesOf(zip), ...filesOf(zip).slice(1, 2)]),
  },
  { name: 'a byte of the envelope without its checksum', code: 'ZIP_CRC', change: (zip) => flipped(zip, 3_000) },
  {
    name: 'another date of a file',
    code: 'ZIP_NOT_CANONICAL',
    change: (zip) => flipped(zip, 12),
  },
  {
    name: 'a byte between the files',
    code: 'ZIP_NOT_CANONICAL',
    change: (zip) => {
      const end = new DataView(zip.buffer, zip.byteOffset).getUint32(zip.length - 6, true);
      const moved = Uint8Array.from(Buffer.concat([zip.subarray(0, end), Uint8Array.of(0), zip.subarray(end)]));
      new DataView(moved.buffer).setUint32(moved.length - 6, end + 1, true);
      return moved;
    },
  },
  {
    name: 'files in another order',
    code: 'FILES_MISMATCH',
    change: (zip) => plainZip(filesOf(zip).toReversed()),
  },
  {
    name: 'a file too many',
    code: 'FILES_MISMATCH',
    change: (zip) => plainZip([...filesOf(zip), { path: 'readme.txt', bytes: bytesOf('Believe me.') }]),
  },
  {
    name: 'without its stamp',
    code: 'FILES_MISMATCH',
    change: (zip) => withFiles(zip, { 'message.stamp': undefined }),
  },
  { name: 'without its index', code: 'FILES_MISMATCH', change: (zip) => withFiles(zip, { 'bundle.json': undefined }) },
  {
    name: 'an index of a later format',
    code: 'FORMAT_UNKNOWN',
    change: inText('bundle.json', (text) => text.replace('"format":1', '"format":2')),
  },
  {
    name: 'an index with white space',
    code: 'INDEX_NOT_CANONICAL',
    change: inText('bundle.json', (text) => text.replace('{', '{ ')),
  },
  {
    name: 'an index with members in another order',
    code: 'INDEX_NOT_CANONICAL',
    change: inText('bundle.json', (text) =>
      text.replace('"type":"evidence","format":1', '"format":1,"type":"evidence"'),
    ),
  },
  {
    name: 'an index with a field of its own',
    code: 'INDEX_MALFORMED',
    change: inText('bundle.json', (text) => text.replace('{', '{"note":"",')),
  },
  {
    name: 'leaves out of order',
    code: 'INDEX_MALFORMED',
    change: inText('bundle.json', (text) => text.replace('{"index":"0"', '{"index":"9"')),
  },
  {
    name: 'an index that names another message',
    code: 'MESSAGE_MISMATCH',
    change: inText('bundle.json', (text) =>
      text.replace(/(?<="message":"[0-9a-f]{31})[0-9a-f]/u, (digit) => (digit === '0' ? '1' : '0')),
    ),
  },
  { name: 'another content key', code: 'CONTENT_KEY_INVALID', change: inByte('message.key', 0) },
  {
    name: 'a content key of 31 bytes',
    code: 'CONTENT_KEY_INVALID',
    change: (zip) => withFiles(zip, { 'message.key': fileIn(zip, 'message.key').slice(1) }),
  },
  { name: 'another ciphertext', code: 'RECORD_NOT_OF_MESSAGE', change: inByte('message.envelope', 2_500) },
  { name: 'another signature of the sender', code: 'SENDER_SIGNATURE', change: inByte('message.envelope', -1) },
  {
    name: 'an envelope with a byte behind it',
    code: 'ENVELOPE_INVALID',
    change: (zip) => withFiles(zip, { 'message.envelope': Uint8Array.of(...fileIn(zip, 'message.envelope'), 0) }),
  },
  { name: 'another stanza', code: 'ENVELOPE_INVALID', change: inByte('message.envelope', 1_000) },
  { name: 'another salt', code: 'INCLUSION_INVALID', change: inByte('leaves/5.entry', 10) },
  { name: 'another time in the record', code: 'INCLUSION_INVALID', change: inByte('leaves/5.entry', 40) },
  {
    name: 'an entry that is cut off',
    code: 'ENTRY_INVALID',
    change: (zip) => withFiles(zip, { 'leaves/5.entry': fileIn(zip, 'leaves/5.entry').slice(0, -1) }),
  },
  { name: 'another hash in a path', code: 'INCLUSION_INVALID', change: inIndexHash('"leaves"') },
  { name: 'another hash in a consistency proof', code: 'CONSISTENCY_INVALID', change: inIndexHash('"consistency":["') },
  { name: 'another signature of the stamp', code: 'STAMP_SIGNATURE', change: inByte('message.stamp', -1) },
  { name: 'a stamp for another key', code: 'STAMP_KEY', change: inStamp(7) },
  { name: 'a stamp for another leaf', code: 'STAMP_LEAF', change: inStamp(2) },
  {
    name: 'a stamp with a byte behind it',
    code: 'STAMP_INVALID',
    change: (zip) => withFiles(zip, { 'message.stamp': Uint8Array.of(...fileIn(zip, 'message.stamp'), 0) }),
  },
  {
    name: 'another tlog-proof',
    code: 'TLOG_PROOF_MISMATCH',
    change: inText('message.tlog-proof', (text) => text.replace('index 5', 'index 6')),
  },
  {
    name: 'a checkpoint of another size',
    code: 'CHECKPOINT_REFUSED',
    change: inText(
      'checkpoints/8.note',
      noteLines(([origin, , ...rest]) => [origin ?? '', '9', ...rest]),
    ),
  },
  {
    name: 'a checkpoint without the Ed25519 signature of the log',
    code: 'CHECKPOINT_REFUSED',
    change: inText(
      'checkpoints/8.note',
      noteLines((lines) => lines.filter((_, i) => i !== 4)),
    ),
  },
  {
    name: 'a checkpoint with a wrong cosignature',
    code: 'CHECKPOINT_REFUSED',
    change: inText('checkpoints/8.note', (text) => text.replace(/.{10}(?=\n$)/u, 'AAAAAAAAAA')),
  },
  {
    name: 'a checkpoint with too few cosignatures',
    code: 'CHECKPOINT_NOT_FINAL',
    change: inText(
      'checkpoints/8.note',
      noteLines((lines) => lines.slice(0, -2)),
    ),
  },
  {
    name: 'a checkpoint with a stranger’s signature',
    code: 'CHECKPOINT_STRAY_SIGNATURE',
    change: inText('checkpoints/8.note', (text) => `${text}— example.org/x ${btoa('x'.repeat(68))}\n`),
  },
  {
    name: 'a checkpoint in the place of another',
    code: 'CHECKPOINT_SIZE',
    change: (zip) => withFiles(zip, { 'checkpoints/8.note': fileIn(zip, 'checkpoints/5.note') }),
  },
  {
    name: 'a document with white space',
    code: 'DOCUMENT_INVALID',
    change: inDocument('agreement', (jws) => jws.replace('{', '{ ')),
  },
  {
    name: 'a document in the place of another',
    code: 'DOCUMENT_HASH',
    change: (zip) => withFiles(zip, { [documentLike(zip, 'agreement')]: fileIn(zip, documentLike(zip, 'manifest')) }),
  },
  { name: 'a roster with a wrong signature', code: 'ROSTER_REFUSED', change: inDocument('roster', spoiltSignature) },
  {
    name: 'a manifest with a wrong signature',
    code: 'MANIFEST_REFUSED',
    change: inDocument('manifest', spoiltSignature),
  },
  {
    name: 'an agreement with a wrong signature',
    code: 'AGREEMENT_REFUSED',
    change: inDocument('agreement', spoiltSignature),
  },
  {
    name: 'an agreement without a signature',
    code: 'AGREEMENT_REFUSED',
    change: inDocument('agreement', (jws) => {
      const { payload, signatures } = JSON.parse(jws) as { payload: string; signatures: unknown[] };
      return JSON.stringify({ payload, signatures: signatures.slice(1) });
    }),
  },
  { name: 'the roster of another region', code: 'TRUST_MISMATCH', change: (zip) => zip, trust: '00'.repeat(32) },
];

/** Another character in the first hash behind a place of the index. */
function inIndexHash(behind: string): FileFault['change'] {
  return inText('bundle.json', (text) => {
    const at = text.indexOf('=', text.indexOf(behind, text.indexOf('"size":"8"'))) - 20;
    return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
  });
}

/** Another byte in a field of the stamp: behind the entry stand the index, position and count, path, key and signature. */
function inStamp(field: 2 | 7): FileFault['change'] {
  return (zip) => {
    const stamp = fileIn(zip, 'message.stamp');
    const entry = fileIn(zip, 'leaves/5.entry');
    // Field 1, a length of two bytes, the entry; field 2; a path of one hash; field 6: key.
    const index = 3 + entry.length + 1;
    const at = field === 2 ? index : stamp.length - 3376 - 20;
    return withFiles(zip, { 'message.stamp': flipped(stamp, at) });
  };
}
