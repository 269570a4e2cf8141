/** A log whose roster changes, and the witness of its one member, which holds every checkpoint to the version of its time. */
import { ledgerStream, ledgerSubject, parseDocumentId, registerSubject } from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord, verifyCheckpoint, type Checkpoint } from '@tamga/core/ledger';
import {
  cosign,
  decideAddCheckpoint,
  parseAddCheckpoint,
  seenCheckpoint,
  verifyFinal,
} from '@tamga/core/ledger/witness';
import { testFoundedMs, type TestLog } from '@tamga/core/ledger/witness-fixture';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';
import { epoch } from './exchange.fixture.ts';

const { WitnessRequest, WitnessReply, CheckpointNotice } = { ...tamga.service.v1, ...tamga.register.v1 };
const party = 'kz';

/** Registers a version of the roster, and writes its record into LEDGER. Returns its leaf index. */
export async function putRoster(
  gateway: Bus,
  log: { roster: { roster: { version: number }; id: string }; rosterJws: Uint8Array },
  inEpoch: number = epoch,
): Promise<bigint> {
  const { roster, id } = log.roster;
  const subject = { type: 'roster', document: parseDocumentId('region'), version: roster.version } as const;
  const document = encode(tamga.register.v1.SignedDocument, {
    type: tamga.register.v1.DocumentType.DOCUMENT_TYPE_ROSTER,
    id: 'region',
    version: roster.version,
    jws: log.rosterJws,
  });
  await gateway.publishUntilAcknowledged(registerSubject(subject), document, { expectEmptySubject: true });
  const payloadHash = Buffer.from(id, 'hex');
  const record = encodeRecord({ atMs: uint64(testFoundedMs), document: { ...subject, payloadHash } });
  const entry = encodeEntry({ salt: Buffer.alloc(32, roster.version), record });
  const place = ledgerSubject({ epoch: inEpoch, kind: 'document', ...subject });
  const stored = await gateway.publishUntilAcknowledged(place, entry, {
    expectEmptySubject: true,
    expectStream: ledgerStream(inEpoch),
  });
  if (!stored.stored) throw new Error(stored.code);
  return BigInt(stored.sequence) - 1n;
}

/** A checkpoint that the witness was asked to cosign. */
export interface Asked {
  readonly size: bigint;
  readonly root: string;
  /** By whose keys the log signed it, from 1; 0: by none that a roster names. */
  readonly version: number;
  readonly signedAtS: bigint;
  readonly isCosigned: boolean;
}

export interface RotatingWitness extends AsyncDisposable {
  readonly asked: readonly Asked[];
  /** Size of the checkpoint by which each later version came into force, as far as the witness knows. */
  readonly since: ReadonlyMap<number, bigint>;
  /** It has cosigned this before. */
  hold(checkpoint: Checkpoint, note: Uint8Array): void;
  /** It does not answer while this is so. */
  isAway: boolean;
}

/** `versions`: the log under each version that there will be; `leaves`: where the later ones stand, once they do. */
export function rotatingWitness(
  member: Bus,
  options: {
    versions: readonly Pick<TestLog, 'policy' | 'witnessKey'>[];
    leaves: ReadonlyMap<number, bigint>;
    /** What was published last. */
    published: () => Promise<Uint8Array | undefined>;
    onAsked?: (asked: Asked) => void;
    onNotice?: (size: bigint) => void;
  },
): RotatingWitness {
  const { versions, leaves, published, onAsked, onNotice } = options;
  const asked: Asked[] = [];
  const since = new Map<number, bigint>();
  const kept = new Map<number, Uint8Array>();
  let head: (Checkpoint & { note: Uint8Array }) | undefined;
  const at = (version: number) => {
    const log = versions[version - 1];
    if (log === undefined) throw new Error(`no version ${version}`);
    return log;
  };
  const governing = (size: bigint): number =>
    versions.findLastIndex((_, i) => i === 0 || (since.get(i + 1) ?? size) < size) + 1;
  /** A version came into force by the first final checkpoint that covers its leaf. */
  const learn = async (note: Uint8Array): Promise<bigint> => {
    for (const [i, { policy }] of versions.entries()) {
      const verified = await verifyFinal(note, { policy, primitives });
      if (!verified.ok || governing(verified.checkpoint.size) !== i + 1) continue;
      const { size } = verified.checkpoint;
      for (const [version, leaf] of leaves)
        if (version > i + 1 && leaf < size && !since.has(version)) {
          since.set(version, size);
          kept.set(version, note);
        }
      return size;
    }
    return 0n;
  };
  const signedBy = async (note: Uint8Array) => {
    for (const [i, { policy }] of versions.entries()) {
      const verified = await verifyCheckpoint(note, { ...policy, primitives });
      if (verified.ok) return { version: i + 1, checkpoint: verified.checkpoint };
    }
    return undefined;
  };
  const line = (checkpoint: Checkpoint, version: number) => {
    const key = at(version).policy.witnesses.find((one) => one.party === party)?.key;
    if (key === undefined) throw new Error(`${party} does not witness by version ${version}`);
    const sign = (message: Uint8Array) => at(version).witnessKey(party).sign({ message });
    return cosign(checkpoint, { signer: { key, sign }, nowMs: Date.now() });
  };
  const add = async (body: Uint8Array): Promise<{ status: number; body?: Uint8Array }> => {
    const parsed = parseAddCheckpoint(body);
    if (!parsed.ok) return { status: 400 };
    const { request } = parsed;
    const signed = await signedBy(request.note);
    if (signed === undefined) {
      asked.push({ size: 0n, root: '', version: 0, signedAtS: 0n, isCosigned: false });
      return { status: 403 };
    }
    const { version, checkpoint } = signed;
    const { size, root } = checkpoint;
    if (version > governing(size)) {
      const newest = await published();
      if (newest !== undefined) await learn(newest);
    }
    const { signedAtS } = seenCheckpoint(request.note, checkpoint);
    const told = { size, root: Buffer.from(root).toString('hex'), version, signedAtS };
    const isOfTime = version === governing(size);
    const decision = isOfTime ? decideAddCheckpoint(primitives, { ...request, checkpoint }, head) : undefined;
    const isCosigned = decision?.status === 200;
    asked.push({ ...told, isCosigned });
    onAsked?.({ ...told, isCosigned });
    if (decision === undefined) return { status: 403 };
    if (decision.status === 409) return { status: 409, body: Buffer.from(`${decision.size}\n`) };
    if (decision.status !== 200) return { status: decision.status };
    head = { ...checkpoint, note: request.note };
    return { status: 200, body: await line(checkpoint, version) };
  };
  const witness = {
    asked,
    since,
    isAway: false,
    hold: (checkpoint: Checkpoint, note: Uint8Array) => {
      head = { ...checkpoint, note };
    },
  };
  const answer = async (payload: Uint8Array): Promise<{ status: number; body?: Uint8Array }> => {
    const request = decodeExact(WitnessRequest, payload);
    if (!request.ok || witness.isAway) return { status: 503 };
    const { addCheckpoint, newest, notice, changeover } = request.message;
    if (changeover) {
      const note = kept.get(changeover.version);
      return note === undefined ? { status: 404 } : { status: 200, body: note };
    }
    if (notice) {
      const size = await learn(notice.note);
      onNotice?.(size);
      return { status: 200 };
    }
    if (addCheckpoint) return await add(addCheckpoint);
    if (!newest || head === undefined) return { status: 404 };
    return { status: 200, body: Buffer.concat([head.note, await line(head, governing(head.size))]) };
  };
  const serving = member.serve('hub.witness', {
    queue: 'witness',
    inFlightMax: 1,
    waitingMax: 64,
    handle: async ({ payload }) => encode(WitnessReply, await answer(payload)),
    onError: (error) => {
      throw error;
    },
  });
  return Object.assign(witness, { [Symbol.asyncDispose]: () => Promise.resolve(serving[Symbol.asyncDispose]()) });
}

/** What stands on CHECKPOINTS. */
export async function publishedNote(bus: Bus): Promise<Uint8Array | undefined> {
  const message = await bus.getLastBySubject('CHECKPOINTS', 'cp.caricc');
  const notice = message && decodeExact(CheckpointNotice, message.data);
  return notice?.ok === true ? notice.message.note : undefined;
}
