// SPDX-License-Identifier: MIT
#include "engine/saying.hpp"

namespace takehold {
namespace {

// A fact that its condition rules out does not apply, whatever is stored.
bool is_ruled_out(const Telling& telling, const FactDef& fact) {
  if (fact.asked_if == nullptr) return false;
  const auto node = telling.ruleset.compiled.nodes.find(fact.asked_if.get());
  return node != telling.ruleset.compiled.nodes.end() && !telling.trace.truth(node->second, 0).can_be_true();
}

GridView::Item build_item(const Telling& telling, const FactDef& fact) {
  const FactName name{"", fact.id};
  const Answer* answer = telling.evaluation.speaker.answer(name, 0);
  GridView::Item item;
  item.label = telling.evaluation.speaker.say_words(fact.label);
  item.value = say_fact(telling.evaluation, name, 0);
  item.open = is_open(telling.evaluation, name, 0);
  item.applies = !is_ruled_out(telling, fact) && (answer == nullptr || !std::holds_alternative<NotApplicable>(answer->value));
  item.low = fact.lo;
  item.high = fact.hi;
  const auto* levels = answer == nullptr ? nullptr : std::get_if<NumberAnswer>(&answer->value);
  if (levels == nullptr) return item;
  item.low = levels->lo;
  item.high = levels->hi;
  return item;
}

}  // namespace

std::vector<GridView> all_grids(const Telling& telling) {
  std::vector<GridView> views;
  for (const Grid& grid : telling.ruleset.vocabulary.grids) {
    GridView view;
    view.id = grid.id;
    view.title = telling.evaluation.speaker.say_words(grid.title);
    for (const FactDef& fact : telling.ruleset.vocabulary.facts) {
      if (fact.grid != grid.id) continue;
      if (view.items.empty()) {
        view.levels = fact.options.size();
        for (const Option& option : fact.options) view.level_labels.push_back(telling.evaluation.speaker.say_words(option.label));
      }
      view.items.push_back(build_item(telling, fact));
    }
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace takehold
