// SPDX-License-Identifier: MIT
//
// Puts labels of facts and options, which begin with a capital, inside a sentence.
#pragma once

#include <string>
#include <string_view>

namespace takehold {

// "Got worse" becomes "got worse" and "A little" "a little"; "AI team" and "HR" stay.
[[nodiscard]] std::string in_sentence(std::string_view label);

}  // namespace takehold
