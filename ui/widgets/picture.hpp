// SPDX-License-Identifier: MIT
//
// Paints the core's pictures (takehold/picture/picture.hpp) on the screen: the same shapes that reports have as SVG.
#pragma once

#include "takehold/picture/picture.hpp"
#include "widgets/ui.hpp"

namespace takehold::ui {

// At the cursor, as one item named by its title and described by its summary. Spots show their labels under the
// pointer, and open their targets when clicked.
void paint_picture(const Ui& ui, const Picture& picture);

// The picture with its title, its note, and its numbers as a table in a disclosure whose state the caller keeps.
void figure(const Ui& ui, const Picture& picture, bool& numbers_open);

// The table as text, columns separated by tabs: what a figure copies.
[[nodiscard]] std::string table_text(const PictureTable& table);

// Fills a box with lines at 45 degrees, 6 pixels apart, which mean open or not known.
void hatch(const Ui& ui, ImVec2 from, ImVec2 to, Ink ink);

}  // namespace takehold::ui
