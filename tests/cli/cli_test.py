# SPDX-License-Identifier: MIT
"""cli_test.py PROGRAM: runs the tests of all *_commands.py beside it against this program."""

import pathlib
import sys
import unittest

import program


def main():
    program.ProgramTest.takehold = str(pathlib.Path(sys.argv[1]).resolve())
    tests = unittest.defaultTestLoader.discover(str(program.HERE), pattern="*_commands.py")
    result = unittest.TextTestRunner(verbosity=1).run(tests)
    return 0 if result.wasSuccessful() and result.testsRun else 1


if __name__ == "__main__":
    sys.exit(main())
