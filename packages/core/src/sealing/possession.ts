import type { AuthorityId, RealmName } from '../identifiers/index.ts';
import { concat, u16, utf8 } from '../bytes.ts';
import { verifyComposite } from './composite.ts';
import { isStrictPoint } from './ed25519-strict.ts';
import type { Signer } from './keys.ts';
import { compositePublicKeyBytesCount, mlDsa65PublicKeyBytesCount } from './limits.ts';
import type { Primitives } from './primitives.ts';

/** To whom a signing key belongs, so that a proof made for one place is worth nothing in another. */
export interface KeyHolder {
  /** 32 bytes. */
  readonly region: Uint8Array;
  readonly realm: RealmName;
  readonly authority: AuthorityId;
}

/** Why a signing key cannot be registered. */
export type RegistrationCode = 'KEY_LENGTH' | 'KEY_POINT' | 'POSSESSION_UNPROVED';

/** Proves that the holder has the private half of its key: a composite signature by that key over holder and key. */
export function provePossession(signer: Signer, holder: KeyHolder): Promise<Uint8Array> {
  return signer.sign('tamga/possession/v1', possessionBytes(holder, signer.publicKey));
}

/**
 * Whether a composite key may enter a manifest (02, "Ed25519 rule"): right length, its Ed25519 half canonical and of
 * prime order (no small or mixed order, on which implementations differ), and its possession proved.
 */
export async function checkRegistration(
  primitives: Primitives,
  { publicKey, possession, holder }: { publicKey: Uint8Array; possession: Uint8Array; holder: KeyHolder },
): Promise<{ ok: true } | { ok: false; code: RegistrationCode }> {
  if (publicKey.length !== compositePublicKeyBytesCount) return { ok: false, code: 'KEY_LENGTH' };
  const point = publicKey.subarray(mlDsa65PublicKeyBytesCount);
  if (!isStrictPoint(point) || !primitives.ed25519.isPrimeOrder(point)) return { ok: false, code: 'KEY_POINT' };
  const proved = await verifyComposite(primitives, {
    publicKey,
    context: 'tamga/possession/v1',
    message: possessionBytes(holder, publicKey),
    signature: possession,
  });
  return proved ? { ok: true } : { ok: false, code: 'POSSESSION_UNPROVED' };
}

/** region ‖ u16 len ‖ authority ‖ u16 len ‖ realm ‖ raw key. */
function possessionBytes({ region, realm, authority }: KeyHolder, publicKey: Uint8Array): Uint8Array {
  const holder = utf8(authority);
  const realmBytes = utf8(realm);
  return concat(region, u16(holder.length), holder, u16(realmBytes.length), realmBytes, publicKey);
}
