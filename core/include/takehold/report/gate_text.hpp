// SPDX-License-Identifier: MIT
//
// One gate with each of its requirements: what is missing, what is open and which answers that waits for, what holds; and which framework
// asks for it.
#pragma once

#include <string>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/report/palette.hpp"

namespace takehold {

[[nodiscard]] std::string gate_text(const Ruleset& ruleset, const GateView& gate, int width, const Palette& palette);

}  // namespace takehold
