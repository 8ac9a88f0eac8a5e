// SPDX-License-Identifier: MIT
#include "takehold/phrases/gate_phrases.hpp"

#include <algorithm>

#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

int need(const RequirementView& requirement) {
  if (requirement.truth == CertainlyFalse) return 0;
  return requirement.truth.settled() ? 2 : 1;
}

}  // namespace

std::string gate_line(const GateView& gate) { return gate_title(gate.gate) + ": " + gate_answer(gate.truth) + ". " + capitalised(gate_count(gate)); }

std::string_view gate_shape(TruthSet truth) {
  if (truth == CertainlyTrue) return "✓";
  return truth == CertainlyFalse ? "✗" : "?";
}

Style gate_style(TruthSet truth) {
  if (truth == CertainlyTrue) return Style::Good;
  return truth == CertainlyFalse ? Style::Blocker : Style::Unknown;
}

std::string first_obstacle(const GateView& gate) {
  const std::vector<const RequirementView*> requirements = requirements_by_need(gate);
  const bool is_met = requirements.empty() || (requirements.front()->truth.settled() && requirements.front()->truth != CertainlyFalse);
  return is_met ? std::string() : requirements.front()->title;
}

std::vector<const RequirementView*> requirements_by_need(const GateView& gate) {
  std::vector<const RequirementView*> requirements;
  for (const RequirementView& requirement : gate.requirements) requirements.push_back(&requirement);
  std::stable_sort(requirements.begin(), requirements.end(), [](const RequirementView* a, const RequirementView* b) { return need(*a) < need(*b); });
  return requirements;
}

}  // namespace takehold
