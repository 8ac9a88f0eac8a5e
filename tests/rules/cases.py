#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Short stories of rollouts in other trades than the sources speak of: the diagnosis has to find what ails the sick ones and
to leave the healthy ones alone.

    cases.py TAKEHOLD

TAKEHOLD is the program. Run it from the top of the tree. tests/rules/cases/expected.csv says of each document there whether
it is sick or healthy and which causes must be among the first five headlines; a healthy one has no blocker and no high.
"""

import csv
import pathlib
import sys

from program import ask

CASES = pathlib.Path("tests/rules/cases")
HEADLINES = 5
GRAVE = {"blocker", "high"}


def first_causes(report):
    findings = {finding["key"]: finding for finding in report["findings"]}
    return [findings[headline["finding"]]["cause"] for headline in report["headlines"][:HEADLINES]]


def check_sick(report, causes):
    found = first_causes(report)
    for cause in causes:
        if cause not in found:
            yield f"expected {cause} among the first five, found {', '.join(found)}"


def check_healthy(report):
    for finding in report["findings"]:
        if finding["severity"] in GRAVE:
            yield f'expected nothing grave, found {finding["key"]} ({finding["severity"]}): {finding["title"]}'


def check(program, row):
    report = ask(program, "assess", CASES / row["document"])
    if row["health"] == "healthy":
        return list(check_healthy(report))
    return list(check_sick(report, row["causes"].split("|")))


def main(program):
    with open(CASES / "expected.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    unnamed = {path.name for path in CASES.glob("*.json")} - {row["document"] for row in rows}
    wrong = [f"{name}: is not in expected.csv" for name in sorted(unnamed)]
    for row in rows:
        wrong += [f'{row["document"]}: {message}' for message in check(program, row)]
    for message in wrong:
        print(f"cases: {message}", file=sys.stderr)
    if not wrong:
        print(f"cases: {len(rows)} rollouts, diagnosed as they should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
