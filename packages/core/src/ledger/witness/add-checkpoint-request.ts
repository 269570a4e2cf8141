import { decodeBase64, encodeBase64 } from '../base64.ts';
import { concat, utf8 } from '../../bytes.ts';
import { noteBytesMax } from '../signed-note.ts';
import { hashBytes } from '../tree-hash.ts';

/** C2SP tlog-witness: at most 63 consistency proof lines. */
export const proofLinesMax = 63;

const proofLineBytes = 45;
const oldLineBytesMax = 25;
// Room for one line too many, so that it is called that.
const headBytesMax = oldLineBytesMax + (proofLinesMax + 1) * proofLineBytes + 1;

/** Largest body of an add-checkpoint request. */
export const addCheckpointBytesMax: number = headBytesMax + noteBytesMax;

/** The body of an add-checkpoint request, taken apart. Nothing in it is verified. */
export interface AddCheckpointRequest {
  /** Size of the checkpoint that the log believes the witness to have cosigned last. */
  readonly oldSize: bigint;
  readonly proof: readonly Uint8Array[];
  /** The signed note. */
  readonly note: Uint8Array;
}

/** Why a body is no add-checkpoint request. */
export type RequestCode =
  | 'REQUEST_TOO_LARGE'
  /** No empty line between the head and the checkpoint. */
  | 'REQUEST_SHAPE'
  | 'REQUEST_OLD_SIZE'
  | 'REQUEST_PROOF_LINE'
  | 'REQUEST_TOO_MANY_PROOF_LINES';

const newline = 0x0a;
const oldLine = /^old (0|[1-9][0-9]{0,19})$/u;
const sizeMax = 2n ** 64n - 1n;

/** C2SP tlog-witness, "add-checkpoint", strictly. */
export function parseAddCheckpoint(
  body: Uint8Array,
): { ok: true; request: AddCheckpointRequest } | { ok: false; code: RequestCode } {
  if (body.length > addCheckpointBytesMax) return { ok: false, code: 'REQUEST_TOO_LARGE' };
  const end = emptyLineIn(body.subarray(0, headBytesMax));
  if (end === undefined) return { ok: false, code: 'REQUEST_SHAPE' };
  // Whatever is not ASCII matches neither line.
  const [first = '', ...lines] = new TextDecoder('latin1').decode(body.subarray(0, end)).split('\n');
  const oldSize = oldLine.exec(first)?.[1];
  if (oldSize === undefined || BigInt(oldSize) > sizeMax) return { ok: false, code: 'REQUEST_OLD_SIZE' };
  if (lines.length > proofLinesMax) return { ok: false, code: 'REQUEST_TOO_MANY_PROOF_LINES' };
  const proof: Uint8Array[] = [];
  for (const line of lines) {
    const hash = decodeBase64(line);
    if (hash?.length !== hashBytes) return { ok: false, code: 'REQUEST_PROOF_LINE' };
    proof.push(hash);
  }
  return { ok: true, request: { oldSize: BigInt(oldSize), proof, note: body.subarray(end + 2) } };
}

/** The body of a request, as parseAddCheckpoint reads it. */
export function formatAddCheckpoint(request: AddCheckpointRequest): Uint8Array<ArrayBuffer> {
  const lines = request.proof.map((hash) => `${encodeBase64(hash)}\n`).join('');
  return concat(utf8(`old ${request.oldSize}\n${lines}\n`), request.note);
}

/** Where the first line ends that an empty one follows. */
function emptyLineIn(head: Uint8Array): number | undefined {
  const at = head.findIndex((byte, i) => byte === newline && head[i + 1] === newline);
  return at === -1 ? undefined : at;
}
