// SPDX-License-Identifier: MIT
//
// Short words that mean the same wherever they are typed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace takehold {

// "yes", "no", "true", "false", in letters of any size.
[[nodiscard]] std::optional<bool> said_yes_or_no(std::string_view text);

// "n/a: why" gives the reason, "n/a" an empty one.
[[nodiscard]] std::optional<std::string> said_not_applicable(std::string_view text);

}  // namespace takehold
