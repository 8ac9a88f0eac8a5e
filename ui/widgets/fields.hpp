// SPDX-License-Identifier: MIT
//
// Text fields. A field edits a draft that the caller keeps; the draft becomes an edit when the field is left, by Enter, by
// Escape or otherwise, so that one gesture is one undo step and nothing typed is lost.
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
  float width = 0;           // CSS pixels; 0: all the room there is
  int lines = 1;
  bool focus = false;        // takes the keyboard in this frame
  bool bad = false;          // its content is not accepted
  const char* icon = nullptr;
  bool takes_tabs = false;   // with several lines: Tab types a tab, Ctrl+Enter leaves the field
};

// `label` is its name; only labelled_field draws it, above the field.
FieldEvent text_field(const Ui& ui, const std::string& label, std::string& draft, const FieldLook& look = {});
FieldEvent labelled_field(const Ui& ui, const std::string& label, std::string& draft, const FieldLook& look = {});

// A field of the same look in which one of several options is picked. Returns the index picked, or -1.
int pick(const Ui& ui, const std::string& label, const std::vector<std::string>& options, int chosen, float width = 0);

}  // namespace takehold::ui
