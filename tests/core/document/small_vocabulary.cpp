// SPDX-License-Identifier: MIT
#include "core/document/small_vocabulary.hpp"

#include <catch2/catch_test_macros.hpp>
#include <utility>

namespace takehold::test {
namespace {

FactDef fact(std::string id, FactType type, std::vector<std::string> options = {}) {
  FactDef def;
  def.id = std::move(id);
  def.type = type;
  def.label = def.id;
  def.ask = "What about " + def.id + "?";
  for (std::string& option : options) def.options.push_back({option, option, {}});
  apply_type_defaults(def);
  return def;
}

FactDef ranged(FactDef def, std::int64_t lo, std::int64_t hi, std::string unit = {}) {
  def.lo = lo;
  def.hi = hi;
  def.unit_many = std::move(unit);
  return def;
}

FactDef optional_fact(FactDef def) {
  def.may_not_apply = true;
  return def;
}

std::vector<FactDef> facts_of_the_assessment() {
  return {
      fact("stage", FactType::Choice, {"planned", "pilot", "rollout", "scaled", "withdrawn"}),
      fact("as_of", FactType::Date),
      fact("training_done", FactType::Flag),
      ranged(fact("people_affected", FactType::Count), 0, 10'000, "people"),
      ranged(fact("hours", FactType::Number), -1'000, 16'800, "hours"),
      fact("budget", FactType::Money),
      fact("usage", FactType::Percent),
      fact("part", FactType::Share),
      ranged(fact("days", FactType::Duration), 0, 365, "days"),
      fact("trust", FactType::Level, {"none", "low", "medium", "high"}),
      optional_fact(fact("reward", FactType::Choice, {"bonus", "promotion", "praise"})),
      optional_fact(fact("reward_moves", FactType::ChoiceSet, {"bonus", "promotion", "praise"})),
      fact("approvals_dropped", FactType::Count),
      optional_fact(fact("penalty_terms", FactType::Text)),
      fact("go_live", FactType::Date),
      fact("main_role", FactType::RowOf),
  };
}

RecordType table(std::string id, std::vector<FactDef> facts) {
  RecordType type;
  type.id = id;
  type.one = id;
  type.many = id + "s";
  type.ask = "Which " + type.many + "?";
  type.facts = std::move(facts);
  return type;
}

Vocabulary build() {
  Vocabulary vocabulary;
  vocabulary.facts = facts_of_the_assessment();
  vocabulary.facts.back().row_of = "role";
  vocabulary.tables = {
      table("workflow",
            {ranged(fact("tasks_added", FactType::Count), 0, 50, "tasks"), optional_fact(fact("uses_ai", FactType::Flag))}),
      table("role", {fact("faster", FactType::Level, {"worse", "same", "better"})}),
      table("week", {fact("active", FactType::Count)}),
      table("cohort", {}),
      table("role_week", {fact("active", FactType::Count)}),
  };
  vocabulary.tables[0].max_rows = 4;
  vocabulary.tables[2].weekly = true;
  vocabulary.tables[4].weekly = true;
  vocabulary.tables[4].per = "role";
  vocabulary.words = {{"person", "person", "somebody who is to use the AI"}, {"people", "people", "more of them"}};
  vocabulary.owners = {{"process-owner", "process owner", "decides how work is done", {}}, {"sponsor", "sponsor", "pays", {}}};
  return vocabulary;
}

}  // namespace

const Vocabulary& small_vocabulary() {
  static const Vocabulary vocabulary = build();
  return vocabulary;
}

std::string document_with(const std::string& answers, const std::string& records) {
  return "{ \"takehold\": 1, \"title\": \"T\",\n\"answers\": " + answers + ",\n\"records\": " + records + " }";
}

Assessment from_json(const std::string& text) {
  const auto noted = read_document(text, "a.json", small_vocabulary());
  if (!noted) FAIL(text << "\n" << to_text(noted.issues()));
  return noted->value;
}

std::vector<std::string> complaints(const std::string& text) {
  const auto noted = read_document(text, "a.json", small_vocabulary());
  std::vector<std::string> lines;
  for (const Issue& issue : noted ? noted->warnings : noted.issues()) {
    lines.push_back(std::to_string(issue.place.line) + ":" + std::to_string(issue.place.column) + " " + issue.place.path + " " +
                    issue.code);
  }
  return lines;
}

std::string first_complaint(const std::string& text) {
  const auto noted = read_document(text, "a.json", small_vocabulary());
  const Issues& issues = noted ? noted->warnings : noted.issues();
  return issues.empty() ? std::string() : issues.front().message + " | " + issues.front().cure;
}

}  // namespace takehold::test
