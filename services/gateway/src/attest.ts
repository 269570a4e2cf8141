import { attestSubject } from '@tamga/core/identifiers';
import { BusError, type Bus } from '@tamga/platform/bus';
import { decodeExact, fromUint64, tamga } from '@tamga/wire';
import type { AttestationFacts } from './ledger-rules.ts';

const attestTimeoutMs = 2_000;

/** Asks audit what it has checked of the stream. Rejects when nobody answers, or not in our words. */
export async function askAudit(bus: Pick<Bus, 'request'>): Promise<AttestationFacts> {
  const reply = await bus.request(attestSubject, new Uint8Array(), { timeoutMs: attestTimeoutMs });
  const decoded = decodeExact<tamga.service.v1.Attestation.$Properties, tamga.service.v1.Attestation>(
    tamga.service.v1.Attestation,
    reply,
  );
  if (!decoded.ok) throw new BusError('UNEXPECTED_REPLY', `audit answered ${decoded.code}`);
  const { state, epoch, server } = decoded.message;
  const size = fromUint64(decoded.message.size);
  const checkpointSize = fromUint64(decoded.message.checkpointSize);
  const firstSequence = fromUint64(decoded.message.firstSequence);
  if (size === undefined || checkpointSize === undefined || firstSequence === undefined)
    throw new BusError('UNEXPECTED_REPLY', 'audit answered sizes that cannot be');
  return { state, epoch, firstSequence, server, size, checkpointSize };
}
