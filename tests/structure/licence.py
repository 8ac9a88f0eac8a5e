# SPDX-License-Identifier: MIT
"""Every source file and script says its licence in one of its first lines."""

import tree

SUFFIXES = (".cpp", ".hpp", ".h", ".lua", ".py", ".sh", ".cmake", ".js", ".mjs", ".css", ".html", "CMakeLists.txt")
SCRIPTS = ("run", "test", ".ci/run")
LINE = "SPDX-License-Identifier: MIT"
WRITTEN = "tests/reports/"  # what the program wrote there for a reader is no source


def check(top):
    names = tree.files(top, *SUFFIXES) + [name for name in map(tree.pathlib.Path, SCRIPTS) if (top / name).is_file()]
    return [f"{name}:1: its first five lines lack '{LINE}'" for name in names
            if not (name.as_posix().startswith(WRITTEN) and name.suffix == ".html")
            and not any(line.rstrip(" -*/>").endswith(LINE) for line in (top / name).read_text().splitlines()[:5])]


PLANTED = [
    ({"core/a.cpp": f"// {LINE}\n", "run": f"#!/bin/sh\n# {LINE}\n", "rules/a.lua": f"-- {LINE}\n", "a.html": f"<!-- {LINE} -->\n"}, None),
    ({"tests/reports/a.html": "<!doctype html>\n"}, None),
    ({"tests/reports/a.cpp": "int x;\n"}, "tests/reports/a.cpp:1:"),
    ({"core/a.cpp": "int x;\n"}, "core/a.cpp:1:"),
    ({"rules/a.lua": "-- SPDX-License-Identifier: GPL\n"}, "rules/a.lua:1:"),
    ({"run": "#!/bin/sh\n"}, "run:1:"),
]

if __name__ == "__main__":
    tree.main(check, PLANTED)
