import {
  createHash,
  decapsulate,
  diffieHellman,
  encapsulate,
  generateKeyPairSync,
  hash,
  type KeyObject,
} from 'node:crypto';
import { encBytesCount, xWingPublicKeyBytesCount, xWingSeedBytesCount, type Kem } from '@tamga/core/sealing';
import { privateKeyFromSeed, publicKeyCache, rawPublicKey } from './raw-keys.ts';

// draft-connolly-cfrg-xwing-kem: X-Wing from ML-KEM-768 and X25519.
const label = Buffer.from('\\.//^\\', 'latin1');
const mlKemSeedBytesCount = 64;
const mlKemPublicKeyBytesCount = 1184;
const mlKemCiphertextBytesCount = 1088;
const expandedBytesCount = 96;

const mlKemKeys = publicKeyCache('ml-kem-768');
const x25519Keys = publicKeyCache('x25519');

/** X-Wing on node's ML-KEM and X25519, both in the thread pool. */
export const nodeXWing: Kem = {
  keyFromSeed(seed) {
    if (seed.length !== xWingSeedBytesCount) throw new RangeError(`an X-Wing seed has ${xWingSeedBytesCount} bytes`);
    // §5.2, expandDecapsulationKey.
    const expanded = createHash('shake256', { outputLength: expandedBytesCount }).update(seed).digest();
    const mlKem = privateKeyFromSeed('ml-kem-768', expanded.subarray(0, mlKemSeedBytesCount));
    const x25519 = privateKeyFromSeed('x25519', expanded.subarray(mlKemSeedBytesCount));
    expanded.fill(0);
    const x25519Public = rawPublicKey(x25519);
    return {
      publicKey: Buffer.concat([rawPublicKey(mlKem), x25519Public]),
      decapsulate: (enc) => decapsulateBoth({ mlKem, x25519, x25519Public }, enc),
    };
  },

  async encapsulate(publicKey) {
    if (publicKey.length !== xWingPublicKeyBytesCount) return undefined;
    const mlKemKey = mlKemKeys(publicKey.subarray(0, mlKemPublicKeyBytesCount));
    const x25519Public = publicKey.subarray(mlKemPublicKeyBytesCount);
    const x25519Key = x25519Keys(x25519Public);
    if (mlKemKey === undefined || x25519Key === undefined) return undefined;
    const ephemeral = generateKeyPairSync('x25519');
    const ephemeralPublic = ephemeral.publicKey.export({ format: 'raw-public' });
    const [lattice, curve] = await Promise.all([
      encapsulateInPool(mlKemKey),
      agreeInPool(ephemeral.privateKey, x25519Key),
    ]);
    if (lattice === undefined || curve === undefined) return undefined;
    const enc = Buffer.concat([lattice.ciphertext, ephemeralPublic]);
    const sharedSecret = combine({ lattice: lattice.sharedKey, curve, ephemeralPublic, x25519Public });
    return { enc, sharedSecret };
  },
};

async function decapsulateBoth(
  key: { mlKem: KeyObject; x25519: KeyObject; x25519Public: Uint8Array },
  enc: Uint8Array,
): Promise<Uint8Array | undefined> {
  if (enc.length !== encBytesCount) return undefined;
  const ephemeralPublic = enc.subarray(mlKemCiphertextBytesCount);
  const ephemeralKey = x25519Keys(ephemeralPublic);
  if (ephemeralKey === undefined) return undefined;
  const [lattice, curve] = await Promise.all([
    decapsulateInPool(key.mlKem, enc.subarray(0, mlKemCiphertextBytesCount)),
    agreeInPool(key.x25519, ephemeralKey),
  ]);
  if (lattice === undefined || curve === undefined) return undefined;
  return combine({ lattice, curve, ephemeralPublic, x25519Public: key.x25519Public });
}

/** §5.3, Combiner: SHA3-256(ss_M ‖ ss_X ‖ ct_X ‖ pk_X ‖ label). Wipes both halves. */
function combine(parts: {
  lattice: Uint8Array;
  curve: Uint8Array;
  ephemeralPublic: Uint8Array;
  x25519Public: Uint8Array;
}): Uint8Array {
  const { lattice, curve, ephemeralPublic, x25519Public } = parts;
  const input = Buffer.concat([lattice, curve, ephemeralPublic, x25519Public, label]);
  const secret = hash('sha3-256', input, 'buffer');
  for (const used of [lattice, curve, input]) used.fill(0);
  return secret;
}

function encapsulateInPool(key: KeyObject): Promise<{ sharedKey: Buffer; ciphertext: Buffer } | undefined> {
  return new Promise((resolve) => {
    encapsulate(key, (error, result) => resolve(error === null ? result : undefined));
  });
}

function decapsulateInPool(key: KeyObject, ciphertext: Uint8Array): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    decapsulate(key, ciphertext, (error, secret) => resolve(error === null ? secret : undefined));
  });
}

/** Undefined for a public key of small order, with which the shared secret would be zero (RFC 7748 §6.1). */
function agreeInPool(privateKey: KeyObject, publicKey: KeyObject): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    diffieHellman({ privateKey, publicKey }, (error, secret) => resolve(error === null ? secret : undefined));
  });
}
