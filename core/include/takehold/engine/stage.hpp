// SPDX-License-Identifier: MIT
//
// How far a rollout has come, as the head of its document says, and what follows from that.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "takehold/framework/framework.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold {

// In the order in which a rollout goes through them. The words are the ids of the vocabulary's options for the fact "stage".
enum class Stage { Planned, Pilot, Rollout, Scaled, Withdrawn };
[[nodiscard]] std::string_view to_text(Stage stage);  // "planned", "pilot", "rollout", "scaled", "withdrawn"

// Nothing if the stage is open, a range, or none of these.
[[nodiscard]] std::optional<Stage> stage_of(const Vocabulary& vocabulary, const Assessment& assessment);

// People use it in their normal work. Anything due before go-live is then overdue; a pilot still has its go-live ahead.
[[nodiscard]] bool is_live(std::optional<Stage> stage);

// The gate of the stage after this one; for the last stages the last gate.
[[nodiscard]] GateId next_gate(std::optional<Stage> stage);

// Whole weeks since go-live, if the rollout is live and the answers tell: the one answer, or the latest week of a table of weeks.
[[nodiscard]] std::optional<std::int64_t> weeks_live(const Vocabulary& vocabulary, const Assessment& assessment);

}  // namespace takehold
