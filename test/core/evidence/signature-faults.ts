/** Signatures that are wrong in the bytes that carry them: the point, the scalar, the challenge and the response; not in padding. */
import type { FileFault } from './file-faults.ts';
import { bytesOf, inDocument, inText, type Change } from './change-file.ts';
import { fileIn, flipped, withFiles } from './plain-zip.ts';

const compositeBytes = 3_373;
const mlDsa65Bytes = 3_309;
const ed25519Bytes = 64;
/** In a signature of ML-DSA: behind the challenge (48 bytes of ML-DSA-65, 32 of ML-DSA-44) stands the response. */
const inResponse = 700;
/** In the scalar of an Ed25519 signature, which stands behind the 32 bytes of the point. */
const inScalar = 40;
const timestampBytes = 8;
const keyIdBytes = 4;
/** RFC 8032: the order of the group. */
const groupOrder = 2n ** 252n + 27_742_317_777_372_353_535_851_937_790_883_648_493n;

type InSignature = (signature: Uint8Array) => Uint8Array;
const flip =
  (at: number): InSignature =>
  (signature) =>
    flipped(signature, at);

/** The same scalar modulo the order of the group, in a form that RFC 8032 refuses. */
const raised: InSignature = (signature) => {
  const changed = Uint8Array.from(signature);
  const scalar = changed.subarray(32, ed25519Bytes);
  let rest = scalar.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) + groupOrder;
  for (let i = 0; i < scalar.length; i++, rest /= 256n) scalar[i] = Number(rest % 256n);
  return changed;
};

/** Changes the first signature of a document that has this many bytes. */
function ofDocument(type: string, length: number, change: InSignature): Change {
  return inDocument(type, (jws) => {
    const { payload, signatures } = JSON.parse(jws) as {
      payload: string;
      signatures: { protected: string; signature: string }[];
    };
    const at = signatures.findIndex(({ signature }) => Buffer.from(signature, 'base64url').length === length);
    const changed = signatures.map((one, i) =>
      i === at
        ? { ...one, signature: Buffer.from(change(Buffer.from(one.signature, 'base64url'))).toString('base64url') }
        : one,
    );
    return JSON.stringify({ payload, signatures: changed });
  });
}

/** Changes a signature of the last checkpoint, without the key id in front of it. */
function ofCheckpoint(line: (lines: string[]) => number, change: InSignature): Change {
  return inText('checkpoints/8.note', (text) => {
    const lines = text.split('\n');
    const at = line(lines);
    const [dash, name, blob = ''] = lines[at]?.split(' ') ?? [];
    const bytes = Buffer.from(blob, 'base64');
    const signature = change(bytes.subarray(keyIdBytes));
    const again = Buffer.concat([bytes.subarray(0, keyIdBytes), signature]).toString('base64');
    return lines.with(at, `${dash} ${name} ${again}`).join('\n');
  });
}

const ed25519OfLog = (lines: string[]): number =>
  lines.findIndex((line) => Buffer.from(line.split(' ')[2] ?? '', 'base64').length === keyIdBytes + ed25519Bytes);
const lastLine = (lines: string[]): number => lines.length - 2;

/** Changes the composite signature with which a file ends. */
function atEnd(path: string, change: InSignature): Change {
  return (zip) => {
    const bytes = fileIn(zip, path);
    const start = bytes.length - compositeBytes;
    const changed = Uint8Array.from(bytes);
    changed.set(change(bytes.subarray(start)), start);
    return withFiles(zip, { [path]: changed });
  };
}

const inEd25519Half =
  (change: InSignature): InSignature =>
  (composite) =>
    Uint8Array.of(...composite.subarray(0, mlDsa65Bytes), ...change(composite.subarray(mlDsa65Bytes)));

export const signatureFaults: readonly FileFault[] = [
  {
    name: 'a roster with another point in an Ed25519 signature',
    code: 'ROSTER_REFUSED',
    change: ofDocument('roster', ed25519Bytes, flip(0)),
  },
  {
    name: 'a roster with a scalar of Ed25519 that is not below the group order',
    code: 'ROSTER_REFUSED',
    change: ofDocument('roster', ed25519Bytes, raised),
  },
  {
    name: 'a manifest with another challenge in its ML-DSA-65 signature',
    code: 'MANIFEST_REFUSED',
    change: ofDocument('manifest', mlDsa65Bytes, flip(0)),
  },
  {
    name: 'a manifest with another response in its ML-DSA-65 signature',
    code: 'MANIFEST_REFUSED',
    change: ofDocument('manifest', mlDsa65Bytes, flip(inResponse)),
  },
  {
    name: 'an agreement with another scalar in an Ed25519 signature',
    code: 'AGREEMENT_REFUSED',
    change: ofDocument('agreement', ed25519Bytes, flip(inScalar)),
  },
  {
    name: 'an agreement with an ML-DSA-65 signature that is cut off',
    code: 'AGREEMENT_REFUSED',
    change: ofDocument('agreement', mlDsa65Bytes, (signature) => signature.subarray(0, -1)),
  },
  {
    name: 'a checkpoint with another scalar in the Ed25519 signature of the log',
    code: 'CHECKPOINT_REFUSED',
    change: ofCheckpoint(ed25519OfLog, flip(inScalar)),
  },
  {
    name: 'a checkpoint with a scalar of Ed25519 that is not below the group order',
    code: 'CHECKPOINT_REFUSED',
    change: ofCheckpoint(ed25519OfLog, raised),
  },
  {
    name: 'a checkpoint with another response in a cosignature',
    code: 'CHECKPOINT_REFUSED',
    change: ofCheckpoint(lastLine, flip(timestampBytes + inResponse)),
  },
  {
    name: 'a checkpoint with another challenge in a cosignature',
    code: 'CHECKPOINT_REFUSED',
    change: ofCheckpoint(lastLine, flip(timestampBytes)),
  },
  {
    name: 'a checkpoint with another time in a cosignature',
    code: 'CHECKPOINT_REFUSED',
    change: ofCheckpoint(lastLine, flip(timestampBytes - 1)),
  },
  {
    name: 'a message with another response in the ML-DSA-65 half',
    code: 'SENDER_SIGNATURE',
    change: atEnd('message.envelope', flip(inResponse)),
  },
  {
    name: 'a message with another challenge in the ML-DSA-65 half',
    code: 'SENDER_SIGNATURE',
    change: atEnd('message.envelope', flip(0)),
  },
  {
    name: 'a message with another point in the Ed25519 half',
    code: 'SENDER_SIGNATURE',
    change: atEnd('message.envelope', inEd25519Half(flip(0))),
  },
  {
    name: 'a message with a scalar of Ed25519 that is not below the group order',
    code: 'SENDER_SIGNATURE',
    change: atEnd('message.envelope', inEd25519Half(raised)),
  },
  {
    name: 'a stamp with another response in the ML-DSA-65 half',
    code: 'STAMP_SIGNATURE',
    change: atEnd('message.stamp', flip(inResponse)),
  },
  {
    name: 'a stamp with another scalar in the Ed25519 half',
    code: 'STAMP_SIGNATURE',
    change: atEnd('message.stamp', inEd25519Half(flip(inScalar))),
  },
];

/** Encodings that say the same in other bytes, or that break two rules at once. */
export const encodingFaults: readonly FileFault[] = [
  {
    name: 'an envelope with a length in more bytes than it takes',
    code: 'ENVELOPE_INVALID',
    change: longVarint('message.envelope'),
  },
  {
    name: 'an entry with a length in more bytes than it takes',
    code: 'ENTRY_INVALID',
    change: longVarint('leaves/5.entry'),
  },
  {
    name: 'an entry with its fields in another order',
    code: 'ENTRY_INVALID',
    change: (zip) => {
      const entry = fileIn(zip, 'leaves/5.entry');
      return withFiles(zip, { 'leaves/5.entry': Uint8Array.of(...entry.subarray(34), ...entry.subarray(0, 34)) });
    },
  },
  {
    name: 'a record with its time in more bytes than it takes',
    code: 'RECORD_INVALID',
    change: (zip) => {
      // Salt; the record's tag and length (two bytes); the tag of at_ms and six bytes of it.
      const entry = fileIn(zip, 'leaves/5.entry');
      const record = entry.subarray(37);
      const end = record.findIndex((byte, i) => i > 0 && byte < 0x80);
      const longer = Uint8Array.of(
        ...record.subarray(0, end),
        (record[end] ?? 0) | 0x80,
        0,
        ...record.subarray(end + 1),
      );
      const length = longer.length;
      const changed = Uint8Array.of(...entry.subarray(0, 35), (length & 0x7f) | 0x80, length >> 7, ...longer);
      return withFiles(zip, { 'leaves/5.entry': changed });
    },
  },
  {
    name: 'a stamp that writes a position of 0',
    code: 'STAMP_INVALID',
    change: (zip) => {
      const stamp = fileIn(zip, 'message.stamp');
      const at = 3 + fileIn(zip, 'leaves/5.entry').length + 2;
      return withFiles(zip, {
        'message.stamp': Uint8Array.of(...stamp.subarray(0, at), 0x18, 0, ...stamp.subarray(at)),
      });
    },
  },
  {
    name: 'an index with a byte order mark',
    code: 'INDEX_MALFORMED',
    change: inText('bundle.json', (text) => `\u{FEFF}${text}`),
  },
  {
    name: 'an index with a member twice',
    code: 'INDEX_NOT_CANONICAL',
    change: inText('bundle.json', (text) => text.replace('{', '{"type":"evidence",')),
  },
  {
    name: 'an index with white space and a field of its own',
    code: 'INDEX_NOT_CANONICAL',
    change: inText('bundle.json', (text) => text.replace('{', '{ "note":"",')),
  },
  {
    name: 'an index of a later format with white space',
    code: 'INDEX_NOT_CANONICAL',
    change: inText('bundle.json', (text) => text.replace('"format":1', '"format": 2')),
  },
  {
    name: 'an index of a later format with a field of its own',
    code: 'FORMAT_UNKNOWN',
    change: inText('bundle.json', (text) => text.replace('"format":1', '"format":2,"note":""')),
  },
  {
    name: 'an index with the members of a leaf in another order',
    code: 'INDEX_NOT_CANONICAL',
    change: inText('bundle.json', (text) => text.replace(/\{("index":"0"),("path":\[[^\]]*\])\}/u, '{$2,$1}')),
  },
  {
    name: 'a path of 129 hashes',
    code: 'INDEX_MALFORMED',
    change: inText('bundle.json', (text) => {
      const hash = `"${Buffer.alloc(32).toString('base64')}"`;
      return text.replace(
        /("index":"0","path":)\[[^\]]*\]/u,
        `$1[${Array.from({ length: 129 }, () => hash).join(',')}]`,
      );
    }),
  },
  {
    name: 'an agreement whose header has white space',
    code: 'DOCUMENT_INVALID',
    change: inDocument('agreement', (jws) => {
      const { payload, signatures } = JSON.parse(jws) as {
        payload: string;
        signatures: { protected: string; signature: string }[];
      };
      const changed = signatures.map((one) => {
        const header = Buffer.from(one.protected, 'base64url').toString().replace('{', '{ ');
        return { ...one, protected: Buffer.from(bytesOf(header)).toString('base64url') };
      });
      return JSON.stringify({ payload, signatures: changed });
    }),
  },
];

/** The length of the first field takes one more byte, which adds nothing to it. */
function longVarint(path: string): Change {
  return (zip) => {
    const bytes = fileIn(zip, path);
    const end = bytes.findIndex((byte, i) => i > 0 && byte < 0x80);
    const longer = [...bytes.subarray(0, end), (bytes[end] ?? 0) | 0x80, 0, ...bytes.subarray(end + 1)];
    return withFiles(zip, { [path]: Uint8Array.from(longer) });
  };
}
