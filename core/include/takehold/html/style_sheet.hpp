// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace takehold {

// The style sheet of reports: role colours for light and dark, type, print.
[[nodiscard]] std::string report_style_sheet();

}  // namespace takehold
