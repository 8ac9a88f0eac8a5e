# SPDX-License-Identifier: MIT
"""Every .cpp file is listed in the nearest CMakeLists.txt above it: a file that nothing builds is no test and no code."""

import re

import tree

FOLDERS = {"core", "plugins", "native", "web", "ui", "tests", "bench"}


def check(top):
    problems = []
    for source in tree.files(top, ".cpp", folders=FOLDERS):
        folder = next((f for f in source.parents if (top / f / "CMakeLists.txt").is_file()), None)
        if folder is None:
            problems.append(f"{source}:1: there is no CMakeLists.txt in its folder or above")
            continue
        text = re.sub(r"#[^\n]*", "", (top / folder / "CMakeLists.txt").read_text())
        name = source.relative_to(folder).as_posix()
        if name not in re.split(r"[\s()\"]+", text):
            problems.append(f"{source}:1: not listed as {name} in {folder}/CMakeLists.txt")
    return problems


PLANTED = [
    ({"core/value/CMakeLists.txt": "target_sources(x PRIVATE\n  a.cpp\n)", "core/value/a.cpp": "",
      "tests/core/CMakeLists.txt": "p(value/t.cpp)", "tests/core/value/t.cpp": ""}, None),
    ({"core/value/CMakeLists.txt": "target_sources(x PRIVATE # b.cpp\n  a.cpp)", "core/value/b.cpp": ""}, "b.cpp:1: not listed"),
    ({"core/value/b.cpp": ""}, "no CMakeLists.txt"),
]

if __name__ == "__main__":
    tree.main(check, PLANTED)
