// SPDX-License-Identifier: MIT
//
// What a person did, in the words on the screen, for undo and for the history.
#pragma once

#include <string>

#include "takehold/change/change.hpp"

namespace takehold {

// "Answer “Tasks removed” for Forecasting", "Add “Nurse”". `assessment`: before the change.
[[nodiscard]] std::string change_label(const Change& change, const Assessment& assessment, const Vocabulary& vocabulary);

}  // namespace takehold
