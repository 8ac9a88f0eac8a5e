// SPDX-License-Identifier: MIT
//
// What an author is told: bad plugins, the code, the line, a piece of the message and of the cure.
#include <catch2/catch_test_macros.hpp>

#include "plugins/support/world.hpp"

using namespace takehold;
using takehold::test::load;
using takehold::test::mistakes_in;

namespace {

struct Case {
  const char* source;  // begins on line 2
  const char* code;
  int line;
  const char* message;
  const char* cure;
};

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

// The first issue is the one that is expected; what follows from it is nobody's concern here.
void check(const Case& each) {
  INFO(each.source);
  const Issues issues = mistakes_in(each.source);
  INFO(to_text(issues));
  const Issue& issue = issues.at(0);
  CHECK(issue.code == each.code);
  CHECK(issue.place.source == "my.lua");
  CHECK(issue.place.line == each.line);
  CHECK(contains(issue.message, each.message));
  CHECK(contains(issue.cure, each.cure));
}

constexpr Case name_cases[] = {
    {"local x = workflow.tasks_removd", "unknown-name", 2, "`vocabulary.workflow` has no fact `tasks_removd`", "\"tasks_removed\""},
    {"local x = rollout.training_don", "unknown-name", 2, "`vocabulary.rollout` has no fact", "\"training_done\""},
    {"local x = vocabulary.workflw", "unknown-name", 2, "no record type `workflw`", "\"workflow\""},
    {"local x = workflow.tasks_added:at_leest(1)", "unknown-name", 2, "no method `at_leest`", "\"at_least\""},
    {"local x = workflow:sum(\"tasks_aded\")", "unknown-name", 2, "no fact `tasks_aded`", "\"tasks_added\""},
    {"local x = workflow.mood:points { wors = 1, same = 0, better = 1 }", "unknown-name", 2, "no option `wors`", "\"worse\""},
    {"local x = workflow.mood:points { worse = 1, same = 0 }", "missing-key", 2, "`better`", "better = 0"},
    {"\nrul \"x\" {}", "lua", 3, "the name `rul` was never set; did you mean \"rule\"?", ""},
    {"local x = io", "lua", 2, "`io` does not exist in plugins", ""},
    {"require \"other\"", "no-require", 2, "no `require` of other files", "files = {"},
    {"rule = 1", "reserved-name", 2, "`rule` is a word of the plugin language", ""},
    {"workflow.x = 1", "read-only", 2, "nothing can be set in a record type", "fact"},
    {"fact \"workflw.x\" { type = \"flag\", label = \"L\", ask = \"A\" }", "unknown-name", 2, "no record type `workflw`",
     "\"workflow\""},
};

constexpr Case operator_cases[] = {
    {"local x = all { workflow.tasks_added == 1 }", "wrong-type", 2,
     "`all`, entry 1, needs a condition, not the plain value false", "x:is(v)"},
    {"local x = any { workflow.uses_ai, not workflow.uses_ai }", "wrong-type", 2, "entry 2", "none { x }"},
    {"local x = workflow.tasks_added == workflow.tasks_removed", "no-operator", 2, "`==`", "a:is(b)"},
    {"local x = workflow.tasks_added < 3", "no-operator", 2, "`<`", "a:below(b)"},
    {"local x = 3 >= workflow.tasks_added", "no-operator", 2, "cannot build a condition", "a:at_most(b)"},
    {"local x = \"a\" .. workflow.tasks_added", "no-operator", 2, "`..`", "placeholder"},
    {"local x = workflow.tasks_added % 2", "no-operator", 2, "operator", "+ - * /"},
    {"local x = workflow.tasks_added:is(true)", "wrong-type", 2, "workflow.tasks_added is not a flag", ""},
    {"local x = when(workflow.uses_ai == true, 1, 2)", "wrong-type", 2, "`when` needs a condition", "x:is(v)"},
};

constexpr Case argument_cases[] = {
    {"local x = all { workflow.uses_ai,\n nil, workflow.uses_ai }", "bad-list", 2, "`all` has nothing (nil) as its entry 2", ""},
    {"local x = all {}", "bad-list", 2, "`all` has no entry", ""},
    {"local x = all { a = workflow.uses_ai }", "bad-list", 2, "entries have no key", ""},
    {"local x = all(workflow.uses_ai)", "wrong-type", 2, "`all` takes a list in braces, not an expression", "all { a, b }"},
    {"local x = all { \"uses_ai\" }", "wrong-type", 2, "needs a condition, not a text", ""},
    {"local x = workflow.tasks_added.at_least(1)", "no-colon", 2, "`at_least`", "with a colon"},
    {"local x = workflow.sum(\"tasks_added\")", "no-colon", 2, "`sum`", "with a colon"},
    {"local x = rollout:count_rows()", "wrong-type", 2, "`vocabulary.rollout` has no rows", ""},
    {"local x = workflow.tasks_added:at_least()", "wrong-type", 2,
     "needs a number, a name in quotes or an expression, not nothing", ""},
    {"local x = workflow.tasks_added:at_least(1, 2)", "too-many-arguments", 2, "`at_least`", ""},
    {"local x = workflow.tasks_added:at_least(0.12345678)", "bad-number", 2, "more than 6 decimals", ""},
    {"local x = workflow.tasks_added + \"1\"", "wrong-type", 2, "`+` needs a number", ""},
    {"local x = workflow.tasks_added:between(1, workflow.tasks_removed)", "wrong-type", 2, "`between` needs a number or a name",
     ":at_least"},
    {"local x = workflow:sum(3)", "wrong-type", 2,
     "`sum` needs an expression over the row, or a column's name in quotes, not a number", ""},
    {"local x = week:at_week(\"active\")", "wrong-type", 2, "whole week number first", "week:at_week(4"},
    {"local x = workflow:where(workflow.uses_ai).tasks_added", "unknown-name", 2, "`where` has only the words for tables", ""},
};

constexpr Case declaration_cases[] = {
    {"rule \"x\" {\n when = workflow.uses_ai, cause = \"no-time\", title = \"T\", because = \"B\",\n sverity = \"low\",\n}",
     "missing-key", 2, "rule \"x\" needs `severity`", ""},
    {"rule \"x\" {\n severity = \"lo\", when = workflow.uses_ai, cause = \"no-time\", title = \"T\", because = \"B\" }",
     "unknown-name", 3, "`severity` cannot be `lo`", "\"low\""},
    {"rule \"x\" { severity = \"low\", when = workflow.uses_ai,\n cause = \"no-tim\", title = \"T\", because = \"B\" }",
     "unknown-cause", 3, "no cause \"no-tim\"", "\"no-time\""},
    {"rule \"x\" { severity = \"low\", when = workflow.uses_ai, cause = \"no-time\", title = \"T\", because = \"B\",\n actions = "
     "{ \"a\" } }",
     "unknown-action", 3, "no action \"a\"", ""},
    {"rule \"x\" { severity = \"low\", when = true, cause = \"no-time\", title = \"T\", because = \"B\" }", "wrong-type", 2,
     "`when` needs an expression, not the plain value true", "x:is(v)"},
    {"rule \"x\" { severity = \"low\", when = workflow.uses_ai, cause = \"no-time\",\n title = \"a { b\", because = \"B\" }",
     "bad-text", 3, "\"{\"", "{{"},
    {"rule \"x\" { severity = \"low\", when = workflow.uses_ai, cause = \"no-time\", title = 3, because = \"B\" }", "wrong-type",
     2, "`title` needs a text in quotes, not a number", ""},
    {"strength \"x\" { on = \"workflow\", when = workflow.uses_ai, title = \"T\", because = \"B\" }", "wrong-type", 2,
     "`on` needs a record type, not a text", "vocabulary.workflow"},
    {"strength \"x\" { when = workflow.uses_ai, title = \"T\", because = \"B\",\n source = \"I-1\" }", "wrong-type", 3,
     "`source` needs cite", "cite {"},
    {"strength \"x\" { when = workflow.uses_ai, title = \"T\", because = \"B\",\n severity = \"low\" }", "unknown-key", 3,
     "no key `severity`", ""},
    {"claim \"c\" { text = \"T\",\n source = cite { \"A-1\", \"A-2\", \"A-3\", \"A-4\", \"A-5\" } }", "too-many-cites", 3, "at most four", ""},
    {"claim \"c\" { text = \"T\",\n source = cite { \"A-1\", \"A-1\" } }", "duplicate-id", 3, "twice", ""},
    {"claim \"c\" { text = \"T\",\n source = cite { \"seventy\" } }", "bad-id", 3, "\"seventy\"", "\"I-78\""},
    {"rule \"Not An Id\" {}", "bad-id", 2, "cannot be the id of a rule", "hyphens"},
    {"rule { severity = \"low\" }", "missing-id", 2, "`rule` needs its id first", "rule \"id\" { ... }"},
    {"rule \"x\"", "wrong-type", 2, "rule \"x\" has no table after it", ""},
    {"claim \"c\" { text = \"T\" }\n\nclaim \"c\" { text = \"U\" }", "duplicate-id", 4,
     "claim \"c\" is declared already in my.lua:2", "another name"},
    {"fact \"training_done\" { type = \"flag\", label = \"L\", ask = \"A\" }", "duplicate-id", 2,
     "declared already in v/plugin.lua:11", ""},
    {"fact \"sum\" { type = \"flag\", label = \"L\", ask = \"A\" }", "reserved-name", 2, "`sum` cannot be the name of a fact",
     ""},
    {"fact \"workflow.name\" { type = \"flag\", label = \"L\", ask = \"A\" }", "reserved-name", 2, "`name`", ""},
    {"fact \"my-fact\" { type = \"flag\", label = \"L\", ask = \"A\" }", "bad-id", 2, "\"my-fact\"", "Lua names"},
    {"fact \"x\" { type = \"flagg\", label = \"L\", ask = \"A\" }", "unknown-name", 2, "no type `flagg`", "\"flag\""},
    {"fact \"x\" { type = \"number\", label = \"L\", ask = \"A\",\n range = { 0, 1 } }", "missing-key", 2,
     "needs `unit`, being of type `number`", ""},
    {"fact \"x\" { type = \"duration\", label = \"L\", ask = \"A\", unit = { \"m\", \"ms\" },\n range = { 5, 1 } }", "bad-range",
     3, "the least first", ""},
    {"fact \"x\" { type = \"flag\", label = \"L\", ask = \"A\",\n unit = { \"m\", \"ms\" } }", "unknown-key", 3,
     "a fact of type `flag` has no `unit`", ""},
    {"fact \"x\" { type = \"level\", label = \"L\", ask = \"A\",\n options = { option(\"a\", \"A\"), option(\"a\", \"B\") } }",
     "duplicate-id", 3, "option \"a\" is here twice", ""},
    {"fact \"x\" { type = \"level\", label = \"L\", ask = \"A\",\n options = { \"a\", \"b\" } }", "wrong-type", 3,
     "must be made by `option`, not a text", ""},
    {"fact \"x\" { type = \"flag\", label = \"L\",\n ask = \"Do {peple}?\" }", "unknown-name", 3, "no word `peple`", "\"people\""},
    {"fact \"x\" { type = \"flag\", label = \"L\",\n ask = \"Is {workflow.name}?\" }", "bad-text", 3, "cannot read answers",
     "{people}"},
    {"record \"rollout\" { one = \"a\", many = \"b\", ask = \"c\" }", "bad-id", 2, "\"rollout\"", ""},
    {"dimension \"d\" { title = \"D\", indicator { title = \"I\", weight = 0, value = workflow.uses_ai } }", "bad-weight", 2,
     "not within 1 and 1000", "whole number from 1 to 1000"},
    {"dimension \"d\" { title = \"D\" }", "missing", 2, "dimension \"d\" needs at least one `indicator { ... }`", ""},
    {"gate \"to-piloot\" { require { title = \"T\", when = rollout.training_done } }", "unknown-name", 2, "no gate `to-piloot`",
     "\"to-pilot\""},
    {"gate \"to-pilot\" { require { title = \"T\" } }", "bad-requirement", 2, "needs one of `when`", ""},
    {"gate \"to-pilot\" { require { title = \"T\", score = \"wrk\", at_least = 5 } }", "unknown-dimension", 2, "no dimension \"wrk\"",
     ""},
    {"action \"a\" { title = \"T\", effort = \"small\", owner = \"proces-owner\", phase = \"each quarter\" }", "unknown-owner", 2,
     "no owner role \"proces-owner\"", "\"process-owner\""},
    {"local c = sets(3, 4)", "wrong-type", 2, "`sets` needs a fact first", ""},
    {"view \"v\" { title = \"T\", on = workflow, column(\"C\", rollout.training_done) }", "not-of-the-row", 2, "beside each \"workflow\" and is not of it",
     ""},
    {"test \"t\" { given = { traning_done = true }, fires = {}, only = true }", "unknown-key", 2, "no key `traning_done`",
     "\"training_done\""},
    {"test \"t\" { given = {}, fires = { \"nobody\" } }", "unknown-rule", 2, "no rule \"nobody\"", ""},
    {"test \"t\" { given = {} }", "missing-key", 2, "expects nothing", "fires"},
    {"shared_vocabulary {}", "not-here", 2, "`shared_vocabulary` cannot begin this plugin", ""},
    {"framework { id = \"b\", api = 1, version = \"1.0.0\", title = \"T\", summary = \"S\" }", "duplicate-id", 2, "second time",
     ""},
};

constexpr Case lua_cases[] = {
    {"\nlocal x = = 3", "syntax", 3, "unexpected symbol near '='", ""},
    {"local t = nil\nlocal x = t.y", "lua", 3, "attempt to index a nil value (local 't')", ""},
    {"error \"mine\"", "lua", 2, "mine", ""},
    {"error({})", "lua", 2, "called with a table", ""},
    {"local function f() return nil + 1 end\n\nf()", "lua", 2, "attempt to perform arithmetic on a nil value", ""},
};

}  // namespace

TEST_CASE("A wrong name is reported with its line and the nearest known name") {
  for (const Case& each : name_cases) check(each);
}

TEST_CASE("Operators that cannot build conditions say what to write") {
  for (const Case& each : operator_cases) check(each);
}

TEST_CASE("A wrong argument of an expression is reported at its line") {
  for (const Case& each : argument_cases) check(each);
}

TEST_CASE("A mistake in a declaration is reported at the line of its key") {
  for (const Case& each : declaration_cases) check(each);
}

TEST_CASE("Lua's own errors come without its noise") {
  for (const Case& each : lua_cases) {
    check(each);
    CHECK(!contains(mistakes_in(each.source).at(0).message, "<file"));
  }
}

TEST_CASE("One load finds many mistakes") {
  const Issues issues = mistakes_in(R"(local a = workflow.nothing
rule "x" { severity = "low", when = all { a, workflow.uses_a }, cause = "none", title = "T", because = "B", extra = 1 }
claim "c" {})");
  CHECK(issues.size() == 5);
}

TEST_CASE("A mistake in one expression is not reported again by what uses it") {
  CHECK(mistakes_in("strength \"s\" { when = all { workflow.nothing:at_least(1):whatever() }, title = \"T\", because = \"B\" }")
            .size() == 1);
}

TEST_CASE("Conditions that and, or and not have dropped are noticed") {
  const Result<WithWarnings<Framework>> made = load(takehold::test::with_head(
      "strength \"s\" {\n  when = workflow.uses_ai and rollout.training_done,\n  title = \"T\", because = \"B\" }"));
  REQUIRE(made);
  REQUIRE(made->warnings.size() == 1);
  CHECK(made->warnings[0].place.line == 3);
  CHECK(contains(made->warnings[0].message, "workflow.uses_ai is built here and used nowhere"));
  CHECK(contains(made->warnings[0].cure, "all { }"));
}

TEST_CASE("A plugin must begin with its head and speak the program's api") {
  CHECK(load("claim \"c\" { text = \"T\" }").issues().at(0).code == "no-head");
  CHECK(load("").issues().at(0).code == "no-head");
  const Issues other = load("framework { id = \"x\", api = 2, version = \"1.0.0\", title = \"T\", summary = \"S\" }").issues();
  CHECK(other.at(0).code == "other-api");
  CHECK(other.at(0).message == "the plugin is written for api 2, this program knows api 1");
}

TEST_CASE("Files outside of the plugin's folder are refused") {
  for (const char* path : {"../other.lua", "/etc/passwd.lua", "a\\b.lua", "a/./b.lua", "c:b.lua", "a.txt", ".lua"}) {
    INFO(path);
    MemoryFiles files;
    files.set("p/plugin.lua",
              "framework { id = \"p\", api = 1, version = \"1.0.0\", title = \"P\", summary = \"S\", files = { [[" +
                  std::string(path) + "]] } }");
    const Result<WithWarnings<Framework>> made = load_framework(files, "p", takehold::test::plugin_vocabulary());
    REQUIRE(!made);
    CHECK(made.issues().at(0).code == "bad-path");
  }
}

TEST_CASE("A missing file is named") {
  MemoryFiles files;
  files.set("p/plugin.lua",
            "framework { id = \"p\", api = 1, version = \"1.0.0\", title = \"P\", summary = \"S\", files = { \"a.lua\" } }");
  files.set("q/readme.txt", "");
  const auto& shared = takehold::test::plugin_vocabulary();
  CHECK(load_framework(files, "p", shared).issues().at(0).place.source == "p/a.lua");
  CHECK(load_framework(files, "q", shared).issues().at(0).message == "the folder has no plugin.lua");
  CHECK(load_framework(files, "r", shared).issues().at(0).code == "no-file");
}
