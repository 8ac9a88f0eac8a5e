// SPDX-License-Identifier: MIT
#include "engine/sections.hpp"

namespace takehold {
namespace {

// What its condition rules out does not apply, whatever is stored.
bool is_ruled_out(const Evaluated& evaluated, const FactDef& fact) {
  if (fact.asked_if == nullptr) return false;
  const auto node = evaluated.ruleset.compiled.nodes.find(fact.asked_if.get());
  return node != evaluated.ruleset.compiled.nodes.end() && !evaluated.trace.truth(node->second, 0).can_be_true();
}

GridView::Item build_item(const Evaluated& evaluated, const FactDef& fact) {
  const FactName name{"", fact.id};
  const Answer* answer = evaluated.evaluation.speaker.answer(name, 0);
  GridView::Item item;
  item.label = evaluated.evaluation.speaker.say_words(fact.label);
  item.value = say_fact(evaluated.evaluation, name, 0);
  item.open = is_open(evaluated.evaluation, name, 0);
  item.applies = !is_ruled_out(evaluated, fact) && (answer == nullptr || !std::holds_alternative<NotApplicable>(answer->value));
  item.low = fact.lo;
  item.high = fact.hi;
  const auto* levels = answer == nullptr ? nullptr : std::get_if<NumberAnswer>(&answer->value);
  if (levels == nullptr) return item;
  item.low = levels->lo;
  item.high = levels->hi;
  return item;
}

}  // namespace

std::vector<GridView> all_grids(const Evaluated& evaluated) {
  std::vector<GridView> views;
  for (const Grid& grid : evaluated.ruleset.vocabulary.grids) {
    GridView view;
    view.id = grid.id;
    view.title = evaluated.evaluation.speaker.say_words(grid.title);
    for (const FactDef& fact : evaluated.ruleset.vocabulary.facts) {
      if (fact.grid != grid.id) continue;
      if (view.items.empty()) {
        view.levels = fact.options.size();
        for (const Option& option : fact.options) view.level_labels.push_back(evaluated.evaluation.speaker.say_words(option.label));
      }
      view.items.push_back(build_item(evaluated, fact));
    }
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace takehold
