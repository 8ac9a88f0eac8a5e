// SPDX-License-Identifier: MIT
#pragma once

namespace takehold::ui {

// The layout that the width allows.
enum class Layout {
  Narrow,  // below 760 CSS pixels: the rail is a bar at the bottom, details are a sheet, one column
  Medium,  // up to 1,100: details are a sheet
  Wide     // details are beside the page
};

}  // namespace takehold::ui
