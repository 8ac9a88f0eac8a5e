#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What several files of the rules mean by one name is declared, not left behind in a global.

A condition that more than one file reads is a `condition` of the vocabulary or of the framework; what one file reads is local to it.
Only what a declaration gives (the total of a measure) and functions may be global. Run it from the top of the tree.

    shared_names.py
"""

import pathlib
import re
import sys

GLOBAL = re.compile(r"^([a-z_]\w*(?:\s*,\s*[a-z_]\w*)*)\s*=(?!=)\s*(.*)$")
DECLARED = re.compile(r'(measure|estimate) "')


def faults_in(text):
    """Numbers of lines that set a global, and the names they set."""
    for number, line in enumerate(text.splitlines(), 1):
        found = GLOBAL.match(line)
        if found and not DECLARED.match(found.group(2)):
            yield number, found.group(1)


def main():
    assert list(faults_in('in_use = a:is("b")\nlocal c = 1\nsum = measure "s" {\n  x = 1\n')) == [(1, "in_use")]
    faults = 0
    for path in sorted(pathlib.Path("rules").glob("*/*.lua")):
        for number, names in faults_in(path.read_text(encoding="utf-8")):
            print(f'{path}:{number}: {names} is a global; write `local`, or condition "{names}" {{ ... }} where other files read it')
            faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
