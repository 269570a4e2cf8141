/** A zip of stored files in its one form: written, and read back strictly. */
export { readStoredZip } from './read-stored-zip.ts';
export { writeStoredZip, zipBytesMax, zipFilesMax } from './stored-zip.ts';
export type { ZipFile } from './stored-zip.ts';
