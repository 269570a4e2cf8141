"""Envelopes, entries, records and stamps (EVIDENCE.md sections 5, 6, 9 and 10)."""
import re
import unicodedata
from hashlib import sha256, sha512

import merkle
import protobuf
import schemas as s
import signatures
from body import is_ciphertext_size
from errors import Malformed
from protobuf import require_sizes
from strict_json import need

PARTY = re.compile(r"(?=.{2,16}\Z)[a-z][a-z0-9]*(-[a-z0-9]+)*")
AUTHORITY = re.compile(r"(?=[^/]{2,16}/.{2,32}\Z)[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*")


DOCUMENT_ID = re.compile(r"(?=.{2,64}\Z)[a-z][a-z0-9]*(-[a-z0-9]+)*")
CODE = re.compile(r"[A-Z][A-Z0-9_]{1,63}")
NATIONAL_NAME = re.compile(r"(?=.{1,64}\Z)[a-z0-9]([a-z0-9._-]*[a-z0-9])?")
WRONG_IN_OPERATIONS = re.compile("[^ \\-–—.,:;()'’\"«»№/&+]")
SAFE = 1 << 53  # times and numbers of anchors are below it
DOCUMENT_TYPES = ("roster", "manifest", "agreement", "suspension", "consent")


def is_party(text):
    return PARTY.fullmatch(text) is not None


def is_authority(text):
    return AUTHORITY.fullmatch(text) is not None


def party_of(authority):
    return authority.partition("/")[0]


def is_operation(text):
    """The name of an operation."""
    return (len(text.encode("utf-16-le")) <= 160 and unicodedata.normalize("NFC", text) == text
            and all(unicodedata.category(found[0])[0] in "LMN" for found in WRONG_IN_OPERATIONS.finditer(text))
            and "  " not in text and text.strip(" ") == text)


def u16(value):
    return value.to_bytes(2, "big")


def u32(value):
    return value.to_bytes(4, "big")


def u64(value):
    return value.to_bytes(8, "big")


class Envelope:
    def __init__(self, data):
        need(len(data) <= 524_288, "at most 524,288 bytes")
        self.value = value = protobuf.read(s.ENVELOPE, data)
        self.header_bytes = value["header"]
        need(len(self.header_bytes) <= 16_384, "a header of at most 16,384 bytes")
        self.header = header = protobuf.read(s.HEADER, self.header_bytes)
        require_sizes(s.ENVELOPE, value)
        require_sizes(s.HEADER, header)
        need(header["suite"] == 1, "suite 1")
        need(header["realm"] in (1, 2), "a realm")
        need(1 <= header["kind"] < len(s.KINDS), "a kind")
        need(header["labels"] is not None, "labels")
        need(is_authority(header["sender"]), "a sender")
        recipients = [recipient["authority"] for recipient in header["recipients"]]
        for recipient in header["recipients"]:
            require_sizes(s.RECIPIENT, recipient)
            need(is_authority(recipient["authority"]), "an authority")
        if header["basis"] is not None:
            require_sizes(s.CLAIMED_BASIS, header["basis"])
        for attachment in header["attachments"]:
            require_sizes(s.ATTACHMENT, attachment)
        need(len(header["in_reply_to"]) in (0, 16), "in_reply_to: 16 bytes")
        parties = [party_of(recipient) for recipient in recipients]
        need(1 <= len(recipients) <= 64, "1 to 64 recipients")
        need(len(set(parties + [party_of(header["sender"])])) == len(parties) + 1, "recipients of other parties")
        need(int.from_bytes(header["id"][:6], "big") == header["created_ms"], "created_ms of the id")
        need(is_ciphertext_size(len(value["ciphertext"])), "the length of a sealed body")
        national = value["national_signatures"]
        need(len(national) <= 4 and all(NATIONAL_NAME.fullmatch(one["provider"]) and NATIONAL_NAME.fullmatch(one["key_id"])
                                        and 1 <= len(one["signature"]) <= 8_192 for one in national), "national signatures")
        digests, stanzas = value["stanza_digest"], value["stanza"]
        need(len(digests) == len(recipients), "a stanza digest for each recipient")
        indexes = [stanza["index"] for stanza in stanzas]
        self.whole = indexes == list(range(len(recipients)))
        need(self.whole or len(indexes) == 1 and indexes[0] < len(recipients), "all stanzas or one")
        for stanza in stanzas:
            require_sizes(s.STANZA, stanza)
            need(sha512(stanza["data"]).digest() == digests[stanza["index"]], "the digest of a stanza")
        self.recipients = recipients
        self.size = len(data)
        self.signed = (b"tamga/msg/v1\0" + u32(len(self.header_bytes)) + self.header_bytes + u16(len(digests))
                       + b"".join(digests) + sha512(value["ciphertext"]).digest())
        self.digest = sha512(self.signed).digest()

    def is_signed_by(self, public_key):
        context = b"tamga/msg/v1" if self.header["realm"] == 1 else b"tamga/exercise/v1"
        return signatures.verify_composite(public_key, self.signed, context, self.value["signature"])


def read_entry(data):
    need(len(data) <= 65_535, "at most 65,535 bytes")
    entry = protobuf.read(s.LEDGER_ENTRY, data)
    require_sizes(s.LEDGER_ENTRY, entry)
    need(entry["record"], "a record")
    return entry


def leaf_data(entry):
    return sha256(b"tamga/leaf/v1\0" + entry["salt"] + sha256(entry["record"]).digest()).digest()


EVENTS = ("admission", "outcome", "id_reuse", "document", "anchor", "quarantine")


def read_record(data):
    record = protobuf.read(s.RECORD, data)
    need(0 < record["at_ms"] < SAFE, "at_ms")
    events = [name for name in EVENTS if record[name] is not None]
    need(len(events) == 1, "one event")
    record["event"] = events[0]
    if events[0] == "admission":
        _check_admission(record["admission"])
    elif events[0] == "outcome":
        _check_outcome(record["outcome"])
    elif events[0] == "document":
        require_sizes(s.DOCUMENT, record["document"])
        document = record["document"]
        need(document["type"] in DOCUMENT_TYPES and DOCUMENT_ID.fullmatch(document["document"]) and document["version"], "a document")
    else:
        _check_other(events[0], record[events[0]])
    return record


def _check_other(event, value):
    require_sizes({"id_reuse": s.ID_REUSE, "anchor": s.ANCHOR, "quarantine": s.QUARANTINE}[event], value)
    if event == "id_reuse":
        need(is_authority(value["sender"]) and value["known_digest"] != value["other_digest"], "a reused id")
    elif event == "anchor":
        need(is_party(value["party"]) and is_authority(value["signer"]) and party_of(value["signer"]) == value["party"]
             and 0 < value["number"] < SAFE, "an anchor")
    else:
        need(is_party(value["party"]) and SAFE > value["to_ms"] >= value["from_ms"] and value["count"], "a quarantine")


def _goes(decision):
    deciders = [decider for decider in decision["decider"].split(",") if decider]
    return decision["verdict"] == 1 or decision["verdict"] == 3 and set(deciders) == {decision["recipient"]}


def _check_admission(admission):
    require_sizes(s.ADMISSION, admission)
    need(is_authority(admission["sender"]), "a sender")
    recipients = admission["recipients"]
    need(recipients and all(map(is_authority, recipients)), "recipients")
    decisions = admission["decisions"]
    decided = [decision["recipient"] for decision in decisions]
    need(1 <= admission["priority"] <= 3, "a priority")
    window = admission["hand_over"] or {"opens_ms": 0, "closes_ms": 0}
    need(max(admission["created_ms"], admission["expires_ms"], *window.values()) < SAFE, "times below 2^53")
    need(is_operation(admission["operation"]), "the name of an operation")
    need(len(admission["in_reply_to"]) in (0, 16) and len(admission["thread"]) in (0, 16), "ids of 16 bytes")
    for decision in decisions:
        need(1 <= decision["verdict"] <= 3, "a verdict")
    if admission["admitted"]:
        need(not admission["code"] and decided == recipients, "one decision for each recipient and no code")
        need(admission["realm"] in (1, 2) and 1 <= admission["kind"] < len(s.KINDS) and admission["labels"] is not None and admission["thread"],
             "realm, kind, labels, thread")
        need(any(map(_goes, decisions)), "a decision that lets it go")
    else:
        need(CODE.fullmatch(admission["code"]) and decided in ([], recipients), "a code, and no decision or one for each recipient")


def _check_outcome(outcome):
    require_sizes(s.OUTCOME, outcome)
    need(is_authority(outcome["recipient"]) and 1 <= outcome["state"] < len(s.STATES), "a recipient and a state")
    receipt = outcome["receipt"]
    need(receipt is not None, "a receipt")
    need(is_authority(receipt["signer"]), "a signer")
    statement = protobuf.read(s.OUTCOME_STATEMENT, receipt["statement"])
    require_sizes(s.OUTCOME_STATEMENT, statement)
    need(statement["realm"] in (1, 2) and statement["at_ms"] < SAFE, "a realm, a time")
    code, state = statement["code"], s.STATES[statement["state"]] if statement["state"] < len(s.STATES) else ""
    need(state != "refused-by-recipient" if not code
         else CODE.fullmatch(code) and state in ("refused-by-recipient", "held-by-recipient"), "a code of the state")
    need(all(statement[name] == outcome[name] for name in ("id", "envelope_digest", "recipient", "state")),
         "a statement of this outcome")
    outcome["statement"] = statement


def read_stamp(data):
    """A canonical one; a field of another length comes out as a key that does not count or a wrong signature."""
    return protobuf.read(s.STAMP, data)


def _is_batch_signed(proof, leaf, region, limit, context, public_key):
    if not 1 <= proof["count"] <= limit or any(len(hash_) != 32 for hash_ in proof["path"]):
        return False
    root = merkle.root_of_inclusion(proof["position"], proof["count"], merkle.leaf_hash(leaf), proof["path"])
    return root is not None and signatures.verify_composite(
        public_key, region + u32(proof["count"]) + root, context, proof["signature"])


def is_stamp_signed(stamp, entry, region, public_key):
    return _is_batch_signed(stamp, u64(stamp["leaf_index"]) + leaf_data(entry), region, 4_096, b"tamga/admission/v1", public_key)


def is_receipt_signed(receipt, region, public_key):
    return _is_batch_signed(receipt, receipt["statement"], region, 500, b"tamga/receipt/v1", public_key)
