// SPDX-License-Identifier: MIT
//
// Controls to press. Their names are the visible labels; an icon without a label has a name of its own and a tooltip.
#pragma once

#include <string>
#include <string_view>

#include "widgets/ui.hpp"

namespace takehold::ui {

enum class ButtonKind {
  Primary,    // the one thing to do here: filled
  Secondary,  // outlined
  Quiet       // no frame until the pointer is over it
};

struct ButtonLook {
  ButtonKind kind = ButtonKind::Secondary;
  const char* icon = nullptr;   // takehold/ui/icons.hpp
  std::string_view shortcut;    // shown in the tooltip
  std::string_view tooltip;
  bool enabled = true;
  bool wide = false;            // takes all the width there is
};

bool button(const Ui& ui, const std::string& label, const ButtonLook& look = {});
bool icon_button(const Ui& ui, const char* icon, const std::string& name, std::string_view shortcut = {}, bool enabled = true);
// Words that lead somewhere: in the accent colour, underlined under the pointer. Wraps like text.
bool link(const Ui& ui, const std::string& label, Type type = Type::Body);

// A row of choices of which one is chosen; returns the one that was pressed, or -1. `chosen` -1: none.
int segmented(const Ui& ui, const std::string& name, const std::vector<std::string>& labels, int chosen);

bool checkbox(const Ui& ui, const std::string& label, bool checked);  // true: pressed

// One answer of a question: a row with its number key. `key` 0: none.
struct ChoiceLook {
  int key = 0;
  bool chosen = false;
  bool several = false;      // a checkbox: several may be chosen
  std::string_view note;     // under the label, in small type
};
bool choice(const Ui& ui, const std::string& label, const ChoiceLook& look);

// A section that opens: the label with a chevron. Returns whether it is open; the caller keeps the state.
bool disclosure(const Ui& ui, const std::string& label, bool& open);

}  // namespace takehold::ui
