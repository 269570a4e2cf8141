"""Checkpoints, verifier keys and the policy of a roster (EVIDENCE.md section 7)."""
import re
from dataclasses import dataclass
from hashlib import sha256

import ed25519
import ml_dsa
import strict_json
from errors import Malformed, Refused
from strict_json import need

ED25519, ML_DSA_44 = 1, 6
KEY_BYTES = {ED25519: 32, ML_DSA_44: 1312}
SIGNATURE_BYTES = {ED25519: 64, ML_DSA_44: 2428}
DECIMAL = re.compile(r"0|[1-9][0-9]{0,18}")
# Unicode's white space and control characters.
NOT_IN_NAMES = re.compile("[\x00-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000+]")
VKEY_FORM = re.compile("[^+\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+"
                       r"\+[0-9a-f]{8}\+[A-Za-z0-9+/]+={0,2}")
MAX_VKEY, MAX_ORIGIN = 2_048, 128


def decimal(text):
    need(isinstance(text, str) and DECIMAL.fullmatch(text) and int(text) < 1 << 63, "a decimal below 2^63")
    return int(text)


@dataclass(frozen=True)
class VerifierKey:
    name: str
    key_id: bytes
    type: int
    key: bytes


def need_key_name(name):
    need(name and not NOT_IN_NAMES.search(name) and len(name.encode()) <= 255, "a name of a key")


def need_vkey_form(text):
    need(isinstance(text, str) and len(text) <= MAX_VKEY and VKEY_FORM.fullmatch(text), "the form of a verifier key")


def read_vkey(text, type_):
    need_vkey_form(strict_json.text(text))
    name, _, rest = text.partition("+")
    identifier, _, encoded = rest.partition("+")
    need_key_name(name)
    key_id, data = strict_json.hexadecimal(identifier, 4), strict_json.base64(encoded)
    need(data and data[0] == type_ and len(data) == 1 + KEY_BYTES[type_], f"a key of type {type_:02x}")
    need(sha256(name.encode() + b"\n" + data).digest()[:4] == key_id, "the key id")
    return VerifierKey(name, key_id, type_, data[1:])


class Policy:
    """Who signs checkpoints by one roster; Malformed if two keys collide."""

    def __init__(self, roster):
        log = roster["log"]
        self.origin = log["origin"]
        need(len(self.origin) <= MAX_ORIGIN, f"an origin of at most {MAX_ORIGIN} characters")
        self.log = [read_vkey(log["ed25519"], ED25519), read_vkey(log["mlDsa44"], ML_DSA_44)]
        need(all(key.name == self.origin for key in self.log), "log keys named as the origin")
        self.witnesses = {}
        keys = list(self.log)
        for member in roster["members"]:
            if member["witness"] is None:
                continue
            if member["party"] == roster["centre"]:
                need_vkey_form(member["witness"])
                continue
            key = read_vkey(member["witness"], ML_DSA_44)
            need(all(key.name != other.name and key.key != other.key for other in keys), "other names and keys of witnesses")
            keys.append(key)
            self.witnesses[key.name, key.key_id] = member["party"]
        self.keys = {(key.name, key.key_id): key for key in keys}
        n = len(self.witnesses)
        f = max(0, (n - 1) // 3)
        self.quorum = max(1, (n + f + 2) // 2)  # ⌈(n + f + 1) / 2⌉; without witnesses nothing is final


@dataclass
class Checkpoint:
    origin: str
    size: int
    root: bytes
    parties: list
    time: int
    data: bytes


def split_note(data):
    """(text, [(name, key id, signature)]) of a signed note."""
    need(len(data) <= 262_144, "at most 262,144 bytes")
    try:
        note = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Malformed("UTF-8") from None
    need(not re.search(r"[\x00-\x09\x0b-\x1f]", note), "no control characters")
    text, separator, signed = note.rpartition("\n\n")
    need(separator and signed.endswith("\n"), "a text, an empty line and signatures")
    lines = signed[:-1].split("\n")
    need(1 <= len(lines) <= 64, "1 to 64 signatures")
    found = []
    for line in lines:
        parts = line.split(" ")
        need(len(parts) == 3 and parts[0] == "\u2014", "a signature line")
        need_key_name(parts[1])
        blob = strict_json.base64(parts[2])
        need(len(blob) > 4, "a signature")
        found.append((parts[1], blob[:4], blob[4:]))
    need(len({(name, key_id) for name, key_id, _ in found}) == len(found), "each name and key id once")
    return text + "\n", found


def read_head(text):
    """(origin, size, root) of the three lines."""
    lines = text.split("\n")
    need(len(lines) == 4 and lines[3] == "", "three lines")
    need(re.fullmatch(r"0|[1-9][0-9]{0,19}", lines[1]) and int(lines[1]) < 1 << 64, "a size")
    need(len(lines[0].encode()) <= 255, "an origin of at most 255 bytes")
    return lines[0], int(lines[1]), strict_json.base64(lines[2], 32)


def time_of(key, text, head, signature):
    """The seconds of a signature that verifies; None of Ed25519, which has none."""
    origin, size, root = head
    need(len(signature) == SIGNATURE_BYTES[key.type], f"the length of the signature of {key.name}")
    if key.type == ED25519:
        need(ed25519.verify(key.key, text.encode(), signature), f"the signature of {key.name}")
        return None
    timestamp = int.from_bytes(signature[:8], "big")
    need(1 <= timestamp < 1 << 63, f"the timestamp of {key.name}")
    signed = (b"subtree/v1\n\0" + bytes([len(key.name.encode())]) + key.name.encode() + signature[:8]
              + bytes([len(origin.encode())]) + origin.encode() + bytes(8) + size.to_bytes(8, "big") + root)
    need(ml_dsa.verify(ml_dsa.ML_DSA_44, key.key, signed, signature[8:]), f"the signature of {key.name}")
    return timestamp


def verify_checkpoint(data, policy, where):
    try:
        text, found = split_note(data)
    except Malformed as error:
        raise Refused("CHECKPOINT_REFUSED", where, str(error)) from None
    for name, key_id, _ in found:
        if (name, key_id) not in policy.keys:
            raise Refused("CHECKPOINT_STRAY_SIGNATURE", where, f"signatures of the log and its witnesses, not {name}")
    try:
        head = read_head(text)
        need(head[0] == policy.origin, "the origin of the roster")
        times = {}
        for name, key_id, signature in found:
            timestamp = time_of(policy.keys[name, key_id], text, head, signature)
            if (name, key_id) in policy.witnesses:
                times[policy.witnesses[name, key_id]] = timestamp
        signers = {(name, key_id) for name, key_id, _ in found}
        need(all((key.name, key.key_id) in signers for key in policy.log), "both signatures of the log")
    except Malformed as error:
        raise Refused("CHECKPOINT_REFUSED", where, str(error)) from None
    if len(times) < policy.quorum:
        raise Refused("CHECKPOINT_NOT_FINAL", where, f"at least {policy.quorum} witnesses")
    ordered = sorted(times.values())
    return Checkpoint(*head, sorted(times), ordered[(len(ordered) - 1) // 2], data)
