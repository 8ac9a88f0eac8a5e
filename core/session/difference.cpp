// SPDX-License-Identifier: MIT
#include "session/difference.hpp"

#include <utility>

namespace takehold {
namespace {

using EditParts = std::vector<EditPart>;

// Every entry that differs: `add` gets its key and what `after` holds there.
template <typename Value, typename Map, typename Add>
void each_difference(const Map& before, const Map& after, Add add) {
  for (const auto& [key, value] : before) {
    if (after.find(key) == after.end()) add(key, std::optional<Value>());
  }
  for (const auto& [key, value] : after) {
    const auto old = before.find(key);
    if (old == before.end() || !(old->second == value)) add(key, std::optional<Value>(value));
  }
}

bool is_same_but_for_answers(const Row& before, const Row& after) {
  return before.name == after.name && before.week == after.week && before.parent == after.parent && before.extra == after.extra;
}

bool differs_in_cells_only(const Table& before, const Table& after) {
  bool same = before.complete == after.complete && before.not_applicable == after.not_applicable && before.extra == after.extra &&
              before.rows.size() == after.rows.size();
  for (std::size_t row = 0; same && row < before.rows.size(); ++row) same = is_same_but_for_answers(before.rows[row], after.rows[row]);
  return same;
}

void add_cells(const std::string& table, const Table& before, const Table& after, EditParts& parts) {
  for (std::uint32_t row = 0; row < before.rows.size(); ++row) {
    each_difference<Answer>(before.rows[row].answers, after.rows[row].answers, [&](const std::string& fact, std::optional<Answer> part) {
      parts.push_back(CellEdit{table, row, fact, std::move(part)});
    });
  }
}

}  // namespace

Edit difference(std::string label, const Assessment& before, const Assessment& after) {
  EditParts parts;
  if (before.title != after.title || before.about != after.about || before.currency != after.currency)
    parts.push_back(HeadEdit{after.title, after.about, after.currency});
  if (before.words != after.words) parts.push_back(WordsEdit{after.words});
  if (before.owners != after.owners) parts.push_back(OwnersEdit{after.owners});
  each_difference<Answer>(before.answers, after.answers,
                          [&](const std::string& fact, std::optional<Answer> part) { parts.push_back(AnswerEdit{fact, std::move(part)}); });
  each_difference<Table>(before.tables, after.tables, [&](const std::string& id, std::optional<Table> part) {
    const auto old = before.tables.find(id);
    if (part && old != before.tables.end() && differs_in_cells_only(old->second, *part)) add_cells(id, old->second, *part, parts);
    else parts.push_back(TableEdit{id, std::move(part)});
  });
  each_difference<PlanEntry>(before.plan, after.plan,
                             [&](const std::string& action, std::optional<PlanEntry> part) { parts.push_back(PlanEdit{action, std::move(part)}); });
  return {std::move(label), std::move(parts)};
}

}  // namespace takehold
