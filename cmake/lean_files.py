#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""python3 lean_files.py TOP LIST OUT

Copies each file that LIST names (one path a line, relative to TOP) below OUT, without what only people read: Lua without comments,
JSON in one line, both without blanks where nothing needs one. Strings stay as they are. Lines of Lua keep their numbers, which
errors name (tests/rules/lean.py).
"""
import pathlib
import re
import sys

LUA = re.compile(r"""
    (?P<comment> --\[(?P<level>=*)\[ [\s\S]*? \](?P=level)\] | --[^\n]* )
  | (?P<string> "(?:\\[\s\S]|[^"\\\n])*" | '(?:\\[\s\S]|[^'\\\n])*' | \[(?P<depth>=*)\[ [\s\S]*? \](?P=depth)\] )
  | (?P<blank> [ \t\r]+ )
  | (?P<other> [\s\S] )
""", re.VERBOSE)
JSON = re.compile(r'(?P<string>"(?:\\[\s\S]|[^"\\])*")|(?P<blank>\s+)|(?P<comment>(?!))|(?P<other>[\s\S])')

NEEDS_NO_BLANK = "{}(),:;=\"'\n"  # beside one of these, outside of strings


def pieces(text, grammar):
    """What stays, in order; "" for blanks. Of a comment its ends of lines stay."""
    for match in grammar.finditer(text):
        if match["comment"] is not None:
            yield "\n" * match["comment"].count("\n")
        else:
            yield "" if match["blank"] is not None else match[0]


def lean(text, grammar):
    out, blank = [], False
    for piece in pieces(text, grammar):
        if not piece:
            blank = True
            continue
        if blank and out and out[-1][-1] not in NEEDS_NO_BLANK and piece[0] not in NEEDS_NO_BLANK:
            out.append(" ")
        out.append(piece)
        blank = False
    return "".join(out)


def main(top, list_file, out):
    for name in pathlib.Path(list_file).read_text().split():
        grammar = {".lua": LUA, ".json": JSON}[pathlib.Path(name).suffix]
        target = pathlib.Path(out, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(lean(pathlib.Path(top, name).read_text(encoding="utf-8"), grammar), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
