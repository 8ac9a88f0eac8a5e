// SPDX-License-Identifier: MIT
//
// The document a command works on.
#pragma once

#include <optional>
#include <string>

#include "cli/console.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold::cli {

// "-" is standard input, or output where a document is written.
[[nodiscard]] bool is_standard_stream(const std::string& file);

// The document; nothing after its errors have been reported. Warnings are reported too.
[[nodiscard]] std::optional<Assessment> read_assessment(Console& console, const std::string& file, const Vocabulary& vocabulary);

}  // namespace takehold::cli
