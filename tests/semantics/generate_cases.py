# SPDX-License-Identifier: MIT
"""Writes random cases for the C++ core, one JSON object a line, with what reference.py says of each.

    generate_cases.py --seed 1 --count 6000 --out cases.jsonl

facts     {id: {kind, lo, hi, scale, table, asked_if, may_na}}, those the tree reads and those their asked_if read
tree      nested arrays as in reference.py: ["all", [["flag", "a"], ...]]
table     where its rows are read; null: the assessment
answers   {id: true | 3 | [1, 2] | "N/A"}, open facts left out
tables    {id: "N/A" | {"closed": bool, "rows": [{"name": 1, "of": 2, "week": 3, "cells": {id: answer}}]}}, unanswered ones left out;
          name, week, and the name of the row that it belongs to, as far as the table has them
expected  "rejected", where 10^18 is passed on the empty assessment, or a list: the result, or with a table one for each row and,
          where more rows may come, one for such a row; each "TF" or "3..8|N" as in docs/semantics.md, sections 1 and 2
scale     of an expected number
leaning   of a truth: for each row that is there, or the assessment, how far the answers go towards T (section 13):
          "left shown | the answers that speak for it | those that are open", or "impossible"
"""
import argparse
import json
import random

from cases import FACTS, FALLING, Trees, random_state, used_facts
from leaning import lean
from reference import KEYS, NA, NAMES, State, TooLarge, mask, num, scale, truth
from tables import show


def vary(rng, f, d, wide):
    """The fact with another range and scale; names, kinds, tables and conditions stay, since the generators rely on them."""
    if d.kind == "flag" or rng.random() < .3:
        return d
    if d.kind == "level":
        return d._replace(hi=rng.randint(1, 4))
    positive = f in FALLING.values()                                    # fall_from_peak reads it
    if wide and rng.random() < .6:
        top = 10 ** rng.randint(3, 16)
        return d._replace(lo=0 if positive else rng.choice([0, -top]), hi=top, scale=rng.choice([0, 0, 2]))
    lo = rng.randint(0 if positive else -20, 5)
    return d._replace(lo=lo, hi=lo + rng.randint(1, 60), scale=rng.randint(0, 3))


def random_case(rng):
    wide = rng.random() < .2
    facts = {f: vary(rng, f, d, wide) for f, d in FACTS.items()}
    per_row = rng.choice([None, None, None, "t", "t", "s", "g"])
    trees = Trees(rng, facts, rng.random() < .3, per_row)
    adds_up = wide and rng.random() < .3                                # many rows of large numbers: near the limit
    is_truth = not adds_up and rng.random() < .5
    depth = rng.choice([2, 3, 3, 4])
    tree = (trees.over_rows(rng.choice("ts"), 1) if adds_up
            else trees.truth(depth, per_row) if is_truth else trees.number(depth, per_row))
    max_rows = 1000 if adds_up else rng.choice([2, 3, 4, 3, 1000])
    state = random_state(rng, rng.choice([0, .2, .5, .8]), facts, max_rows)
    read = used_facts(tree, facts)
    evaluate = lambda s, row: NAMES[mask(truth(tree, s, row))] if is_truth else show(num(tree, s, row))
    try:
        evaluate(State(facts, max_rows=state.max_rows), {} if per_row else None)
        expected = [evaluate(state, row) for row in result_rows(state, per_row)]
    except TooLarge:
        expected = "rejected"
    leaning = [] if expected == "rejected" or not is_truth else [show_lean(lean(tree, state, True, row, number)) for number, row in rows_there(state, per_row)]
    return {
        "tree": tree, "wants": "truth" if is_truth else "number", "table": per_row, "expected": expected,
        **({} if is_truth else {"scale": scale(tree, facts)}),
        **({"leaning": leaning} if is_truth else {}),
        "max_rows": state.max_rows,
        "facts": {f: d._asdict() for f, d in facts.items() if f in read},
        "answers": {f: v for f, v in state.answers.items() if f in read},
        "tables": {t: v if v == NA else {"closed": v[1], "rows": [write_row(r, read) for r in v[0]]}
                   for t, v in state.tables.items()},
    }


def result_rows(state, per_row):
    """What a result is expected for: the assessment, or each row and, where the list is open, one still to come."""
    if not per_row:
        return [None]
    rows, closed = state.rows(per_row) or ([], True)
    return rows + ([] if closed or len(rows) >= state.max_rows else [{}])


def rows_there(state, per_row):
    return list(enumerate((state.rows(per_row) or ([], True))[0])) if per_row else [(None, None)]


def show_lean(leaning):
    if leaning is None:
        return "impossible"
    name = lambda answer: answer if type(answer) is str else answer[0] if len(answer) == 2 else f"{answer[0]}#{answer[1]}.{answer[2]}"
    listed = lambda answers: " ".join(sorted(map(name, answers)))
    return f"{leaning.left} {leaning.shown} | {listed(leaning.speaks)} | {listed(leaning.open)}"


def write_row(row, read):
    return {**{k: row[k] for k in KEYS if k in row}, "cells": {f: v for f, v in row.items() if f in read}}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=6000)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    with open(args.out, "w", encoding="utf-8") as out:
        for _ in range(args.count):
            out.write(json.dumps(random_case(rng), separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
