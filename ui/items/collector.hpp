// SPDX-License-Identifier: MIT
//
// The state behind takehold/ui/items.hpp: one Collector per ImGui context, kept where Dear ImGui leaves room for a test
// engine (ImGuiContext::TestEngine).
#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include <string>
#include <string_view>
#include <vector>

#include "takehold/ui/items.hpp"

namespace takehold::ui {

struct FieldEdit {          // to a text field, asked for from outside
  ImGuiID field = 0;
  int from = 0, to = 0;     // offsets after the edits before it
  std::string text;
  bool replaces = false;    // false: it only selects
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
  ImGuiID focus_wanted = 0, sight_wanted = 0;   // taken up as soon as the item is laid out; 0: none
  int windows_to_step = 0;

  // Items are looked for only among the last few: a widget is annotated right after it was drawn.
  Item* recent(ImGuiID id);
  Item& add(ImGuiID id, const ImRect& box, ImGuiWindow* window);
  void name(Item& item, std::string_view name);
  void name_by_label(Item& item, const char* label);  // without "##" and what follows it
  void value(Item& item, std::string_view value);
};

// The windows for which `counts` is true, in the order in which they are begun, which is reading order and does not change (Dear
// ImGui's own list is in stacking order).
[[nodiscard]] std::vector<ImGuiWindow*> windows_in_order(const ImGuiContext& context, bool (*counts)(const ImGuiWindow&));

// Null if the current context collects nothing.
[[nodiscard]] Collector* collector();

}  // namespace takehold::ui
