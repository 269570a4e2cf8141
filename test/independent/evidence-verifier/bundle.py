"""The index and the files that it names (EVIDENCE.md sections 2 and 4)."""
from dataclasses import dataclass

import strict_json
from errors import Malformed, Refused
from notes import decimal
from strict_json import base64, hexadecimal, items, members, need

MAX_CHECKPOINTS, MAX_LEAVES, MAX_DOCUMENTS, MAX_HASHES = 96, 1_024, 1_024, 128
ORDER = ("type", "format", "message", "contentKey", "checkpoints", "leaves", "documents")


@dataclass
class Index:
    message: bytes
    content_key: bool
    checkpoints: list  # (size, hashes)
    leaves: list       # (index, hashes)
    documents: list    # hashes as hex


def _proofs(entries, number, hashes, most):
    found = []
    need(1 <= len(items(entries)) <= most, f"1 to {most} entries")
    for entry in entries:
        members(entry, number, hashes)
        need(len(items(entry[hashes])) <= MAX_HASHES, f"at most {MAX_HASHES} hashes")
        found.append((decimal(entry[number]), [base64(text, 32) for text in entry[hashes]]))
    need(all(a[0] < b[0] for a, b in zip(found, found[1:])), f"ascending by {number}")
    return found


def _in_order(value):
    return (list(value) == list(ORDER) and all(list(c) == ["size", "consistency"] for c in value["checkpoints"])
            and all(list(leaf) == ["index", "path"] for leaf in value["leaves"]))


def read_index(data):
    where = "bundle.json"
    try:
        value, is_strict = strict_json.parse(data)
    except Malformed as error:
        raise Refused("INDEX_MALFORMED", where, str(error)) from None
    if not is_strict:
        raise Refused("INDEX_NOT_CANONICAL", where, "strict JSON")
    if isinstance(value, dict) and value.get("type") == "evidence":
        number = value.get("format")
        if isinstance(number, int) and not isinstance(number, bool) and number != 1:
            raise Refused("FORMAT_UNKNOWN", where, "format 1")
    try:
        members(value, *ORDER)
        need(value["type"] == "evidence" and value["format"] == 1 and value["format"] is not True, "evidence of format 1")
        need(isinstance(value["contentKey"], bool), "contentKey")
        documents = items(value["documents"])
        need(1 <= len(documents) <= MAX_DOCUMENTS, f"1 to {MAX_DOCUMENTS} documents")
        for text in documents:
            hexadecimal(text, 32)
        need(all(a < b for a, b in zip(documents, documents[1:])), "documents ascending")
        index = Index(hexadecimal(value["message"], 16), value["contentKey"],
                      _proofs(value["checkpoints"], "size", "consistency", MAX_CHECKPOINTS),
                      _proofs(value["leaves"], "index", "path", MAX_LEAVES), documents)
    except Malformed as error:
        raise Refused("INDEX_MALFORMED", where, str(error)) from None
    if not _in_order(value):
        raise Refused("INDEX_NOT_CANONICAL", where, "members in their order")
    return index


def paths(index):
    yield "bundle.json"
    yield "message.envelope"
    yield "message.stamp"
    if index.content_key:
        yield "message.key"
    yield "message.tlog-proof"
    yield from (f"checkpoints/{size}.note" for size, _ in index.checkpoints)
    yield from (f"leaves/{number}.entry" for number, _ in index.leaves)
    yield from (f"documents/{name}.jws" for name in index.documents)


def read_files(files):
    """(index, files by path); files: (path, data) in their order."""
    by_path = dict(files)
    if "bundle.json" not in by_path:
        raise Refused("FILES_MISMATCH", "bundle.json", "an index")
    index = read_index(by_path["bundle.json"])
    if [path for path, _ in files] != list(paths(index)):
        raise Refused("FILES_MISMATCH", "bundle.json", "the files of the index in its order")
    return index, by_path
