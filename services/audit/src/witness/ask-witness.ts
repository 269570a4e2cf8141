import { witnessSubject, type PartyId } from '@tamga/core/identifiers';
import { BusError, type Bus } from '@tamga/platform/bus';
import { decodeExact, encode, tamga } from '@tamga/wire';

const { WitnessRequest, WitnessReply } = tamga.service.v1;

/** A witness checks a proof, writes to its disk and signs; a link may be slow. */
export const witnessMsMax = 3_000;

/** What a witness answered, as untrusted as it came; undefined: nothing, or nothing that can be read. */
export interface WitnessReplied {
  readonly status: number;
  readonly body: Uint8Array;
}

/** Asks one member's witness over the exchange. */
export async function askWitness(
  bus: Pick<Bus, 'request'>,
  party: PartyId,
  request: tamga.service.v1.WitnessRequest.$Properties,
): Promise<WitnessReplied | undefined> {
  const payload = encode(WitnessRequest, request);
  try {
    const reply = decodeExact(
      WitnessReply,
      await bus.request(witnessSubject(party), payload, { timeoutMs: witnessMsMax }),
    );
    return reply.ok ? { status: reply.message.status, body: reply.message.body } : undefined;
  } catch (error) {
    if (error instanceof BusError) return undefined;
    throw error;
  }
}
