// SPDX-License-Identifier: MIT
//
// What people type into a field, paste into a cell or write after `takehold set FACT=`, read as the fact's type: there is no other
// reader of typed answers.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "takehold/explain/words.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/model/fact.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

// "30%", "0,3", "1 200", "20..30", "20 to 30", "2-3", "2026-03-31", "31.3.2026", an option's label or id, "yes", the name of a row in
// letters of any size. An empty text or "-" gives nothing: unanswered. "?": not known yet. "n/a: why": it does not apply. Where a text
// can be read in two ways, the error names both; else errors say what was expected.
// The speaker has the assessment that the answer is for, which gives the currency, the trade's words and the names of rows.
[[nodiscard]] Result<std::optional<Answer>> parse_answer(std::string_view text, const FactDef& fact, const Speaker& speaker);

// The answer as a field shows it, so that parse_answer reads it back (but for texts that are "-", "?" or begin with "n/a").
// Empty: unanswered.
[[nodiscard]] std::string answer_text(const FactDef& fact, const std::optional<Answer>& answer, const Speaker& speaker);

}  // namespace takehold
