# SPDX-License-Identifier: MIT
"""window_test.py PROGRAM: the desktop program in a window, as a person uses it."""

import json
import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile
import time
import unittest

from drag import drop_files
from window import Display, Program, read_png

TOP = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = TOP / "examples/sales-forecast/middle.takehold.json"
TITLE = json.loads(EXAMPLE.read_text())["title"]
UNSAVED = "• "
PROGRAM = ""


class WindowTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.display = Display()

    @classmethod
    def tearDownClass(cls):
        cls.display.close()

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)

    def program(self):
        program = Program(self.display, PROGRAM, self.home)
        self.addCleanup(program.stop)
        return program

    def document(self, name="a.takehold.json"):
        path = self.home / name
        shutil.copy(EXAMPLE, path)
        return path

    def leave_unsaved_work(self, program, title, place=""):
        """As a program leaves it that ended without saving."""
        changed = json.dumps({**json.loads(EXAMPLE.read_text()), "title": title})
        program.state.mkdir(parents=True, exist_ok=True)
        name = pathlib.Path(place).name if place else ""
        (program.state / "work.kept").write_text(f"{name}\t{place}\n{changed}")
        return changed

    def fake_dialog(self, program, answer):
        """A zenity that notes what it is asked and answers at once."""
        folder = self.home / "bin"
        folder.mkdir(exist_ok=True)
        script = folder / "zenity"
        script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >"{self.home}/asked"\nprintf "%s\\n" "{answer}"\n')
        script.chmod(script.stat().st_mode | stat.S_IXUSR)
        program.environment["PATH"] = f"{folder}:{program.environment['PATH']}"
        return self.home / "asked"


class Showing(WindowTest):
    def test_a_file_named_on_the_command_line_is_open_and_drawn(self):
        program = self.program().start(EXAMPLE)
        program.wait_for_title(TITLE)
        program.wait_for("something to be drawn", lambda: self.display.picture().colours() > 20)
        self.assertEqual(program.end(), 0)

    def test_while_nothing_happens_it_uses_no_processor_time(self):
        program = self.program().start(EXAMPLE)
        program.wait_for_title(TITLE)
        time.sleep(2)  # for what appears to have appeared
        before = program.cpu_seconds()
        time.sleep(3)
        self.assertLess(program.cpu_seconds() - before, 0.05)

    def test_what_is_typed_reaches_the_field_that_has_the_keyboard(self):
        program = self.program().start()
        program.wait_for_title("Takehold")
        program.keys("ctrl+k")
        program.type("new assessment")
        program.keys("Return")
        program.wait_for_title("New assessment")

    def test_commands_named_on_the_command_line_are_run(self):
        program = self.program().start("--run", "file.new")
        program.wait_for_title("New assessment")

    def test_the_quit_command_ends_it(self):
        program = self.program().start()
        program.wait_for_title("Takehold")
        program.keys("ctrl+q")
        self.assertEqual(program.finished(), 0)

    def test_a_fixed_scale_makes_the_window_larger(self):
        program = self.program().start("--size", "600x400", "--scale", "1.5")
        program.wait_for_title("Takehold")
        self.assertIn("Geometry: 900x600", program.xdotool("getwindowgeometry", program.window()))


class KeepingWork(WindowTest):
    def test_unsaved_work_is_back_at_the_next_start_and_survives_being_ended(self):
        program = self.program()
        self.leave_unsaved_work(program, "Half done")
        for ending in (program.end, program.kill, program.end):
            program.start()
            program.wait_for_title(UNSAVED + "Half done")
            ending()
        self.assertTrue((program.state / "work.kept").exists())

    def test_a_second_program_leaves_the_work_of_the_first_alone(self):
        first, second = self.program(), self.program()
        self.leave_unsaved_work(first, "Half done")
        first.start()
        first.wait_for_title("Half done")
        second.start()
        second.wait_for_title("Takehold")
        self.assertNotIn("Half done", second.title())

    def test_saving_writes_the_file_keeps_the_version_before_and_forgets_the_unsaved_work(self):
        program, place = self.program(), self.document()
        before = place.read_text()
        program.start(place)
        program.wait_for_title(TITLE)
        program.end()
        self.leave_unsaved_work(program, "Half done", place)
        program.start()
        program.wait_for_title(UNSAVED + "Half done")
        program.keys("ctrl+s")
        program.wait_for_title_without(UNSAVED)
        self.assertEqual(json.loads(place.read_text())["title"], "Half done")
        self.assertEqual(pathlib.Path(f"{place}~").read_text(), before)
        program.end()
        self.assertFalse((program.state / "work.kept").exists())
        program.start(place)
        program.wait_for_title("Half done")

    def test_what_another_program_has_changed_is_not_overwritten(self):
        program, place = self.program(), self.document()
        program.start(place)
        program.wait_for_title(TITLE)
        program.end()
        self.leave_unsaved_work(program, "Mine", place)
        theirs = place.read_text().replace(TITLE, "Theirs")
        place.write_text(theirs)
        program.start()
        program.wait_for_title(UNSAVED + "Mine")
        program.keys("ctrl+s")
        time.sleep(1)
        self.assertIn(UNSAVED, program.title())
        self.assertEqual(place.read_text(), theirs)
        program.end()
        self.assertTrue((program.state / "work.kept").exists())

    def test_a_document_without_a_file_asks_the_dialog_of_the_desktop_where_to(self):
        program = self.program()
        place = self.home / "folder with space" / "chosen"
        place.parent.mkdir()
        asked = self.fake_dialog(program, place)
        self.leave_unsaved_work(program, "Half done")
        program.start()
        program.wait_for_title(UNSAVED + "Half done")
        program.keys("ctrl+s")
        program.wait_for_title_without(UNSAVED)
        self.assertIn("--save", asked.read_text())
        saved = place.with_name("chosen.takehold.json")
        self.assertEqual(json.loads(saved.read_text())["title"], "Half done")

    def test_opening_asks_the_dialog_of_the_desktop(self):
        program, place = self.program(), self.document("b.takehold.json")
        self.fake_dialog(program, place)
        program.start()
        program.wait_for_title("Takehold")
        program.keys("ctrl+o")
        program.wait_for_title(TITLE)


class Dropping(WindowTest):
    def test_an_assessment_that_is_dropped_on_the_window_is_opened(self):
        program, place = self.program(), self.document("dropped file ü.takehold.json")
        program.start()
        program.wait_for_title("Takehold")
        drop_files(self.display.name, int(program.window()), [place])
        program.wait_for_title(TITLE)


class WithoutADisplay(WindowTest):
    def run_program(self, *arguments):
        environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
        return subprocess.run([PROGRAM, *map(str, arguments)], env={**environment, "HOME": str(self.home)}, capture_output=True, text=True,
                              check=False, timeout=60)

    def test_it_says_that_a_display_is_missing(self):
        result = self.run_program()
        self.assertEqual(result.returncode, 1)
        self.assertIn("display", result.stderr)

    def test_a_picture_can_be_drawn_all_the_same_and_twice_alike(self):
        pictures = []
        for name in ("a.png", "b.png"):
            result = self.run_program(EXAMPLE, "--screenshot", self.home / name, "--size", "800x600", "--scale", "1.25", "--theme", "dark")
            self.assertEqual(result.returncode, 0, result.stderr)
            pictures.append(read_png(self.home / name))
        self.assertEqual((pictures[0].width, pictures[0].height), (1000, 750))
        self.assertGreater(pictures[0].colours(), 20)
        self.assertEqual(pictures[0].rgb, pictures[1].rgb)
        self.assertFalse((self.home / ".local").exists(), "a picture must leave nothing behind")

    def test_characters_that_the_embedded_fonts_lack_come_from_the_system(self):
        if not self.system_has("中"):
            self.skipTest("no font of this system has Chinese characters")
        drawn = [self.picture_of_title(text) for text in ("中", "国", "\U0010fffd")]
        self.assertEqual(len({picture.rgb for picture in drawn}), 3)

    def system_has(self, character):
        if not shutil.which("fc-list"):
            return False
        return bool(subprocess.run(["fc-list", f":charset={ord(character):x}"], capture_output=True, text=True, check=False).stdout.strip())

    def picture_of_title(self, title):
        path = self.home / "title.takehold.json"
        path.write_text(json.dumps({**json.loads(EXAMPLE.read_text()), "title": title}))
        picture = self.home / "title.png"
        result = self.run_program(path, "--screenshot", picture, "--size", "700x300")
        self.assertEqual(result.returncode, 0, result.stderr)
        return read_png(picture)

    def test_a_command_that_is_not_possible_is_told(self):
        result = self.run_program("--screenshot", self.home / "a.png", "--run", "go.nowhere")
        self.assertEqual(result.returncode, 1)
        self.assertIn("go.nowhere", result.stderr)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
