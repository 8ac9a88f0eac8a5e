// SPDX-License-Identifier: MIT
//
// Where a spot of a picture leads: to the finding that rests on an answer or a measure, otherwise to the answer.
#pragma once

#include <cstdint>
#include <string>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"

namespace takehold {

// Key of the first finding that rests on this answer, alone or with others; empty if there is none.
[[nodiscard]] std::string finding_on(const Diagnosis& diagnosis, const AnswerRef& ref);

// The finding if there is one, otherwise the answer by its address (takehold/change/answer_address.hpp).
[[nodiscard]] std::string link_to(const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis,
                                  const AnswerRef& ref);

// Key of the first finding about the measure's subject by a rule that reads the measure; empty if there is none.
[[nodiscard]] std::string finding_on(const Ruleset& ruleset, const Diagnosis& diagnosis, const MeasureView& measure);

}  // namespace takehold
