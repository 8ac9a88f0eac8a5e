// SPDX-License-Identifier: MIT
//
// A vocabulary with a fact of each type, for the tests of documents; and short ways to read one.
#pragma once

#include <string>
#include <vector>

#include "takehold/document/document.hpp"

namespace takehold::test {

[[nodiscard]] const Vocabulary& small_vocabulary();

// A whole document around these answers and records, each one line.
[[nodiscard]] std::string document_with(const std::string& answers, const std::string& records = "{}");

// The assessment, after a failed check when there are errors.
[[nodiscard]] Assessment from_json(const std::string& text);

// "2:14 answers.days out-of-range" for each error and warning of the document.
[[nodiscard]] std::vector<std::string> complaints(const std::string& text);
// Message and cure of the first.
[[nodiscard]] std::string first_complaint(const std::string& text);

}  // namespace takehold::test
