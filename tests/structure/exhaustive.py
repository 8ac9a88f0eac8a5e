# SPDX-License-Identifier: MIT
"""A switch over a list of ours names every value, so that the compiler finds what a new one still needs: no `default:`."""

import re

import tree

ENUMS = ("ExprKind", "Notation", "Opcode", "Comparison", "Page", "Wanted", "Reference")
FOLDERS = ("core", "plugins", "ui", "native", "web", "bench", "tests")
SWITCH = re.compile(r"\bswitch\b")
CASE = re.compile(r"\bcase\s+(?:\w+::)*(" + "|".join(ENUMS) + r")::\w+\s*:")
DEFAULT = re.compile(r"\bdefault\s*:")


def body(code, start):
    """The text between the braces that open after `start`, without those of inner switches."""
    opening = code.index("{", start)
    depth, at = 0, opening
    while True:
        depth += {"{": 1, "}": -1}.get(code[at], 0)
        if depth == 0:
            break
        at += 1
    inside = code[opening + 1:at]
    inner = SWITCH.search(inside)
    while inner:
        text = body(inside, inner.start())
        end = inside.index(text, inner.start()) + len(text)
        inside = inside[:inner.start()] + re.sub(r"[^\n]", " ", inside[inner.start():end]) + inside[end:]
        inner = SWITCH.search(inside)
    return inside


def check(top):
    problems = []
    for source in tree.files(top, ".cpp", ".hpp", folders=FOLDERS):
        code = tree.code_only((top / source).read_text())
        for switch in SWITCH.finditer(code):
            inside = body(code, switch.start())
            case = CASE.search(inside)
            if case and DEFAULT.search(inside):
                problems.append(f"{source}:{tree.line_of(code, switch.start())}: a switch over {case[1]} has a `default:`, "
                                "in which a new value would hide; name every value")
    return problems


PLANTED = [
    ({"core/a.cpp": "int f(Opcode op) {\n  switch (op) { // default:\n    case Opcode::Add: return 1;\n  }\n}\n"
                    "int g(char c) { switch (c) { case 'a': return 1; default: return 0; } }\n"}, None),
    ({"core/a.cpp": "int f(Opcode op, char c) {\n  switch (op) {\n    case Opcode::Add:\n      switch (c) { case 'a': return 2; default: break; }\n"
                    "      return 1;\n  }\n}\n"}, None),
    ({"core/a.cpp": "int f(Opcode op) {\n  switch (op) {\n    case Opcode::Add: return 1;\n    default: return 0;\n  }\n}\n"},
     "core/a.cpp:2: a switch over Opcode"),
    ({"tests/a.cpp": "void f() {\n  switch (kind) {\n    case takehold::ExprKind::All:\n    default : break;\n  }\n}\n"}, "a switch over ExprKind"),
    ({"ui/a.cpp": "void f() {\n  switch (c) {\n    case 'a':\n      switch (page) {\n        case Page::Start: break;\n        default: break;\n      }\n  }\n}\n"},
     "ui/a.cpp:4: a switch over Page"),
]

if __name__ == "__main__":
    tree.main(check, PLANTED)
