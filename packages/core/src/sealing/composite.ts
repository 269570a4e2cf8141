import type { Thumbprint } from '../identifiers/index.ts';
import { concat, utf8 } from '../bytes.ts';
import { isStrictEd25519 } from './ed25519-strict.ts';
import { SealingError } from './errors.ts';
import type { Signer } from './keys.ts';
import {
  compositePublicKeyBytesCount,
  compositeSeedBytesCount,
  compositeSignatureBytesCount,
  mlDsa65PublicKeyBytesCount,
  mlDsa65SignatureBytesCount,
} from './limits.ts';
import type { Primitives } from './primitives.ts';
import { signingContextBytes, type SigningContext } from './signing-context.ts';
import { thumbprint } from './thumbprint.ts';

// draft-ietf-lamps-pq-composite-sigs, id-MLDSA65-Ed25519-SHA512; frozen as suite 1 (02-envelope.md).
const prefix = utf8('CompositeAlgorithmSignatures2025');
const label = utf8('COMPSIG-MLDSA65-Ed25519-SHA512');
const seedBytesCount = 32;
const contextBytesMax = 255;

/** What is checked by verifyComposite. */
export interface CompositeClaim {
  readonly publicKey: Uint8Array;
  readonly context: SigningContext;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

/** A signer in memory from 64 bytes of seed: ML-DSA-65 ‖ Ed25519. The caller may wipe the seed at once. */
export function compositeSigner(primitives: Primitives, seed: Uint8Array): Signer {
  if (seed.length !== compositeSeedBytesCount) {
    throw new SealingError('KEY_INVALID', `a composite seed has ${compositeSeedBytesCount} bytes, not ${seed.length}`);
  }
  const mlDsa65 = primitives.mlDsa65.keyFromSeed(seed.subarray(0, seedBytesCount));
  const ed25519 = primitives.ed25519.keyFromSeed(seed.subarray(seedBytesCount));
  const publicKey = concat(mlDsa65.publicKey, ed25519.publicKey);
  return {
    publicKey,
    thumbprint: compositeThumbprint(primitives, publicKey),
    async sign(context, bytes) {
      const message = compositeMessage(primitives, { context: signingContextBytes(context), message: bytes });
      const [first, second] = await Promise.all([mlDsa65.sign({ message, context: label }), ed25519.sign({ message })]);
      return concat(first, second);
    },
  };
}

/** Whether both halves verify. False for anything that is not exactly right; never throws on a peer's bytes. */
export function verifyComposite(primitives: Primitives, claim: CompositeClaim): Promise<boolean> {
  const { publicKey, context, message, signature } = claim;
  return verifyCompositeWithContext(primitives, {
    publicKey,
    context: signingContextBytes(context),
    message,
    signature,
  });
}

/** As verifyComposite, for a context of any bytes: the drafts' vectors have their own. */
export async function verifyCompositeWithContext(
  primitives: Primitives,
  claim: { publicKey: Uint8Array; context: Uint8Array; message: Uint8Array; signature: Uint8Array },
): Promise<boolean> {
  const { publicKey, context, signature } = claim;
  if (publicKey.length !== compositePublicKeyBytesCount) return false;
  if (signature.length !== compositeSignatureBytesCount) return false;
  if (context.length > contextBytesMax) return false;
  const ed25519 = {
    publicKey: publicKey.subarray(mlDsa65PublicKeyBytesCount),
    signature: signature.subarray(mlDsa65SignatureBytesCount),
  };
  if (!isStrictEd25519(ed25519)) return false;
  const message = compositeMessage(primitives, { context, message: claim.message });
  const halves = await Promise.all([
    primitives.mlDsa65.verify({
      publicKey: publicKey.subarray(0, mlDsa65PublicKeyBytesCount),
      signature: signature.subarray(0, mlDsa65SignatureBytesCount),
      message,
      context: label,
    }),
    primitives.ed25519.verify({ ...ed25519, message }),
  ]);
  return halves.every(Boolean);
}

/** The thumbprint of a composite public key. */
export function compositeThumbprint(primitives: Pick<Primitives, 'sha256'>, publicKey: Uint8Array): Thumbprint {
  return thumbprint(primitives, { algorithm: 'composite', publicKey });
}

/** M' = Prefix ‖ Label ‖ len(ctx) ‖ ctx ‖ SHA-512(M). */
function compositeMessage(
  primitives: Primitives,
  { context, message }: { context: Uint8Array; message: Uint8Array },
): Uint8Array {
  return concat(prefix, label, Uint8Array.of(context.length), context, primitives.sha512(message));
}
