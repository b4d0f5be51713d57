#!/usr/bin/env python3
"""Checks what `me prove` gave somebody: that these entries are in a digest that was posted.

    python docs/verify_proof.py FILE [--digests FILE]

FILE has the lines as they were given; with --digests, the digest has to be one that somebody kept.
docs/verifying.md says under "Proofs" what is checked here. It shares no line with the program.
Exit code 0: they are in it; 1: something is wrong.
"""

import argparse
import hashlib
import json
import re
import sys
from pathlib import Path

DIGEST = re.compile(r"books (\d+) entries (\d+) head (\w{64}).* root (\w{64}) of (\d+)")


class Wrong(Exception):
    """It is no proof; the message says why."""


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def top(proof):
    """The top of the tree that an entry leads to, with what stands beside its way up."""
    record = json.dumps(proof["record"], sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    node = sha256(b"\x00", bytes.fromhex(proof["blind"]), record.encode())
    for step in proof["path"]:
        other = bytes.fromhex(step[1:])
        node = sha256(b"\x01", *((other, node) if step[0] == "L" else (node, other)))
    return node.hex()


def check(text, kept):
    """What the proof shows, in a sentence. Raises Wrong."""
    posted, lines = DIGEST.findall(text), "".join(line.strip() for line in text.splitlines())
    decoder = json.JSONDecoder()
    proofs = [decoder.raw_decode(lines, at.start())[0] for at in re.finditer(r'{"record":', lines)]
    if len(posted) != 1 or not proofs:
        raise Wrong("A proof holds one digest with a root, and some entries.")
    community, entries, head, root, size = posted[0]
    known = [(found[2].lower(), found[3].lower()) for found in DIGEST.findall(kept)]
    if kept and (head.lower(), root.lower()) not in known:
        raise Wrong("The digest of this proof is none of those that were kept.")
    for proof in proofs:
        record = proof["record"]
        number, last = record["number"], int(entries)
        inside = last - int(size) < number <= last and record["community"] == int(community)
        if not inside or top(proof) != root.lower():
            raise Wrong(f"Entry {number} is not in that digest as it stands here.")
        if "memo" in proof:
            words = sha256(bytes.fromhex(proof["salt"]), proof["memo"].encode()).hex()
            if words != record["memo"]:
                raise Wrong(f"The words of entry {number} are not those that were booked.")
    numbers = ", ".join(str(proof["record"]["number"]) for proof in proofs)
    said = f"In the digest of {entries} entries, as they stand here: {numbers}"
    return f"{said}. No proof can say that these are all the entries somebody has."


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", help="what `me prove` gave somebody")
    parser.add_argument("--digests", help="a file of lines that members kept")
    given, code = parser.parse_args(), 0
    try:
        kept = Path(given.digests).read_text("utf-8") if given.digests else ""
        said = check(Path(given.file).read_text("utf-8-sig"), kept)
    except (Wrong, OSError) as wrong:
        code, said = 1, str(wrong)
    except (LookupError, TypeError, ValueError, AttributeError, RecursionError):
        code, said = 1, "This cannot be read: it is not as docs/verifying.md has it."
    sys.stdout.write(f"{given.file}: {said}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
