"""Proofs of misbehaviour (EVIDENCE.md section 14), written from that page alone."""
from dataclasses import dataclass

import documents
import merkle
import messages
import notes
import strict_json
from errors import Malformed, Refused
from strict_json import base64, items, members, need

MAX_BYTES = 4_194_304
MAX_ROSTERS, MAX_HASHES = 64, 65
MAX_JWS, MAX_NOTE, MAX_STAMP = 1_048_576, 262_144, 131_072
ROLLED_BACK_SECONDS = 300


def _text(most):
    def check(value):
        need(len(strict_json.text(value)) <= most, f"at most {most} characters")
    return check


def _path(value):
    need(len(items(value)) <= MAX_HASHES, f"at most {MAX_HASHES} hashes")
    for hash_ in value:
        base64(hash_, 32)


def _stamp_text(value):
    _text(MAX_STAMP)(value)
    base64(value)


def _kind(value):
    need(isinstance(value, str), "a kind")


def _object(**checks):
    def check(value):
        members(value, *checks)
        for name, one in checks.items():
            one(value[name])
    return check


NOTE, JWS = _text(MAX_NOTE), _text(MAX_JWS)
STAMPED = {"stamp": _stamp_text, "manifest": JWS}
FINDINGS = {
    "two-roots": _object(kind=_kind, first=NOTE, second=NOTE),
    "inconsistent": _object(kind=_kind, smaller=NOTE, larger=NOTE, path=_path),
    "rolled-back": _object(kind=_kind, smaller=NOTE, larger=NOTE),
    "broken-promise": _object(kind=_kind, **STAMPED, checkpoint=NOTE, leafHash=lambda value: base64(value, 32), path=_path),
    "two-stamps": _object(kind=_kind, first=_object(**STAMPED), second=_object(**STAMPED)),
}
NOTES = {"two-roots": ("first", "second"), "inconsistent": ("smaller", "larger"), "rolled-back": ("smaller", "larger"),
         "broken-promise": ("checkpoint",), "two-stamps": ()}


def read_proof(data):
    """(rosters, finding) as they stand in the file: checks 1 and 2."""
    if len(data) > MAX_BYTES:
        raise Refused("MISBEHAVIOUR_TOO_LARGE", "", f"at most {MAX_BYTES} bytes")
    try:
        value, is_strict = strict_json.parse(data)
    except Malformed as error:
        raise Refused("PAYLOAD_MALFORMED", "", str(error)) from None
    if not is_strict:
        raise Refused("PAYLOAD_NOT_CANONICAL", "", "strict JSON")
    try:
        members(value, "type", "format", "rosters", "finding")
        need(value["type"] == "misbehaviour", "a proof of misbehaviour")
        need(value["format"] == 1 and value["format"] is not True, "format 1")
        need(1 <= len(items(value["rosters"])) <= MAX_ROSTERS, f"1 to {MAX_ROSTERS} rosters")
        for roster in value["rosters"]:
            JWS(roster)
        finding = value["finding"]
        need(isinstance(finding, dict) and isinstance(finding.get("kind"), str) and finding["kind"] in FINDINGS, "a kind")
        FINDINGS[finding["kind"]](finding)
    except Malformed as error:
        raise Refused("PAYLOAD_MALFORMED", "", str(error)) from None
    return value["rosters"], finding


def read_document(text, type_):
    """A JWS of any JSON text, as if it stood in its one form. Malformed."""
    value, _ = strict_json.parse(text.encode())
    if isinstance(value, dict) and set(value) == {"payload", "signatures"}:
        value = {"payload": value["payload"], "signatures": [
            dict(sorted(signature.items())) if isinstance(signature, dict) else signature for signature in items(value["signatures"])]}
    document = documents.read_jws(strict_json.write(value).encode("utf-8", "surrogatepass"))
    need(document.type == type_, f"the type {type_}")
    return documents.Logged(0, 0, document, {})


def read_rosters(texts, region):
    """Check 3."""
    rosters = []
    for number, text in enumerate(texts):
        try:
            roster = read_document(text, "roster")
            documents.verify_roster(roster, rosters[-1] if rosters else None, region)
        except Malformed as error:
            raise Refused("ROSTER_REFUSED", f"rosters/{number}", str(error)) from None
        rosters.append(roster)
    return rosters


@dataclass
class Checkpoint:
    origin: str
    size: int
    root: bytes
    time: int       # seconds, of the log's own signature of type 06
    witnesses: dict  # (party, name, key id): the witness's own seconds


def _time_of_log(policy, head, text, found):
    """The log's timestamp if both keys of the log by this roster signed, else None."""
    if head[0] != policy.origin:
        return None
    times = []
    for key in policy.log:
        try:
            need((key.name, key.key_id) in found, "both signatures of the log")
            times.append(notes.time_of(key, text, head, found[key.name, key.key_id]))
        except Malformed:
            return None
    return times[1]


def _witnesses(policy, head, text, found):
    signed = {}
    for line, party in policy.witnesses.items():
        if line not in found:
            continue
        try:
            signed[(party, *line)] = notes.time_of(policy.keys[line], text, head, found[line])
        except Malformed:
            continue
    return signed


def read_checkpoint(note, rosters, where):
    """Check 4 of one checkpoint."""
    try:
        text, lines = notes.split_note(note.encode())
        head = notes.read_head(text)
    except Malformed as error:
        raise Refused("CHECKPOINT_REFUSED", where, str(error)) from None
    found = {(name, key_id): signature for name, key_id, signature in lines}
    policies = [roster.policy for roster in reversed(rosters)]  # the newest that fits counts
    times = [_time_of_log(policy, head, text, found) for policy in policies]
    time = next((time for time in times if time is not None), None)
    if time is None:
        raise Refused("CHECKPOINT_REFUSED", where, "both signatures of the log by one of the rosters")
    witnesses = {}
    for policy in policies:
        witnesses |= _witnesses(policy, head, text, found)
    return Checkpoint(*head, time, witnesses)


def _admission_key(manifest, stamp, rosters, region):
    """The key that signs the stamp, of a manifest of the centre by one of the rosters. Malformed."""
    problem = None
    for roster in rosters:
        try:
            logged = read_document(manifest, "manifest")
            documents.verify_manifest(logged, roster, region)
            need(logged.content["party"] == roster.content["centre"], "the manifest of the centre")
        except Malformed as error:
            problem = error
            continue
        for key in logged.content["roleKeys"]:
            if key["role"] == "admission" and key["thumbprint"] == stamp["signing_key"]:
                return key["key"]
        problem = Malformed("the admission key of the stamp")
    raise problem


def read_stamp(promise, rosters, region, where):
    """(leaf index, leaf data) that the centre promised: checks 5 to 7."""
    try:
        stamp = messages.read_stamp(base64(promise["stamp"]))
    except Malformed as error:
        raise Refused("STAMP_REFUSED", where, str(error)) from None
    try:
        key = _admission_key(promise["manifest"], stamp, rosters, region)
    except Malformed as error:
        raise Refused("MANIFEST_REFUSED", where, str(error)) from None
    try:
        entry = messages.read_entry(stamp["entry"])
        messages.read_record(entry["record"])
        need(messages.is_stamp_signed(stamp, entry, region, key), "the signature of the admission key")
    except Malformed as error:
        raise Refused("STAMP_REFUSED", where, str(error)) from None
    return stamp["leaf_index"], messages.leaf_data(entry)


def _contradict(finding, checkpoints, stamps):
    kind = finding["kind"]
    if kind == "two-stamps":
        (one_leaf, one_data), (other_leaf, other_data) = stamps
        return one_leaf == other_leaf and one_data != other_data
    first, last = checkpoints[0], checkpoints[-1]
    if kind == "two-roots":
        return first.size == last.size and first.root != last.root
    if kind == "rolled-back":
        return first.size < last.size and first.time > last.time + ROLLED_BACK_SECONDS
    path = [base64(hash_) for hash_ in finding["path"]]
    if kind == "inconsistent":
        roots = merkle.roots_of_prefix(first.size, last.size, path)
        return roots is not None and roots[0] != first.root and roots[1] == last.root
    (leaf, data), = stamps
    other = base64(finding["leafHash"])
    return merkle.root_of_inclusion(leaf, first.size, other, path) == first.root and other != merkle.leaf_hash(data)


def _witnesses_of_both(kind, checkpoints):
    first, second = (checkpoint.witnesses for checkpoint in checkpoints)
    return {one for one in first if one in second and (kind != "rolled-back" or first[one] > second[one] + ROLLED_BACK_SECONDS)}


def _verify(data, region):
    texts, finding = read_proof(data)
    kind = finding["kind"]
    rosters = read_rosters(texts, region)
    checkpoints = [read_checkpoint(finding[name], rosters, name) for name in NOTES[kind]]
    if len({checkpoint.origin for checkpoint in checkpoints}) > 1:
        raise Refused("CHECKPOINT_REFUSED", NOTES[kind][1], "one origin")
    promises = {"broken-promise": [("stamp", finding)],
                "two-stamps": [(name, finding.get(name)) for name in ("first", "second")]}.get(kind, [])
    stamps = [read_stamp(promise, rosters, region, where) for where, promise in promises]
    if not _contradict(finding, checkpoints, stamps):
        raise Refused("NOT_PROVEN", "", f"a contradiction: {kind}")
    both = _witnesses_of_both(kind, checkpoints) if len(checkpoints) == 2 else set()
    return {
        "kind": kind,
        "origin": checkpoints[0].origin if checkpoints else rosters[-1].content["log"]["origin"],
        "checkpoints": [{"size": str(checkpoint.size), "root": checkpoint.root.hex()} for checkpoint in checkpoints],
        "cosignedBoth": sorted({party for party, *_ in both}),
        "leaf": str(stamps[0][0]) if stamps else None,
    }


def verify(data, region):
    """What a proof shows to one who trusts the founding roster `region` (32 bytes)."""
    try:
        return {"ok": True, "code": None, "where": None, "expected": None, "proved": _verify(data, region)}
    except Refused as refused:
        return {"ok": False, "code": refused.code, "where": refused.where, "expected": refused.expected, "proved": None}
