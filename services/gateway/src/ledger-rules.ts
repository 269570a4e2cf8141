import { tamga } from '@tamga/wire';
import type { HealthCode } from './codes.ts';

const { AttestationState } = tamga.service.v1;

/** What audit last said of the stream, with numbers read. */
export interface AttestationFacts {
  readonly state: tamga.service.v1.AttestationState;
  readonly epoch: number;
  readonly firstSequence: number;
  readonly server: string;
  /** Leaves that audit has read and kept. */
  readonly size: number;
  readonly checkpointSize: number;
  /** Which of several audits says so. */
  readonly audit: string;
  /** For a halt: what was found, and at which sequence. */
  readonly code: string;
  readonly atSequence: number;
  /** For a halt: it is this audit's own fault, and says nothing against the stream. */
  readonly ownFault: boolean;
}

/** What the stream says of itself, asked after audit was. */
export interface LedgerFacts {
  readonly messages: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly deletedCount: number;
  readonly sealed: boolean;
}

/** What this gateway knows by itself. */
export interface OwnKnowledge {
  readonly epoch: number;
  /** The first sequence of the epoch. */
  readonly firstSequence: number;
  /** The server that this connection runs on. */
  readonly serverId: string;
  /** The highest sequence that this gateway has seen in the stream, before it asked. */
  readonly lastSequence: number;
  /** The largest checkpoint that this gateway was ever told of. */
  readonly checkpointSize: number;
}

/** The health rules of LEDGER itself (05, "Writing, and never forking"). Undefined: whole. */
export function judgeLedger(ledger: LedgerFacts, own: OwnKnowledge): HealthCode | undefined {
  const { messages, firstSequence, lastSequence } = ledger;
  const isEmpty = lastSequence < own.firstSequence;
  if (lastSequence < own.checkpointSize) return 'LEDGER_BEHIND_CHECKPOINT';
  if (lastSequence < own.lastSequence) return 'LEDGER_WENT_BACK';
  if (ledger.deletedCount > 0) return 'LEDGER_DELETED';
  if (isEmpty) return messages === 0 ? undefined : 'LEDGER_MISSING_MESSAGES';
  if (firstSequence !== own.firstSequence) return 'LEDGER_FIRST_SEQUENCE';
  if (messages !== lastSequence - firstSequence + 1) return 'LEDGER_MISSING_MESSAGES';
  return ledger.sealed ? 'LEDGER_SEALED' : undefined;
}

/** Whether audit vouches for the stream of the running server. Undefined: it does. */
export function judgeAttestation(attestation: AttestationFacts, own: OwnKnowledge): HealthCode | undefined {
  // One of the two was not told of a recovery: before all else, because neither can judge the other's stream.
  if (attestation.epoch !== own.epoch || attestation.firstSequence !== own.firstSequence) return 'AUDIT_OTHER_EPOCH';
  if (attestation.state === AttestationState.ATTESTATION_STATE_HALTED) return 'AUDIT_HALTED';
  if (attestation.state !== AttestationState.ATTESTATION_STATE_SOUND) return 'AUDIT_NOT_SOUND';
  return attestation.server === own.serverId ? undefined : 'AUDIT_OTHER_SERVER';
}
