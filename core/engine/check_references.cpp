// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/checks.hpp"
#include "takehold/value/date.hpp"

namespace takehold {
namespace {

bool has(const std::vector<std::string>& known, const std::string& id) {
  return std::find(known.begin(), known.end(), id) != known.end();
}

class ReferenceCheck {
 public:
  explicit ReferenceCheck(const Check& check)
      : framework_(check.framework), vocabulary_(check.vocabulary), issues_(check.issues) {}

  void run() {
    for (const Rule& rule : framework_.rules) check_rule(rule);
    for (const Measure& measure : framework_.measures) table(measure.on, measure.place, named("measure", measure.id));
    for (const Chain& chain : framework_.chains) table(chain.on, chain.place, named("chain", chain.id));
    for (const Dimension& dimension : framework_.dimensions) {
      for (const Dimension::Indicator& indicator : dimension.indicators) {
        table(indicator.on, indicator.place, named("dimension", dimension.id));
      }
    }
    for (const Requirement& requirement : framework_.requirements) {
      const std::string what = named("gate", std::string(to_text(requirement.gate)));
      name("dimension", requirement.dimension, ids_of(framework_.dimensions), requirement.place, what);
    }
    for (const Action& action : framework_.actions) check_action(action);
    for (const View& view : framework_.views) check_view(view);
  }

 private:
  // An empty id names nothing; check_structure deals with it.
  bool name(const std::string& kind, const std::string& id, const std::vector<std::string>& known, const Place& place,
            const std::string& what) {
    if (id.empty() || has(known, id)) return true;
    issues_.push_back(unknown_name(kind, id, known, place, what));
    return false;
  }

  void table(const std::string& id, const Place& place, const std::string& what) {
    name("table", id, ids_of(vocabulary_.tables), place, what);
  }

  // A fact of the assessment, or of the table `on`.
  const FactDef* fact(const FactName& fact, const std::string& on, const Place& place, const std::string& what) {
    const FactDef* found = vocabulary_.find(fact);
    if (found == nullptr) {
      issues_.push_back(unknown_name("fact", to_text(fact), vocabulary_.fact_names(), place, what));
    } else if (!fact.table.empty() && fact.table != on) {
      issues_.push_back(error("row-outside-table", "\"" + to_text(fact) + "\" belongs to a row of \"" + fact.table + "\"",
                              "Say on = " + fact.table + ".", inside(place, what)));
    }
    return found;
  }

  void check_rule(const Rule& rule) {
    const std::string what = named(rule.is_strength() ? "strength" : "rule", rule.id);
    table(rule.on, rule.place, what);
    name("cause", rule.cause, ids_of(vocabulary_.causes), rule.place, what);
    const std::vector<std::string> actions = ids_of(framework_.actions);
    for (const std::string& id : rule.actions) {
      if (name("action", id, actions, rule.place, what)) check_action_suits(rule, id, what);
    }
  }

  void check_action_suits(const Rule& rule, const std::string& id, const std::string& what) {
    const auto is_it = [&](const Action& action) { return action.id == id; };
    const auto action = std::find_if(framework_.actions.begin(), framework_.actions.end(), is_it);
    if (action == framework_.actions.end() || action->on.empty() || action->on == rule.on) return;
    issues_.push_back(error("row-outside-table", "the action \"" + id + "\" is about a row of \"" + action->on + "\"",
                            "Name it in rules with on = " + action->on + ", or leave out its \"on\".", inside(rule.place, what)));
  }

  void check_action(const Action& action) {
    const std::string what = named("action", action.id);
    table(action.on, action.place, what);
    name("owner role", action.owner, ids_of(vocabulary_.owners), action.place, what);
    for (const Action::Change& change : action.changes) {
      const FactDef* changed = fact(change.fact, action.on, action.place, what);
      if (changed != nullptr) check_change(change, *changed, action.place, what);
    }
  }

  void check_change(const Action::Change& change, const FactDef& fact, const Place& place, const std::string& what) {
    const bool to_a_name = change.value != nullptr && change.value->kind == ExprKind::Name;
    const bool to_a_number = change.value != nullptr && change.value->kind == ExprKind::Number;
    const bool by_steps = change.kind != Action::Change::Kind::Sets;
    if ((!to_a_name && !to_a_number) || (by_steps && !to_a_number)) {
      issues_.push_back(error("bad-change",
                              "the change of \"" + to_text(change.fact) + "\" needs a " + (by_steps ? "number" : "value"), "",
                              inside(place, what)));
    } else if (to_a_name && !fact.options.empty() && !find_option(fact, change.value->text)) {
      issues_.push_back(unknown_name("option", change.value->text, ids_of(fact.options), place, what));
    } else if (to_a_name && fact.type == FactType::Date && !parse_date(change.value->text)) {
      issues_.push_back(
          error("bad-change", "\"" + change.value->text + "\" is no date", "Write it as 2026-03-31.", inside(place, what)));
    }
  }

  void check_view(const View& view) {
    const std::string what = named("view", view.id);
    table(view.on, view.place, what);
    for (const View::Column& column : view.columns) {
      if (!column.fact.fact.empty()) fact(column.fact, view.on, view.place, what);
      if (name("measure", column.measure, ids_of(framework_.measures), view.place, what)) check_measure_suits(view, column, what);
    }
  }

  void check_measure_suits(const View& view, const View::Column& column, const std::string& what) {
    for (const Measure& measure : framework_.measures) {
      if (measure.id != column.measure || measure.on.empty() || measure.on == view.on) continue;
      issues_.push_back(error("row-outside-table", "the measure \"" + measure.id + "\" is about a row of \"" + measure.on + "\"",
                              "Say on = " + measure.on + ".", inside(view.place, what)));
    }
  }

  const Framework& framework_;
  const Vocabulary& vocabulary_;
  Issues& issues_;
};

}  // namespace

void check_references(const Check& check) { ReferenceCheck(check).run(); }

}  // namespace takehold
