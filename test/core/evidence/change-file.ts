/** Changes to single files of a bundle. */
import { fileIn, filesOf, flipped, withFiles } from './plain-zip.ts';

/** Makes another zip of a zip. */
export type Change = (zip: Uint8Array) => Uint8Array;

/** UTF-8. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const pathLike = (zip: Uint8Array, start: string, index = 0): string =>
  filesOf(zip).filter(({ path }) => path.startsWith(start))[index]?.path ?? '';

/** Changes the text of one file. */
export function inText(path: string, change: (text: string) => string): Change {
  return (zip) => withFiles(zip, { [path]: bytesOf(change(textOf(fileIn(zip, path)))) });
}

/** Flips a bit of one file; a negative place counts from its end. */
export function inByte(start: string, at: number, index = 0): Change {
  return (zip) => {
    const path = pathLike(zip, start, index);
    return withFiles(zip, { [path]: flipped(fileIn(zip, path), at) });
  };
}

/** Changes the document of this type. */
export function inDocument(type: string, change: (jws: string) => string): Change {
  return (zip) => {
    const path = documentLike(zip, type);
    return withFiles(zip, { [path]: bytesOf(change(textOf(fileIn(zip, path)))) });
  };
}

/** The path of the first document of this type. */
export function documentLike(zip: Uint8Array, type: string): string {
  const found = filesOf(zip).find(({ path, bytes }) => {
    if (!path.startsWith('documents/')) return false;
    const { signatures } = JSON.parse(textOf(bytes)) as { signatures: { protected: string }[] };
    return Buffer.from(signatures[0]?.protected ?? '', 'base64url').includes(`tamga-${type}+jws`);
  });
  return found?.path ?? '';
}

/** Another character in the last signature: the text stays base64url. */
export function spoiltSignature(jws: string): string {
  const end = jws.lastIndexOf('"}]}');
  const at = end - 10;
  return `${jws.slice(0, at)}${jws[at] === 'A' ? 'B' : 'A'}${jws.slice(at + 1)}`;
}

/** Changes the lines of a note. */
export const noteLines =
  (change: (lines: string[]) => string[]) =>
  (text: string): string =>
    `${change(text.slice(0, -1).split('\n')).join('\n')}\n`;
