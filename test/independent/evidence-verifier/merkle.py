"""Merkle trees: RFC 9162 sections 2.1.3.2 and 2.1.4.2."""
from hashlib import sha256


def leaf_hash(data):
    return sha256(b"\0" + data).digest()


def node(left, right):
    return sha256(b"\1" + left + right).digest()


def root_of_inclusion(index, size, hash_, path):
    """The root that the path leads to, or None if its length does not fit."""
    if index >= size:
        return None
    fn, sn, r = index, size - 1, hash_
    for p in path:
        if sn == 0:
            return None
        if fn & 1 or fn == sn:
            r = node(p, r)
            if not fn & 1:
                while fn and not fn & 1:
                    fn, sn = fn >> 1, sn >> 1
        else:
            r = node(r, p)
        fn, sn = fn >> 1, sn >> 1
    return r if sn == 0 else None


def is_consistent(first, second, first_root, second_root, path):
    if not 0 < first < second or not path:
        return False
    path = list(path)
    if first & (first - 1) == 0:
        path.insert(0, first_root)
    return roots_of_prefix(first, second, path) == (first_root, second_root)


def roots_of_prefix(first, second, path):
    """(root at first, root at second) to which a path leads in which the first hash always stands; None: it fits no tree."""
    if not 0 < first < second or not path:
        return None
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for c in path[1:]:
        if sn == 0:
            return None
        if fn & 1 or fn == sn:
            fr, sr = node(c, fr), node(c, sr)
            if not fn & 1:
                while fn and not fn & 1:
                    fn, sn = fn >> 1, sn >> 1
        else:
            sr = node(sr, c)
        fn, sn = fn >> 1, sn >> 1
    return (fr, sr) if sn == 0 else None
