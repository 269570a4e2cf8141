import { decodeExact, tamga } from '@tamga/wire';
import { readDocument, verifyManifest, type VerifiedRoster } from '../../documents/index.ts';
import { toHex } from '../../identifiers/index.ts';
import type { Primitives } from '../../sealing/index.ts';
import { verifyStamp, type VerifiedStamp } from '../stamp.ts';
import { refused, type MisbehaviourRefusal } from './misbehaviour-code.ts';
import type { CarriedStamp } from './misbehaviour.ts';

/** What stamps in a proof are checked by: the rosters from the founding one on. */
interface StampTrust {
  readonly primitives: Primitives;
  readonly rosters: readonly VerifiedRoster[];
}

/**
 * A stamp that the centre signed, shown by its own manifest. No time of the key is asked about: a promise holds whenever it was
 * given.
 */
export async function verifyCarriedStamp(
  { stamp, manifest }: CarriedStamp,
  trust: StampTrust,
): Promise<{ ok: true; stamp: VerifiedStamp } | MisbehaviourRefusal> {
  const decoded = decodeExact(tamga.ledger.v1.Stamp, stamp);
  if (!decoded.ok) return refused('STAMP_REFUSED', decoded.code);
  const publicKey = await admissionKey(trust, { manifest, thumbprint: toHex(decoded.message.signingKey) });
  if (publicKey === undefined)
    return refused('MANIFEST_REFUSED', 'no manifest of the centre lists the key under which the stamp was signed');
  const region = trust.rosters[0]?.regionHash ?? new Uint8Array(0);
  const verified = await verifyStamp(decoded.message, { publicKey, region, primitives: trust.primitives });
  return verified.ok ? verified : refused('STAMP_REFUSED', verified.code);
}

/** The admission key of that thumbprint in a manifest that the centre's root signed, under one of the rosters. */
async function admissionKey(
  { rosters, primitives }: StampTrust,
  { manifest, thumbprint }: { manifest: Uint8Array; thumbprint: string },
): Promise<Uint8Array | undefined> {
  if (!readDocument(manifest).ok) return undefined;
  for (const roster of rosters.toReversed()) {
    const verified = await verifyManifest(manifest, { primitives, roster });
    if (!verified.ok || verified.manifest.manifest.party !== roster.roster.centre) continue;
    const key = verified.manifest.keys.find((one) => one.use === 'admission' && one.thumbprint === thumbprint);
    if (key !== undefined) return key.publicKey;
  }
  return undefined;
}
