#!/usr/bin/env python3
"""Verify an evidence bundle or a proof of misbehaviour by EVIDENCE.md.

  verify_evidence.py --trust sha256:HEX FILE
  verify_evidence.py --vectors DIR
"""
import json
import re
import sys

import evidence
import misbehaviour
import vectors


def usage():
    print(__doc__, file=sys.stderr)
    return 2


def verify(data, region):
    """Section 14: `{` begins a proof of misbehaviour, `PK` a bundle."""
    if data.startswith(b"{"):
        return misbehaviour.verify(data, region)
    if data.startswith(b"PK"):
        return evidence.verify(data, region)
    return {"ok": False, "code": "FILE_UNKNOWN", "where": None, "expected": "a bundle or a proof", "proved": None}


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--vectors":
        return vectors.run(arguments[1])
    trust = None
    if len(arguments) == 3 and arguments[0] == "--trust":
        trust = re.fullmatch(r"sha256:([0-9a-f]{64})", arguments[1])
        if trust is None:
            return usage()
    elif len(arguments) != 1 or arguments[0].startswith("-"):
        return usage()
    if trust is None:  # section 15: without trust nothing is verified
        result = {"ok": False, "code": None, "where": None, "expected": "--trust sha256:HEX", "proved": None}
    else:
        try:
            with open(arguments[-1], "rb") as file:
                data = file.read(33_554_433)
        except OSError as error:
            print(error, file=sys.stderr)
            return 2
        result = verify(data, bytes.fromhex(trust[1]))
    print(json.dumps(result, ensure_ascii=False, indent=2))
    return 0 if result["ok"] else 5


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
