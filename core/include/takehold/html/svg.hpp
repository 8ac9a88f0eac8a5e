// SPDX-License-Identifier: MIT
//
// A picture as one <svg> element that stands alone or inside a page. Colours are custom properties of the page ("--th-accent")
// with those of the light scheme where there are none.
#pragma once

#include <string>

#include "takehold/picture/picture.hpp"

namespace takehold {

// Ids begin with the picture's own, so that several fit into one page.
[[nodiscard]] std::string svg(const Picture& picture);

}  // namespace takehold
