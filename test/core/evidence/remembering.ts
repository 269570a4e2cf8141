import { nodePrimitives } from '@tamga/platform/crypto';
import type { Primitives, SignatureClaim, SignatureScheme } from '@tamga/core/sealing';

/**
 * The same primitives, which remember what they verified: thousands of bundles that differ in one byte have nearly all their
 * signatures in common. What is remembered is found by all of the claim's bytes.
 */
export function rememberingPrimitives(): Primitives {
  const { ed25519, mlDsa44, mlDsa65, xWing } = nodePrimitives;
  return {
    ...nodePrimitives,
    ed25519: { ...ed25519, ...remembering(ed25519) },
    mlDsa44: remembering(mlDsa44),
    mlDsa65: remembering(mlDsa65),
    xWing: {
      ...xWing,
      encapsulate: remember(
        (key: Uint8Array) => xWing.encapsulate(key),
        (key) => [key],
      ),
    },
  };
}

function remembering<Scheme extends SignatureScheme>(scheme: Scheme): Scheme {
  const verify = remember(
    (claim: SignatureClaim) => scheme.verify(claim),
    ({ publicKey, message, signature, context = new Uint8Array() }) => [publicKey, message, signature, context],
  );
  return { ...scheme, verify };
}

function remember<Input, Output>(
  ask: (input: Input) => Promise<Output>,
  bytesOf: (input: Input) => readonly Uint8Array[],
): (input: Input) => Promise<Output> {
  const known = new Map<string, Promise<Output>>();
  return (input) => {
    const parts = bytesOf(input);
    const lengths = new TextEncoder().encode(parts.map(({ length }) => length).join(' '));
    const key = Buffer.from(nodePrimitives.sha512(Buffer.concat([lengths, ...parts]))).toString('latin1');
    const answer = known.get(key) ?? ask(input);
    known.set(key, answer);
    return answer;
  };
}
