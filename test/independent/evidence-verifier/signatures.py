"""Composite signatures and key thumbprints (EVIDENCE.md sections 8 and 11)."""
from functools import lru_cache
from hashlib import sha256, sha512

import ed25519
import ml_dsa

COMPOSITE_KEY_BYTES = 1984
COMPOSITE_SIGNATURE_BYTES = 3373
LABEL = b"COMPSIG-MLDSA65-Ed25519-SHA512"
THUMBPRINT_NUMBERS = {"composite": 1, "x-wing": 2, "ed25519": 3, "ml-dsa-65": 4, "ml-dsa-44": 5}
KEY_BYTES = {"composite": 1984, "x-wing": 1216, "ed25519": 32, "ml-dsa-65": 1952, "ml-dsa-44": 1312}


def verify_composite(public_key, message, context, signature):
    if len(public_key) != COMPOSITE_KEY_BYTES or len(signature) != COMPOSITE_SIGNATURE_BYTES:
        return False
    signed = b"CompositeAlgorithmSignatures2025" + LABEL + bytes([len(context)]) + context + sha512(message).digest()
    return (ed25519.verify(public_key[1952:], signed, signature[3309:])
            and ml_dsa.verify(ml_dsa.ML_DSA_65, public_key[:1952], signed, signature[:3309], LABEL))


@lru_cache(maxsize=None)
def thumbprint(algorithm, public_key):
    return sha256(b"tamga/key/v1\0" + THUMBPRINT_NUMBERS[algorithm].to_bytes(2, "big") + public_key).digest()
