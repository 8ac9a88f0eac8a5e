# SPDX-License-Identifier: MIT
"""Who may include whom, and what core must not use. docs/architecture.md explains the levels; these tables are the rule."""

import pathlib
import re

import tree

# Folder at the top -> what it may include, beside the standard library and itself.
LAYERS = {
    "core": set(),
    "plugins": {"core", "lua"},
    "rules": set(),
    "ui": {"core", "imgui"},
    "native": {"core", "plugins", "rules", "ui", "imgui", "cli11", "platform"},
    "web": {"core", "plugins", "rules", "ui", "imgui", "platform"},
    "bench": {"core", "plugins", "rules", "ui", "imgui"},
    "tests": {"core", "plugins", "rules", "ui", "native", "imgui", "lua", "catch2"},
}

# Folder of core -> the other folders of core that it may include. In the order of the levels: each only those above it.
CORE = {
    "value": set(),
    "json": {"value"},
    "model": {"value", "json"},
    "expr": {"value", "model"},
    "document": {"value", "json", "model", "expr"},
    "program": {"value", "model"},
    "framework": {"value", "model", "expr", "program"},
    "eval": {"value", "model", "program"},
    "compile": {"value", "model", "expr", "program", "eval"},
    "explain": {"value", "model", "expr", "framework", "program", "eval", "compile"},
    "change": {"value", "model", "document", "explain"},
    "engine": {"value", "model", "expr", "framework", "program", "eval", "compile", "explain", "change"},
    "phrases": {"value", "model", "expr", "framework", "program", "eval", "compile", "explain", "engine"},
    "picture": {"value", "model", "expr", "framework", "program", "eval", "compile", "explain", "change", "engine", "phrases"},
    "html": {"value", "picture"},
    "report": {"value", "json", "model", "expr", "document", "framework", "program", "eval", "compile", "explain", "engine", "phrases", "picture", "html"},
    "session": {"value", "json", "model", "expr", "document", "framework", "program", "eval", "compile", "explain", "change", "engine", "phrases"},
}

# Level of ui -> the levels that it may include. In the order of the levels, as CORE.
UI = {
    "platform": set(),
    "items": set(),
    "theme": set(),
    "state": set(),
    "widgets": {"items", "theme", "state", "platform"},
    "present": {"theme", "state", "platform"},
    "draw": {"items", "theme", "state", "widgets", "present", "platform"},
    "app": {"items", "theme", "state", "widgets", "present", "draw", "platform"},
    "fonts": {"platform"},
    "screenshot": set(),
}
# The level that each public header of ui belongs to.
UI_HEADERS = {"platform.hpp": "platform", "icons.hpp": "platform", "items.hpp": "items", "item_roles.inc": "items", "item_states.inc": "items",
              "app.hpp": "app", "embedded_fonts.hpp": "fonts", "screenshot.hpp": "screenshot"}
UI_WITHOUT_IMGUI = {"state", "present"}  # neither themselves nor through what they include

LEVELS = {"core": CORE, "ui": UI}

# Libraries hidden behind one folder of core: only .cpp files there may include them.
HIDDEN = {"nlohmann/": "core/json/", "utf8proc.h": "core/value/"}

NOT_IN_CORE_HEADERS = {"fstream", "filesystem", "chrono", "iostream", "cstdio", "thread", "random", "ctime", "cmath"}
NOT_IN_CORE_WORDS = {
    "throw": "core reports errors as Result and Issue", "try": "core has no exceptions", "catch": "core has no exceptions",
    "float": "core computes in whole numbers", "double": "core computes in whole numbers",
}
WORD = re.compile(r"\b(" + "|".join(NOT_IN_CORE_WORDS) + r")\b")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
THIRD_PARTY = [("catch2/", "catch2"), ("CLI/", "cli11"), ("lua.h", "lua"), ("lauxlib.h", "lua"),
               ("lualib.h", "lua"), ("imgui", "imgui"), ("imstb", "imgui")]


def level(source):
    """The folder of core or the level of ui that a file belongs to; None elsewhere."""
    parts = source.parts
    if parts[0] not in LEVELS:
        return None
    if parts[1] != "include":
        return parts[1]
    return UI_HEADERS.get(parts[-1], parts[-1]) if parts[0] == "ui" else parts[3]


def found_file(top, folders, header):
    for folder in folders:
        path = top / folder / header
        if path.is_file():
            return path.resolve().relative_to(top.resolve())
    return None


def target(top, source, header):
    """(layer or library, level in it or None) that `header`, as included by `source`, belongs to."""
    for start, library in THIRD_PARTY:
        if header.startswith(start):
            return library, None
    if header.startswith("takehold/"):
        folder = header.split("/")[1]
        if folder == "ui":
            return "ui", level(pathlib.PurePath("ui/include", header))
        return (folder, None) if folder in LAYERS else ("core", folder)
    others = [layer for layer in ("native", "ui") if layer in LAYERS[source.parts[0]]]
    if found := found_file(top, [source.parent, source.parts[0], *others], header):
        return found.parts[0], level(found)
    if "/" not in header and "." not in header:
        return "standard", None
    return "platform", None


def check_level(layer, own, to):
    table = f"table {layer.upper()} of tests/structure/dependencies.py"
    if own not in LEVELS[layer]:
        return f"{layer}/{own} is not in the {table}"
    if to != own and to not in LEVELS[layer][own]:
        return f"{layer}/{own} must not include {layer}/{to} ({table})"
    return None


def check_include(top, source, header):
    layer = source.parts[0]
    for library, home in HIDDEN.items():
        if header.startswith(library):
            ok = source.as_posix().startswith(home) and source.suffix == ".cpp"
            return None if ok else f"only {home}*.cpp may include {header}"
    to, to_level = target(top, source, header)
    if layer == "core" and header in NOT_IN_CORE_HEADERS:
        return f"core must not include <{header}>: no files, clocks, streams, randomness or fractions there"
    if to == layer and layer in LEVELS:
        return check_level(layer, level(source), to_level)
    if to in (layer, "standard") or to in LAYERS[layer]:
        return None
    if to == "platform":
        return f"{layer} must not include {header}: neither ours (give its path below {layer}/) nor in the tables of this test"
    return f"{layer} must not include {to} ({header})"


def way_to_imgui(top, source, seen):
    """The files of ui through which `source` comes to Dear ImGui, itself first; empty where it does not."""
    seen.add(source)
    for match in INCLUDE.finditer(tree.code_only((top / source).read_text(), keep_texts=True)):
        if match[2].startswith("imgui"):
            return [source]
        found = found_file(top, [source.parent, "ui", "ui/include"], match[2])
        way = way_to_imgui(top, found, seen) if found and found not in seen else []
        if way:
            return [source, *way]
    return []


def check_without_imgui(top):
    sources = [source for source in tree.files(top, ".cpp", ".hpp", folders={"ui"}) if level(source) in UI_WITHOUT_IMGUI]
    ways = [way for source in sources if (way := way_to_imgui(top, source, set()))]
    return [f"{way[0]}:1: ui/{level(way[0])} knows no Dear ImGui, and comes to it through {', '.join(map(str, way[1:])) or 'itself'}"
            for way in ways]


def check_order(layer):
    order = list(LEVELS[layer])
    return [f"tests/structure/dependencies.py:1: table {layer.upper()}: {folder} may include {lower}, which does not stand above it"
            for folder, allowed in LEVELS[layer].items() for lower in allowed if order.index(lower) >= order.index(folder)]


def check(top):
    problems = [problem for layer in LEVELS for problem in check_order(layer)] + check_without_imgui(top)
    for source in tree.files(top, ".cpp", ".hpp", ".h", folders=LAYERS):
        text = (top / source).read_text()
        code = tree.code_only(text, keep_texts=True)
        for match in INCLUDE.finditer(code):
            problem = check_include(top, source, match[2])
            if problem:
                problems.append(f"{source}:{tree.line_of(code, match.start())}: {problem}")
        bare = tree.code_only(text)
        if source.parts[0] == "core":
            problems += [f"{source}:{tree.line_of(bare, m.start())}: `{m[0]}`: {NOT_IN_CORE_WORDS[m[0]]}" for m in WORD.finditer(bare)]
        if source.parts[0] != "web":
            problems += [f"{source}:{tree.line_of(bare, m.start())}: only web/ may ask for __EMSCRIPTEN__"
                         for m in re.finditer(r"__EMSCRIPTEN__", bare)]
    return problems


PLANTED = [
    ({"core/value/a.hpp": "// throw, double and <fstream>\n#include <vector>\nconst char* t = \"try\"; int n = 1'000;\n",
      "core/model/b.cpp": "#include \"takehold/value/a.hpp\"\n", "plugins/c.cpp": "#include <lua.hpp>\n#include \"takehold/eval/x.hpp\"\n",
      "core/json/d.cpp": "#include <nlohmann/json.hpp>\n", "tests/core/t.cpp": "#include <catch2/x.hpp>\n"}, None),
    ({"core/value/a.cpp": "#include \"takehold/engine/x.hpp\"\n"}, "a.cpp:1: core/value must not include core/engine"),
    ({"core/value/a.cpp": "#include \"engine/x.hpp\"\n", "core/engine/x.hpp": ""}, "core/value must not include core/engine"),
    ({"core/new/a.cpp": "#include \"takehold/value/x.hpp\"\n"}, "not in the table CORE"),
    ({"core/value/a.cpp": "#include \"takehold/plugins/x.hpp\"\n"}, "core must not include plugins"),
    ({"core/value/a.cpp": "#include <lua.h>\n"}, "core must not include lua"),
    ({"core/value/a.cpp": "\n#include <fstream>\n"}, "a.cpp:2: core must not include <fstream>"),
    ({"core/value/a.cpp": "void f() { throw 1; }\n"}, "`throw`"),
    ({"core/value/a.cpp": "double f();\n"}, "`double`"),
    ({"core/json/a.hpp": "#include <nlohmann/json.hpp>\n"}, "only core/json/*.cpp"),
    ({"plugins/a.cpp": "#include <nlohmann/json.hpp>\n"}, "only core/json/*.cpp"),
    ({"plugins/a.cpp": "#include <imgui.h>\n"}, "plugins must not include imgui"),
    ({"ui/a.cpp": "#include \"takehold/plugins/x.hpp\"\n"}, "ui must not include plugins"),
    ({"ui/draw/a.cpp": "#include \"present/x.hpp\"\n#include \"takehold/ui/items.hpp\"\n", "ui/present/x.hpp": "#include \"state/y.hpp\"\n",
      "ui/state/y.hpp": ""}, None),
    ({"ui/present/a.cpp": "#include \"app/x.hpp\"\n", "ui/app/x.hpp": ""}, "a.cpp:1: ui/present must not include ui/app"),
    ({"ui/theme/a.hpp": "#include \"takehold/ui/app.hpp\"\n"}, "ui/theme must not include ui/app"),
    ({"ui/include/takehold/ui/platform.hpp": "#include \"takehold/ui/items.hpp\"\n"}, "ui/platform must not include ui/items"),
    ({"ui/new/a.cpp": "#include \"theme/x.hpp\"\n", "ui/theme/x.hpp": ""}, "ui/new is not in the table UI"),
    ({"ui/present/a.cpp": "#include \"theme/x.hpp\"\n", "ui/theme/x.hpp": "#include <imgui.h>\n"}, "comes to it through ui/theme/x.hpp"),
    ({"native/a.cpp": "#ifdef __EMSCRIPTEN__\n#endif\n"}, "only web/"),
]

if __name__ == "__main__":
    tree.main(check, PLANTED)
