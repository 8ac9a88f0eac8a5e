# SPDX-License-Identifier: MIT
"""Errors and warnings have one form (CONTRIBUTING.md, How we write): message and cure begin with a small letter unless they
begin with a name, and have no full stop; names like those asked for come from did_you_mean."""

import re

import tree

FOLDERS = ("core", "plugins", "native", "ui", "web")
CALL = re.compile(r"\b(?:error|warning|fail|missing|wrong|refuse|report|report_here)\s*\(")
CURE = re.compile(r"\bcure\s*=[^;]*;")
TEXT = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
CAPITAL = re.compile(r"[A-Z][a-z]+ ")
NAMES = {"Lua "}
FALSE_START = re.compile(r"[Dd]id you mean")


def end_of(code, start):
    """Where the brackets that begin at `start` are closed. Texts hold no brackets here: they are matched before."""
    depth = 0
    for place in range(start, len(code)):
        depth += (code[place] == "(") - (code[place] == ")")
        if depth == 0:
            return place
    return len(code)


def calls(code):
    blank = TEXT.sub(lambda text: '"' + " " * (len(text[0]) - 2) + '"', code)
    for call in CALL.finditer(blank):
        yield call.end(), end_of(blank, call.end() - 1)


def problem(code, text):
    begins = code[: text.start()].rstrip()[-1:] in ",?:(="
    ends = code[text.end() :].lstrip()[:1] in ",:);"
    if begins and (capital := CAPITAL.match(text[1])) and capital[0] not in NAMES:
        return "begins with a capital letter"
    if ends and text[1].endswith(".") and not text[1].endswith("..."):
        return "ends with a full stop"
    return None


def check(top):
    problems = []
    for source in tree.files(top, ".cpp", ".hpp", folders=FOLDERS):
        code = tree.code_only((top / source).read_text(), keep_texts=True)
        for start, end in [*calls(code), *(cure.span() for cure in CURE.finditer(code))]:
            for text in TEXT.finditer(code, start, end):
                if wrong := problem(code, text):
                    problems.append(f'{source}:{tree.line_of(code, text.start())}: the message "{text[1]}" {wrong}')
        for text in TEXT.finditer(code):
            if FALSE_START.match(text[1]) and str(source) != "core/value/text.cpp":
                problems.append(f"{source}:{tree.line_of(code, text.start())}: use did_you_mean for this")
    return sorted(set(problems))


PLANTED = [
    ({"core/x.cpp": 'auto a = error("no-file", "the file cannot be read", "is the path right?");\n// error("x", "Not here.")\n'}, None),
    ({"core/x.cpp": 'auto a = error("lua", "Lua says so: " + words, "write rule(\\"x\\") { ... }");\n'}, None),
    ({"core/x.cpp": 'auto a = title("No full stop is missing.");\n'}, None),
    ({"core/x.cpp": 'auto a = error("no-file", "The file cannot be read");\n'}, "core/x.cpp:1: the message \"The file cannot be read\" begins"),
    ({"plugins/x.cpp": 'keys.report(key,\n  "no-file", "a (file) is missing", near ? "" : "Take another.");\n'}, "plugins/x.cpp:2: the message \"Take another.\""),
    ({"native/x.cpp": 'fail("no-file", "the file cannot be read.");\n'}, "native/x.cpp:1: the message \"the file cannot be read.\" ends"),
    ({"core/x.cpp": 'const std::string cure = on ? "say on = " + table : "Read the table.";\n'}, "core/x.cpp:1: the message \"Read the table.\""),
    ({"core/x.cpp": 'auto a = near.empty() ? "" : "did you mean " + near;\n'}, "core/x.cpp:1: use did_you_mean"),
]

if __name__ == "__main__":
    tree.main(check, PLANTED)
