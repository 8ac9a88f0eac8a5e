// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace takehold {

// Text for HTML or SVG, between tags or in a double-quoted attribute: shown exactly as it is. Control characters that
// XML does not allow, and bytes that are not UTF-8, become U+FFFD.
[[nodiscard]] std::string escape_html(std::string_view text);

}  // namespace takehold
