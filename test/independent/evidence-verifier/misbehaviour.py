"""Proofs of misbehaviour (EVIDENCE.md section 14).

Written with the vectors by those who wrote the page, unlike the rest, which was written from the page alone.
"""
import documents
import merkle
import messages
import notes
import strict_json
from errors import Malformed, Refused
from strict_json import base64, items, members, need, text

MAX_BYTES, MAX_ROSTERS, MAX_JWS, MAX_NOTE, MAX_STAMP, MAX_PATH = 4_194_304, 64, 1_048_576, 262_144, 131_072, 65
TOLERANCE_S = 300


def _limited(most):
    def read(value):
        need(len(text(value)) <= most, f"at most {most} characters")
        return value
    return read


def _hash(value):
    return base64(value, 32)


def _path(value):
    need(len(items(value)) <= MAX_PATH, f"at most {MAX_PATH} hashes")
    return [_hash(item) for item in value]


def _stamp(value):
    return base64(_limited(MAX_STAMP)(value))


def _carried(value):
    members(value, "stamp", "manifest")
    return {"stamp": _stamp(value["stamp"]), "manifest": JWS(value["manifest"])}


JWS, NOTE = _limited(MAX_JWS), _limited(MAX_NOTE)
KINDS = {
    "two-roots": {"first": NOTE, "second": NOTE},
    "inconsistent": {"smaller": NOTE, "larger": NOTE, "path": _path},
    "rolled-back": {"smaller": NOTE, "larger": NOTE},
    "broken-promise": {"stamp": _stamp, "manifest": JWS, "checkpoint": NOTE, "leafHash": _hash, "path": _path},
    "two-stamps": {"first": _carried, "second": _carried},
}


def _read(data):
    """Checks 1 and 2: (rosters, finding)."""
    if len(data) > MAX_BYTES:
        raise Refused("MISBEHAVIOUR_TOO_LARGE", "", f"at most {MAX_BYTES} bytes")
    try:
        value, is_strict = strict_json.parse(data)
    except strict_json.Twice as error:
        raise Refused("PAYLOAD_NOT_CANONICAL", "", str(error)) from None
    except Malformed as error:
        raise Refused("PAYLOAD_MALFORMED", "", str(error)) from None
    if not is_strict:
        raise Refused("PAYLOAD_NOT_CANONICAL", "", "strict JSON")
    try:
        members(value, "type", "format", "rosters", "finding")
        need(value["type"] == "misbehaviour" and value["format"] == 1 and value["format"] is not True, "format 1")
        need(1 <= len(items(value["rosters"])) <= MAX_ROSTERS, f"1 to {MAX_ROSTERS} rosters")
        rosters = [JWS(one) for one in value["rosters"]]
        finding = value["finding"]
        need(isinstance(finding, dict) and isinstance(finding.get("kind"), str) and finding["kind"] in KINDS, "a kind")
        readers = KINDS[finding["kind"]]
        members(finding, "kind", *readers)
        return rosters, {"kind": finding["kind"], **{name: read(finding[name]) for name, read in readers.items()}}
    except Malformed as error:
        raise Refused("PAYLOAD_MALFORMED", "", str(error)) from None


def _document(jws, type_):
    """White space in the text is no fault here."""
    value, _ = strict_json.parse(jws.encode("utf-8", "surrogatepass"))
    members(value, "payload", "signatures")
    ordered = {"payload": value["payload"], "signatures": [
        {"protected": members(one, "protected", "signature")["protected"], "signature": one["signature"]}
        for one in items(value["signatures"])]}
    document = documents.read_jws(strict_json.write(ordered).encode())
    need(document.type == type_, f"a {type_}")
    return document


class Confirmation:
    def __init__(self, data, region):
        self.region = region
        jws, self.finding = _read(data)
        self.rosters = []
        for position, one in enumerate(jws):
            try:
                logged = documents.Logged(position, 0, _document(one, "roster"), {})
                documents.verify_roster(logged, self.rosters[-1] if self.rosters else None, region)
            except Malformed as error:
                raise Refused("ROSTER_REFUSED", "", f"version {position + 1}: {error}") from None
            self.rosters.append(logged)

    def run(self):
        kind = self.finding["kind"]
        if kind == "two-stamps":
            return self.two_stamps()
        if kind == "broken-promise":
            return self.broken_promise()
        names = ("first", "second") if kind == "two-roots" else ("smaller", "larger")
        one, other = (self.head(self.finding[name]) for name in names)
        if one.origin != other.origin:
            raise Refused("CHECKPOINT_REFUSED", "", "two checkpoints of one origin")
        if not getattr(self, kind.replace("-", "_"))(one, other):
            raise Refused("NOT_PROVEN", "", f"{kind}")
        return self.proven(one.origin, (one, other), self.cosigners(one, other), None)

    def head(self, note):
        """A checkpoint with both signatures of the log by one of the rosters."""
        for roster in reversed(self.rosters):
            try:
                return notes.verify_of_log(note.encode(), roster.policy)
            except Malformed:
                continue
        raise Refused("CHECKPOINT_REFUSED", "", "both signatures of the log by one of the rosters")

    def cosigners(self, one, other):
        return sorted({party for roster in self.rosters
                       for party in notes.cosigners(one.data, roster.policy) & notes.cosigners(other.data, roster.policy)})

    def two_roots(self, one, other):
        return one.size == other.size and one.root != other.root

    def rolled_back(self, smaller, larger):
        return smaller.size < larger.size and smaller.time > larger.time + TOLERANCE_S

    def inconsistent(self, smaller, larger):
        roots = merkle.roots_of_prefix(smaller.size, larger.size, self.finding["path"])
        return roots is not None and roots[0] != smaller.root and roots[1] == larger.root

    def stamp(self, carried):
        """Checks 5 to 7: (leaf index, leaf data) that the centre promised."""
        try:
            stamp = messages.read_stamp(carried["stamp"])
        except Malformed as error:
            raise Refused("STAMP_REFUSED", "", str(error)) from None
        key = self.admission_key(carried["manifest"], stamp["signing_key"])
        try:
            entry = messages.read_entry(stamp["entry"])
            messages.read_record(entry["record"])
            need(messages.is_stamp_signed(stamp, entry, self.region, key), "the signature of the admission key")
        except Malformed as error:
            raise Refused("STAMP_REFUSED", "", str(error)) from None
        return stamp["leaf_index"], messages.leaf_data(entry)

    def admission_key(self, jws, thumbprint):
        for roster in reversed(self.rosters):
            try:
                logged = documents.Logged(1, 0, _document(jws, "manifest"), {})
                documents.verify_manifest(logged, roster, self.region)
            except Malformed:
                continue
            if logged.content["party"] != roster.content["centre"]:
                continue
            for key in logged.content["roleKeys"]:
                if key["role"] == "admission" and key["thumbprint"] == thumbprint:
                    return key["key"]
        raise Refused("MANIFEST_REFUSED", "", "a manifest of the centre that lists the key of the stamp")

    def broken_promise(self):
        head = self.head(self.finding["checkpoint"])
        index, data = self.stamp(self.finding)
        leaf = self.finding["leafHash"]
        root = merkle.root_of_inclusion(index, head.size, leaf, self.finding["path"])
        if root != head.root or leaf == merkle.leaf_hash(data):
            raise Refused("NOT_PROVEN", "", "another leaf at the index of the stamp")
        return self.proven(head.origin, (head,), [], index)

    def two_stamps(self):
        (index, data), (other_index, other_data) = self.stamp(self.finding["first"]), self.stamp(self.finding["second"])
        if index != other_index or data == other_data:
            raise Refused("NOT_PROVEN", "", "two entries for one index")
        return self.proven(self.rosters[-1].policy.origin, (), [], index)

    def proven(self, origin, checkpoints, cosigned, leaf):
        return {
            "kind": self.finding["kind"],
            "origin": origin,
            "checkpoints": [{"size": str(one.size), "root": one.root.hex()} for one in checkpoints],
            "cosignedBoth": cosigned,
            "leaf": None if leaf is None else str(leaf),
        }


def verify(data, region):
    """What a proof of misbehaviour proves to one who trusts the founding roster `region` (32 bytes)."""
    try:
        return {"ok": True, "code": None, "where": None, "expected": None, "proved": Confirmation(data, region).run()}
    except Refused as refused:
        return {"ok": False, "code": refused.code, "where": refused.where, "expected": refused.expected, "proved": None}
