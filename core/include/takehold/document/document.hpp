// SPDX-License-Identifier: MIT
//
// The document of an assessment, *.takehold.json: read with errors that name line, column and path, and written with
// keys in a fixed order, unknown keys kept after the known ones. docs/document.md describes the format.
#pragma once

#include <string>
#include <string_view>

#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

inline constexpr int DocumentVersion = 1;

// All errors are collected. Facts and tables that the vocabulary does not know are kept and give a warning with the
// nearest known name.
[[nodiscard]] Result<WithWarnings<Assessment>> read_document(std::string_view text, std::string_view source, const Vocabulary& vocabulary);

// `vocabulary` must be the one that the assessment was read under: answers to facts that it lacks are not written.
[[nodiscard]] std::string write_document(const Assessment& assessment, const Vocabulary& vocabulary);

// An assessment in which nothing is answered yet.
[[nodiscard]] Assessment empty_assessment(std::string title);

// JSON Schema (draft 2020-12) of a document under this vocabulary.
[[nodiscard]] std::string document_schema(const Vocabulary& vocabulary);

}  // namespace takehold
