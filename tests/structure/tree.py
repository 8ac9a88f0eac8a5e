# SPDX-License-Identifier: MIT
"""What the structure tests share: the files of the tree, code without its comments and texts, and main()."""

import pathlib
import re
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parents[2]
SKIPPED = {".git", ".deps", "build", "__pycache__", ".cache"}
TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)|(?P<text>R"(?P<mark>\w*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])*')""",
    re.DOTALL)


def files(top, *suffixes, folders=None):
    """Paths below `top` that end with one of `suffixes`, sorted, relative to it; below `folders` only, when given."""
    found = []
    for path in sorted(top.rglob("*")):
        name = path.relative_to(top)
        if path.is_file() and path.name.endswith(suffixes) and not SKIPPED & set(name.parts):
            if folders is None or name.parts[0] in folders:
                found.append(name)
    return found


def code_only(text, keep_texts=False):
    """C++ with comments (and texts in quotes) blanked; every line stays where it was."""
    def blank(match):
        if keep_texts and match["text"]:
            return match[0]
        return re.sub(r"[^\n]", " ", match[0])
    return TOKEN.sub(blank, text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def main(check, planted):
    """Runs check(top), which returns problems as "file:line: rule". With --self-test: for each of `planted`, a dict
    {file: text} and a word that a problem must hold (None: all must be well), checks a tree of those files alone."""
    if sys.argv[1:] == ["--self-test"]:
        problems = [line for tree, word in planted for line in try_planted(check, tree, word)]
    else:
        problems = check(TOP)
    print(*problems, sep="\n", end="\n" if problems else "")
    print(f"{len(problems)} problem(s)")
    sys.exit(1 if problems else 0)


def try_planted(check, tree, word):
    with tempfile.TemporaryDirectory() as folder:
        top = pathlib.Path(folder)
        for name, text in tree.items():
            (top / name).parent.mkdir(parents=True, exist_ok=True)
            (top / name).write_text(text)
        found = check(top)
    if word is None:
        return [f"self-test: {sorted(tree)} is in order, yet: {line}" for line in found]
    return [] if any(word in line for line in found) else [f"self-test: {sorted(tree)} must be refused with '{word}', got {found}"]
