# SPDX-License-Identifier: MIT
"""Core names no fact that a plugin declares. What a picture or a count needs, the plugin says of its facts (`means`)."""

import re

import tree

DECLARED = re.compile(r'''^\s*fact\s*\(?\s*"(?:\w+\.)?(\w+)"''', re.MULTILINE)
TEXT = re.compile(r'"((?:\\.|[^"\\\n])*)"')
HEAD = {"stage", "as_of"}     # of the head of every document (docs/document.md)
OTHER_SENSE = {"share"}       # a type of facts, too


def declared(top):
    return {name for source in tree.files(top, ".lua", folders=("rules",)) for name in DECLARED.findall((top / source).read_text())}


def check(top):
    facts = declared(top) - HEAD - OTHER_SENSE
    problems = []
    for source in tree.files(top, ".cpp", ".hpp", folders=("core",)):
        code = tree.code_only((top / source).read_text(), keep_texts=True)
        for match in TEXT.finditer(code):
            if match[1] in facts:
                problems.append(f'{source}:{tree.line_of(code, match.start())}: core names the fact "{match[1]}" of a plugin')
    return problems


RULES = 'fact "weeks_live" { }\nfact "week.active" { }\nfact "stage" { }\nfact "category.share" { }\n'

PLANTED = [
    ({"rules/a.lua": RULES, "core/x.cpp": '// "active"\nconst char *a = "stage", *b = "share", *c = "weeks_live too";\n'}, None),
    ({"rules/a.lua": RULES, "ui/x.cpp": 'const char* a = "active";\n'}, None),
    ({"rules/a.lua": RULES, "core/x.cpp": '\nconst char* a = "active";\n'}, 'core/x.cpp:2: core names the fact "active"'),
    ({"rules/a.lua": RULES, "core/x.hpp": 'auto a = f({"", "weeks_live"});\n'}, 'core/x.hpp:1: core names the fact "weeks_live"'),
]

if __name__ == "__main__":
    tree.main(check, PLANTED)
