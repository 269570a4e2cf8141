"""Ed25519 verification (RFC 8032) with the strict rules of EVIDENCE.md section 11."""
from functools import lru_cache
from hashlib import sha512

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = (-121665 * pow(121666, P - 2, P)) % P
SQRT_M1 = pow(2, (P - 1) // 4, P)
IDENTITY = (0, 1, 1, 0)  # extended coordinates X, Y, Z, T


def add(p, q):
    a = (p[1] - p[0]) * (q[1] - q[0]) % P
    b = (p[1] + p[0]) * (q[1] + q[0]) % P
    c = 2 * p[3] * q[3] * D % P
    d = 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def double(p):
    a = p[0] * p[0] % P
    b = p[1] * p[1] % P
    c = 2 * p[2] * p[2] % P
    h = a + b
    e = h - (p[0] + p[1]) ** 2 % P
    g = a - b
    f = c + g
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def negate(p):
    return (-p[0] % P, p[1], p[2], -p[3] % P)


def encode(p):
    inverse = pow(p[2], P - 2, P)
    x, y = p[0] * inverse % P, p[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def decode(data):
    """The point of a canonical encoding (RFC 8032 5.1.3), or None."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    if y >= P:
        return None
    u, v = (y * y - 1) % P, (D * y * y + 1) % P
    x = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    if v * x * x % P != u:
        if v * x * x % P != -u % P:
            return None
        x = x * SQRT_M1 % P
    if x == 0 and sign:
        return None
    if x & 1 != sign:
        x = P - x
    return (x, y, 1, x * y % P)


def is_small_order(p):
    p = double(double(double(p)))
    return p[0] == 0 and (p[1] - p[2]) % P == 0


def is_prime_order(data):
    """A canonical encoding of a point of order L."""
    point = decode(data)
    if point is None or is_small_order(point):
        return False
    result = IDENTITY
    for bit in bin(L)[2:]:
        result = double(result)
        if bit == "1":
            result = add(result, point)
    return result[0] == 0 and (result[1] - result[2]) % P == 0


BASE = decode((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


@lru_cache(maxsize=None)
def verify(public_key, message, signature):
    if len(public_key) != 32 or len(signature) != 64:
        return False
    key, r = decode(public_key), decode(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if key is None or r is None or s >= L or is_small_order(key) or is_small_order(r):
        return False
    k = int.from_bytes(sha512(signature[:32] + public_key + message).digest(), "little") % L
    minus_key = negate(key)
    both = add(BASE, minus_key)
    point = IDENTITY
    for bit in range(252, -1, -1):
        point = double(point)
        choice = (s >> bit & 1) | (k >> bit & 1) << 1
        if choice:
            point = add(point, (None, BASE, minus_key, both)[choice])
    return encode(point) == signature[:32]
