// SPDX-License-Identifier: MIT
//
// What a framework's author is told. docs/semantics.md, section 11, and docs/plugins.md.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "core/support/small.hpp"

namespace takehold {
namespace {

using namespace test;

// A framework without a fault, with one of everything.
Framework sound() {
  Rule fires =
      rule("busy", Severity::High, all({read("workflow.uses_ai"), at_least(read("workflow.tasks_added"), 1)}), "workflow");
  fires.title = text("{workflow.name} gains {workflow.tasks_added}");
  fires.actions = {"drop"};
  Framework made = framework({fires});
  made.actions = {action("drop", "Drop one of {workflow.tasks_added} from {workflow.name}", "workflow")};
  Dimension dimension;
  dimension.id = "d";
  dimension.title = text("For {people}");
  Dimension::Indicator trained;
  trained.value = read("training_done");
  dimension.indicators = {trained};
  made.dimensions = {dimension};
  Requirement score;
  score.title = text("The score");
  score.dimension = "d";
  score.points = 50;
  made.requirements = {score};
  View view;
  view.id = "v";
  view.on = "workflow";
  view.columns = {{"Speed", {"workflow", "speed"}, "", false}};
  made.views = {view};
  return made;
}

struct Fault {
  std::string what;
  std::function<void(Framework&)> make;
  std::string code, path;
  std::string cure;  // part of it
};

std::vector<Fault> errors() {
  return {
      {"an unknown action", [](Framework& f) { f.rules[0].actions = {"drap"}; }, "unknown-action", "rule \"busy\"", "\"drop\""},
      {"an unknown cause", [](Framework& f) { f.rules[0].cause = "abou"; }, "unknown-cause", "rule \"busy\"", "\"about\""},
      {"no cause", [](Framework& f) { f.rules[0].cause.clear(); }, "missing", "rule \"busy\"", "cause"},
      {"an unknown owner", [](Framework& f) { f.actions[0].owner = "proces-owner"; }, "unknown-owner", "action \"drop\"",
       "\"process-owner\""},
      {"an unknown table", [](Framework& f) { f.views[0].on = "workflows"; }, "unknown-table", "view \"v\"", "\"workflow\""},
      {"an unknown dimension", [](Framework& f) { f.requirements[0].dimension = "e"; }, "unknown-dimension", "gate \"to-pilot\"",
       ""},
      {"an unknown column", [](Framework& f) { f.views[0].columns[0].fact.fact = "sped"; }, "unknown-fact", "view \"v\"",
       "\"workflow.speed\""},
      {"an unknown fact in a condition", [](Framework& f) { f.rules[0].when = read("workflow.uses_a"); }, "unknown-fact",
       "rule \"busy\"", "workflow.uses_ai"},
      {"a duplicate id", [](Framework& f) { f.rules.push_back(f.rules[0]); }, "duplicate-id", "rule \"busy\"", ""},
      {"a weight of 0", [](Framework& f) { f.dimensions[0].indicators[0].weight = 0; }, "bad-weight", "dimension \"d\"",
       "1 to 1000"},
      {"a weight of 1001", [](Framework& f) { f.dimensions[0].indicators[0].weight = 1001; }, "bad-weight", "dimension \"d\"",
       "1 to 1000"},
      {"five cites",
       [](Framework& f) {
         f.rules[0].cites = {"1", "2", "3", "4", "5"};
       },
       "too-many-cites", "rule \"busy\"", ""},
      {"a requirement of two kinds", [](Framework& f) { f.requirements[0].no_findings = Severity::High; }, "bad-requirement",
       "gate \"to-pilot\"", ""},
      {"no condition", [](Framework& f) { f.rules[0].when = nullptr; }, "missing", "rule \"busy\"", ""},
      {"a text with an unknown fact", [](Framework& f) { f.rules[0].because = text("{rollout.peeple|x}"); }, "unknown-fact",
       "rule \"busy\"", "\"people\""},
      {"a text with an unknown word", [](Framework& f) { f.rules[0].because = text("{peple}"); }, "unknown-word", "rule \"busy\"",
       "\"people\""},
      {"a text with a fact as a word", [](Framework& f) { f.rules[0].because = text("{training_done}"); }, "unknown-word",
       "rule \"busy\"", "{rollout.training_done}"},
      {"a text with an unknown measure", [](Framework& f) { f.rules[0].because = text("{measure.sum}"); }, "unknown-measure",
       "rule \"busy\"", ""},
      {"a text about another table's row", [](Framework& f) { f.rules[0].because = text("{role.name}"); }, "row-outside-table",
       "rule \"busy\"", "on = role"},
      {"a text with an answer that may be open", [](Framework& f) { f.rules[0].because = text("{workflow.speed}"); },
       "open-in-text", "rule \"busy\"", "{workflow.speed|some}"},
      {"an action's text that may be open", [](Framework& f) { f.actions[0].how = text("{workflow.speed}"); }, "open-in-text",
       "action \"drop\"", "|some}"},
      {"a requirement's text", [](Framework& f) { f.requirements[0].title = text("{rollout.people}"); }, "open-in-text",
       "gate \"to-pilot\"", "{rollout.people|some}"},
      {"a title with an answer", [](Framework& f) { f.dimensions[0].title = text("{rollout.people}"); }, "answer-in-words",
       "dimension \"d\"", "take"},
      {"an action about rows in a rule about the rollout",
       [](Framework& f) {
         f.rules[0] = rule("busy", Severity::High, read("training_done"));
         f.rules[0].actions = {"drop"};
         f.actions[0].title = text("Drop");
       },
       "row-outside-table", "rule \"busy\"", "workflow"},
      {"another api", [](Framework& f) { f.api = 2; }, "other-api", "framework \"small\"", "newer"},
  };
}

std::vector<Fault> warnings() {
  return {
      {"a rule that never fires",
       [](Framework& f) { f.rules.push_back(rule("never", Severity::Low, no(at_least(read("people"), 0)))); },
       "settled-without-answers", "rule \"never\"", ""},
      {"a rule that always fires",
       [](Framework& f) { f.rules.push_back(rule("always", Severity::Low, at_least(read("people"), 0))); },
       "settled-without-answers", "rule \"always\"", ""},
      {"a fact read twice",
       [](Framework& f) {
         f.rules.push_back(rule("twice", Severity::Low, all({at_least(read("people"), 5), no(at_least(read("people"), 9))})));
       },
       "fact-read-twice", "rule \"twice\"", "between"},
      {"a fact that nothing reads", [](Framework& f) { f.own.facts = {flag("lonely")}; }, "unread-fact", "fact \"lonely\"", ""},
      {"a gate that opens unasked",
       [](Framework& f) {
         f.requirements[0].dimension.clear();
         f.requirements[0].no_findings = Severity::Low;
       },
       "gate-opens-unasked", "gate \"to-pilot\"", "count_rows"},
  };
}

void check_faults(const std::vector<Fault>& faults, IssueLevel level) {
  for (const Fault& fault : faults) {
    Framework made = sound();
    fault.make(made);
    const Issues issues = check_framework(made, office());
    INFO(fault.what << "\n" << to_text(issues));
    const auto is_it = [&](const Issue& issue) {
      return issue.level == level && issue.code == fault.code && issue.place.path.rfind(fault.path, 0) == 0 &&
             (issue.cure + issue.message).find(fault.cure) != std::string::npos;
    };
    CHECK(std::any_of(issues.begin(), issues.end(), is_it));
    CHECK(has_error(issues) == (level == IssueLevel::Error));
  }
}

}  // namespace

TEST_CASE("A sound framework has no issues") { CHECK(to_text(check_framework(sound(), office())) == ""); }

TEST_CASE("Two options of one set are two answers, not one that is read twice") {
  const auto includes = [](const std::string& option) {
    return make(ExprKind::Includes, {read("rewards"), is(read("rewards"), option)->children[1]});
  };
  Framework made = sound();
  made.rules.push_back(rule("some", Severity::Low, any({includes("praise"), includes("bonus")})));
  made.rules.push_back(rule("any", Severity::Low, make(ExprKind::IncludesAny, {read("rewards"), trees::name("praise"), trees::name("bonus")})));
  CHECK(to_text(check_framework(made, office())) == "");
}

TEST_CASE("What is wrong with a framework is an error that names the part and what was meant") {
  check_faults(errors(), IssueLevel::Error);
}

TEST_CASE("What is probably not meant is a warning") { check_faults(warnings(), IssueLevel::Warning); }

TEST_CASE("A framework with an error is left out, and the others go on") {
  Framework broken = sound(), other = framework({rule("fine", Severity::Low, read("training_done"))});
  broken.rules[0].cause = "nowhere";
  other.id = "other";
  const auto built = build_ruleset(office(), {broken, other});
  REQUIRE(built);
  REQUIRE(built->value->frameworks.size() == 1);
  CHECK(built->value->frameworks[0].id == "other");
  CHECK(has_error(built->warnings));
}

TEST_CASE("Of two frameworks with one id among their parts the second is left out") {
  Framework second = framework({rule("busy", Severity::Low, read("training_done"))});
  second.id = "second";
  const auto built = build_ruleset(office(), {sound(), second});
  REQUIRE(built);
  CHECK(built->value->frameworks.size() == 1);
  CHECK(codes(built->warnings) == std::vector<std::string>{"duplicate-id: rule \"busy\""});
}

TEST_CASE("Of two frameworks that add the same fact the second is left out") {
  Framework first = framework({rule("one", Severity::Low, read("site_open"))}),
            second = framework({rule("two", Severity::Low, read("site_open"))});
  first.own.facts = second.own.facts = {flag("site_open")};
  second.id = "second";
  const auto built = build_ruleset(office(), {first, second});
  REQUIRE(built);
  CHECK(built->value->frameworks.size() == 1);
  CHECK(has_error(built->warnings));
}

TEST_CASE("A broken vocabulary is an error") {
  Vocabulary broken = office();
  broken.causes[0].leads_to = {"nowhere"};
  CHECK_FALSE(build_ruleset(broken, {}));
}

}  // namespace takehold
