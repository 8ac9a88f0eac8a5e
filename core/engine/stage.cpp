// SPDX-License-Identifier: MIT
#include "takehold/engine/stage.hpp"

#include <algorithm>
#include <array>

#include "takehold/model/find_answer.hpp"

namespace takehold {
namespace {

constexpr std::array Stages{Stage::Planned, Stage::Pilot, Stage::Rollout, Stage::Scaled, Stage::Withdrawn};

const NumberAnswer* exact(const Assessment& assessment, const FactName& fact) {
  const Answer* answer = find_answer(assessment, fact, 0);
  const auto* number = answer == nullptr ? nullptr : std::get_if<NumberAnswer>(&answer->value);
  return number != nullptr && number->lo == number->hi ? number : nullptr;
}

}  // namespace

std::string_view to_text(Stage stage) {
  switch (stage) {
    case Stage::Planned: return "planned";
    case Stage::Pilot: return "pilot";
    case Stage::Rollout: return "rollout";
    case Stage::Scaled: return "scaled";
    case Stage::Withdrawn: return "withdrawn";
  }
  return {};
}

std::optional<Stage> stage_of(const Vocabulary& vocabulary, const Assessment& assessment) {
  const FactName name{"", "stage"};
  const FactDef* fact = vocabulary.find(name);
  const NumberAnswer* place = exact(assessment, name);
  if (fact == nullptr || place == nullptr) return std::nullopt;
  for (const Stage stage : Stages) {
    const std::optional<std::size_t> option = find_option(*fact, to_text(stage));
    if (option && static_cast<std::int64_t>(*option) == place->lo) return stage;
  }
  return std::nullopt;
}

bool is_live(std::optional<Stage> stage) { return stage == Stage::Rollout || stage == Stage::Scaled; }

GateId next_gate(std::optional<Stage> stage) {
  if (!stage) return GateId::ToPilot;
  switch (*stage) {
    case Stage::Planned: return GateId::ToPilot;
    case Stage::Pilot: return GateId::ToRollout;
    case Stage::Rollout:
    case Stage::Scaled:
    case Stage::Withdrawn: break;
  }
  return GateId::ToScaled;
}

std::optional<std::int64_t> weeks_live(const Vocabulary& vocabulary, const Assessment& assessment) {
  if (!is_live(stage_of(vocabulary, assessment))) return std::nullopt;
  const FactDef* told = find_meaning(vocabulary.facts, Meaning::WeeksLive);
  const NumberAnswer* weeks = told == nullptr ? nullptr : exact(assessment, {"", told->id});
  if (weeks != nullptr) return weeks->lo;
  std::optional<std::int64_t> latest;
  for (const RecordType& type : vocabulary.tables) {
    const auto table = assessment.tables.find(type.id);
    if (!type.weekly || !type.per.empty() || table == assessment.tables.end()) continue;
    for (const Row& row : table->second.rows) {
      if (row.week) latest = std::max<std::int64_t>(latest.value_or(0), *row.week);
    }
  }
  return latest;
}

}  // namespace takehold
