# SPDX-License-Identifier: MIT
"""A type's name stands for one type: no two files define the same name in the same namespace, unless it is a nameless one.

Two classes of one name compile and link, and then the linker keeps one of their destructors for both. What that breaks
depends on what the compiler happened to inline, so no other test finds it for sure."""

import collections
import re

import tree

FOLDERS = ("core", "plugins", "rules", "ui", "native", "web", "bench", "tests")
NAMESPACE = re.compile(r"(?:inline )?namespace ?([\w:]*) ?\{")
TYPE = re.compile(r"(?:template ?<.*> ?)?(?:struct|class|enum class|enum|union) (\w+)(?: final)?\s*(?::(?!:)[^;]*)?\{")
NAMELESS = ""


def types(text):
    """(line, qualified name) of each type defined at the beginning of a line, where our sources define theirs. The end of
    a namespace says so in a comment; other braces at the beginning of a line end functions and types."""
    inside = []
    for number, (line, code) in enumerate(zip(text.splitlines(), tree.code_only(text).splitlines()), 1):
        if namespace := NAMESPACE.match(code):
            inside.append(namespace[1])
        elif line.startswith("}  // namespace") and inside:
            inside.pop()
        elif (defined := TYPE.match(code)) and NAMELESS not in inside:
            yield number, "::".join([*inside, defined[1]])


def check(top):
    places = collections.defaultdict(list)
    for name in tree.files(top, ".cpp", ".hpp", ".h", folders=FOLDERS):
        for number, type_name in types((top / name).read_text()):
            places[type_name].append(f"{name}:{number}")
    return [f"{where[0]}: '{type_name}' is defined again in {', '.join(where[1:])}; give one of them a name of its own"
            for type_name, where in sorted(places.items()) if len(where) > 1]


ONE = "namespace a {\nstruct Spot {\n  int x;\n};\n}  // namespace a\n"
HIDDEN = "namespace a {\nnamespace {\nstruct Spot {\n};\n}  // namespace\n}  // namespace a\n"
AFTER_FUNCTION = "namespace a {\nint f(int x,\n      int y) {\n}\n" + ONE.partition("\n")[2]

PLANTED = [
    ({"core/x.hpp": ONE, "core/y.hpp": ONE.replace("namespace a", "namespace b")}, None),
    ({"core/x.hpp": ONE, "core/y.cpp": HIDDEN, "core/z.hpp": "namespace a {\nstruct Spot;\n}\n"}, None),
    ({"core/x.hpp": "namespace a {\nclass Window { };\n}  // namespace a\nstruct Spot { };\n", "core/y.hpp": ONE}, None),
    ({"core/x.cpp": ONE.replace("struct Spot {", "struct Out::Spot : Spot {"), "core/y.hpp": ONE.replace("Spot", "Out")}, None),
    ({"core/x.hpp": AFTER_FUNCTION, "core/y.hpp": AFTER_FUNCTION.replace("namespace a", "namespace b")}, None),
    ({"core/x.hpp": AFTER_FUNCTION, "core/y.hpp": ONE}, "core/x.hpp:5:"),
    ({"core/x.hpp": ONE, "core/y.hpp": ONE}, "core/x.hpp:2:"),
    ({"core/x.hpp": ONE, "plugins/y.cpp": ONE.replace("struct Spot {", "class Spot final : Base {")}, "core/x.hpp:2:"),
    ({"core/x.hpp": "namespace a::b {\nenum class Kind { One };\n}\n",
      "core/y.hpp": "namespace a {\nnamespace b {\ntemplate <typename T> struct Kind {\n};\n}  // namespace b\n}  // namespace a\n"}, "core/x.hpp:2:"),
]

if __name__ == "__main__":
    tree.main(check, PLANTED)
