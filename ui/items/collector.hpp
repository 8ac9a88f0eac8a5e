// SPDX-License-Identifier: MIT
//
// The state behind takehold/ui/items.hpp: one Collector for an ImGui context, kept where Dear ImGui leaves room for a test
// engine (ImGuiContext::TestEngine).
#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include <string>
#include <string_view>
#include <vector>

#include "takehold/ui/items.hpp"

namespace takehold::ui {

struct FieldEdit {          // asked for from outside, for a text field
  ImGuiID field = 0;
  int from = 0, to = 0;     // valid after the edits before it
  std::string text;
  bool replaces = false;    // otherwise it only selects
};

struct EarlyLabel {         // tabs report their label before their rectangle
  ImGuiID item = 0;
  std::string label;
};

struct Collector {
  ImGuiContext* context = nullptr;
  ItemList collecting, finished;
  TextState text_collecting, text_finished;
  std::vector<FieldEdit> edits;
  EarlyLabel early;
  ImGuiID focus_wanted = 0, sight_wanted = 0;   // as soon as the item is laid out; 0: none
  int windows_to_step = 0;

  // Items are looked for only among the last few: a widget is annotated right after it was drawn.
  Item* recent(ImGuiID id);
  Item& add(ImGuiID id, const ImRect& box, ImGuiWindow* window);
  void name(Item& item, std::string_view name);
  void name_by_label(Item& item, const char* label);  // without what stands behind "##"
  void value(Item& item, std::string_view value);
};

// Those that count, in the order in which they are begun, which is that of reading and stays put (Dear ImGui's own list is in the
// order of what lies above what).
[[nodiscard]] std::vector<ImGuiWindow*> windows_in_order(const ImGuiContext& context, bool (*counts)(const ImGuiWindow&));

// Null where the current context collects nothing.
[[nodiscard]] Collector* collector();

}  // namespace takehold::ui
