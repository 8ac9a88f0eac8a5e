// SPDX-License-Identifier: MIT
#include "takehold/session/edit.hpp"

#include <algorithm>
#include <utility>

namespace takehold {
namespace {

// Exchanges what `map` holds under `key` with `part`; nothing is no entry.
template <typename Map, typename Part>
void exchange_entry(Map& map, const std::string& key, std::optional<Part>& part) {
  std::optional<Part> before;
  if (const auto found = map.find(key); found != map.end()) {
    before = std::move(found->second);
    map.erase(found);
  }
  if (part) map.emplace(key, std::move(*part));
  part = std::move(before);
}

struct Exchange {
  Assessment& assessment;

  void operator()(AnswerEdit& edit) const { exchange_entry(assessment.answers, edit.fact, edit.part); }
  void operator()(CellEdit& edit) const {
    const auto table = assessment.tables.find(edit.table);
    if (table != assessment.tables.end() && edit.row < table->second.rows.size())
      exchange_entry(table->second.rows[edit.row].answers, edit.fact, edit.part);
  }
  void operator()(TableEdit& edit) const { exchange_entry(assessment.tables, edit.table, edit.part); }
  void operator()(HeadEdit& edit) const {
    std::swap(assessment.title, edit.title);
    std::swap(assessment.about, edit.about);
    std::swap(assessment.currency, edit.currency);
  }
  void operator()(WordsEdit& edit) const { std::swap(assessment.words, edit.words); }
  void operator()(OwnersEdit& edit) const { std::swap(assessment.owners, edit.owners); }
  void operator()(PlanEdit& edit) const { exchange_entry(assessment.plan, edit.action, edit.part); }
};

}  // namespace

void exchange(Edit& edit, Assessment& assessment) {
  for (EditPart& part : edit.parts) std::visit(Exchange{assessment}, part);
  std::reverse(edit.parts.begin(), edit.parts.end());
}

}  // namespace takehold
