// SPDX-License-Identifier: MIT
//
// Why one finding holds: its condition leaf by leaf, with values, questions, evidence and the words of its source.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/report/terminal.hpp"

namespace takehold {

// The finding or strength with this key; a rule's id finds the first that comes from the rule. Null if there is none.
[[nodiscard]] const Finding* find_finding(const Diagnosis& diagnosis, std::string_view key);
[[nodiscard]] const Strength* find_strength(const Diagnosis& diagnosis, std::string_view key);
// Findings, strengths and rules that can't say yet.
[[nodiscard]] std::vector<std::string> explainable_keys(const Diagnosis& diagnosis);

[[nodiscard]] std::string explanation_text(const Ruleset& ruleset, const Finding& finding, const Terminal& terminal);
[[nodiscard]] std::string explanation_text(const Ruleset& ruleset, const Strength& strength, const Terminal& terminal);
// For a rule that can't say yet: which answers it waits for.
[[nodiscard]] std::string explanation_text(const Ruleset& ruleset, const OpenVerdict& open, const Terminal& terminal);
// All findings, strengths and open rules by key and title.
[[nodiscard]] std::string explanation_list(const Diagnosis& diagnosis, const Terminal& terminal);

}  // namespace takehold
