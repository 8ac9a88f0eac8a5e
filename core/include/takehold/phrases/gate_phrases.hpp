// SPDX-License-Identifier: MIT
//
// A gate in words, and its requirements in the order in which somebody works on them.
#pragma once

#include <string>
#include <vector>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/model/assessment.hpp"

namespace takehold {

// "Ready for rollout: no. 6 of 27 requirements not met, 21 open"
[[nodiscard]] std::string gate_line(const GateView& gate);

// Those not met, then the open ones, then the rest; as declared within each.
[[nodiscard]] std::vector<const RequirementView*> requirements_by_need(const GateView& gate);

// The gate of the stage after the one that the rollout is in.
[[nodiscard]] GateId next_gate(const Assessment& assessment);

}  // namespace takehold
