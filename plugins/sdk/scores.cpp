// SPDX-License-Identifier: MIT
//
// dimension, gate.
#include <utility>

#include "sdk/declare.hpp"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
namespace {

int read_dimension(Keys& keys, const std::string& id) {
  Dimension dimension;
  dimension.id = id;
  dimension.title = keys.answers_text("title", Need::Demanded);
  dimension.summary = keys.text("summary");
  dimension.indicators = keys.parts<Dimension::Indicator>(nullptr, "indicator");
  dimension.cites = keys.source();
  dimension.place = keys.place();
  keys.host().framework.dimensions.push_back(std::move(dimension));
  return 0;
}

int read_gate(Keys& keys, const std::string& id) {
  const std::optional<GateId> gate = gate_from(id);
  if (!gate)
    keys.report(nullptr, "unknown-name", "there is no gate " + code(id),
                nearest_or_all(id, {"to-pilot", "to-rollout", "to-scaled"}));
  else
    keys.host().claim("gate", id, keys.spot());
  std::vector<Requirement> requirements = keys.parts<Requirement>(nullptr, "require");
  if (requirements.empty()) keys.report(nullptr, "missing-key", keys.what() + " needs at least one " + code("require { ... }"));
  for (Requirement& requirement : requirements) {
    requirement.gate = gate.value_or(GateId::ToPilot);
    keys.host().framework.requirements.push_back(std::move(requirement));
  }
  return 0;
}

constexpr Declaration dimension_declaration{"dimension", nullptr, &is_id, IdShape, false, &read_dimension};
constexpr Declaration gate_declaration{"gate", nullptr, nullptr, "", false, &read_gate};

constexpr SdkWord ScoreWords[] = {
    {"dimension", &entry<declare<dimension_declaration>>, "id: string", "fun(declaration: table)",
     "A score of 0 to 100 made of weighted indicators."},
    {"gate", &entry<declare<gate_declaration>>, "id: string", "fun(declaration: table)",
     "What must hold to enter a stage: to-pilot, to-rollout, to-scaled."},
};

}  // namespace

std::span<const SdkWord> score_words() { return ScoreWords; }

}  // namespace takehold::plugins
