#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The quick scan finds what the full interview finds: with the answers of the quick scan alone, the first three headlines of
the contact centre's rollout are the same.

    quick_scan.py TAKEHOLD

TAKEHOLD is the program. Run it from the top of the tree.
"""

import json
import pathlib
import sys
import tempfile

from program import ask

DOCUMENT = pathlib.Path("examples/contact-centre/six-months-on.takehold.json")
HEADLINES = 3
IN_THE_HEAD = {"stage", "as_of"}


def quick_facts(program):
    return {question["id"] for question in ask(program, "questions", "--all")["questions"] if question["quick"]}


def only_quick(document, quick):
    kept = {key: value for key, value in document.items() if key not in IN_THE_HEAD or key in quick}
    kept["answers"] = {fact: answer for fact, answer in document["answers"].items() if fact in quick}
    for table, records in document["records"].items():
        for row in records.get("rows", []):
            for column in [c for c in row if c not in ("name", "week") and f"{table}.{c}" not in quick]:
                del row[column]
    return kept


def headlines(program, path):
    return [headline["finding"] for headline in ask(program, "assess", str(path))["headlines"][:HEADLINES]]


def main(program):
    full = headlines(program, DOCUMENT)
    document = only_quick(json.loads(DOCUMENT.read_text(encoding="utf-8")), quick_facts(program))
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / DOCUMENT.name
        path.write_text(json.dumps(document), encoding="utf-8")
        quick = headlines(program, path)
    if quick == full:
        print(f"quick scan: the same first {HEADLINES}: {', '.join(full)}")
        return 0
    print(f"quick scan: in full {', '.join(full)}; in the quick scan {', '.join(quick)}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
