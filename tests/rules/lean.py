#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The rules and examples of the page, which cmake/lean_files.py makes small, say what those of the tree say.

    lean.py TAKEHOLD

TAKEHOLD is the program. Run it from the top of the tree.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, "cmake")
from lean_files import JSON, LUA, lean, main  # noqa: E402

PROGRAM = sys.argv.pop(1)


def takehold(rules, *words):
    return subprocess.run([PROGRAM, "--rules", rules, *words], capture_output=True, text=True, check=False)


class SmallTexts(unittest.TestCase):
    def test_blanks_and_comments_go_where_nothing_needs_them(self):
        for text, small in [
            ('title = "A  b",  -- said', 'title="A  b",'),
            ("local  x = a and not b", "local x=a and not b"),
            ("a .. b, 1 .. 2", "a .. b,1 .. 2"),
            ("f { 'a -- b', [[c  -- d]] }", "f{'a -- b',[[c  -- d]]}"),
            (r'say "she said \"a = b\"" ', r'say"she said \"a = b\""'),
            ("a - -b", "a - -b"),
            ("t[ [[k]] ]", "t[ [[k]] ]"),
            ("--[[ one\ntwo ]] x = 1", "\nx=1"),
            ("x = 1 --[==[ ]] ]==] + 2", "x=1 + 2"),
            ("\t  if a then\n    b()\n  end", "\nif a then\nb()\nend".lstrip("\n")),
        ]:
            self.assertEqual(lean(text, LUA), small)

    def test_a_document_is_the_same_document(self):
        for path in pathlib.Path("examples").rglob("*.json"):
            text = path.read_text(encoding="utf-8")
            self.assertEqual(json.loads(lean(text, JSON)), json.loads(text), path)


class SmallRules(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.rules = f"{folder.name}/rules"
        listed = pathlib.Path(folder.name, "list")
        listed.write_text("\n".join(str(path) for path in pathlib.Path("rules").rglob("*.lua")), encoding="utf-8")
        main(".", listed, folder.name)

    def test_they_ask_and_judge_the_same(self):
        for example in sorted(pathlib.Path("examples").rglob("*.json")):
            small, whole = (takehold(rules, "assess", str(example), "--format", "json") for rules in (self.rules, "rules"))
            self.assertTrue(whole.stdout, whole.stderr)
            self.assertEqual(small.stdout, whole.stdout, example)
        self.assertEqual(takehold(self.rules, "questions", "--all").stdout, takehold("rules", "questions", "--all").stdout)

    def test_each_line_keeps_its_number(self):
        for path in pathlib.Path("rules").rglob("*.lua"):
            small, whole = ((folder / path).read_text(encoding="utf-8").split("\n")
                            for folder in (pathlib.Path(self.rules).parent, pathlib.Path()))
            self.assertEqual(len(small), len(whole), path)
            for number, (line, original) in enumerate(zip(small, whole), 1):
                self.assertIn("".join(line.split()), "".join(original.split()), f"{path}:{number}")


if __name__ == "__main__":
    unittest.main()
