"""Test vectors: their form is told by the README beside vectors.json."""
import json
import sys
import time
from base64 import b64decode
from pathlib import Path

import evidence
import misbehaviour


def bundle_of(vector, folder):
    if "file" in vector:
        return (folder / vector["file"]).read_bytes()
    base = (folder / vector["base"]).read_bytes()
    return b"".join(b64decode(part) if isinstance(part, str) else base[part[0]:part[1]] for part in vector["parts"])


def run(folder):
    """0 if every vector agrees, else 5."""
    folder = Path(folder)
    agree = differ = 0
    for name, verify in (("vectors.json", evidence.verify), ("misbehaviour.json", misbehaviour.verify)):
        for vector in json.loads((folder / name).read_text("utf-8")):
            problems = check(vector, folder, verify)
            agree, differ = agree + (not problems), differ + bool(problems)
    print(f"{agree} agree, {differ} differ")
    return 5 if differ else 0


def check(vector, folder, verify):
    started = time.perf_counter()
    result = verify(bundle_of(vector, folder), bytes.fromhex(vector["trust"]))
    seconds = time.perf_counter() - started
    problems = []
    if result["code"] != vector["code"]:
        problems.append(f"expected {vector['code']}, got {result['code']} ({result['where']}: {result['expected']})")
    elif result["ok"] and result["proved"] != vector["proved"]:
        problems = [f"{name}: expected {vector['proved'].get(name)!r}, got {result['proved'].get(name)!r}"
                    for name in {**vector["proved"], **result["proved"]}
                    if vector["proved"].get(name) != result["proved"].get(name)]
    verdict = "differs" if problems else "agrees"
    print(f"{verdict}  {seconds:6.2f} s  {vector['name']}: {'; '.join(problems) or result['code'] or 'verified'}")
    sys.stdout.flush()
    return problems
