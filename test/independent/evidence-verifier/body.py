"""The body under its content key (EVIDENCE.md section 13)."""
import hmac
from hashlib import sha512

from aes_gcm import Aes256, decrypt
from errors import Malformed
from strict_json import need

CHUNK = 16_384 + 16
MAX_BODY, MIN_PADDED = 262_144, 1_024


def hkdf_expand_sha512(key, info, size):
    out = block = b""
    counter = 1
    while len(out) < size:
        block = hmac.digest(key, block + info + bytes([counter]), "sha512")
        out += block
        counter += 1
    return out[:size]


def padme(length):
    e = length.bit_length() - 1
    s = e.bit_length()  # ⌊log₂ E⌋ + 1
    mask = (1 << max(0, e - s)) - 1
    return length + mask & ~mask


def is_ciphertext_size(size):
    """Whether a padded body can be that long when it is sealed."""
    full, rest = divmod(size - 24 - 32, CHUNK)
    padded = full * 16_384 + rest - 16
    return size >= 24 + 32 and rest >= 16 and MIN_PADDED <= padded <= padme(MAX_BODY + 4) and padme(padded) == padded


def open_body(content_key, header, ciphertext):
    need(len(ciphertext) >= 24 + 32 + 16, "salt, commitment and a chunk")
    salt, commitment, chunks = ciphertext[:24], ciphertext[24:56], ciphertext[56:]
    info = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0" + salt + b"tamga/body/v1\0" + sha512(header).digest()
    derived = hkdf_expand_sha512(content_key, info, 76)
    need(hmac.compare_digest(derived[44:], commitment), "the commitment")
    cipher, nonce = Aes256(derived[:32]), int.from_bytes(derived[32:44], "big")
    need(len(chunks) % CHUNK >= 16, "a last chunk that is shorter than a full one")
    parts = []
    for number, start in enumerate(range(0, len(chunks), CHUNK)):
        opened = decrypt(cipher, (nonce ^ number).to_bytes(12, "big"), chunks[start:start + CHUNK])
        need(opened is not None, f"the tag of chunk {number}")
        parts.append(opened)
    plaintext = b"".join(parts)
    need(len(plaintext) >= 4, "a length")
    length = int.from_bytes(plaintext[:4], "big")
    need(length <= MAX_BODY and length + 4 <= len(plaintext) == padme(max(length + 4, MIN_PADDED)), "the padded length")
    need(not any(plaintext[4 + length:]), "zeros")
    return plaintext[4:4 + length]
