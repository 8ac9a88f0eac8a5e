// SPDX-License-Identifier: MIT
//
// Letters and digits of ASCII, whatever the locale: for grammars, not for text that people write.
#pragma once

namespace takehold {

[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace takehold
