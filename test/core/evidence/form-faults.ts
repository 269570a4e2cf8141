/** Bundles that say the same in other bytes, or nearly: zip headers, digits, line ends, order. Each with the code that finds it. */
import type { EvidenceCode } from '@tamga/core/evidence';
import { encode, tamga } from '@tamga/wire';
import { bytesOf, documentLike, inDocument, inText, noteLines } from './change-file.ts';
import type { FileFault } from './file-faults.ts';
import { fileIn, filesOf, plainZip, withFiles } from './plain-zip.ts';

/** Where a number stands in the header of the first file, by its place in the directory's. */
const placeInLocal = (place: number): number => place - 2;

/** Another number of two bytes in the header of the first file: in the directory, before the data, or both. */
const inHeader =
  (place: number, value: number, where: 'both' | 'directory' | 'data') =>
  (zip: Uint8Array): Uint8Array => {
    const changed = Uint8Array.from(zip);
    const view = new DataView(changed.buffer);
    if (where !== 'data') view.setUint16(view.getUint32(zip.length - 6, true) + place, value, true);
    if (where !== 'directory') view.setUint16(placeInLocal(place), value, true);
    return changed;
  };

/** Another number of two bytes in the end record. */
const inEnd =
  (place: number, change: (value: number) => number) =>
  (zip: Uint8Array): Uint8Array => {
    const changed = Uint8Array.from(zip);
    const view = new DataView(changed.buffer);
    const at = zip.length - 22 + place;
    view.setUint16(at, change(view.getUint16(at, true)), true);
    return changed;
  };

const named = (name: string) => (zip: Uint8Array) => plainZip([...filesOf(zip), { path: name, bytes: bytesOf('x') }]);

const zips: readonly [string, EvidenceCode, FileFault['change']][] = [
  ['a file with the flag of UTF-8', 'ZIP_NOT_STORED', inHeader(8, 0x800, 'both')],
  ['a file with the flag of UTF-8 before its data alone', 'ZIP_NOT_CANONICAL', inHeader(8, 0x800, 'data')],
  ['a file that is compressed before its data alone', 'ZIP_NOT_CANONICAL', inHeader(10, 8, 'data')],
  ['a file for version 2.0 of zip', 'ZIP_NOT_CANONICAL', inHeader(6, 20, 'both')],
  ['a file from another system', 'ZIP_NOT_CANONICAL', inHeader(4, 0x31e, 'directory')],
  ['a file with another time', 'ZIP_NOT_CANONICAL', inHeader(12, 1, 'both')],
  ['a file with attributes', 'ZIP_NOT_CANONICAL', inHeader(38, 1, 'directory')],
  ['a zip of which the first count is another', 'ZIP_NOT_CANONICAL', inEnd(8, (count) => count - 1)],
  ['a zip that counts a file less', 'ZIP_NOT_CANONICAL', inEnd(10, (count) => count - 1)],
  ['a zip that counts a file more', 'ZIP_MALFORMED', inEnd(10, (count) => count + 1)],
  ['a zip with a comment', 'ZIP_MALFORMED', (zip) => plainZip(filesOf(zip), 'hello')],
  ['a zip twice', 'ZIP_NOT_CANONICAL', (zip) => Uint8Array.from([...zip, ...zip])],
  ['a file twice, with other content', 'ZIP_FILE_TWICE', named('message.stamp')],
  ['a name in capitals', 'ZIP_PATH', named('README')],
  ['a name with a newline', 'ZIP_PATH', named('bundle.json\n')],
  ['a name with an underscore', 'ZIP_PATH', named('read_me')],
  ['a name in Cyrillic', 'ZIP_PATH', named('файл')],
  ['a name of 101 characters', 'ZIP_PATH', named('a'.repeat(101))],
  ['a name of 100 characters', 'FILES_MISMATCH', named('a'.repeat(100))],
];

type IndexCode = 'INDEX_MALFORMED' | 'INDEX_NOT_CANONICAL' | 'FORMAT_UNKNOWN' | 'FILES_MISMATCH';

/** What stands for the last size in the index. */
const sizes: readonly [string, string, IndexCode][] = [
  ['begins with 0', '"08"', 'INDEX_MALFORMED'],
  ['has a plus', '"+8"', 'INDEX_MALFORMED'],
  ['is a number', '8', 'INDEX_MALFORMED'],
  ['is no number', '"eight"', 'INDEX_MALFORMED'],
  ['has a digit of another script', '"٨"', 'INDEX_MALFORMED'],
  ['is 2^63', '"9223372036854775808"', 'INDEX_MALFORMED'],
  ['is 2^63 − 1', '"9223372036854775807"', 'FILES_MISMATCH'],
];

const inIndex = (name: string, code: IndexCode, change: (text: string) => string): FileFault => ({
  name: `an index ${name}`,
  code,
  change: inText('bundle.json', change),
});

const indexes: readonly FileFault[] = [
  ...sizes.map(([name, size, code]) =>
    inIndex(`of which a size ${name}`, code, (text) => text.replace('"size":"8"', `"size":${size}`)),
  ),
  inIndex('of which a leaf is no number', 'INDEX_MALFORMED', (text) => text.replace('"index":"7"', '"index":"x"')),
  inIndex('with a newline at its end', 'INDEX_NOT_CANONICAL', (text) => `${text}\n`),
  inIndex('with a byte order mark', 'INDEX_MALFORMED', (text) => `\u{FEFF}${text}`),
  inIndex('with a number as its last member', 'INDEX_NOT_CANONICAL', (text) => text.replace(/\}$/u, ',"7":1}')),
  inIndex('with a member twice, and no JSON after it', 'INDEX_MALFORMED', (text) =>
    text.replace('{"index"', '{"index":"0","index"').slice(0, -1),
  ),
  inIndex('with an id in capitals', 'INDEX_MALFORMED', (text) =>
    text.replace(/(?<="message":")[0-9a-f]+/u, (id) => id.toUpperCase()),
  ),
  inIndex('with a hash in capitals', 'INDEX_MALFORMED', (text) =>
    text.replace(/[0-9a-f]{64}/u, (hash) => hash.toUpperCase()),
  ),
  inIndex('with base64 without padding', 'INDEX_MALFORMED', (text) => text.replace('="', '"')),
  inIndex('of the format 1.5', 'INDEX_MALFORMED', (text) => text.replace('"format":1', '"format":1.5')),
  inIndex('of the format 2^53', 'INDEX_MALFORMED', (text) => text.replace('"format":1', '"format":9007199254740992')),
  inIndex('of the format 0, with a member of its own', 'FORMAT_UNKNOWN', (text) =>
    text.replace('"format":1', '"format":0,"note":""'),
  ),
];

/** The last note, and the proof that ends with it. */
const inNote =
  (change: (note: string) => string) =>
  (zip: Uint8Array): Uint8Array => {
    const text = (path: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(fileIn(zip, path));
    const [path, note] = ['checkpoints/8.note', text('checkpoints/8.note')];
    const [proofPath, proof] = ['message.tlog-proof', text('message.tlog-proof')];
    const changed = change(note);
    return withFiles(zip, { [path]: bytesOf(changed), [proofPath]: bytesOf(proof.replace(note, changed)) });
  };

const stranger = (name: string) =>
  noteLines((lines) => [...lines, `— ${name} ${Buffer.alloc(70, 7).toString('base64')}`]);

const notes: readonly [string, EvidenceCode | null, (note: string) => string][] = [
  [
    'with its signatures in another order',
    null,
    noteLines((lines) => [...lines.slice(0, 4), ...lines.slice(4).toReversed()]),
  ],
  ['with carriage returns', 'CHECKPOINT_REFUSED', (note) => note.replaceAll('\n', '\r\n')],
  ['with a byte order mark', 'CHECKPOINT_REFUSED', (note) => `\u{FEFF}${note}`],
  ['with a newline more', 'CHECKPOINT_REFUSED', (note) => `${note}\n`],
  ['with an en dash before a signature', 'CHECKPOINT_REFUSED', (note) => note.replace('—', '–')],
  ['whose size begins with 0', 'CHECKPOINT_REFUSED', (note) => note.replace('\n8\n', '\n08\n')],
  ['that a stranger signed whose name has a no-break space', 'CHECKPOINT_REFUSED', stranger('a\u{A0}b')],
  ['that a stranger signed whose name has U+FEFF', 'CHECKPOINT_STRAY_SIGNATURE', stranger('a\u{FEFF}b')],
];

const reordered = (jws: string): string => {
  const { payload, signatures } = JSON.parse(jws) as { payload: string; signatures: object[] };
  return JSON.stringify({ signatures, payload });
};

/** A field of the stamp, instead of what was signed. */
const inStamp = (change: Partial<tamga.ledger.v1.Stamp>) => (zip: Uint8Array) => {
  const { Stamp } = tamga.ledger.v1;
  const stamp = Object.assign(Stamp.decode(fileIn(zip, 'message.stamp')), change);
  return withFiles(zip, { 'message.stamp': encode(Stamp, stamp) });
};

const inEnvelope = (change: Partial<tamga.envelope.v1.Envelope>) => (zip: Uint8Array) => {
  const { Envelope } = tamga.envelope.v1;
  const envelope = Object.assign(Envelope.decode(fileIn(zip, 'message.envelope')), change);
  return withFiles(zip, { 'message.envelope': encode(Envelope, envelope) });
};

const national = (provider: string, signature = Uint8Array.of(1)) =>
  inEnvelope({ nationalSignatures: [{ provider, keyId: 'k', signature }] as tamga.envelope.v1.NationalSignature[] });

const others: readonly [string, EvidenceCode | null, FileFault['change']][] = [
  [
    'a tlog-proof with carriage returns',
    'TLOG_PROOF_MISMATCH',
    inText('message.tlog-proof', (text) => text.replaceAll('\n', '\r\n')),
  ],
  [
    'a tlog-proof whose index begins with 0',
    'TLOG_PROOF_MISMATCH',
    inText('message.tlog-proof', (text) => text.replace('index ', 'index 0')),
  ],
  ['a manifest with a newline at its end', 'DOCUMENT_INVALID', inDocument('manifest', (jws) => `${jws}\n`)],
  ['a manifest with its members in another order', 'DOCUMENT_INVALID', inDocument('manifest', reordered)],
  [
    'a manifest with an escape',
    'DOCUMENT_INVALID',
    inDocument('manifest', (jws) => jws.replace('payload', String.raw`p\u0061yload`)),
  ],
  [
    'a roster in the place of a manifest',
    'DOCUMENT_HASH',
    (zip) => withFiles(zip, { [documentLike(zip, 'manifest')]: fileIn(zip, documentLike(zip, 'roster')) }),
  ],
  ['a stamp with a key of 31 bytes', 'STAMP_KEY', inStamp({ signingKey: new Uint8Array(31) })],
  ['a stamp with a signature of 3,372 bytes', 'STAMP_SIGNATURE', inStamp({ signature: new Uint8Array(3372) })],
  ['a stamp with a hash of 31 bytes', 'STAMP_SIGNATURE', inStamp({ path: [new Uint8Array(31)] })],
  ['a stamp without an entry', 'STAMP_LEAF', inStamp({ entry: new Uint8Array() })],
  ['an envelope without a ciphertext', 'ENVELOPE_INVALID', inEnvelope({ ciphertext: new Uint8Array() })],
  ['a ciphertext of a length that no body has', 'ENVELOPE_INVALID', inEnvelope({ ciphertext: new Uint8Array(1_097) })],
  ['a national signature of nobody', 'ENVELOPE_INVALID', national('')],
  ['a national signature of 8,193 bytes', 'ENVELOPE_INVALID', national('kz', new Uint8Array(8_193))],
];

export const formFaults: readonly FileFault[] = [
  ...zips.map(([name, code, change]) => ({ name, code, change })),
  ...indexes,
  ...notes.map(([name, code, change]) => ({ name: `a last note ${name}`, code, change: inNote(change) })),
  ...others.map(([name, code, change]) => ({ name, code, change })),
];
