#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The page of each framework that ships is generated from the plugin itself.

    handbook.py TAKEHOLD            check that rules/FRAMEWORK/README.md is up to date
    handbook.py TAKEHOLD --write    generate the pages

TAKEHOLD is the program, which is asked for `plugin describe`. Run it from the top of the tree.
"""

import pathlib
import subprocess
import sys

VOCABULARY = pathlib.Path("rules/vocabulary")


def frameworks():
    return sorted(plugin.parent for plugin in pathlib.Path("rules").glob("*/plugin.lua") if plugin.parent != VOCABULARY)


def page_of(program, framework):
    run = subprocess.run([program, "--rules", "rules", "plugin", "describe", str(framework)], capture_output=True, text=True, check=True)
    return run.stdout


def main(program, write):
    stale = []
    for framework in frameworks():
        page, path = page_of(program, framework), framework / "README.md"
        if write:
            path.write_text(page, encoding="utf-8")
        elif not path.is_file() or path.read_text(encoding="utf-8") != page:
            stale.append(path)
    for path in stale:
        print(f"{path}: is not what the plugin says now; generate it: python3 tests/rules/handbook.py TAKEHOLD --write")
    return 1 if stale else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], "--write" in sys.argv[2:]))
