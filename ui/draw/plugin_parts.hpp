// SPDX-License-Identifier: MIT
//
// What the list of plugins and a plugin's page have in common.
#pragma once

#include "state/ui_state.hpp"
#include "present/plugins_view.hpp"
#include "widgets/ui.hpp"

namespace takehold::ui {

// The switch; words instead if an added plugin has the same id.
void draw_switch(const Ui& ui, const PluginLine& line);

// The page of one plugin: its handbook.
void draw_plugin(const Ui& ui, const PluginPage& page, PageState& state);

}  // namespace takehold::ui
