// SPDX-License-Identifier: MIT
//
// How lists are filtered.
#pragma once

#include <string_view>

namespace takehold::ui {

// Whether each word of `words` is somewhere in the text; ignores case (ASCII only). No words: always true.
[[nodiscard]] bool mentions(std::string_view text, std::string_view words);

}  // namespace takehold::ui
