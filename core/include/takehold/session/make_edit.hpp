// SPDX-License-Identifier: MIT
//
// From changes to edits: looks at the assessment as it is and returns the edit that makes the change, or says why it cannot be made.
// Nothing is changed here; Session::apply does that.
#pragma once

#include <string>

#include "takehold/change/change.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/session/edit.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

// The assessment after these changes, with what was decided about actions of a row that is renamed or goes: their keys follow the row.
[[nodiscard]] Result<Assessment> changed(const Ruleset& rules, const Assessment& assessment, const Changes& changes);

// `label` says what a person did; without it, that is said from the change: "Answer “Tasks removed” for Forecasting".
[[nodiscard]] Result<Edit> make_edit(const Ruleset& rules, const Assessment& assessment, const Change& change);
[[nodiscard]] Result<Edit> make_edit(const Ruleset& rules, const Assessment& assessment, const Changes& changes, std::string label);

}  // namespace takehold
