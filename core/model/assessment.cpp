// SPDX-License-Identifier: MIT
#include "takehold/model/assessment.hpp"

#include <array>

namespace takehold {
namespace {

constexpr std::array<std::string_view, 4> PlanStatusWords{"open", "doing", "done", "dropped"};

}  // namespace

std::string_view to_text(PlanStatus status) { return PlanStatusWords[static_cast<std::size_t>(status)]; }

std::optional<PlanStatus> plan_status_from(std::string_view text) {
  for (std::size_t i = 0; i < PlanStatusWords.size(); ++i) {
    if (PlanStatusWords[i] == text) return static_cast<PlanStatus>(i);
  }
  return std::nullopt;
}

std::string row_label(const Row& row, std::size_t index, const std::string& table_word) {
  if (!row.name.empty()) return row.name;
  if (row.week) return (row.parent.empty() ? "week " : row.parent + ", week ") + std::to_string(*row.week);
  return table_word + " " + std::to_string(index + 1);
}

void forget_positions(Assessment& assessment) {
  for (auto& [id, answer] : assessment.answers) answer.read_at = {};
  for (auto& [id, table] : assessment.tables)
    for (Row& row : table.rows)
      for (auto& [column, answer] : row.answers) answer.read_at = {};
}

}  // namespace takehold
