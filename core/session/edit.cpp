// SPDX-License-Identifier: MIT
#include "takehold/session/edit.hpp"

#include <algorithm>
#include <utility>

namespace takehold {
namespace {

// Exchanges what `map` holds under `key` with `part`; nothing stands for no entry.
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

// The same of the answer that `edit` is about in `holder`, the assessment or a row.
template <typename Holder, typename OneEdit>
void exchange_answer(Holder& holder, OneEdit& edit) {
  exchange_entry(holder.answers, edit.fact, edit.part);
  const bool before = holder.not_known.erase(edit.fact) > 0;
  if (std::exchange(edit.not_known, before)) holder.not_known.insert(edit.fact);
}

struct Exchange {
  Assessment& assessment;

  void operator()(AnswerEdit& edit) const { exchange_answer(assessment, edit); }
  void operator()(CellEdit& edit) const {
    const auto table = assessment.tables.find(edit.table);
    if (table != assessment.tables.end() && edit.row < table->second.rows.size())
      exchange_answer(table->second.rows[edit.row], edit);
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
  void operator()(GroupEdit& edit) const {
    for (auto& change : edit.changes) std::visit(*this, change);
    std::reverse(edit.changes.begin(), edit.changes.end());
  }
};

}  // namespace

void exchange(Edit& edit, Assessment& assessment) { std::visit(Exchange{assessment}, edit.change); }

}  // namespace takehold
