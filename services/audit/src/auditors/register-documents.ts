import type { CarriedDocument } from '@tamga/core/agreements/tools';
import { parseRegisterSubject, registerStream, type PartyId } from '@tamga/core/identifiers';
import { carriedDocument, type Bus } from '@tamga/platform/bus';
import { decodeExact, fromUint64, tamga } from '@tamga/wire';

const partDocuments = 64;

/**
 * The signed documents of the register as it is now, in parts; of those that are not for all the centre's copies. Nothing
 * of them is verified: a replay takes them by the hash that the log has. Throws BusError.
 */
export async function* registerDocuments(
  bus: Pick<Bus, 'streamInfo' | 'readRange' | 'getLastBySubject'>,
  centre: PartyId,
): AsyncGenerator<CarriedDocument[]> {
  const { lastSequence } = await bus.streamInfo(registerStream);
  if (lastSequence === 0) return;
  let part: CarriedDocument[] = [];
  for await (const message of bus.readRange(registerStream, { from: 1, to: lastSequence })) {
    if (message === undefined || parseRegisterSubject(message.subject) === undefined) continue;
    const decoded = decodeExact<tamga.register.v1.SignedDocument.$Properties, tamga.register.v1.SignedDocument>(
      tamga.register.v1.SignedDocument,
      message.data,
    );
    const jws = decoded.ok ? await carriedDocument(bus, decoded.message, centre) : undefined;
    if (!decoded.ok || jws === undefined) continue;
    part.push({ jws, registeredMs: fromUint64(decoded.message.registeredMs) });
    if (part.length < partDocuments) continue;
    yield part;
    part = [];
  }
  yield part;
}
