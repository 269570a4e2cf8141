/** What an attacker does who alters one byte of a bundle and then puts right whatever nobody signed. */
import { createHash } from 'node:crypto';
import type { PlainFile } from './plain-zip.ts';

interface Index {
  message: string;
  checkpoints: { size: string }[];
  leaves: { index: string; path: string[] }[];
  documents: string[];
}

/** Where in the stamp its entry stands: a tag, a length of one or two bytes. */
const entryInStamp = (entry: Uint8Array): number => (entry.length < 128 ? 2 : 3);

/**
 * The files of a bundle after `altered` took the place of one of them, with everything that is only derived made to fit: names of
 * files and the index, copies of an entry and of a checkpoint, hashes of documents wherever they are named. Checksums are the
 * zip's. What does not read any more is left as it is.
 */
export function putRight(files: readonly PlainFile[], altered: PlainFile): PlainFile[] {
  const changed = files.map((file) => (file.path === altered.path ? altered : file));
  const original = files.find(({ path }) => path === altered.path)?.bytes ?? new Uint8Array();
  if (altered.path === 'bundle.json') return byIndex(changed, altered.bytes);
  if (altered.path === 'message.envelope') return withMessageId(changed, original, altered.bytes);
  if (altered.path.startsWith('leaves/')) return withEntry(changed, original, altered.bytes);
  if (altered.path.startsWith('checkpoints/')) return withCheckpoint(changed, { path: altered.path, original });
  if (altered.path.startsWith('documents/')) return withDocument(changed, altered);
  return changed;
}

/** Files are called what the index calls them, and the tlog-proof has its path. */
function byIndex(files: readonly PlainFile[], bytes: Uint8Array): PlainFile[] {
  const index = indexIn(bytes);
  if (index === undefined) return [...files];
  const names = [
    ...index.checkpoints.map(({ size }) => `checkpoints/${size}.note`),
    ...index.leaves.map(({ index: leaf }) => `leaves/${leaf}.entry`),
    ...index.documents.map((hash) => `documents/${hash}.jws`),
  ];
  const own = files.length - names.length;
  const renamed = files.map((file, i) => (i < own ? file : { ...file, path: names[i - own] ?? file.path }));
  return withTlogProof(renamed, index);
}

function withTlogProof(files: readonly PlainFile[], index: Index): PlainFile[] {
  const proof = textIn(files, 'message.tlog-proof');
  const [first = '', second = ''] = proof.split('\n');
  const leaf = index.leaves.find((one) => second === `index ${one.index}`);
  if (leaf === undefined) return [...files];
  const note = proof.slice(proof.indexOf('\n\n') + 2);
  return replaced(files, 'message.tlog-proof', [first, second, ...leaf.path, '', note].join('\n'));
}

/** The index names the message as its header does. */
function withMessageId(files: readonly PlainFile[], original: Uint8Array, altered: Uint8Array): PlainFile[] {
  const text = textIn(files, 'bundle.json');
  const index = indexIn(bytesOf(text));
  const at = Buffer.from(original).indexOf(Buffer.from(index?.message ?? '', 'hex'));
  if (index === undefined || at === -1) return [...files];
  const id = Buffer.from(altered.subarray(at, at + 16)).toString('hex');
  return replaced(files, 'bundle.json', text.replace(index.message, id));
}

/** The stamp holds the same entry. */
function withEntry(files: readonly PlainFile[], original: Uint8Array, altered: Uint8Array): PlainFile[] {
  return files.map((file) => {
    const at = entryInStamp(original);
    const isStampOfIt =
      file.path === 'message.stamp' &&
      Buffer.from(file.bytes)
        .subarray(at, at + original.length)
        .equals(original);
    if (!isStampOfIt) return file;
    const bytes = Uint8Array.from(file.bytes);
    bytes.set(altered, at);
    return { ...file, bytes };
  });
}

/** The file and the index have its size, and the tlog-proof is of it. */
function withCheckpoint(files: readonly PlainFile[], of: { path: string; original: Uint8Array }): PlainFile[] {
  const note = textIn(files, of.path);
  const was = new TextDecoder().decode(of.original);
  const proof = textIn(files, 'message.tlog-proof');
  const proved = proof.endsWith(was)
    ? replaced(files, 'message.tlog-proof', `${proof.slice(0, -was.length)}${note}`)
    : files;
  const [oldSize, newSize] = [was, note].map((text) => text.split('\n')[1] ?? '');
  const renamed = proved.map((file) =>
    file.path === of.path ? { ...file, path: `checkpoints/${newSize}.note` } : file,
  );
  const index = textIn(files, 'bundle.json').replace(`"size":"${oldSize}"`, `"size":"${newSize}"`);
  return replaced(renamed, 'bundle.json', index);
}

/** Its file is called for the hash that it has now, and the index and every entry, the stamp's too, name that one. */
function withDocument(files: readonly PlainFile[], altered: PlainFile): PlainFile[] {
  const was = /[0-9a-f]{64}/u.exec(altered.path)?.[0] ?? '';
  const hash = payloadHash(altered.bytes);
  if (hash === undefined || hash === was) return [...files];
  const named = files.map((file) =>
    file.path.startsWith('leaves/') || file.path === 'message.stamp'
      ? { ...file, bytes: withBytes(file.bytes, Buffer.from(was, 'hex'), Buffer.from(hash, 'hex')) }
      : file,
  );
  const renamed = named.map((file) => (file.path === altered.path ? { ...file, path: `documents/${hash}.jws` } : file));
  const index = indexIn(bytesOf(textIn(files, 'bundle.json')));
  if (index === undefined) return renamed;
  const documents = index.documents.with(index.documents.indexOf(was), hash).toSorted();
  const before = renamed.filter(({ path }) => !path.startsWith('documents/'));
  const sorted = documents.flatMap((one) => renamed.filter(({ path }) => path === `documents/${one}.jws`));
  return replaced([...before, ...sorted], 'bundle.json', JSON.stringify({ ...index, documents }));
}

function payloadHash(jws: Uint8Array): string | undefined {
  const payload = /^\{"payload":"([\w-]*)"/u.exec(new TextDecoder().decode(jws))?.[1];
  return payload === undefined
    ? undefined
    : createHash('sha256').update(Buffer.from(payload, 'base64url')).digest('hex');
}

function withBytes(bytes: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array {
  const changed = Buffer.from(bytes);
  for (let at = changed.indexOf(from); at !== -1; at = changed.indexOf(from, at + 1)) changed.set(to, at);
  return Uint8Array.from(changed);
}

function indexIn(bytes: Uint8Array): Index | undefined {
  try {
    const index = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Index>;
    const { message, checkpoints, leaves, documents } = index;
    const isWhole =
      message !== undefined && checkpoints && leaves?.every(({ path }) => Array.isArray(path)) && documents;
    return isWhole ? (index as Index) : undefined;
  } catch {
    return undefined;
  }
}

function textIn(files: readonly PlainFile[], path: string): string {
  return new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
}

function replaced(files: readonly PlainFile[], path: string, text: string): PlainFile[] {
  return files.map((file) => (file.path === path ? { ...file, bytes: bytesOf(text) } : file));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
