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
SETTLED = 0.5  # seconds
ATTEMPTS = 5
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

    def kept_answers(self, program):
        """The answers of the unsaved work, as the program keeps it; empty where there is none."""
        kept = program.state / "work.kept"
        text = kept.read_text() if kept.exists() else ""
        return json.loads(text.split("\n", 1)[1]).get("answers", {}) if "\n" in text else {}

    def until(self, condition, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end and not condition():
            time.sleep(0.1)
        return condition()

    def answer(self, program, question, key, fact, value):
        """Keys that come before the window is ready for them are lost, as a person's are: they are pressed again."""
        for _ in range(ATTEMPTS):
            program.keys("Escape", "ctrl+k")
            time.sleep(SETTLED)
            program.type(question)
            time.sleep(SETTLED)
            program.keys("Return")
            time.sleep(SETTLED)
            program.keys(key)
            if self.until(lambda: self.kept_answers(program).get(fact) == value, 4):
                return
        self.fail(f"{question} was not answered by {key}; kept: {self.kept_answers(program)}")

    def take_back(self, program, fact):
        for _ in range(ATTEMPTS * 3):
            program.keys("ctrl+z")
            if self.until(lambda: fact not in self.kept_answers(program), 2):
                return
        self.fail(f"{fact} was not taken back")

    def save(self, program):
        program.wait_for_title(UNSAVED)
        program.keys("ctrl+s")
        program.wait_for_title_without(UNSAVED)

    def test_answer_three_questions_see_the_gate_change_undo_save_open_again(self):
        self.assertEqual(self.gate(), OPEN)
        program = self.start()
        self.answer(program, "Who answers for what comes of this rollout", "2", "result_owner", "several")
        self.answer(program, "Who answers for what comes of this rollout", "3", "result_owner", "nobody")
        self.answer(program, "What is supposed to make people use it", "1", "relies_on", ["innovate"])
        self.save(program)
        answers = json.loads(self.file.read_text())
        self.assertEqual(answers["answers"]["result_owner"], "nobody")
        self.assertEqual(self.gate(), NO)
        self.take_back(program, "result_owner")
        self.save(program)
        self.assertEqual(self.gate(), OPEN)
        self.assertEqual(program.end(), 0)
        again = self.start()
        self.assertNotIn(UNSAVED, again.title())
        self.assertEqual(again.end(), 0)


if __name__ == "__main__":
    PROGRAM, COMMAND = sys.argv.pop(1), sys.argv.pop(1)
    unittest.main()
