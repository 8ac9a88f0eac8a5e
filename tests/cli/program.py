# SPDX-License-Identifier: MIT
"""Runs the real program on real files, with a small set of rules of its own."""

import os
import pathlib
import pty
import subprocess
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
RULES = HERE / "rules"
PLUGINS = HERE / "plugins"
TOP = HERE.parent.parent

Done, Failed, BadInput, Undetermined = 0, 1, 2, 3


class ProgramTest(unittest.TestCase):
    """A folder that is gone afterwards, and the program."""

    takehold = ""  # set by cli_test.py
    rules = ["--rules", str(RULES)]

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def run_program(self, *arguments, stdin="", rules=None, environment=None):
        command = [self.takehold, *(self.rules if rules is None else rules), *map(str, arguments)]
        clean = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "TERM")}
        return subprocess.run(command, input=stdin, capture_output=True, text=True, check=False, timeout=120,
                              env={**clean, "TERM": "xterm", **(environment or {})})

    def run_on_terminal(self, *arguments, environment=None):
        """What the program writes where a person looks on."""
        leader, follower = pty.openpty()
        clean = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
        process = subprocess.Popen([self.takehold, *self.rules, *map(str, arguments)], stdout=follower, stderr=subprocess.DEVNULL,
                                   stdin=subprocess.DEVNULL, env={**clean, "TERM": "xterm", **(environment or {})})
        os.close(follower)
        output = b""
        while True:
            try:
                piece = os.read(leader, 65536)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            output += piece
        os.close(leader)
        process.wait(timeout=120)
        return output.decode()

    def document(self, *changes, name="a.takehold.json"):
        """A new document with these answers."""
        path = self.folder / name
        self.assertEqual(self.run_program("new", path, "--title", "A rollout").returncode, Done)
        if changes:
            result = self.run_program("set", path, *changes)
            self.assertEqual(result.returncode, Done, result.stderr)
        return path

    def blocked(self):
        return self.document("workflow[+].name=Forecasting", "workflow[Forecasting].tasks_added=2", "workflow[1].tasks_removed=0",
                             "workflow.complete=yes")
