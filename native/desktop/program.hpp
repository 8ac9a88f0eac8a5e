// SPDX-License-Identifier: MIT
//
// The desktop program: an App in a window, or drawn into a file.
#pragma once

#include "desktop/options.hpp"

namespace takehold::desktop {

// Exit codes: 0, or 1 when there is no display or the picture cannot be written; stderr then says why.
[[nodiscard]] int run_in_window(const Options& options);
[[nodiscard]] int write_screenshot(const Options& options);

}  // namespace takehold::desktop
