import { attestSubject } from '@tamga/core/identifiers';
import { BusError, type Bus } from '@tamga/platform/bus';
import { decodeExact, fromUint64, tamga } from '@tamga/wire';
import type { AttestationFacts } from './ledger-rules.ts';

const attestTimeoutMs = 2_000;
/** An audit that answers so much later than another is not heard in this round. */
const quietMs = 100;

/**
 * Asks every audit what it has checked of the stream. Rejects when none answers, or one not in our words: what it meant
 * might be a halt.
 */
export async function askAudits(bus: Pick<Bus, 'requestAll'>): Promise<AttestationFacts[]> {
  const replies = await bus.requestAll(attestSubject, new Uint8Array(), { timeoutMs: attestTimeoutMs, quietMs });
  return replies.map(factsOf);
}

function factsOf(reply: Uint8Array): AttestationFacts {
  const decoded = decodeExact<tamga.service.v1.Attestation.$Properties, tamga.service.v1.Attestation>(
    tamga.service.v1.Attestation,
    reply,
  );
  if (!decoded.ok) throw new BusError('UNEXPECTED_REPLY', `audit answered ${decoded.code}`);
  const { state, epoch, server, audit, code, ownFault } = decoded.message;
  const size = fromUint64(decoded.message.size);
  const checkpointSize = fromUint64(decoded.message.checkpointSize);
  const firstSequence = fromUint64(decoded.message.firstSequence);
  const atSequence = fromUint64(decoded.message.atSequence);
  if (size === undefined || checkpointSize === undefined || firstSequence === undefined || atSequence === undefined)
    throw new BusError('UNEXPECTED_REPLY', 'audit answered sizes that cannot be');
  return { state, epoch, firstSequence, server, size, checkpointSize, audit, code, atSequence, ownFault };
}
