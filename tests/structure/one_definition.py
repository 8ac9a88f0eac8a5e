# SPDX-License-Identifier: MIT
"""A type's name stands for one type. In the product, no two types have one name, whatever their namespaces: a reader who finds
one has found it. In tests and benchmarks, no two have one in the same namespace, unless it is a nameless one.

Two classes of one name compile and link, and then the linker keeps one of their destructors for both. What that breaks
depends on what the compiler happened to inline, so no other test finds it for sure."""

import collections
import re

import tree

PRODUCT = ("core", "plugins", "rules", "ui", "native", "web")
FOLDERS = PRODUCT + ("bench", "tests")
NAMESPACE = re.compile(r"(?:inline )?namespace ?([\w:]*) ?\{")
TYPE = re.compile(r"(?:template ?<.*> ?)?(?:struct|class|enum class|enum|union) (\w+)(?: final)?\s*(?::(?!:)[^;]*)?\{")
NAMELESS = ""


def types(text):
    """(line, namespaces, name) of each type defined at the beginning of a line, where our sources define theirs. The end of
    a namespace says so in a comment; other braces at the beginning of a line end functions and types."""
    inside = []
    for number, (line, code) in enumerate(zip(text.splitlines(), tree.code_only(text).splitlines()), 1):
        if namespace := NAMESPACE.match(code):
            inside.append(namespace[1])
        elif line.startswith("}  // namespace") and inside:
            inside.pop()
        elif defined := TYPE.match(code):
            yield number, tuple(inside), defined[1]


def name_in(folder, namespaces, name):
    """What no other type may be called; None for one that may share its name."""
    if folder in PRODUCT:
        return name
    return None if NAMELESS in namespaces else "::".join([*namespaces, name])


def check(top):
    places = collections.defaultdict(list)
    for name in tree.files(top, ".cpp", ".hpp", ".h", folders=FOLDERS):
        for number, namespaces, type_name in types((top / name).read_text()):
            if unique := name_in(name.parts[0], namespaces, type_name):
                places[unique].append(f"{name}:{number}")
    return [f"{where[0]}: '{type_name}' is defined again in {', '.join(where[1:])}; give one of them a name of its own"
            for type_name, where in sorted(places.items()) if len(where) > 1]


ONE = "namespace a {\nstruct Spot {\n  int x;\n};\n}  // namespace a\n"
HIDDEN = "namespace a {\nnamespace {\nstruct Spot {\n};\n}  // namespace\n}  // namespace a\n"
AFTER_FUNCTION = "namespace a {\nint f(int x,\n      int y) {\n}\n" + ONE.partition("\n")[2]

PLANTED = [
    ({"tests/x.hpp": ONE, "tests/y.hpp": ONE.replace("namespace a", "namespace b")}, None),
    ({"tests/x.hpp": ONE, "tests/y.cpp": HIDDEN, "core/z.hpp": "namespace a {\nstruct Spot;\n}\n"}, None),
    ({"core/x.hpp": "namespace a {\nclass Window { };\n}  // namespace a\n", "core/y.hpp": ONE}, None),
    ({"core/x.cpp": ONE.replace("struct Spot {", "struct Out::Spot : Spot {"), "core/y.hpp": ONE.replace("Spot", "Out")}, None),
    ({"tests/x.hpp": AFTER_FUNCTION, "tests/y.hpp": AFTER_FUNCTION.replace("namespace a", "namespace b")}, None),
    ({"core/x.hpp": ONE, "ui/y.hpp": ONE.replace("namespace a", "namespace b")}, "core/x.hpp:2:"),
    ({"core/x.hpp": ONE, "core/y.cpp": HIDDEN}, "core/x.hpp:2:"),
    ({"tests/x.hpp": AFTER_FUNCTION, "tests/y.hpp": ONE}, "tests/x.hpp:5:"),
    ({"tests/x.hpp": ONE, "bench/y.hpp": ONE}, "bench/y.hpp:2:"),
    ({"core/x.hpp": ONE, "plugins/y.cpp": ONE.replace("struct Spot {", "class Spot final : Base {")}, "core/x.hpp:2:"),
    ({"tests/x.hpp": "namespace a::b {\nenum class Kind { One };\n}\n",
      "tests/y.hpp": "namespace a {\nnamespace b {\ntemplate <typename T> struct Kind {\n};\n}  // namespace b\n}  // namespace a\n"}, "tests/x.hpp:2:"),
]

if __name__ == "__main__":
    tree.main(check, PLANTED)
