// SPDX-License-Identifier: MIT
//
// Small measures beside words.
#pragma once

#include <cstdint>
#include <string_view>

#include "widgets/ui.hpp"

namespace takehold::ui {

// How much of something is done: a thin line. `share` 0 to 1; named for screen readers.
void progress_line(const Ui& ui, std::string_view name, float share, float width);

// A score from 0 to 100: its known part solid, the open interval hatched. Ends are tenths of a point.
void score_bar(const Ui& ui, std::string_view name, int low, int high);

// Effort as one to three dots.
void effort_dots(const Ui& ui, int filled);

}  // namespace takehold::ui
