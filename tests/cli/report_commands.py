# SPDX-License-Identifier: MIT
"""assess, explain, questions: what people and programs read."""

import json
import re
from html.parser import HTMLParser

from program import BadInput, Done, Failed, PLUGINS, ProgramTest, TOP


class HtmlPage(HTMLParser):
    """The elements that are open, the text of each element by name, and what addresses lead elsewhere."""
    WITHOUT_END = {"meta", "link", "br", "hr", "img", "input", "col"}

    def __init__(self):
        super().__init__()
        self.open, self.links, self.text_of = [], [], {}

    def handle_starttag(self, tag, attributes):
        self.text_of.setdefault(tag, "")
        self.links += [value for name, value in attributes if name in ("href", "src", "action")]
        if tag not in self.WITHOUT_END:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.text_of.setdefault(tag, "")

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-3:]}, line {self.getpos()[0]}"
        self.open.pop()

    def handle_data(self, data):
        for tag in set(self.open):
            self.text_of[tag] += data


class Assess(ProgramTest):
    def test_says_what_stops_the_rollout_and_what_to_do_first(self):
        result = self.run_program("assess", self.blocked())
        self.assertEqual(result.returncode, Done, result.stderr)
        self.assertIn("This rollout will stall", result.stdout)
        self.assertIn("AI adds work to Forecasting and removes none", result.stdout)
        self.assertIn("Drop one manual step from Forecasting", result.stdout)
        self.assertIn("nobody named yet", result.stdout)
        self.assertEqual(result.stderr, "")

    def test_shows_a_change_of_one_answer(self):
        file = self.blocked()
        self.assertEqual(self.run_program("set", file, "workflow[1].tasks_removed=1").returncode, Done)
        self.assertNotIn("will stall", self.run_program("assess", file).stdout)

    def test_an_empty_assessment_can_not_say_yet(self):
        result = self.run_program("assess", self.document())
        self.assertEqual(result.returncode, Done)
        self.assertIn("Can't say yet", result.stdout)

    def formats(self):
        return re.search(r"--format (\S+)", self.run_program("assess", "--help").stdout)[1].split("|")

    def test_every_format_that_the_help_names_says_the_verdict_and_the_finding(self):
        file = self.blocked()
        self.assertGreaterEqual(len(self.formats()), 4)
        for name in self.formats():
            with self.subTest(name):
                result = self.run_program("assess", file, "--format", name)
                self.assertEqual((result.returncode, result.stderr), (Done, ""))
                self.assertIn("will stall", result.stdout)
                self.assertIn("AI adds work to Forecasting and removes none", result.stdout)

    def test_an_unknown_format_is_wrong_usage(self):
        self.assertEqual(self.run_program("assess", self.blocked(), "--format", "papyrus").returncode, BadInput)

    def test_json_goes_to_standard_output_whole(self):
        result = self.run_program("assess", self.blocked(), "--format", "json")
        report = json.loads(result.stdout)
        self.assertEqual(report["outlook"]["word"], "will stall")
        self.assertEqual(report["findings"][0]["key"], "nothing-removed[Forecasting]")
        self.assertEqual(report["findings"][0]["sources"][0]["cites"], ["T-1"])

    def test_markdown_is_a_page(self):
        result = self.run_program("assess", self.blocked(), "--format", "markdown")
        self.assertTrue(result.stdout.startswith("# A rollout\n"))

    def test_html_is_one_well_formed_page_that_fetches_and_runs_nothing(self):
        page = HtmlPage()
        page.feed(self.run_program("assess", self.blocked(), "--format", "html").stdout)
        self.assertEqual(page.open, [], "elements that are not closed")
        self.assertTrue(page.text_of["title"].startswith("A rollout · Takehold"))
        self.assertIn("This rollout will stall", page.text_of["body"])
        self.assertNotIn("script", page.text_of)
        self.assertEqual([link for link in page.links if not link.startswith(("#", "data:"))], [])

    def test_html_shows_text_from_a_document_as_text(self):
        file = self.document()
        file.write_text(file.read_text().replace("A rollout", "A <b>rollout</b> & more"))
        page = self.run_program("assess", file, "--format", "html").stdout
        self.assertIn("A &lt;b&gt;rollout&lt;/b&gt; &amp; more", page)
        self.assertNotIn("<b>rollout", page)

    def test_fail_on_exits_with_1_only_for_findings_as_severe(self):
        file = self.blocked()
        self.assertEqual(self.run_program("assess", file, "--fail-on", "blocker").returncode, Failed)
        self.assertEqual(self.run_program("assess", file, "--fail-on", "low").returncode, Failed)
        self.assertEqual(self.run_program("assess", self.document(name="b.json"), "--fail-on", "low").returncode, Done)
        self.assertEqual(self.run_program("assess", file, "--fail-on", "terrible").returncode, BadInput)

    def test_reads_standard_input(self):
        text = self.blocked().read_text()
        self.assertIn("will stall", self.run_program("assess", "-", stdin=text).stdout)

    def test_a_missing_file_is_an_error_on_standard_error(self):
        result = self.run_program("assess", self.folder / "none.json")
        self.assertEqual((result.returncode, result.stdout), (BadInput, ""))
        self.assertIn("none.json: error: cannot be opened", result.stderr)

    def test_a_folder_is_not_a_document(self):
        result = self.run_program("assess", self.folder)
        self.assertEqual(result.returncode, BadInput)
        self.assertIn("this is a folder", result.stderr)

    def test_more_than_the_limit_is_refused_before_it_is_read(self):
        big = self.folder / "big.json"
        with big.open("wb") as file:
            file.truncate(9 * 1024 * 1024)
        result = self.run_program("assess", big)
        self.assertEqual(result.returncode, BadInput)
        self.assertIn("limit", result.stderr)

    def test_an_error_names_line_column_and_path(self):
        file = self.blocked()
        file.write_text(file.read_text().replace('"tasks_added": 2', '"tasks_added": 2000'))
        result = self.run_program("assess", file)
        self.assertEqual((result.returncode, result.stdout), (BadInput, ""))
        self.assertRegex(result.stderr, r"a\.takehold\.json:\d+:\d+: error: ")
        self.assertIn("records.workflow.rows[", result.stderr)
        self.assertIn("tasks_added", result.stderr)

    def test_broken_json_names_its_place(self):
        file = self.folder / "torn.json"
        file.write_text('{\n  "takehold": 1,\n  "title" "x"\n}\n')
        result = self.run_program("assess", file)
        self.assertEqual(result.returncode, BadInput)
        self.assertRegex(result.stderr, r"torn\.json:3:\d+: error: ")

    def test_a_broken_plugin_is_named_and_the_others_go_on(self):
        result = self.run_program("assess", self.blocked(), "--plugin", PLUGINS / "broken")
        self.assertEqual(result.returncode, Done)
        self.assertIn("will stall", result.stdout)
        self.assertIn("training_done", result.stderr)

    def test_a_broken_plugin_fails_what_a_build_relies_on(self):
        result = self.run_program("assess", self.document("training_done=yes"), "--plugin", PLUGINS / "broken", "--fail-on", "low")
        self.assertEqual(result.returncode, BadInput)

    def test_a_further_plugin_is_asked_too(self):
        result = self.run_program("assess", self.document("training_done=no"), "--plugin", PLUGINS / "failing")
        self.assertIn("Nobody was trained", result.stdout)

    def test_the_example_that_ships_will_stall(self):
        result = self.run_program("assess", TOP / "examples/sales-forecast/middle.takehold.json", rules=[])
        self.assertEqual(result.returncode, Done, result.stderr)
        self.assertIn("will stall", result.stdout)


class Colour(ProgramTest):
    def test_a_pipe_gets_no_escape_sequences(self):
        self.assertNotIn("\x1b", self.run_program("assess", self.blocked()).stdout)

    def test_a_terminal_gets_colour(self):
        self.assertIn("\x1b[", self.run_on_terminal("assess", self.blocked()))

    def test_a_terminal_gets_none_where_it_is_not_wanted(self):
        file = self.blocked()
        self.assertNotIn("\x1b", self.run_on_terminal("assess", file, environment={"NO_COLOR": "1"}))
        self.assertNotIn("\x1b", self.run_on_terminal("assess", file, environment={"TERM": "dumb"}))
        self.assertNotIn("\x1b", self.run_on_terminal("--no-color", "assess", file))

    def test_a_name_cannot_send_escape_sequences(self):
        file = self.blocked()
        file.write_text(file.read_text().replace("Forecasting", "Fore\\u001b[31mcasting"))
        self.assertNotIn("\x1b", self.run_program("assess", file).stdout)


class Explain(ProgramTest):
    def test_shows_the_condition_leaf_by_leaf(self):
        result = self.run_program("explain", self.blocked(), "nothing-removed[Forecasting]")
        self.assertEqual(result.returncode, Done, result.stderr)
        self.assertIn("Tasks added: 2 tasks", result.stdout)
        self.assertRegex(result.stdout, r"Tasks added: 2 tasks \(\S*a\.takehold\.json:\d+\)")
        self.assertIn("asked: How many tasks came?", result.stdout)
        self.assertIn("T-1", result.stdout)

    def test_without_a_name_all_findings_are_explained(self):
        result = self.run_program("explain", self.blocked())
        self.assertIn("Tasks removed: 0 tasks", result.stdout)
        self.assertIn("Can't say yet", result.stdout)

    def test_an_unknown_name_gets_the_nearest_one(self):
        result = self.run_program("explain", self.blocked(), "nothing-remved")
        self.assertEqual((result.returncode, result.stdout), (BadInput, ""))
        self.assertIn('did you mean "nothing-removed', result.stderr)

    def test_a_rule_that_is_clear_is_no_finding(self):
        result = self.run_program("explain", self.document("training_done=no"), "trained")
        self.assertEqual(result.returncode, Done)
        self.assertIn("clear", result.stdout)

    def test_a_rule_that_waits_says_for_what(self):
        result = self.run_program("explain", self.document(), "trained")
        self.assertEqual(result.returncode, Done)
        self.assertIn("Training done", result.stdout)


class Questions(ProgramTest):
    def test_lists_what_is_open_and_how_to_answer(self):
        result = self.run_program("questions", self.document("training_done=yes"))
        self.assertEqual(result.returncode, Done, result.stderr)
        self.assertNotIn("Were the people trained?", result.stdout)
        self.assertIn("trained_share", result.stdout)

    def test_what_somebody_was_asked_and_did_not_know_is_marked(self):
        document = self.document("training_done=?")
        self.assertIn("Were the people trained? · (asked; not known yet)", self.run_program("questions", document).stdout)
        questions = json.loads(self.run_program("questions", document, "--format", "json").stdout)["questions"]
        self.assertEqual([question["fact"] for question in questions if question.get("not_known")], ["training_done"])

    def test_a_question_that_does_not_concern_is_not_asked(self):
        self.assertNotIn("trained_share", self.run_program("questions", self.document("training_done=no")).stdout)

    def test_all_of_them_as_json_are_enough_to_fill_an_assessment(self):
        result = self.run_program("questions", "--all", "--format", "json")
        questions = {question["id"]: question for question in json.loads(result.stdout)["questions"]}
        self.assertEqual(questions["workflow.tasks_added"]["range"], [0, 100])
        self.assertEqual(questions["workflow.tasks_added"]["unit"], "tasks")
        self.assertEqual(questions["workflow.tasks_added"]["table"], "workflow")
        self.assertEqual([option["id"] for option in questions["stage"]["options"]], ["planned", "pilot", "rollout", "scaled", "withdrawn"])
        self.assertEqual(questions["training_done"]["text"], "Were the people trained?")
        self.assertTrue(questions["training_done"]["may_not_apply"])
        self.assertIn("Training done", questions["trained_share"]["asked_if"])
        self.assertTrue(questions["stage"]["quick"])

    def test_they_are_grouped_by_the_part_of_the_story_they_belong_to(self):
        text = self.run_program("questions", "--all").stdout
        self.assertLess(text.index("Beginnings (How it began.)"), text.index("stage"))
        self.assertLess(text.index("stage"), text.index("Other questions"))
        for arguments in (["--all"], [self.document("training_done=yes")]):
            root = json.loads(self.run_program("questions", *arguments, "--format", "json").stdout)
            self.assertEqual([topic["id"] for topic in root["topics"]], ["start", "other"])
            topics = {question["topic"] for question in root["questions"]}
            self.assertEqual(topics, {"start", "other"})

    def test_file_and_all_exclude_each_other(self):
        self.assertEqual(self.run_program("questions").returncode, BadInput)
        self.assertEqual(self.run_program("questions", self.document(), "--all").returncode, BadInput)


class Usage(ProgramTest):
    def test_help_shows_examples_and_exit_codes(self):
        result = self.run_program("--help")
        self.assertEqual(result.returncode, Done)
        self.assertIn("Exit codes", result.stdout)
        self.assertIn("takehold assess", result.stdout)

    def test_each_command_has_help(self):
        for command in (["assess"], ["explain"], ["questions"], ["gate"], ["new"], ["set"], ["schema"], ["plugin", "check"]):
            result = self.run_program(*command, "--help")
            self.assertEqual(result.returncode, Done)
            self.assertIn(command[-1], result.stdout)

    def test_wrong_usage_exits_with_2_and_says_nothing_on_standard_output(self):
        for wrong in ([], ["asess", "x"], ["assess"], ["assess", "x", "--format", "yaml"], ["gate", "x"], ["set", "x"]):
            result = self.run_program(*wrong)
            self.assertEqual((result.returncode, result.stdout), (BadInput, ""), wrong)
            self.assertNotEqual(result.stderr, "")

    def test_version_is_one_line(self):
        self.assertRegex(self.run_program("--version").stdout, r"^takehold \d+\.\d+\.\d+\n$")

    def test_a_full_disk_is_not_success(self):
        import subprocess
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([self.takehold, *self.rules, "assess", self.blocked()], stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, BadInput)
