import {
  checkpointsStream,
  checkpointSubject,
  parseDocumentId,
  sequencerStream,
  sequencerSubject,
  toHex,
  witnessSubject,
  type PartyId,
} from '@tamga/core/identifiers';
import { hashBytes, verifyCheckpoint } from '@tamga/core/ledger';
import { verifyCosigned, witnessesToHear } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import { decodeExact, encode, fromUint64, tamga } from '@tamga/wire';
import { BusError, type Bus } from '../bus/index.ts';
import type { LedgerCopy } from '../ledger-copy/index.ts';
import { RecoveryError } from './recovery-error.ts';
import type { RegisteredPolicies } from './registered-policies.ts';

const { WitnessReply, WitnessRequest } = tamga.service.v1;
const witnessMsMax = 5_000;

/** A tree head that the log promised, and who shows it. */
export interface PromisedHead {
  readonly size: bigint;
  readonly root: Uint8Array;
  /** A party whose witness shows it; or where the centre itself keeps it. */
  readonly shownBy: PartyId | 'copy' | 'checkpoints' | 'sequencer';
}

export interface HeadsMeans {
  /** Audit's own connection: it may ask the witnesses. */
  readonly bus: Pick<Bus, 'request' | 'getLastBySubject'>;
  readonly copy: Pick<LedgerCopy, 'checkpoints' | 'finals'>;
  readonly centre: PartyId;
  readonly policies: RegisteredPolicies;
  readonly primitives: Primitives;
}

/**
 * Every tree head that is known to have been promised: by audit's own store, by CHECKPOINTS and SEQUENCER, and by what at
 * least n − k + 1 witnesses cosigned, under the log's own signature; while rosters change, so many of each one that may govern.
 * Signatures count by the keys of any roster: too much that is heeded stops a recovery, and people look into it; too little
 * would begin a fork. Throws WITNESSES_UNHEARD.
 */
export async function promisedHeads(means: HeadsMeans): Promise<PromisedHead[]> {
  const { policies, copy } = means;
  const parties = new Set(policies.current.flatMap(({ witnesses }) => witnesses.map(({ party }) => party)));
  const heard = new Map(
    await Promise.all([...parties].map(async (party) => [party, await newestOf(party, means)] as const)),
  );
  for (const { witnesses } of policies.current) {
    const silent = witnesses.map(({ party }) => party).filter((party) => heard.get(party) === 'silent');
    const needed = witnessesToHear(witnesses.length);
    if (witnesses.length - silent.length >= needed) continue;
    throw new RecoveryError(
      'WITNESSES_UNHEARD',
      `${witnesses.length - silent.length} of ${witnesses.length} witnesses answer and ${needed} must; start the adapters of ${silent.join(', ')}`,
    );
  }
  const answered = [...heard.values()].filter((one) => one !== 'silent');
  const own = [...copy.checkpoints.all(), copy.finals.newest()].filter((head) => head !== undefined);
  return [
    ...own.map(({ size, root }) => ({ size, root, shownBy: 'copy' as const })),
    ...answered.filter((head) => head !== 'nothing'),
    ...(await published(means)),
    ...(await sequenced(means)),
  ];
}

/** What a witness shows as its newest; 'silent' where that is no checkpoint of this log under its own signature. */
async function newestOf(party: PartyId, means: HeadsMeans): Promise<PromisedHead | 'nothing' | 'silent'> {
  const { bus, policies, primitives } = means;
  try {
    const payload = encode(WitnessRequest, { newest: {} });
    const reply = decodeExact(
      WitnessReply,
      await bus.request(witnessSubject(party), payload, { timeoutMs: witnessMsMax }),
    );
    if (!reply.ok) return 'silent';
    const { status, body } = reply.message;
    if (status === 404) return 'nothing';
    if (status !== 200) return 'silent';
    const keys = policies.all.flatMap(({ witnesses }) => witnesses).filter((one) => one.party === party);
    const own = [...new Map(keys.map((one) => [toHex(one.key.publicKey), one])).values()];
    for (const policy of policies.all.toReversed()) {
      const verified = await verifyCosigned(body, { policy: { ...policy, witnesses: own }, primitives });
      if (!verified.ok || verified.checkpoint.cosignatures.length === 0) continue;
      const { size, root } = verified.checkpoint;
      return { size, root, shownBy: party };
    }
    return 'silent';
  } catch (error) {
    if (error instanceof BusError) return 'silent';
    throw error;
  }
}

async function published({ bus, centre, policies, primitives }: HeadsMeans): Promise<PromisedHead[]> {
  const message = await lastOf(bus, checkpointsStream, checkpointSubject(parseDocumentId(centre)));
  const notice = message && decodeExact(tamga.register.v1.CheckpointNotice, message.data);
  if (notice?.ok !== true) return [];
  for (const policy of policies.all.toReversed()) {
    const verified = await verifyCheckpoint(notice.message.note, { ...policy, primitives });
    if (!verified.ok) continue;
    const { size, root } = verified.checkpoint;
    return [{ size, root, shownBy: 'checkpoints' }];
  }
  return [];
}

/** What may have been signed without having been published: the promise stands before the signature. */
async function sequenced({ bus, centre }: HeadsMeans): Promise<PromisedHead[]> {
  const message = await lastOf(bus, sequencerStream, sequencerSubject(parseDocumentId(centre)));
  const state = message && decodeExact(tamga.service.v1.Sequencer, message.data);
  if (state?.ok !== true || state.message.root.length !== hashBytes) return [];
  return [{ size: BigInt(fromUint64(state.message.size) ?? 0), root: state.message.root, shownBy: 'sequencer' }];
}

/** A stream that is not there shows nothing. */
async function lastOf(bus: HeadsMeans['bus'], stream: string, subject: string) {
  try {
    return await bus.getLastBySubject(stream, subject);
  } catch (error) {
    if (error instanceof BusError && error.code === 'STREAM_MISSING') return undefined;
    throw error;
  }
}
