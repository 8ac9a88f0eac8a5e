// SPDX-License-Identifier: MIT
//
// A table as the assessment has it, and an empty one where it has none.
#pragma once

#include <string>

#include "takehold/model/assessment.hpp"

namespace takehold {

[[nodiscard]] Table table_of(const Assessment& assessment, const std::string& table);

}  // namespace takehold
