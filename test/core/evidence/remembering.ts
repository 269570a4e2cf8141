import { hash } from 'node:crypto';
import { nodePrimitives } from '@tamga/platform/crypto';
import type { Primitives, SignatureClaim, SignatureScheme } from '@tamga/core/sealing';

/**
 * The same primitives, which remember what they verified: thousands of bundles that differ in one byte have nearly all their
 * signatures in common. What is remembered is found by all of the claim's bytes.
 */
export function rememberingPrimitives(primitives: Primitives = nodePrimitives): Primitives {
  const { ed25519, mlDsa44, mlDsa65, xWing } = primitives;
  return {
    ...primitives,
    ed25519: {
      ...ed25519,
      ...remembering(ed25519),
      isPrimeOrder: remember(
        (key: Uint8Array) => ed25519.isPrimeOrder(key),
        (key) => [key],
      ),
    },
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
  ask: (input: Input) => Output,
  bytesOf: (input: Input) => readonly Uint8Array[],
): (input: Input) => Output {
  const known = new Map<string, { readonly answer: Output }>();
  return (input) => {
    const parts = bytesOf(input);
    const lengths = new TextEncoder().encode(parts.map(({ length }) => length).join(' '));
    const key = hash('sha512', Buffer.concat([lengths, ...parts]), 'base64');
    const answer = known.get(key) ?? { answer: ask(input) };
    known.set(key, answer);
    return answer.answer;
  };
}
