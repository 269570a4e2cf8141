import { type PartyId, registerStream, restrictedSubject, toHex } from '@tamga/core/identifiers';
import { decodeExact, tamga } from '@tamga/wire';
import type { Bus } from './bus.ts';

/**
 * What a message of REGISTER carries: its document, or, of a notice, the copy of the party that reads (the hub reads the
 * centre's). Undefined: a notice without its copy. Nothing of it is verified.
 */
export async function carriedDocument(
  bus: Pick<Bus, 'getLastBySubject'>,
  { jws, payloadHash }: tamga.register.v1.SignedDocument,
  party: PartyId,
): Promise<Uint8Array | undefined> {
  if (jws.length > 0 || payloadHash.length === 0) return jws;
  const stored = await bus.getLastBySubject(registerStream, restrictedSubject({ party, hash: toHex(payloadHash) }));
  if (stored === undefined) return undefined;
  const decoded = decodeExact<tamga.register.v1.SignedDocument.$Properties, tamga.register.v1.SignedDocument>(
    tamga.register.v1.SignedDocument,
    stored.data,
  );
  return decoded.ok ? decoded.message.jws : undefined;
}
