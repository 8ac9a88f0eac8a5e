// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <string>

#include "engine/plan_keys.hpp"
#include "engine/sections.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/decimal.hpp"

namespace takehold {
namespace {

// What is due before go-live is overdue from the stage "rollout" on; a pilot still has its go-live before it.
bool is_live(const Evaluated& evaluated) { return evaluated.stage_is("rollout") || evaluated.stage_is("scaled"); }

std::optional<std::int64_t> units_of(const FactDef& fact, const Expr& constant) {
  if (constant.kind == ExprKind::Number) return to_scale_exactly({constant.units, constant.scale}, fact.scale);
  if (fact.type == FactType::Date) return parse_date(constant.text);
  const auto place = find_option(fact, constant.text);
  return place ? std::optional(static_cast<std::int64_t>(*place)) : std::nullopt;
}

bool is_so_already(const Evaluated& evaluated, const Action::Change& change, std::uint32_t row) {
  const FactDef* fact = evaluated.ruleset.vocabulary.find(change.fact);
  const Answer* answer = evaluated.evaluation.speaker.answer(change.fact, row);
  const auto* now = answer == nullptr ? nullptr : std::get_if<NumberAnswer>(&answer->value);
  if (change.kind != Action::Change::Kind::Sets || fact == nullptr || now == nullptr) return false;
  return now->lo == now->hi && units_of(*fact, *change.value) == now->lo;
}

std::string_view word_of(Action::Change::Kind kind) {
  switch (kind) {
    case Action::Change::Kind::Sets: return "sets";
    case Action::Change::Kind::Raises: return "raises";
    case Action::Change::Kind::Lowers: return "lowers";
  }
  return "";
}

// Where the action makes a difference, so that two frameworks that propose it are seen to: the row it speaks of, and what it
// changes there, in whatever order. Where it changes nothing, the words that are read.
std::string target_of(const Action& action, const Subject& subject, const std::string& title) {
  std::vector<std::string> changes;
  for (const Action::Change& change : action.changes) {
    changes.push_back(std::string(word_of(change.kind)) + " " + to_text(change.fact) + " " + to_text(*change.value));
  }
  std::sort(changes.begin(), changes.end());
  std::string target = action.on.empty() ? "" : subject.table + "[" + std::to_string(subject.row) + "]";
  for (const std::string& change : changes) target += "; " + change;
  return changes.empty() ? target + "; " + title : target;
}

template <typename T>
void add_missing(std::vector<T>& into, const std::vector<T>& from) {
  for (const T& each : from) {
    if (std::find(into.begin(), into.end(), each) == into.end()) into.push_back(each);
  }
}

// The place of the severest finding that an action answers tells how severe that is: findings come severe first.
Severity worst_answered(const PlannedAction& action, const std::vector<Finding>& findings) {
  const auto is_first = [&](const Finding& finding) { return finding.key == action.findings.front(); };
  const auto found = std::find_if(findings.begin(), findings.end(), is_first);
  return found == findings.end() ? Severity::Low : found->severity;
}

}  // namespace

bool are_the_same(const PlannedAction& a, const PlannedAction& b) { return a.target == b.target; }

void merge_action(PlannedAction& into, const PlannedAction& from) {
  add_missing(into.findings, from.findings);
  add_missing(into.frameworks, from.frameworks);
  add_missing(into.cites, from.cites);
}

// What raises or lowers an answer can always be done once more.
bool is_done(const Evaluated& evaluated, const Action& action, std::uint32_t row) {
  const auto is_so = [&](const Action::Change& change) { return is_so_already(evaluated, change, row); };
  return !action.changes.empty() && std::all_of(action.changes.begin(), action.changes.end(), is_so);
}

PlannedAction plan_action(const Evaluated& evaluated, std::size_t framework, const Action& action, const Subject& subject) {
  PlannedAction planned;
  planned.framework = framework;
  planned.id = action.id;
  planned.title = evaluated.say(action.title, framework, subject.row);
  planned.how = evaluated.say(action.how, framework, subject.row);
  planned.effort = action.effort;
  planned.phase = action.phase;
  planned.overdue = action.phase == Phase::BeforeGoLive && is_live(evaluated);
  planned.owner = action.owner;
  planned.cites = action.cites;
  planned.frameworks = {evaluated.ruleset.frameworks[framework].id};
  planned.target = target_of(action, subject, planned.title);
  planned.key = plan_key(evaluated, framework, action, subject);
  const auto decided = evaluated.assessment.plan.find(planned.key);
  if (decided != evaluated.assessment.plan.end()) planned.decided = decided->second;
  const OwnerRole* role = evaluated.ruleset.vocabulary.find_owner(action.owner);
  planned.owner_title = role != nullptr ? evaluated.evaluation.speaker.say_words(role->title) : action.owner;
  const auto named = evaluated.assessment.owners.find(action.owner);
  if (named != evaluated.assessment.owners.end()) planned.owner_name = named->second;
  return planned;
}

// Findings come severe first, so an action stands as it is worded for the severest that it answers.
std::vector<PlannedAction> make_plan(const std::vector<Finding>& findings) {
  std::vector<PlannedAction> plan;
  for (const Finding& finding : findings) {
    for (const PlannedAction& action : finding.actions) {
      const auto found = std::find_if(plan.begin(), plan.end(), [&](const PlannedAction& other) { return are_the_same(action, other); });
      if (found == plan.end())
        plan.push_back(action);
      else
        merge_action(*found, action);
    }
  }
  std::stable_sort(plan.begin(), plan.end(), [&](const PlannedAction& a, const PlannedAction& b) {
    if (a.phase != b.phase) return a.phase < b.phase;
    const Severity a_worst = worst_answered(a, findings), b_worst = worst_answered(b, findings);
    if (a_worst != b_worst) return a_worst > b_worst;
    if (a.findings.size() != b.findings.size()) return a.findings.size() > b.findings.size();
    return a.effort < b.effort;
  });
  return plan;
}

}  // namespace takehold
