// SPDX-License-Identifier: MIT
#include "takehold/engine/stage.hpp"

#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"

namespace takehold {
namespace {

Vocabulary with_stages(const std::vector<std::string>& ids) {
  Vocabulary vocabulary;
  vocabulary.facts = {test::options("stage", FactType::Choice, ids)};
  return vocabulary;
}

Assessment at(std::int64_t lo, std::int64_t hi) {
  Assessment assessment;
  assessment.answers["stage"].value = NumberAnswer{lo, hi};
  return assessment;
}

}  // namespace

TEST_CASE("A stage is known by the id of its option, wherever the vocabulary has it") {
  CHECK(stage_of(with_stages({"planned", "pilot", "rollout"}), at(2, 2)) == Stage::Rollout);
  CHECK(stage_of(with_stages({"scaled", "rollout", "planned"}), at(2, 2)) == Stage::Planned);
}

TEST_CASE("No stage is known while it is open, a range or none of the five") {
  const Vocabulary vocabulary = with_stages({"planned", "pilot", "elsewhere"});
  CHECK(stage_of(vocabulary, {}) == std::nullopt);
  CHECK(stage_of(vocabulary, at(0, 1)) == std::nullopt);
  CHECK(stage_of(vocabulary, at(2, 2)) == std::nullopt);
  CHECK(stage_of({}, at(0, 0)) == std::nullopt);
}

TEST_CASE("What follows from a stage: is it live, and which gate comes next") {
  struct Tried {
    std::optional<Stage> stage;
    bool live;
    GateId next;
  };
  for (const Tried& row : {Tried{std::nullopt, false, GateId::ToPilot}, Tried{Stage::Planned, false, GateId::ToPilot},
                           Tried{Stage::Pilot, false, GateId::ToRollout}, Tried{Stage::Rollout, true, GateId::ToScaled},
                           Tried{Stage::Scaled, true, GateId::ToScaled}, Tried{Stage::Withdrawn, false, GateId::ToScaled}}) {
    INFO((row.stage ? to_text(*row.stage) : "open"));
    CHECK(is_live(row.stage) == row.live);
    CHECK(next_gate(row.stage) == row.next);
  }
}

}  // namespace takehold
