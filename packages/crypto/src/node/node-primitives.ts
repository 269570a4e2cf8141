import { createHmac, hash } from 'node:crypto';
import type { Primitives } from '@tamga/core/sealing';
import { nodeAead } from './aead.ts';
import { nodeEd25519, nodeSignatureScheme } from './signatures.ts';
import { nodeXWing } from './x-wing.ts';

/** Core's primitives on node:crypto (OpenSSL 3.5). Signatures and key encapsulation run in the thread pool. */
export const nodePrimitives: Primitives = {
  sha256: (data) => hash('sha256', data, 'buffer'),
  sha512: (data) => hash('sha512', data, 'buffer'),
  hmacSha256: ({ key, data }) => createHmac('sha256', key).update(data).digest(),
  hmacSha512: ({ key, data }) => createHmac('sha512', key).update(data).digest(),
  aes256Gcm: nodeAead('aes-256-gcm'),
  chaCha20Poly1305: nodeAead('chacha20-poly1305'),
  ed25519: nodeEd25519,
  mlDsa44: nodeSignatureScheme('ml-dsa-44'),
  mlDsa65: nodeSignatureScheme('ml-dsa-65'),
  xWing: nodeXWing,
};
