// SPDX-License-Identifier: MIT
#include "takehold/model/assessment.hpp"

namespace takehold {

std::string row_label(const Row& row, std::size_t index, const std::string& table_word) {
  if (!row.name.empty()) return row.name;
  if (row.week) return (row.parent.empty() ? "week " : row.parent + ", week ") + std::to_string(*row.week);
  return table_word + " " + std::to_string(index + 1);
}

}  // namespace takehold
