// SPDX-License-Identifier: MIT
//
// What the filters of lists look for.
#pragma once

#include <string_view>

namespace takehold::ui {

// Every word of `words` is somewhere in the text, in letters of any size (of ASCII). No word: everything is found.
[[nodiscard]] bool mentions(std::string_view text, std::string_view words);

}  // namespace takehold::ui
