// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace takehold {

// Text between tags or in an attribute in double quotes, of HTML and of SVG: shown exactly as it is. Control characters that
// XML does not allow, and bytes that are not UTF-8, become U+FFFD.
[[nodiscard]] std::string escape_html(std::string_view text);

}  // namespace takehold
