# SPDX-License-Identifier: MIT
"""story_test.py PROGRAM TAKEHOLD: what a person does on the first day, in a window and by the keyboard. tests/ui/story_test.cpp
tells the same without a window, tests/web/story_test.mjs in the browser. What the gate says is read by the command line."""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

from window import Display, Program

TOP = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = TOP / "examples/operating-model/four-use-cases.takehold.json"
UNSAVED = "• "
SETTLED = 0.6  # seconds, on a machine that has other things to do
OPEN, NO = 3, 1  # exit codes of `takehold gate`
PROGRAM = COMMAND = ""


class FirstDay(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        self.display = Display()
        self.addCleanup(self.display.close)
        self.file = self.home / "a.takehold.json"
        shutil.copy(EXAMPLE, self.file)
        self.name = json.loads(self.file.read_text())["title"]

    def start(self):
        program = Program(self.display, PROGRAM, self.home).start(self.file)
        self.addCleanup(program.stop)
        program.wait_for_title(self.name)
        return program

    def gate(self):
        return subprocess.run([COMMAND, "gate", str(self.file), "to-pilot"], capture_output=True, check=False).returncode

    def answer(self, program, question, key):
        program.keys("ctrl+k")
        time.sleep(SETTLED)
        program.type(question)
        time.sleep(SETTLED)
        program.keys("Return")
        time.sleep(SETTLED)
        program.keys(key)
        time.sleep(SETTLED)

    def save(self, program):
        program.wait_for_title(UNSAVED)
        program.keys("ctrl+s")
        program.wait_for_title_without(UNSAVED)

    def test_answer_three_questions_see_the_gate_change_undo_save_open_again(self):
        self.assertEqual(self.gate(), OPEN)
        program = self.start()
        self.answer(program, "Who answers for what comes of this rollout", "3")
        self.answer(program, "What is supposed to make people use it", "1")
        self.answer(program, "How far has it come", "1")
        self.save(program)
        answers = json.loads(self.file.read_text())
        self.assertEqual(answers["answers"]["result_owner"], "nobody")
        self.assertEqual(self.gate(), NO)
        program.keys("ctrl+z", "ctrl+z", "ctrl+z")
        self.save(program)
        self.assertEqual(self.gate(), OPEN)
        self.assertEqual(program.end(), 0)
        again = self.start()
        self.assertNotIn(UNSAVED, again.title())
        self.assertEqual(again.end(), 0)


if __name__ == "__main__":
    PROGRAM, COMMAND = sys.argv.pop(1), sys.argv.pop(1)
    unittest.main()
