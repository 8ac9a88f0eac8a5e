// SPDX-License-Identifier: MIT
//
// What can be said of each practice (action) of a framework, with what says so. Nobody reports that a practice is done;
// it is read from the answers:
//
//   Missing    a finding asks for it, and the time that it was meant for is over
//   Due        a finding asks for it
//   Done       a strength that holds rests on an answer that the practice changes, or all that it changes is so already
//   NotAsked   every rule that could ask for it is clear
//   Open       none asks for it yet, and one that could waits for answers
//
// A practice none of whose rules applies is left out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"

namespace takehold {

enum class PracticeState { Missing, Due, Done, NotAsked, Open };

// "missing", "due", "done", "nothing asks for it", "can't say yet".
[[nodiscard]] std::string_view to_text(PracticeState state);

struct Practice {
  Phase phase = Phase::BeforeGoLive;
  PracticeState state = PracticeState::Open;
  std::string title;                 // of the strength where one says that it is done, otherwise what is to be done
  std::string because;               // what says so: titles of findings or of the strength; empty where nothing more can be said
  std::string target;                // key of the finding, or empty
  std::optional<Severity> severity;  // of the severest finding that asks for it
};

// By phase, then by state in the order above, then as planned or declared.
[[nodiscard]] std::vector<Practice> practices_of(const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis,
                                                 std::size_t framework);

// Whole weeks since go-live where the rollout is live and the answers say it: the single answer, or the latest week.
[[nodiscard]] std::optional<std::int64_t> weeks_live(const Ruleset& ruleset, const Assessment& assessment);

}  // namespace takehold
