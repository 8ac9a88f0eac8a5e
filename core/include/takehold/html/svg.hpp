// SPDX-License-Identifier: MIT
//
// A picture as one <svg> element, alone or inside a page. Colours are custom properties of the page ("--th-accent"); if the
// page has none, those of the light scheme apply.
#pragma once

#include <string>

#include "takehold/picture/picture.hpp"

namespace takehold {

// Ids begin with the picture's own id, so that one page can hold several pictures.
[[nodiscard]] std::string svg(const Picture& picture);

}  // namespace takehold
