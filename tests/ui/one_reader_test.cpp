// SPDX-License-Identifier: MIT
//
// A field, a cell that is pasted and `takehold set` read the same texts in the same way, and refuse them in the same words.
#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "state/answering.hpp"
#include "takehold/change/change_text.hpp"
#include "takehold/change/parse_answer.hpp"
#include "takehold/document/document.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/session/make_edit.hpp"
#include "takehold/session/paste.hpp"
#include "takehold/value/text.hpp"

using namespace takehold;

namespace {

FactDef fact(const std::string& id, FactType type, const std::vector<std::string>& options = {}) {
  FactDef def;
  def.id = id;
  def.type = type;
  def.label = def.ask = capitalised(id);
  for (const std::string& option : options) def.options.push_back({in_small_letters(option), option, {}});
  apply_type_defaults(def);
  if (type == FactType::Duration) def.hi = 365;
  def.row_of = type == FactType::RowOf ? "role" : "";
  def.may_not_apply = type == FactType::Choice;
  return def;
}

RecordType table(const std::string& id, std::vector<FactDef> facts) {
  RecordType type;
  type.id = type.one = id;
  type.many = id + "s";
  type.ask = "Which " + type.many + "?";
  type.facts = std::move(facts);
  return type;
}

std::shared_ptr<const Ruleset> rules() {
  Vocabulary vocabulary;
  vocabulary.tables = {table("role", {fact("known", FactType::Flag)}),
                       table("item", {fact("budget", FactType::Money), fact("days", FactType::Duration), fact("usage", FactType::Percent),
                                      fact("begun", FactType::Date), fact("phase", FactType::Choice, {"Pilot", "Rollout"}), fact("done", FactType::Flag),
                                      fact("lead", FactType::RowOf)})};
  auto built = build_ruleset(vocabulary, {});
  REQUIRE(built);
  return std::move(built->value);
}

Assessment euros(const Ruleset& rules) {
  Assessment assessment = empty_assessment("T");
  for (const char* change : {"currency=EUR", "role[+].name=Sales rep", "item[+].name=First", "item[1].done=yes"}) {
    Result<Assessment> changed = apply_change(assessment, change, rules.vocabulary);
    REQUIRE(changed);
    assessment = *changed;
  }
  return assessment;
}

// The answer in words, or why there is none.
std::string outcome(const Ruleset& rules, const Assessment& after, const std::string& id) {
  const Speaker speaker{&rules.vocabulary, &after};
  const FactDef& def = *rules.vocabulary.find({"item", id});
  const auto& answers = after.tables.at("item").rows.at(0).answers;
  const auto found = answers.find(id);
  return found == answers.end() ? "nothing" : answer_text(def, found->second, speaker);
}

std::string done(const Ruleset& rules, Assessment assessment, Edit edit, const std::string& id) {
  exchange(edit, assessment);
  return outcome(rules, assessment, id);
}

std::string words(const Issues& issues) { return capitalised(in_one_line(issues.front())); }

std::string by_field(const std::shared_ptr<const Ruleset>& rules, const Assessment& assessment, const std::string& id, const std::string& text) {
  const Session session(rules, assessment);
  ui::Requests requests;
  ui::PageState state;
  if (!ui::Answering(session, requests, state).take({"item", 0, id}, "key", text)) return state.interview.problems.at("key");
  const auto asked = requests.take();
  REQUIRE(asked.size() == 1);
  return done(*rules, assessment, std::get<ui::DoEdit>(asked.front()).edit, id);
}

std::string by_paste(const std::shared_ptr<const Ruleset>& rules, const Assessment& assessment, const std::string& id, const std::string& text) {
  const PastePreview preview = preview_paste(*rules, assessment, "item", "First\t" + text + "\n", {"name", id}, false);
  const std::string problem = preview.rows.at(0).at(1).problem;
  if (!problem.empty()) return capitalised(problem);
  const Result<Edit> edit = edit_paste(*rules, assessment, "item", preview);
  REQUIRE(edit);
  return done(*rules, assessment, *edit, id);
}

std::string by_set(const std::shared_ptr<const Ruleset>& rules, const Assessment& assessment, const std::string& id, const std::string& text) {
  const Result<Assessment> after = apply_change(assessment, "item[First]." + id + "=" + text, rules->vocabulary);
  return after ? outcome(*rules, *after, id) : words(after.issues());
}

struct Case {
  std::string fact, text, outcome;
};

}  // namespace

TEST_CASE("A field, a pasted cell and `takehold set` read a text in one way") {
  const auto all = rules();
  const Assessment assessment = euros(*all);
  const std::vector<Case> cases{
      {"budget", "200 USD", "\"Budget\" wants a number with at most 2 decimals from 0 to 10000000000 EUR, but this is \"200 USD\""},
      {"budget", "200 EUR", "200"},
      {"budget", "1.200,50 €", "1200.5"},
      {"lead", "sales rep", "Sales rep"},
      {"lead", "Clerk", "Clerk"},
      {"begun", "31.3.2026", "2026-03-31"},
      {"begun", "3/4/2026", "\"3/4/2026\" can be 2026-04-03 or 2026-03-04; write the one that is meant, year first"},
      {"days", "2 to 3", "2 to 3"},
      {"days", "2-3", "2 to 3"},
      {"days", "2..3", "2 to 3"},
      {"days", "3-2", "\"3-2\" begins above its end; put the lower end first"},
      {"days", "2.5", "\"Days\" wants a whole number from 0 to 365, but this is \"2.5\"; round it, or give a range such as \"2 to 3\""},
      {"days", "?", "?"},
      {"phase", "Rollout", "Rollout"},
      {"phase", "roll", "Rollout"},
      {"phase", "n/a: none here", "n/a: none here"},
      {"phase", "n/a", "\"Phase\" is said not to apply, but not why; write \"n/a: \" and the reason"},
      {"done", "x", "yes"},
      {"done", "perhaps", "\"Done\" wants yes or no, but this is \"perhaps\""},
      {"usage", "20-30%", "20 % to 30 %"},
      {"usage", "120", "\"Usage\" wants a number with at most 1 decimal from 0 to 100 %, but this is \"120\""},
  };
  for (const Case& each : cases) {
    CAPTURE(each.fact, each.text);
    CHECK(by_field(all, assessment, each.fact, each.text) == each.outcome);
    CHECK(by_paste(all, assessment, each.fact, each.text) == each.outcome);
    CHECK(by_set(all, assessment, each.fact, each.text) == each.outcome);
  }
}

TEST_CASE("`takehold set` says where a name was taken for that of a row which is written otherwise") {
  const auto all = rules();
  const Result<WithWarnings<Changes>> read = parse_change("item[First].lead=sales rep", euros(*all), all->vocabulary);
  REQUIRE(read);
  REQUIRE(read->warnings.size() == 1);
  CHECK(read->warnings.front().message == "\"sales rep\" is taken for the row \"Sales rep\"");
  CHECK(parse_change("item[First].lead=Sales rep", euros(*all), all->vocabulary)->warnings.empty());
}
