"""AES-256-GCM decryption (FIPS 197, SP 800-38D) for nonces of 12 bytes."""
from hmac import compare_digest


def _tables():
    box, p, q = [0x63] * 256, 1, 1
    while True:
        p ^= (p << 1) ^ (0x11B if p & 0x80 else 0)
        p &= 0xFF
        for shift in (1, 2, 4):
            q ^= q << shift
        q &= 0xFF
        if q & 0x80:
            q ^= 0x09
        x = q
        for shift in (1, 2, 3, 4):
            x ^= (q << shift | q >> 8 - shift) & 0xFF
        box[p] = x ^ 0x63
        if p == 1:
            return box


BOX = _tables()
DOUBLE = [(x << 1 ^ (0x11B if x & 0x80 else 0)) & 0xFF for x in range(256)]


class Aes256:
    def __init__(self, key):
        words = [list(key[i:i + 4]) for i in range(0, 32, 4)]
        constant = 1
        for i in range(8, 60):
            word = words[-1]
            if i % 8 == 0:
                word = [BOX[x] for x in word[1:] + word[:1]]
                word[0] ^= constant
                constant = DOUBLE[constant]
            elif i % 8 == 4:
                word = [BOX[x] for x in word]
            words.append([a ^ b for a, b in zip(words[i - 8], word)])
        self.round_keys = [sum(words[i:i + 4], []) for i in range(0, 60, 4)]

    def encrypt(self, block):
        state = [a ^ b for a, b in zip(block, self.round_keys[0])]
        for turn in range(1, 15):
            state = [BOX[state[(i + 4 * (i % 4)) % 16]] for i in range(16)]  # SubBytes, ShiftRows
            if turn < 14:
                mixed = []
                for c in range(0, 16, 4):
                    a, b, d, e = state[c:c + 4]
                    t = a ^ b ^ d ^ e
                    mixed += [a ^ t ^ DOUBLE[a ^ b], b ^ t ^ DOUBLE[b ^ d], d ^ t ^ DOUBLE[d ^ e], e ^ t ^ DOUBLE[e ^ a]]
                state = mixed
            state = [a ^ b for a, b in zip(state, self.round_keys[turn])]
        return bytes(state)


def _multiply(x, y):
    z = 0
    for bit in range(127, -1, -1):
        if x >> bit & 1:
            z ^= y
        y = y >> 1 ^ (0xE1 << 120 if y & 1 else 0)
    return z


def decrypt(cipher, nonce, data):
    """The plaintext, or None if the tag is not right; no additional data."""
    if len(data) < 16:
        return None
    data, tag = data[:-16], data[-16:]
    h = int.from_bytes(cipher.encrypt(bytes(16)), "big")
    hashed = 0
    for i in range(0, len(data), 16):
        hashed = _multiply(hashed ^ int.from_bytes(data[i:i + 16].ljust(16, b"\0"), "big"), h)
    hashed = _multiply(hashed ^ len(data) * 8, h)
    mask = int.from_bytes(cipher.encrypt(nonce + b"\0\0\0\1"), "big")
    if not compare_digest((hashed ^ mask).to_bytes(16, "big"), tag):
        return None
    stream = b"".join(cipher.encrypt(nonce + (i + 2).to_bytes(4, "big")) for i in range((len(data) + 15) // 16))
    return bytes(a ^ b for a, b in zip(data, stream))
