// SPDX-License-Identifier: MIT
//
// One gate with each of its requirements: what holds, what is missing, what is open and which answers that waits for.
#pragma once

#include <string>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/report/palette.hpp"

namespace takehold {

[[nodiscard]] std::string gate_text(const GateView& gate, int width, const Palette& palette);

}  // namespace takehold
