// SPDX-License-Identifier: MIT
//
// A gate in words, and its requirements in the order in which somebody works on them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/phrases/style.hpp"

namespace takehold {

// "Ready for rollout: no. 6 of 27 requirements not met, 21 open"
[[nodiscard]] std::string gate_line(const GateView& gate);

// "✓" it holds, "✗" it does not, "?" still open or nothing is asked; of a gate or of one of its requirements.
[[nodiscard]] std::string_view gate_shape(TruthSet truth);
[[nodiscard]] Style gate_style(TruthSet truth);

// What is missing first, or else what is open: "No blocker". Empty where the gate is met.
[[nodiscard]] std::string first_obstacle(const GateView& gate);

// Those not met, then the open ones, then the rest; as declared within each.
[[nodiscard]] std::vector<const RequirementView*> requirements_by_need(const GateView& gate);

}  // namespace takehold
