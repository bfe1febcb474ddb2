#!/usr/bin/env python3
"""Verifies the journal of a dossier de contrôle, with the standard library of Python and nothing of Coopilote's.

    python3 verify_chain.py dossier.zip [head read elsewhere]...

Goes through the chain of lines, the head, the sealed texts, the pieces and the files (docs/dossier-format.md).
It does not compute the findings again, nor check signatures and checkpoints. Exit: 0 it holds, 4 something does not, 2 misused.
"""

import hashlib
import hmac
import json
import sys
import zipfile


def canonical(value):
    """RFC 8785, for what a dossier holds: ASCII keys, integers, strings."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def sha256(*pieces):
    return hashlib.sha256(b"".join(pieces)).digest()


def hidden_of(line):
    """All that the chain keeps of a body: SHA-256(0x01 ‖ blind ‖ body)."""
    if "hidden" in line:
        return bytes.fromhex(line["hidden"])
    return sha256(b"\x01", bytes.fromhex(line["blind"]), line["body"].encode())


def seals_in(body):
    """The sealed values that a body names, by seal, with their commitments."""
    if isinstance(body, dict):
        if set(body) == {"seal", "commitment"}:
            yield body["seal"], body["commitment"]
            return
        body = list(body.values())
    if isinstance(body, list):
        for held in body:
            yield from seals_in(held)


def walk(text, structure):
    """The hash of the chain at each line, what the bodies seal, and the first line that does not follow."""
    head = sha256(b"\x03", canonical({"format": 1, "structure": structure}))
    hashes, seals, pieces = [], {}, {}
    for version, written in enumerate(text.splitlines(keepends=True), start=1):
        try:
            line = json.loads(written)
            if canonical(line) + b"\n" != written or line["header"]["version"] != version:
                return hashes, seals, pieces, f"entry {version}"
            head = sha256(b"\x02", head, sha256(b"\x00", canonical(line["header"]), hidden_of(line)))
            if head.hex() != line["hash"]:
                return hashes, seals, pieces, f"chain {version}"
            body = json.loads(line.get("body", "{}"))
        except (ValueError, KeyError, TypeError):
            return hashes, seals, pieces, f"entry {version}"
        hashes.append(head.hex())
        seals.update(seals_in(body))
        if line["header"]["type"] == "DocumentFiled.1":
            pieces[body["document"]] = body["commitment"]
    return hashes, seals, pieces, None


def is_committed(key, message, said):
    return hmac.new(bytes.fromhex(key), message, hashlib.sha256).hexdigest() == said


def faults_of(archive, anchors):
    files = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(files["manifest.json"])
    hashes, seals, pieces, broken = walk(files["journal.jsonl"], manifest["structure"])
    if broken:
        yield broken
        return
    head = manifest["inputs"]["head"]
    if head["version"] != len(hashes) or head["hash"] != hashes[-1]:
        yield f"head {len(hashes)}"
    aside = json.loads(files["aside.json"])
    for sealed in aside["seals"]:
        if not is_committed(sealed["key"], sealed["value"].encode(), seals.get(sealed["seal"])):
            yield f"particulars {sealed['seal']}"
    names = {piece["document"]: piece["file"] for piece in manifest["pieces"]}
    for piece in aside["pieces"]:
        document = piece["document"]
        digest = sha256(files.get(names.get(document), b""))
        if not is_committed(piece["key"], digest, pieces.get(document)):
            yield f"piece {document}"
    for listed in manifest["files"]:
        if sha256(files.get(listed["name"], b"")).hex() != listed["sha256"]:
            yield f"file {listed['name']}"
    for anchor in anchors:
        typed = "".join(anchor.split()).lower()
        if len(typed) < 16 or not any(known.startswith(typed) for known in hashes):
            yield f"anchor {anchor}"


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        with zipfile.ZipFile(arguments[0]) as archive:
            faults = list(faults_of(archive, arguments[1:]))
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, IndexError) as error:
        faults = [f"archive {error}"]
    for fault in faults:
        print(fault)
    if not faults:
        print("holds, anchored" if arguments[1:] else "holds, not anchored")
    return 4 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
