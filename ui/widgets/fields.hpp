// SPDX-License-Identifier: MIT
//
// Fields for text. A field edits a draft that the caller keeps; the draft becomes an edit when the field is left, by Enter, by
// Escape or otherwise, so that one gesture is one undo step, and nothing typed is lost.
#pragma once

#include <string>
#include <string_view>

#include "widgets/ui.hpp"

namespace takehold::ui {

enum class FieldEvent {
  None,
  Changed,    // while typing
  Committed,  // left after a change, or Enter
  Entered     // Enter without a change
};

struct FieldLook {
  std::string_view hint;     // shown while it is empty
  float width = 0;           // CSS pixels; 0: what there is room for
  int lines = 1;
  bool focus = false;        // takes the keyboard in this frame
  bool bad = false;          // what it holds cannot be taken
  const char* icon = nullptr;
  bool takes_tabs = false;   // of several lines: a tab is a character of the text, Ctrl+Enter leaves it
};

// `label` is its name; it is drawn above only by labelled_field.
FieldEvent text_field(const Ui& ui, const std::string& label, std::string& draft, const FieldLook& look = {});
FieldEvent labelled_field(const Ui& ui, const std::string& label, std::string& draft, const FieldLook& look = {});

// A field of the same look from which one of several is picked. Gives the place picked, or -1.
int pick(const Ui& ui, const std::string& label, const std::vector<std::string>& options, int chosen, float width = 0);

}  // namespace takehold::ui
