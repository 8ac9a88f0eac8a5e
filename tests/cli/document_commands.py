# SPDX-License-Identifier: MIT
"""new, set, gate, schema: what changes a document or is decided by one."""

import json
import os
import stat

from program import BadInput, Done, Failed, PLUGINS, ProgramTest, Undetermined


class New(ProgramTest):
    def test_makes_a_document_with_a_title(self):
        document = json.loads(self.document().read_text())
        self.assertEqual(document["title"], "A rollout")

    def test_never_overwrites(self):
        file = self.folder / "mine.json"
        file.write_text("mine")
        result = self.run_program("new", file)
        self.assertEqual((result.returncode, result.stdout), (BadInput, ""))
        self.assertIn("already", result.stderr)
        self.assertEqual(file.read_text(), "mine")

    def test_never_overwrites_through_a_link_to_nowhere(self):
        link = self.folder / "link.json"
        link.symlink_to(self.folder / "nowhere.json")
        self.assertEqual(self.run_program("new", link).returncode, BadInput)
        self.assertFalse((self.folder / "nowhere.json").exists())

    def test_a_folder_that_is_not_there_is_an_error(self):
        result = self.run_program("new", self.folder / "none" / "a.json")
        self.assertEqual(result.returncode, BadInput)
        self.assertIn("a.json: error: cannot be saved", result.stderr)

    def test_leaves_no_temporary_file(self):
        self.document()
        self.assertEqual(os.listdir(self.folder), ["a.takehold.json"])


class Set(ProgramTest):
    def test_answers_round_trip(self):
        file = self.document("stage=pilot", "training_done=yes", "trained_share=20..30")
        report = json.loads(self.run_program("assess", file, "--format", "json").stdout)
        self.assertEqual((report["stage"], report["answered"]), ("pilot", 3))
        self.assertEqual(self.run_program("set", file, "trained_share=").returncode, Done)
        self.assertNotIn("trained_share", file.read_text())

    def test_the_same_answer_again_changes_no_byte(self):
        file = self.document("stage=pilot", "training_done=yes")
        before = file.read_bytes()
        self.assertEqual(self.run_program("set", file, "stage=pilot").returncode, Done)
        self.assertEqual(file.read_bytes(), before)

    def test_keeps_keys_that_it_does_not_know(self):
        file = self.document("stage=pilot")
        document = json.loads(file.read_text())
        document["my_notes"] = {"b": 1, "a": [1.50]}
        file.write_text(json.dumps(document))
        self.assertEqual(self.run_program("set", file, "stage=rollout").returncode, Done)
        self.assertEqual(json.loads(file.read_text())["my_notes"], {"b": 1, "a": [1.5]})

    def test_a_wrong_change_leaves_the_file_as_it_was(self):
        file = self.document("stage=pilot")
        before = file.read_bytes()
        for wrong in ("stage=pilott", "stagee=pilot", "trained_share=101", "workflow[7].tasks_added=1", "nonsense", "training_done=maybe"):
            result = self.run_program("set", file, "stage=rollout", wrong)
            self.assertEqual((result.returncode, result.stdout), (BadInput, ""), wrong)
            self.assertIn("error: ", result.stderr)
            self.assertEqual(file.read_bytes(), before)

    def test_an_unknown_name_gets_the_nearest_one(self):
        self.assertIn("training_done", self.run_program("set", self.document(), "training_doen=yes").stderr)

    def test_standard_input_goes_to_standard_output(self):
        text = self.document().read_text()
        result = self.run_program("set", "-", "stage=pilot", stdin=text)
        self.assertEqual(result.returncode, Done, result.stderr)
        self.assertEqual(json.loads(result.stdout)["stage"], "pilot")

    def test_keeps_mode_and_links(self):
        file = self.document()
        file.chmod(0o640)
        link = self.folder / "link.json"
        link.symlink_to(file.name)
        self.assertEqual(self.run_program("set", link, "stage=pilot").returncode, Done)
        self.assertTrue(link.is_symlink())
        self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o640)
        self.assertIn("pilot", file.read_text())
        self.assertEqual(sorted(os.listdir(self.folder)), ["a.takehold.json", "link.json"])

    def test_a_broken_document_is_left_as_it_was(self):
        file = self.folder / "torn.json"
        file.write_text("{")
        self.assertEqual(self.run_program("set", file, "stage=pilot").returncode, BadInput)
        self.assertEqual(file.read_text(), "{")


class Gate(ProgramTest):
    def test_exits_with_0_when_it_passes(self):
        result = self.run_program("gate", self.document("training_done=yes"), "to-pilot")
        self.assertEqual(result.returncode, Done, result.stderr)
        self.assertIn("Ready for pilot", result.stdout)

    def test_exits_with_1_when_it_fails(self):
        self.assertEqual(self.run_program("gate", self.document("training_done=no"), "to-pilot").returncode, Failed)

    def test_exits_with_2_for_bad_input(self):
        result = self.run_program("gate", self.document(), "to-pilots")
        self.assertEqual((result.returncode, result.stdout), (BadInput, ""))
        self.assertIn('did you mean "to-pilot"?', result.stderr)
        self.assertEqual(self.run_program("gate", self.folder / "none", "to-pilot").returncode, BadInput)

    def test_exits_with_3_while_it_is_open(self):
        result = self.run_program("gate", self.document(), "to-pilot")
        self.assertEqual(result.returncode, Undetermined)
        self.assertIn("Training done", result.stdout)

    def test_exits_with_3_where_it_does_not_apply(self):
        self.assertEqual(self.run_program("gate", self.document("training_done=n/a: nobody is to use it"), "to-pilot").returncode, Undetermined)

    def test_does_not_open_because_nothing_is_asked(self):
        self.assertEqual(self.run_program("gate", self.document(), "to-scaled").returncode, Undetermined)

    def test_is_not_judged_while_a_plugin_is_broken(self):
        result = self.run_program("gate", self.document("training_done=yes"), "to-pilot", "--plugin", PLUGINS / "broken")
        self.assertEqual((result.returncode, result.stdout), (BadInput, ""))


class Schema(ProgramTest):
    def test_is_json(self):
        self.assertIn("$schema", json.loads(self.run_program("schema").stdout))
