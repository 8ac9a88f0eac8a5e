#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How often the diagnosis is right about published rollouts.

    published.py TAKEHOLD            checks that docs/truth.md says what the program does now, and that no figure fell
    published.py TAKEHOLD --write    writes docs/truth.md

TAKEHOLD is the program. Run it from the top of the tree. tests/rules/published/README.md says what is counted."""

import collections
import csv
import json
import pathlib
import random
import re
import shutil
import sys
import tempfile

from program import ask

FOLDER = pathlib.Path("tests/rules/published")
PAGE = pathlib.Path("docs/truth.md")
BOUNDS = FOLDER / "figures.json"
FIRST, MORE = 5, 10
DRAWS = 200  # of rules at random, for each document
GRAVE = {"blocker", "high"}
COURSES = {"taking-hold": "taking hold", "ignored": "being ignored", "mixed": "mixed", "too-early": "too early to tell", "withdrawn": "withdrawn"}
THEMES = pathlib.Path("vocabulary/themes.lua")
THEME = re.compile(r'^(theme "([a-z-]+)".* main_in = )(\d+)', re.MULTILINE)
HEAD = pathlib.Path("rules/vocabulary/plugin.lua")
MEASURED = re.compile(r'^  measured = ".*",$', re.MULTILINE)
PUBLISHED = re.compile(r"^(local published = )(\d+)$", re.MULTILINE)


def rows(name):
    with open(FOLDER / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Elements:
    """The one element of the sources that each rule counts for; None for a symptom or a contradiction."""

    def __init__(self):
        self.of = {(row["framework"], row["rule"]): row["element"] for row in rows("elements.csv")}

    def of_rule(self, said):
        element = self.of[said["framework"], said["rule"]]
        return None if element == "-" else element

    def of_finding(self, finding):
        """A line counts once: for the first of its rules that has an element."""
        return next((element for source in finding["sources"] if (element := self.of_rule(source))), None)


def theme_of(element):
    return element.replace(".", "-", 1)


class Counts:
    """In how many accounts with a main cause of failure each theme was one, as rules/vocabulary/themes.lua says to the program."""

    def __init__(self, expected):
        self.causes = collections.defaultdict(set)
        for row in expected:
            if (row["polarity"], row["weight"]) == ("-", "main"):
                self.causes[row["document"][:2]].add(theme_of(row["element"]))

    def count(self, left_out=None):
        counted = [causes for account, causes in self.causes.items() if account != left_out]
        return len(counted), collections.Counter(theme for causes in counted for theme in causes)

    def text(self, text, left_out=None):
        """The file with the counts of all accounts but one."""
        published, main_in = self.count(left_out)
        return PUBLISHED.sub(rf"\g<1>{published}", THEME.sub(lambda theme: f"{theme[1]}{main_in[theme[2]]}", text))


class LeftOneOut:
    """A copy of the rules that has learned from all accounts but the one in question."""

    def __init__(self, counts, folder):
        self.counts, self.rules = counts, pathlib.Path(folder) / "rules"
        shutil.copytree("rules", self.rules)
        self.whole = (self.rules / THEMES).read_text(encoding="utf-8")

    def without(self, account):
        (self.rules / THEMES).write_text(self.counts.text(self.whole, account), encoding="utf-8")
        return self.rules


class Case:
    """One document: what its authors named, and what the program says."""

    def __init__(self, program, document, elements, expected, state, left_one_out):
        self.name = document.name.removesuffix(".takehold.json")
        self.account = self.name[:2]
        self.state = state
        named = {(row["polarity"], row["weight"]): set() for row in expected}
        for row in expected:
            named[row["polarity"], row["weight"]].add(row["element"])
        self.causes = sorted(named.get(("-", "main"), ()))
        self.wrongs = named.get(("-", "main"), set()) | named.get(("-", "also"), set())
        self.strengths = sorted(named.get(("+", "main"), ()))
        report = ask(program, "assess", document, rules=left_one_out.without(self.account))
        self.title = report["title"]
        self.outlook = report["outlook"]["word"]
        self.course = report["course"]["word"]
        findings = {finding["key"]: finding for finding in report["findings"]}
        certain = [elements.of_finding(findings[headline["finding"]]) for headline in report["headlines"]]
        self.suspected = [elements.of_rule(suspicion) for suspicion in report["suspicions"]]
        self.lines = certain + self.suspected
        self.certain = len(certain)
        self.grave = [finding for finding in report["findings"] if finding["severity"] in GRAVE]
        self.grave_elements = {elements.of_finding(finding) for finding in self.grave}
        self.praised = {elements.of_rule(strength) for strength in report["strengths"]}
        self.open = [elements.of_rule(verdict) for verdict in report["open"]]

    @property
    def is_failure(self):
        return bool(self.causes)

    def named(self, at_most):
        return [cause for cause in self.causes if cause in self.lines[:at_most]]

    def why_missed(self, cause):
        if cause in self.lines:
            return f"named, but as line {self.lines.index(cause) + 1}"
        waiting = self.open.count(cause)
        return f"{waiting} rules about it wait for answers" if waiting else "no rule about it fires or waits"


def load(program):
    with tempfile.TemporaryDirectory() as folder:
        return load_cases(program, LeftOneOut(Counts(rows("expected.csv")), folder))


def load_cases(program, left_one_out):
    elements = Elements()
    states = {row["document"]: row["state"] for row in rows("states.csv")}
    expected = collections.defaultdict(list)
    for row in rows("expected.csv"):
        expected[row["document"]].append(row)
    documents = sorted((FOLDER / "documents").glob("*.takehold.json"))
    short = {document: document.name.split("-")[0] for document in documents}
    return [Case(program, document, elements, expected[short[document]], states[short[document]], left_one_out) for document in documents]


def share(part, whole):
    return 0.0 if whole == 0 else part / whole


def commonest(cases, left_out):
    """The elements that are most often a main cause, over all other accounts; of equals, the first by name."""
    counts = collections.Counter(cause for case in cases if case.account != left_out for cause in case.causes)
    return [element for element, _ in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))]


def fixed_list(failures, at_most):
    return sum(len(set(case.causes) & set(commonest(failures, case.account)[:at_most])) for case in failures)


def at_random(failures, at_most):
    """The mean over draws, with a seed of their own, of as many open rules as lines."""
    generator = random.Random(1)
    total = 0
    for case in failures:
        for _ in range(DRAWS):
            drawn = generator.sample(case.open, min(at_most, len(case.open)))
            total += len(set(case.causes) & set(drawn))
    return total / DRAWS


def figures(cases):
    failures = [case for case in cases if case.is_failure]
    healthy = [case for case in cases if not case.is_failure]
    causes = sum(len(case.causes) for case in failures)
    lines = [(case, line) for case in failures for line in case.lines[:FIRST]]
    suspected = [(case, element) for case in failures for element in case.suspected]
    praised = [(case, strength) for case in cases for strength in case.strengths]
    return {
        "documents": len(cases),
        "accounts": len({case.account for case in cases}),
        "failures": len(failures),
        "main_causes": causes,
        "named_in_five": sum(len(case.named(FIRST)) for case in failures),
        "named_in_ten": sum(len(case.named(MORE)) for case in failures),
        "fixed_list_in_five": fixed_list(failures, FIRST),
        "fixed_list_in_ten": fixed_list(failures, MORE),
        "random_in_five": round(at_random(failures, FIRST), 1),
        "lines_in_five": len(lines),
        "right_lines_in_five": sum(line in case.wrongs for case, line in lines),
        "certain_in_five": sum(len(set(case.causes) & set(case.lines[:min(FIRST, case.certain)])) for case in failures),
        "suspicions": len(suspected),
        "right_suspicions": sum(element in case.wrongs for case, element in suspected),
        "suspicions_on_healthy": sum(len(case.suspected) for case in healthy),
        "failures_grave_on_a_main_cause": sum(bool(set(case.causes) & case.grave_elements) for case in failures),
        "main_strengths": len(praised),
        "strengths_named": sum(strength in case.praised for case, strength in praised),
        "courses_said": sum(case.course != "cannot say" for case in cases),
        "courses_right": sum(case.course == COURSES[case.state] for case in cases),
        "healthy": len(healthy),
        "blockers_on_healthy": sum(finding["severity"] == "blocker" for case in healthy for finding in case.grave),
        "healthy_with_two_high": sum(len(case.grave) > 1 for case in healthy),
    }


# What must not fall, and what must not rise, from one state of the rules to the next.
NOT_LESS = ["documents", "named_in_five", "named_in_ten", "right_lines_in_five", "right_suspicions", "courses_right", "failures_grave_on_a_main_cause", "strengths_named"]
NOT_MORE = ["blockers_on_healthy", "healthy_with_two_high"]


def percent(part, whole):
    return f"{part} of {whole} ({100 * share(part, whole):.0f} %)"


def summary(now):
    yield "| what is counted | now |"
    yield "|---|---|"
    yield f"| accounts, and documents made of them | {now['accounts']}, {now['documents']} |"
    yield f"| main causes of failure named in the first five lines | {percent(now['named_in_five'], now['main_causes'])} |"
    yield f"| … by what is certain alone | {percent(now['certain_in_five'], now['main_causes'])} |"
    yield f"| … by the same five commonest causes for everybody, without the account in question | {percent(now['fixed_list_in_five'], now['main_causes'])} |"
    yield f"| … by as many open rules drawn at random | {percent(now['random_in_five'], now['main_causes'])} |"
    yield f"| main causes of failure named in the first ten lines | {percent(now['named_in_ten'], now['main_causes'])} |"
    yield f"| … by the ten commonest causes for everybody | {percent(now['fixed_list_in_ten'], now['main_causes'])} |"
    yield f"| first five lines that the authors name too, main or not | {percent(now['right_lines_in_five'], now['lines_in_five'])} |"
    yield f"| suspicions about failures that the authors name too | {percent(now['right_suspicions'], now['suspicions'])} |"
    yield f"| suspicions about a rollout without a cause of failure | {share(now['suspicions_on_healthy'], now['healthy']):.1f} each |"
    yield f"| failures with a blocker or a high finding on a main cause | {percent(now['failures_grave_on_a_main_cause'], now['failures'])} |"
    yield f"| main causes of success named as strengths | {percent(now['strengths_named'], now['main_strengths'])} |"
    yield f"| documents of which it says how the rollout went, and how often that is right | {now['courses_said']} of {now['documents']}, {percent(now['courses_right'], now['courses_said'])} |"
    yield f"| blockers on rollouts without a cause of failure | {now['blockers_on_healthy']} on {now['healthy']} |"
    yield f"| such rollouts with more than one blocker or high finding | {percent(now['healthy_with_two_high'], now['healthy'])} |"


def details(cases):
    yield "| document | how it went | the program says: how it goes | what threatens it | main causes named in five | missed, and why |"
    yield "|---|---|---|---|---|---|"
    for case in cases:
        found = ", ".join(case.named(FIRST)) or ("none" if case.is_failure else "-")
        missed = "; ".join(f"{cause}: {case.why_missed(cause)}" for cause in case.causes if cause not in case.named(FIRST)) or "-"
        if not case.is_failure and case.grave:
            missed = "grave on a success: " + ", ".join(f"`{finding['key']}` ({finding['severity']})" for finding in case.grave)
        yield f"| {case.name} | {case.state} | {case.course} | {case.outlook} | {found} | {missed} |"


def page(cases, now):
    text = ["# How often the advice is right", "",
            "Made by `tests/rules/published.py` from published accounts of rollouts; not to be edited. What is counted, and how the",
            "accounts were found and entered, is in [tests/rules/published](../tests/rules/published/README.md).", "", *summary(now), "",
            "A line is a finding that is certain or, after those, a suspicion. How common a cause is decides the order of suspicions and which",
            "of them are worth a line; it is counted in these accounts, each time without the account in question. Nothing else is learned",
            "from them.",
            "", "## Each document", "", *details(cases), ""]
    return "\n".join(text)


def fallen(now):
    before = json.loads(BOUNDS.read_text(encoding="utf-8"))
    for key in NOT_LESS:
        if now[key] < before[key]:
            yield f"{key} fell from {before[key]} to {now[key]}"
    for key in NOT_MORE:
        if now[key] > before[key]:
            yield f"{key} rose from {before[key]} to {now[key]}"


def measured(now):
    """What reports and the start page say about it."""
    return (f"Checked on {now['accounts']} published accounts of rollouts: the first ten lines name {now['named_in_ten']} of {now['main_causes']} main causes of "
            f"failure, and of all lines among the first five, {now['right_lines_in_five']} of {now['lines_in_five']} say what the authors say too. How that was counted: "
            "docs/truth.md, which comes with the program's source.")


def with_measured(now):
    return MEASURED.sub(lambda _: f'  measured = "{measured(now)}",', HEAD.read_text(encoding="utf-8"))


def themes_differ():
    text = (pathlib.Path("rules") / THEMES).read_text(encoding="utf-8")
    return Counts(rows("expected.csv")).text(text) != text


def main(program, write):
    cases = load(program)
    now = figures(cases)
    text = page(cases, now)
    if write:
        PAGE.write_text(text, encoding="utf-8")
        HEAD.write_text(with_measured(now), encoding="utf-8")
        BOUNDS.write_text(json.dumps(now, indent=2) + "\n", encoding="utf-8")
    wrong = list(fallen(now))
    if HEAD.read_text(encoding="utf-8") != with_measured(now):
        wrong.append(f"{HEAD} does not say what was measured; write it again with --write")
    if themes_differ():
        wrong.append(f"rules/{THEMES} does not say how often each theme is a main cause in expected.csv")
    if PAGE.read_text(encoding="utf-8") != text:
        wrong.append(f"{PAGE} is not what the program does now; write it again with `published.py TAKEHOLD --write`, and give the reason")
    for message in wrong:
        print(f"published: {message}", file=sys.stderr)
    if not wrong:
        print(f"published: {now['named_in_five']} of {now['main_causes']} main causes in the first five lines of {now['failures']} failures")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3) or sys.argv[2:] not in ([], ["--write"]):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], len(sys.argv) == 3))
