// SPDX-License-Identifier: MIT
//
// Texts of people, made harmless for the place they are shown in: one function for each sink. JSON has json/json.hpp.
// An assessment and a plugin are a stranger's; neither may move a reader's cursor, colour the terminal or format a page.
#pragma once

#include <string>
#include <string_view>

namespace takehold {

// One line for a terminal: control characters and those that turn the direction of writing become visible ("\u{1B}"),
// line breaks and tabs a space, bytes that are not UTF-8 U+FFFD.
[[nodiscard]] std::string escape_terminal(std::string_view text);

// One line of running text in CommonMark, shown exactly as `text`: whatever could be markup gets a backslash; control
// characters as for a terminal. Fit for table cells of GitHub's dialect too.
[[nodiscard]] std::string escape_markdown(std::string_view text);

// Columns that escaped text takes in a terminal with a font of fixed width.
[[nodiscard]] int display_width(std::string_view text);

}  // namespace takehold
