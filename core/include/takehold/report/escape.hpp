// SPDX-License-Identifier: MIT
//
// People's texts, made harmless for the place where they are shown: one function for each target. JSON has json/json.hpp.
// Assessments and plugins come from strangers; neither may move a reader's cursor, colour the terminal or format a page.
#pragma once

#include <string>
#include <string_view>

namespace takehold {

// One line for a terminal: control characters and those that change the direction of writing become visible ("\u{1B}"),
// line breaks and tabs become spaces, bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string escape_terminal(std::string_view text);

// One line of running text in CommonMark that shows exactly `text`: anything that could be markup gets a backslash; control
// characters as for a terminal. Also safe in table cells of GitHub's dialect.
[[nodiscard]] std::string escape_markdown(std::string_view text);

// Columns that escaped text takes in a terminal with a font of fixed width.
[[nodiscard]] int display_width(std::string_view text);

}  // namespace takehold
