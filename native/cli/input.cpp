// SPDX-License-Identifier: MIT
#include "cli/input.hpp"

#include "files/read_file.hpp"
#include "takehold/document/document.hpp"

namespace takehold::cli {

bool is_standard_stream(const std::string& file) { return file == "-"; }

std::optional<Assessment> read_assessment(Console& console, const std::string& file, const Vocabulary& vocabulary) {
  const std::string name = is_standard_stream(file) ? "standard input" : file;
  const Result<std::string> text = is_standard_stream(file) ? read_standard_input(name) : read_file(file);
  if (!text) {
    console.report(text.issues());
    return std::nullopt;
  }
  Result<WithWarnings<Assessment>> document = read_document(*text, name, vocabulary);
  if (!document) {
    console.report(document.issues());
    return std::nullopt;
  }
  console.report(document->warnings);
  return std::move(document->value);
}

}  // namespace takehold::cli
