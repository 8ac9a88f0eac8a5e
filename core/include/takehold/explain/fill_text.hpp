// SPDX-License-Identifier: MIT
//
// A framework's text with its places filled for one subject: "Forecasting adds 2 tasks". docs/semantics.md, section 10.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "takehold/explain/explanation.hpp"
#include "takehold/framework/framework.hpp"
#include "takehold/framework/text.hpp"

namespace takehold {

// Reads the answers of the row and of the assessment; for a measure, the total for the same row. `measures` are the
// framework's own. A row past the last is one still to come: "a further workflow". Never empty for a text that
// has parts. Facts that their `asked_if` rules out "do not apply", whatever is stored.
[[nodiscard]] std::string fill_text(const Text& text, const Evaluation& evaluation, std::span<const Measure> measures,
                                    std::uint32_t row);

// The answer in words, as in fill_text.
[[nodiscard]] std::string say_fact(const Evaluation& evaluation, const FactName& fact, std::uint32_t row);

// True if nothing is known about the fact and its `asked_if` does not rule it out.
[[nodiscard]] bool is_open(const Evaluation& evaluation, const FactName& fact, std::uint32_t row);

}  // namespace takehold
