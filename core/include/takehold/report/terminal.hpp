// SPDX-License-Identifier: MIT
//
// The terminal to write for, and the document that is reported.
#pragma once

#include <string>

#include "takehold/report/palette.hpp"

namespace takehold {

struct Terminal {
  int width = 96;
  Palette palette = plain_palette();
  std::string file = "FILE";  // as the reader named it; for places in it, and for the commands to go on with
};

}  // namespace takehold
