// SPDX-License-Identifier: MIT
#include "core/support/small.hpp"

#include <catch2/catch_test_macros.hpp>
#include <utility>

#include "takehold/document/document.hpp"
#include "takehold/change/change_text.hpp"

namespace takehold::test {
namespace {

FactDef fact(std::string id, FactType type) {
  FactDef def;
  def.id = std::move(id);
  def.type = type;
  def.label = def.id;
  for (char& c : def.label) c = c == '_' ? ' ' : c;
  def.ask = def.label + "?";
  def.declared_by = "vocabulary";
  apply_type_defaults(def);
  return def;
}

std::string lower(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

RecordType table(std::string id, std::vector<FactDef> facts) {
  RecordType type;
  type.id = id;
  type.one = id;
  type.many = id + "s";
  type.ask = "Which " + type.many + "?";
  type.max_rows = 20;
  type.facts = std::move(facts);
  return type;
}

RecordType workflow() {
  FactDef review = fact("review_minutes", FactType::Duration);
  review.unit_one = "minute", review.unit_many = "minutes";
  review.lo = 0, review.hi = 480;
  review.asked_if = read("workflow.uses_ai");
  FactDef lead = flag("lead_paid");
  lead.may_not_apply = true;
  return table("workflow", {flag("uses_ai"), count("tasks_added", "task", "tasks"), count("tasks_removed", "task", "tasks"),
                            options("speed", FactType::Level, {"Worse", "Same", "Better"}), review, lead});
}

Cause cause(std::string id, std::vector<std::string> leads_to) { return {id, "Cause " + id, {}, std::move(leads_to), {}}; }

}  // namespace

Vocabulary office() {
  Vocabulary vocabulary;
  vocabulary.facts = {options("stage", FactType::Level, {"Planned", "Pilot", "Rollout"}),
                      fact("as_of", FactType::Date),
                      flag("training_done"),
                      count("people", "person", "people"),
                      fact("budget", FactType::Money),
                      fact("adoption", FactType::Percent),
                      fact("note", FactType::Text),
                      options("rewards", FactType::ChoiceSet, {"Praise", "Bonus", "AI badge"})};
  vocabulary.tables = {workflow(), table("role", {flag("credited")})};
  vocabulary.causes = {cause("a", {"b"}), cause("b", {"c"}), cause("c", {}), cause("round", {"about"}),
                       cause("about", {"round"})};
  vocabulary.owners = {{"process-owner", "process owner", "", {}}};
  vocabulary.words = {{"people", "people", "those who are to use the AI"}};
  return vocabulary;
}

FactDef flag(std::string id) { return fact(std::move(id), FactType::Flag); }

FactDef count(std::string id, std::string unit_one, std::string unit_many) {
  FactDef def = fact(std::move(id), FactType::Count);
  def.unit_one = std::move(unit_one);
  def.unit_many = std::move(unit_many);
  return def;
}

FactDef options(std::string id, FactType type, std::vector<std::string> labels) {
  FactDef def = fact(std::move(id), type);
  for (std::string& label : labels) {
    std::string option = lower(label);
    for (char& c : option) c = c == ' ' ? '-' : c;
    def.options.push_back({std::move(option), std::move(label), {}});
  }
  apply_type_defaults(def);
  return def;
}

ExprPtr read(const std::string& name) {
  const std::size_t dot = name.find('.');
  return dot == std::string::npos ? trees::fact(name) : trees::fact(name.substr(dot + 1), name.substr(0, dot));
}

ExprPtr all(std::vector<ExprPtr> parts) { return make(ExprKind::All, std::move(parts)); }
ExprPtr any(std::vector<ExprPtr> parts) { return make(ExprKind::Any, std::move(parts)); }
ExprPtr no(ExprPtr truth) { return make(ExprKind::Not, {std::move(truth)}); }
ExprPtr given(ExprPtr condition, ExprPtr value) { return make(ExprKind::Given, {std::move(condition), std::move(value)}); }

ExprPtr at_least(ExprPtr left, std::int64_t right) { return compare(Comparison::AtLeast, std::move(left), number(right)); }
ExprPtr is(ExprPtr left, std::int64_t right) { return compare(Comparison::Is, std::move(left), number(right)); }
ExprPtr is(ExprPtr left, std::string option) { return compare(Comparison::Is, std::move(left), trees::name(std::move(option))); }

Text text(const std::string& source) {
  Result<Text> parsed = parse_text(source, {});
  REQUIRE(parsed);
  return *parsed;
}

Rule rule(std::string id, Severity severity, ExprPtr when, std::string on, std::string cause) {
  Rule rule;
  rule.id = std::move(id);
  rule.on = std::move(on);
  rule.severity = severity;
  rule.when = std::move(when);
  rule.cause = std::move(cause);
  rule.title = text("Title of " + rule.id);
  rule.because = text("Because of " + rule.id);
  return rule;
}

Rule strength(std::string id, ExprPtr when) {
  Rule strength = rule(std::move(id), Severity::Low, std::move(when), {}, {});
  strength.severity.reset();
  return strength;
}

Action action(std::string id, std::string title, std::string on) {
  Action action;
  action.id = std::move(id);
  action.on = std::move(on);
  action.title = text(title);
  action.owner = "process-owner";
  return action;
}

Framework framework(std::vector<Rule> rules) {
  Framework framework;
  framework.id = "small";
  framework.title = "Small";
  framework.rules = std::move(rules);
  return framework;
}

Assessment assessment(const Vocabulary& vocabulary, const std::vector<std::string>& changes) {
  Assessment assessment = empty_assessment("Test");
  for (const std::string& change : changes) {
    Result<Assessment> changed = apply_change(assessment, change, vocabulary);
    INFO((changed ? std::string() : to_text(changed.issues())));
    REQUIRE(changed);
    assessment = *changed;
  }
  return assessment;
}

Assessment told(const std::vector<std::string>& changes) { return assessment(office(), changes); }

std::unique_ptr<Ruleset> ruleset(std::vector<Framework> frameworks) {
  auto built = build_ruleset(office(), std::move(frameworks));
  INFO((built ? to_text(built->warnings) : to_text(built.issues())));
  REQUIRE(built);
  REQUIRE_FALSE(has_error(built->warnings));
  return std::move(built->value);
}

std::unique_ptr<Ruleset> ruleset(Framework framework) {
  std::vector<Framework> frameworks;
  frameworks.push_back(std::move(framework));
  return ruleset(std::move(frameworks));
}

std::vector<std::string> codes(const Issues& issues) {
  std::vector<std::string> all;
  for (const Issue& issue : issues) all.push_back(issue.code + ": " + issue.place.path);
  return all;
}

}  // namespace takehold::test
