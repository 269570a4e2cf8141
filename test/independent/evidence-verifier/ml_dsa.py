"""ML-DSA verification (FIPS 204, pure), for ML-DSA-44 and ML-DSA-65."""
from dataclasses import dataclass
from functools import lru_cache
from hashlib import shake_128, shake_256

Q = 8380417
D = 13


@dataclass(frozen=True)
class Parameters:
    k: int
    l: int
    gamma1_bits: int  # gamma1 = 2^gamma1_bits
    gamma2: int
    tau: int
    omega: int
    beta: int
    challenge_bytes: int
    w1_bits: int

    @property
    def public_key_bytes(self):
        return 32 + 320 * self.k

    @property
    def signature_bytes(self):
        return self.challenge_bytes + self.l * 32 * (self.gamma1_bits + 1) + self.omega + self.k


ML_DSA_44 = Parameters(4, 4, 17, (Q - 1) // 88, 39, 80, 78, 32, 6)
ML_DSA_65 = Parameters(6, 5, 19, (Q - 1) // 32, 49, 55, 196, 48, 4)

ZETAS = [pow(1753, int(f"{i:08b}"[::-1], 2), Q) for i in range(256)]
INVERSE_256 = pow(256, Q - 2, Q)


def ntt(values):
    w = list(values)
    m, length = 0, 128
    while length:
        for start in range(0, 256, 2 * length):
            m += 1
            zeta = ZETAS[m]
            for j in range(start, start + length):
                t = zeta * w[j + length] % Q
                a = w[j]
                w[j + length] = a - t
                w[j] = a + t
        length >>= 1
    return [x % Q for x in w]


def inverse_ntt(values):
    w = list(values)
    m, length = 256, 1
    while length < 256:
        for start in range(0, 256, 2 * length):
            m -= 1
            zeta = -ZETAS[m]
            for j in range(start, start + length):
                a, b = w[j], w[j + length]
                w[j] = a + b
                w[j + length] = zeta * (a - b) % Q
        length <<= 1
    return [x * INVERSE_256 % Q for x in w]


def unpack(data, bits):
    number = int.from_bytes(data, "little")
    mask = (1 << bits) - 1
    return [number >> i & mask for i in range(0, len(data) * 8, bits)]


def rejection_sampled(seed):
    """RejNTTPoly."""
    size = 1008
    while True:
        stream = shake_128(seed).digest(size)
        found = [z for z in (stream[i] | stream[i + 1] << 8 | (stream[i + 2] & 0x7F) << 16
                             for i in range(0, size, 3)) if z < Q]
        if len(found) >= 256:
            return found[:256]
        size += 168


@lru_cache(maxsize=64)
def expanded_key(parameters, public_key):
    """A, NTT(t1 * 2^d) and tr."""
    rho = public_key[:32]
    matrix = [[rejection_sampled(rho + bytes([s, r])) for s in range(parameters.l)] for r in range(parameters.k)]
    t1 = [ntt([x << D for x in unpack(public_key[32 + 320 * i:32 + 320 * (i + 1)], 10)]) for i in range(parameters.k)]
    return matrix, t1, shake_256(public_key).digest(64)


def sample_in_ball(parameters, seed):
    c = [0] * 256
    size = 512
    stream = shake_256(seed).digest(size)
    signs = int.from_bytes(stream[:8], "little")
    at = 8
    for i in range(256 - parameters.tau, 256):
        while True:
            if at == size:
                size *= 2
                stream = shake_256(seed).digest(size)
            j = stream[at]
            at += 1
            if j <= i:
                break
        c[i] = c[j]
        c[j] = -1 if signs & 1 else 1
        signs >>= 1
    return c


def unpack_hint(parameters, data):
    """HintBitUnpack; None if malformed."""
    hints, index = [], 0
    for i in range(parameters.k):
        end = data[parameters.omega + i]
        if end < index or end > parameters.omega:
            return None
        positions = data[index:end]
        if any(a >= b for a, b in zip(positions, positions[1:])):
            return None
        hints.append(set(positions))
        index = end
    if any(data[index:parameters.omega]):
        return None
    return hints


def high_bits(parameters, r, hint):
    """UseHint."""
    gamma2 = parameters.gamma2
    r0 = r % (2 * gamma2)
    if r0 > gamma2:
        r0 -= 2 * gamma2
    if r - r0 == Q - 1:
        r1, r0 = 0, r0 - 1
    else:
        r1 = (r - r0) // (2 * gamma2)
    if hint:
        m = (Q - 1) // (2 * gamma2)
        return (r1 + 1) % m if r0 > 0 else (r1 - 1) % m
    return r1


@lru_cache(maxsize=None)
def verify(parameters, public_key, message, signature, context=b""):
    if len(public_key) != parameters.public_key_bytes or len(signature) != parameters.signature_bytes or len(context) > 255:
        return False
    gamma1 = 1 << parameters.gamma1_bits
    challenge = signature[:parameters.challenge_bytes]
    z_bytes = 32 * (parameters.gamma1_bits + 1)
    z = []
    for i in range(parameters.l):
        start = parameters.challenge_bytes + i * z_bytes
        z.append([gamma1 - x for x in unpack(signature[start:start + z_bytes], parameters.gamma1_bits + 1)])
    if any(abs(x) >= gamma1 - parameters.beta for polynomial in z for x in polynomial):
        return False
    hints = unpack_hint(parameters, signature[parameters.challenge_bytes + parameters.l * z_bytes:])
    if hints is None:
        return False
    matrix, t1, tr = expanded_key(parameters, public_key)
    mu = shake_256(tr + bytes([0, len(context)]) + context + message).digest(64)
    c = ntt(sample_in_ball(parameters, challenge))
    z = [ntt(polynomial) for polynomial in z]
    packed = b""
    for i in range(parameters.k):
        total = [-a * b for a, b in zip(c, t1[i])]
        for row, polynomial in zip(matrix[i], z):
            total = [x + a * b for x, a, b in zip(total, row, polynomial)]
        w = inverse_ntt([x % Q for x in total])
        number = 0
        for j in range(255, -1, -1):
            number = number << parameters.w1_bits | high_bits(parameters, w[j], j in hints[i])
        packed += number.to_bytes(32 * parameters.w1_bits, "little")
    return shake_256(mu + packed).digest(parameters.challenge_bytes) == challenge
