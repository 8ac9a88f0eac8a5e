// SPDX-License-Identifier: MIT
#include "session/table_of.hpp"

namespace takehold {

Table table_of(const Assessment& assessment, const std::string& table) {
  const auto found = assessment.tables.find(table);
  return found == assessment.tables.end() ? Table{} : found->second;
}

}  // namespace takehold
