// SPDX-License-Identifier: MIT
//
// The edit that leads from one assessment to another.
#pragma once

#include <string>

#include "takehold/session/edit.hpp"

namespace takehold {

// Of all that changes can reach: the head, words, owners, answers, tables and the plan.
[[nodiscard]] Edit difference(std::string label, const Assessment& before, const Assessment& after);

}  // namespace takehold
