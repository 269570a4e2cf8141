import { utf8 } from '../bytes.ts';

/**
 * What a composite signature is for. A signature made for one context verifies in no other (02, "Contexts in use").
 * `possession` is ours alone: the proof that a party holds the key that its manifest publishes (decision 0021); so is
 * `document`: what an authority signs in the name of its party (decision 0128); `access` and `anchor`: how a party's access
 * log stands (decision 0175).
 */
export type SigningContext =
  | 'tamga/msg/v1'
  | 'tamga/exercise/v1'
  | 'tamga/admission/v1'
  | 'tamga/receipt/v1'
  | 'tamga/possession/v1'
  | 'tamga/document/v1'
  | 'tamga/anchor/v1'
  | 'tamga/access/v1';

export const signingContexts: readonly SigningContext[] = [
  'tamga/msg/v1',
  'tamga/exercise/v1',
  'tamga/admission/v1',
  'tamga/receipt/v1',
  'tamga/possession/v1',
  'tamga/document/v1',
  'tamga/anchor/v1',
  'tamga/access/v1',
];

/** The context as the signature's input carries it. */
export function signingContextBytes(context: SigningContext): Uint8Array<ArrayBuffer> {
  return utf8(context);
}
