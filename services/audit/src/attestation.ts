import { encode, tamga, uint64 } from '@tamga/wire';
import type { HaltCode } from './codes.ts';
import type { FollowerState } from './follower.ts';

const { Attestation, AttestationState } = tamga.service.v1;

/**
 * Faults of this process alone: they say nothing against the stream, for which another audit can speak. Of any other damage
 * one audit's word suffices (decision 0197).
 */
const ownFaults: ReadonlySet<HaltCode> = new Set<HaltCode>([
  'COPY_DAMAGED',
  'CHECKPOINT_UNVERIFIABLE',
  'EARLIER_ENTRIES_MISSING',
]);

export function isOwnFault(state: FollowerState): boolean {
  return state.state === 'halted' && ownFaults.has(state.code);
}

/** The answer on audit.attest. */
export function encodeAttestation(said: {
  /** The name that this audit was told. */
  readonly audit: string;
  readonly state: FollowerState;
  readonly epoch: number;
  readonly firstSequence: number;
  readonly size: bigint;
  readonly checkpointSize: bigint;
}): Uint8Array {
  const { state, epoch } = said;
  const damage = state.state === 'halted' ? { code: state.code, atSequence: uint64(state.sequence) } : {};
  return encode(Attestation, {
    state: stateNumber(state.state),
    epoch,
    firstSequence: uint64(said.firstSequence),
    server: state.server,
    size: uint64(Number(said.size)),
    checkpointSize: uint64(Number(said.checkpointSize)),
    audit: said.audit,
    ownFault: isOwnFault(state),
    ...damage,
  });
}

function stateNumber(state: FollowerState['state']): tamga.service.v1.AttestationState {
  switch (state) {
    case 'reading':
      return AttestationState.ATTESTATION_STATE_READING;
    case 'sound':
      return AttestationState.ATTESTATION_STATE_SOUND;
    case 'halted':
      return AttestationState.ATTESTATION_STATE_HALTED;
    default:
      return assertNever(state);
  }
}

function assertNever(value: never): never {
  throw new TypeError(`no state is called ${String(value)}`);
}
