// SPDX-License-Identifier: MIT
//
// One gate with all its requirements: which fail, which are open and on which answers they wait, which hold; and which framework
// makes each of them.
#pragma once

#include <string>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/report/palette.hpp"

namespace takehold {

[[nodiscard]] std::string gate_text(const Ruleset& ruleset, const GateView& gate, int width, const Palette& palette);

}  // namespace takehold
