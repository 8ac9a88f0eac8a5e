// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <tuple>

#include "engine/sections.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/decimal.hpp"

namespace takehold {
namespace {

// The framework, the action, and the row where the action speaks of one.
using ActionKey = std::tuple<std::size_t, std::string, std::string, std::uint32_t>;

ActionKey key_of(const Evaluated& evaluated, const PlannedAction& planned, const Subject& subject) {
  const std::vector<Action>& actions = evaluated.ruleset.frameworks[planned.framework].actions;
  const auto is_it = [&](const Action& action) { return action.id == planned.id; };
  const auto action = std::find_if(actions.begin(), actions.end(), is_it);
  const bool of_a_row = action != actions.end() && !action->on.empty();
  return of_a_row ? ActionKey(planned.framework, planned.id, subject.table, subject.row)
                  : ActionKey(planned.framework, planned.id, std::string(), 0);
}

// What is due before go-live is overdue from the stage "rollout" on; a pilot still has its go-live before it.
bool is_live(const Evaluated& evaluated) {
  const FactDef* stage = evaluated.ruleset.vocabulary.find({"", "stage"});
  const Answer* answer = evaluated.evaluation.speaker.answer({"", "stage"}, 0);
  if (stage == nullptr || answer == nullptr) return false;
  const auto* place = std::get_if<NumberAnswer>(&answer->value);
  const auto is_at = [&](std::string_view id) {
    const auto option = find_option(*stage, id);
    return option && place != nullptr && place->lo == place->hi && place->lo == static_cast<std::int64_t>(*option);
  };
  return is_at("rollout") || is_at("scaled");
}

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

}  // namespace

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
  const OwnerRole* role = evaluated.ruleset.vocabulary.find_owner(action.owner);
  planned.owner_title = role != nullptr ? evaluated.evaluation.speaker.say_words(role->title) : action.owner;
  const auto named = evaluated.assessment.owners.find(action.owner);
  if (named != evaluated.assessment.owners.end()) planned.owner_name = named->second;
  return planned;
}

// Findings come severe first, so the first to name an action is the most severe that it answers.
std::vector<PlannedAction> make_plan(const Evaluated& evaluated, const std::vector<Finding>& findings) {
  std::vector<ActionKey> keys;
  std::vector<PlannedAction> plan;
  for (const Finding& finding : findings) {
    for (const PlannedAction& action : finding.actions) {
      const ActionKey key = key_of(evaluated, action, finding.subject);
      const auto found = std::find(keys.begin(), keys.end(), key);
      if (found == keys.end()) {
        keys.push_back(key);
        plan.push_back(action);
      } else {
        plan[static_cast<std::size_t>(found - keys.begin())].findings.push_back(finding.key);
      }
    }
  }
  std::stable_sort(plan.begin(), plan.end(), [](const auto& a, const auto& b) { return a.phase < b.phase; });
  return plan;
}

}  // namespace takehold
