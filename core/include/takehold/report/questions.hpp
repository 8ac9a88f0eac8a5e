// SPDX-License-Identifier: MIT
//
// The questions to answer: the open ones of one assessment, or all that the loaded frameworks can ask.
#pragma once

#include <string>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/report/palette.hpp"

namespace takehold {

// In the order of the interview (engine/topics.hpp), with the possible answers and how `takehold set` takes them.
[[nodiscard]] std::string questions_text(const Ruleset& ruleset, const Diagnosis& diagnosis, int width, const Palette& palette);
[[nodiscard]] std::string questions_json(const Ruleset& ruleset, const Diagnosis& diagnosis);

// Every question, with type, options, range, unit and condition in words: enough to fill in an assessment without reading
// code.
[[nodiscard]] std::string questions_all_json(const Ruleset& ruleset);
[[nodiscard]] std::string questions_all_text(const Ruleset& ruleset, int width, const Palette& palette);

// "yes or no", "a whole number from 0 to 1000000 (tasks)", "one of none, bonus, promotion".
[[nodiscard]] std::string answer_form(const FactDef& fact);

}  // namespace takehold
