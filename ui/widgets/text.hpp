// SPDX-License-Identifier: MIT
//
// Texts. Each is an item for tests and screen readers; those out of sight are not drawn.
#pragma once

#include <string_view>

#include "widgets/ui.hpp"

namespace takehold::ui {

// Wrapped at `width` CSS pixels; 0: at the end of the available width.
void text(const Ui& ui, Type type, std::string_view words, Ink ink = Ink::Text, float width = 0);
// A heading for screen readers as well.
void heading(const Ui& ui, Type type, std::string_view words, Ink ink = Ink::Text);
// Running text, at most 72 characters wide.
void paragraph(const Ui& ui, std::string_view words, Ink ink = Ink::Text2);
// One line, shortened with an ellipsis to `width` CSS pixels; the whole text is the tooltip.
void line(const Ui& ui, Type type, std::string_view words, Ink ink, float width);
// Ends at the right edge of the available width, on the current line.
void text_right(const Ui& ui, Type type, std::string_view words, Ink ink = Ink::Text);

// Lowers the cursor so that a line of text is centred on the controls beside it.
void centre_on_row(const Ui& ui);

void gap(const Ui& ui, float css);           // vertical space on the grid
void hairline(const Ui& ui);

// Width in device pixels.
[[nodiscard]] float width_of(const Ui& ui, Type type, std::string_view words);

// A symbol of the icon font, drawn by hand at a place; `size` in CSS pixels.
void draw_icon(const Ui& ui, const char* icon, ImVec2 at, float size, Ink ink, float opacity = 1);

}  // namespace takehold::ui
