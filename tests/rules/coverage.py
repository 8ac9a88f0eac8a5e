#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Proves that every item of the sources is carried by something that may carry it, and sets both side by side.

    coverage.py TAKEHOLD           check, and check that the pages in docs/coverage are up to date
    coverage.py TAKEHOLD --write   generate the pages, one a framework

TAKEHOLD is the program, which is asked for `plugin describe PATH --format json`. Run it from the top of the tree.
The items are in rules/sources/FRAMEWORK.csv: `carriers` are the types of which at least one must carry the item,
`also` may cite it besides; any other type may not. An item may be carried by any framework or by the vocabulary.
"""

import argparse
import csv
import pathlib
import sys

from program import ask

SOURCES = pathlib.Path("rules/sources")
PAGES = pathlib.Path("docs/coverage")
VOCABULARY = "rules/vocabulary"
NOTHING_TO_CARRY = "furniture"
MOST_ITEMS_ON_ONE_CARRIER = 4
MOST_QUESTIONS = 35


def read_items(framework):
    with open(SOURCES / f"{framework}.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row["carriers"] = set(row["carriers"].split("|"))
        row["also"] = set(filter(None, row["also"].split("|")))
    return {row["id"]: row for row in rows}


def frameworks():
    """Ids of the frameworks that ship."""
    return sorted(plugin.parent.name for plugin in pathlib.Path("rules").glob("*/plugin.lua") if str(plugin.parent) != VOCABULARY)


def all_items():
    return {id: row for path in sorted(SOURCES.glob("*.csv")) for id, row in read_items(path.stem).items()}


def read_descriptions(program):
    descriptions = [ask(program, "plugin", "describe", path) for path in [VOCABULARY, *(f"rules/{id}" for id in frameworks())]]
    helps = {question["id"]: question["help"] for question in ask(program, "questions", "--all")["questions"]}
    for carrier in (carrier for description in descriptions for carrier in description["carriers"]):
        carrier["help"] = helps.get(carrier["id"], "")
    return descriptions


def test_names():
    """All lines that name a test, of all frameworks."""
    lines = []
    for path in sorted(path for id in frameworks() for path in pathlib.Path("rules", id).rglob("*_test.lua")):
        lines += [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("test ")]
    return lines


def ids_in(line):
    return {word.strip('",:;.') for word in line.replace("test ", "").split()}


def named(carrier):
    return f'{carrier["type"]} `{carrier["id"]}`'


def check_carriers(items, carriers):
    for carrier in carriers:
        where = f'{carrier["place"]}: {named(carrier)}'
        if len(carrier["cites"]) > MOST_ITEMS_ON_ONE_CARRIER:
            yield f'{where} cites {len(carrier["cites"])} items; {MOST_ITEMS_ON_ONE_CARRIER} is the most that one thing can deal with'
        if len(set(carrier["cites"])) < len(carrier["cites"]):
            yield f"{where} cites an item twice"
        for item in carrier["cites"]:
            if item not in items:
                yield f"{where} cites {item}, which is in no list of {SOURCES}"
            elif items[item]["kind"] == NOTHING_TO_CARRY:
                yield f"{where} cites {item}, which is furniture: there is nothing to carry"
            elif carrier["type"] not in items[item]["carriers"] | items[item]["also"]:
                allowed = ", ".join(sorted(items[item]["carriers"]))
                yield f'{where} cites {item}, a {items[item]["kind"]}, which is for: {allowed}'


def carriers_of(item, carriers):
    return [carrier for carrier in carriers if item in carrier["cites"]]


def check_items(items, carriers):
    for item, row in items.items():
        if row["kind"] == NOTHING_TO_CARRY:
            continue
        if not any(carrier["type"] in row["carriers"] for carrier in carriers_of(item, carriers)):
            yield f'{item} ({row["kind"]}: {row["text"]}) is carried by nothing; it needs one of: {", ".join(sorted(row["carriers"]))}'


def check_frequent_questions(items):
    tested = set().union(*map(ids_in, test_names()))
    for item, row in items.items():
        if row["kind"].startswith("faq-") and item not in tested:
            yield f'{item} is the text of a help and needs a test whose name begins with its id: does the answer agree with the rules?'


def count_questions(framework):
    """Single questions that the framework asks: its own, a grid counting as one, and those of the vocabulary that it reads."""
    return framework["questions"] + len(framework["reads"])


def check_questions(descriptions):
    for framework in descriptions[1:]:
        count = count_questions(framework)
        if count > MOST_QUESTIONS:
            yield f'{framework["id"]} asks {count} single questions, shared ones included; {MOST_QUESTIONS} is the most'


def cell(text):
    return " ".join(text.split()).replace("|", "\\|")


def carrier_lines(row, carriers):
    counting = [c for c in carriers if c["type"] in row["carriers"]]
    besides = [c for c in carriers if c["type"] not in row["carriers"]]
    shown = "help" if row["kind"].startswith("faq-") else "text"
    return "<br>".join([f"{named(c)}: {cell(c.get(shown, ''))}" for c in counting] + [f"besides {named(c)}" for c in besides])


def page(framework, items, carriers, questions):
    counted = [row for row in items.values() if row["kind"] != NOTHING_TO_CARRY]
    lines = [
        f'# What carries what: {framework["id"]}',
        "",
        f'Generated by `tests/rules/coverage.py` from `{SOURCES}/{framework["id"]}.csv` and the plugins; do not edit. Each item of the',
        "source is shown beside what carries it, so that a person can judge whether it really does. A question is shown with what it asks;",
        "beside a frequent question the help of the question that answers it.",
        "",
        f"{len(counted)} of {len(items)} items are carried; the rest is furniture. The framework asks {questions} single "
        f"questions, shared ones included, of at most {MOST_QUESTIONS}.",
        "",
        "| Item | Kind | What it says | What carries it |",
        "|---|---|---|---|",
    ]
    for item, row in items.items():
        beside = "nothing to carry" if row["kind"] == NOTHING_TO_CARRY else carrier_lines(row, carriers_of(item, carriers))
        lines.append(f'| {item} | {row["kind"]} | {cell(row["text"])} | {beside} |')
    return "\n".join(lines) + "\n"


def check_pages(pages):
    for path, text in pages.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            yield f"{path} is not what the plugins say now; write it again with `coverage.py TAKEHOLD --write`"


def write_pages(pages):
    PAGES.mkdir(exist_ok=True)
    for path, text in pages.items():
        path.write_text(text, encoding="utf-8")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("takehold")
    arguments.add_argument("--write", action="store_true")
    chosen = arguments.parse_args()

    descriptions = read_descriptions(chosen.takehold)
    carriers = [carrier for description in descriptions for carrier in description["carriers"]]
    items_of = {framework["id"]: read_items(framework["id"]) for framework in descriptions[1:]}
    pages = {
        PAGES / f'{framework["id"]}.md': page(framework, items_of[framework["id"]], carriers, count_questions(framework))
        for framework in descriptions[1:]
    }
    wrong = [
        *check_carriers(all_items(), carriers),
        *(message for items in items_of.values() for message in [*check_items(items, carriers), *check_frequent_questions(items)]),
        *check_questions(descriptions),
    ]
    if chosen.write and not wrong:
        write_pages(pages)
    if not chosen.write:
        wrong += check_pages(pages)
    for message in wrong:
        print(f"coverage: {message}", file=sys.stderr)
    if not wrong:
        print(f"coverage: {sum(map(len, items_of.values()))} items, {len(carriers)} carriers, nothing missing")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
