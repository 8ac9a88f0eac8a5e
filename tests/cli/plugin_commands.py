# SPDX-License-Identifier: MIT
"""plugin list, check, test, describe."""

import json

from program import BadInput, Done, Failed, PLUGINS, ProgramTest, RULES, TOP


class Plugins(ProgramTest):
    def test_list_names_what_is_loaded(self):
        result = self.run_program("plugin", "list", "--plugin", PLUGINS / "failing")
        self.assertEqual(result.returncode, Done, result.stderr)
        self.assertIn("tiny 1.0.0", result.stdout)
        self.assertIn("failing 1.0.0", result.stdout)

    def test_list_marks_what_is_broken(self):
        result = self.run_program("plugin", "list", "--plugin", PLUGINS / "broken")
        self.assertEqual(result.returncode, Failed)
        self.assertIn("broken and left out", result.stdout)

    def test_check_passes_what_is_right(self):
        result = self.run_program("plugin", "check", RULES / "tiny")
        self.assertEqual(result.returncode, Done, result.stderr)
        self.assertIn("0 errors", result.stdout)

    def test_check_names_file_line_and_what_was_meant(self):
        result = self.run_program("plugin", "check", PLUGINS / "broken")
        self.assertEqual(result.returncode, Failed)
        self.assertRegex(result.stderr, r"plugin\.lua:3.*error: ")
        self.assertIn("training_done", result.stderr)

    def test_the_plugin_in_the_manual_is_right(self):
        manual = (TOP / "docs/plugins.md").read_text(encoding="utf-8")
        sample = manual.split("```lua\n", 1)[1].split("```", 1)[0]
        plugin = self.folder / "review-load.lua"
        plugin.write_text(sample, encoding="utf-8")
        result = self.run_program("plugin", "check", plugin, rules=[])
        self.assertEqual(result.returncode, Done, result.stderr)
        self.assertIn("0 errors, 0 warnings", result.stdout)

    def test_stub_documents_the_words_for_editors(self):
        stub = self.run_program("plugin", "stub").stdout
        for word in ("rule", "dimension", "count_of"):
            self.assertRegex(stub, rf"(?m)^function {word}\b|^{word} = ")

    def test_check_of_a_vocabulary(self):
        self.assertEqual(self.run_program("plugin", "check", RULES / "vocabulary").returncode, Done)

    def test_a_plugin_that_is_not_there_is_bad_input(self):
        for command in ("check", "test", "describe"):
            self.assertEqual(self.run_program("plugin", command, self.folder / "none").returncode, BadInput)

    def test_test_counts_what_passed(self):
        result = self.run_program("plugin", "test", RULES / "tiny")
        self.assertEqual(result.returncode, Done, result.stderr)
        self.assertEqual(result.stdout, "3 passed, 0 failed\n")

    def test_test_says_what_was_expected_and_what_lacks_a_test(self):
        result = self.run_program("plugin", "test", PLUGINS / "failing")
        self.assertEqual(result.returncode, Failed)
        self.assertEqual(result.stdout, "0 passed, 1 failed\n")
        self.assertIn("expected that untrained fires, but it is clear", result.stderr)
        self.assertIn("no test in which untrained is clear", result.stderr)

    def test_describe_lists_what_carries_which_item(self):
        described = json.loads(self.run_program("plugin", "describe", RULES / "tiny", "--format", "json").stdout)
        carriers = {(carrier["type"], carrier["id"]): carrier for carrier in described["carriers"]}
        self.assertEqual(carriers["rule", "nothing-removed"]["cites"], ["T-1"])
        self.assertEqual(carriers["strength", "trained"]["cites"], ["T-2"])
        self.assertRegex(carriers["rule", "nothing-removed"]["place"], r"plugin\.lua:\d+$")

    def test_describe_of_a_vocabulary_lists_its_questions(self):
        described = json.loads(self.run_program("plugin", "describe", RULES / "vocabulary", "--format", "json").stdout)
        ids = {carrier["id"] for carrier in described["carriers"]}
        self.assertLessEqual({"stage", "stage=pilot", "workflow.tasks_added"}, ids)

    def test_describe_is_a_page_for_people(self):
        page = self.run_program("plugin", "describe", RULES / "tiny").stdout
        self.assertTrue(page.startswith("# Tiny\n"))
        self.assertIn("`nothing-removed`", page)
