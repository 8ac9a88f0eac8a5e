// SPDX-License-Identifier: MIT
//
// The edit that leads from one assessment to another, for gestures that reach further than one place.
#pragma once

#include <string>

#include "takehold/session/edit.hpp"

namespace takehold {

// Of answers, tables and the plan; the other parts must be alike.
[[nodiscard]] Edit difference(std::string label, const Assessment& before, const Assessment& after);

}  // namespace takehold
