// SPDX-License-Identifier: MIT
//
// What the list of plugins and the page of one have in common.
#pragma once

#include "state/ui_state.hpp"
#include "present/plugins_view.hpp"
#include "widgets/ui.hpp"

namespace takehold::ui {

// On or off; where an added one has the same id, words instead.
void draw_switch(const Ui& ui, const PluginLine& line);

// The page of one: its handbook.
void draw_plugin(const Ui& ui, const PluginPage& page, PageState& state);

}  // namespace takehold::ui
