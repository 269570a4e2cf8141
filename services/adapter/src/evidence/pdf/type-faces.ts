import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** TrueType files of the faces that a PDF embeds; pdfkit takes of each only the glyphs that are used. */
export type TypeFaces = Readonly<Record<Face, Uint8Array>>;

export const faces = ['regular', 'bold', 'mono'] as const;
export type Face = (typeof faces)[number];

/** Noto Sans and Noto Sans Mono: all Cyrillic and Latin letters of the region's languages. About 1.7 MB, read anew each time. */
export async function loadTypeFaces(): Promise<TypeFaces> {
  const [regular, bold, mono] = await Promise.all([
    read(import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
    read(import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf')),
    read(import.meta.resolve('@expo-google-fonts/noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf')),
  ]);
  return { regular, bold, mono };
}

async function read(url: string): Promise<Uint8Array> {
  return await readFile(fileURLToPath(url));
}
