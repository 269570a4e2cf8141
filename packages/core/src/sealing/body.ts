import { concat, u32 } from '../bytes.ts';
import { chunkedPlaintextBytes } from './chunked.ts';
import { SealingError } from './errors.ts';
import { bodyBytesMax } from './limits.ts';
import { padme } from './padme.ts';

const lengthBytesCount = 4;
const paddedBytesMin = 1024;

/** u32 length ‖ body ‖ zeros up to Padmé(max(length + 4, 1024)). Throws LIMIT_EXCEEDED on a body too large. */
export function padBody(body: Uint8Array): Uint8Array {
  if (body.length > bodyBytesMax) {
    throw new SealingError(
      'LIMIT_EXCEEDED',
      `a body has at most ${bodyBytesMax} bytes, not ${body.length}; send the rest as attachments`,
    );
  }
  const zeros = new Uint8Array(paddedBytes(body.length) - lengthBytesCount - body.length);
  return concat(u32(body.length), body, zeros);
}

/** The body, or undefined unless the padding is exactly what padBody makes. */
export function unpadBody(padded: Uint8Array): Uint8Array | undefined {
  if (padded.length < paddedBytesMin) return undefined;
  const bodyBytes = new DataView(padded.buffer, padded.byteOffset, padded.byteLength).getUint32(0);
  if (bodyBytes > bodyBytesMax || padded.length !== paddedBytes(bodyBytes)) return undefined;
  const end = lengthBytesCount + bodyBytes;
  if (padded.subarray(end).some((byte) => byte !== 0)) return undefined;
  return padded.subarray(lengthBytesCount, end);
}

/** Whether a ciphertext can hold a padded body at all: what the blind centre checks. */
export function isBodyCiphertextSize(ciphertextBytes: number): boolean {
  const plaintextBytes = chunkedPlaintextBytes(ciphertextBytes);
  if (plaintextBytes === undefined || plaintextBytes < paddedBytesMin) return false;
  return plaintextBytes <= paddedBytes(bodyBytesMax) && padme(plaintextBytes) === plaintextBytes;
}

function paddedBytes(bodyBytes: number): number {
  return padme(Math.max(bodyBytes + lengthBytesCount, paddedBytesMin));
}
