// SPDX-License-Identifier: MIT
//
// Draws what surrounds every page. Each function draws into the current window.
#pragma once

#include "state/ui_state.hpp"
#include "present/palette_view.hpp"
#include "present/shell_view.hpp"
#include "widgets/ui.hpp"

namespace takehold::ui {

void draw_rail(const Ui& ui, const RailView& view);         // a column at the left
void draw_bottom_bar(const Ui& ui, const RailView& view);   // the same in a narrow window: five entries and a menu
void draw_top_bar(const Ui& ui, const TopBarView& view);    // with the button that opens the menu
[[nodiscard]] bool menu_is_open();                          // the top bar's menu; call it in the top bar's window
void draw_menu(const Ui& ui, const MenuView& view);
void draw_status(const Ui& ui, const StatusView& view);
void draw_toasts(const Ui& ui, const std::vector<Toast>& toasts);
void draw_palette(const Ui& ui, const PaletteView& view, PaletteState& state);
void draw_find_bar(const Ui& ui, FindState& state);
void draw_keys(const Ui& ui, const MenuView& menu);
void draw_problems(const Ui& ui, const std::string& title, const Issues& problems);

}  // namespace takehold::ui
