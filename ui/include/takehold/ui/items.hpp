// SPDX-License-Identifier: MIT
//
// What is on the page, as a list: every item that was laid out in the last frame with its role, name, value and state, in
// reading order, including items that are out of sight until a person scrolls to them (Clipped). One list, three uses: the
// tests' robot presses from it, the browser mirrors it into an accessibility tree, and find-in-page searches it. Rows of long
// lists that are not laid out are missing.
//
// Dear ImGui reports most items by itself (the hooks of its test engine); `annotate` adds what it cannot know, and the
// widgets in `ui/widgets` call it, so pages never need to.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace takehold::ui {

// Roles of WAI-ARIA: item_roles.inc lists them.
enum class Role : std::uint8_t {
#define TAKEHOLD_ROLE(name, ...) name,
#include "takehold/ui/item_roles.inc"
#undef TAKEHOLD_ROLE
};
[[nodiscard]] const char* aria_role(Role role);  // "button", "checkbox", ...

// Bits: item_states.inc lists them.
enum ItemState : std::uint32_t {
  NoState = 0,
#define TAKEHOLD_STATE(name, bit) name = bit,
#include "takehold/ui/item_states.inc"
#undef TAKEHOLD_STATE
};

struct Item {
  ImGuiID id = 0;
  ImGuiID window = 0;              // the root window
  ImGuiID table = 0;               // with `row` and `column` if it is in a table
  int row = -1, column = -1;
  ImVec2 from{}, to{};             // device pixels, clipped to the visible part if there is one
  Role role = Role::None;
  std::uint32_t state = 0;         // ItemState
  std::uint32_t name = 0, name_size = 0;    // offsets in ItemList::text
  std::uint32_t value = 0, value_size = 0;
  bool named = false;
};

struct ItemList {
  std::vector<Item> items;
  std::string text;
  std::string_view name(const Item& item) const { return {text.data() + item.name, item.name_size}; }
  std::string_view value(const Item& item) const { return {text.data() + item.value, item.value_size}; }
  // Role::None matches any. Null when there is none.
  const Item* find(Role role, std::string_view name, int nth = 0) const;
};

// Turns collecting on for an ImGui context: one context at a time.
void collect_items(ImGuiContext* context, bool on);
void items_before_new_frame();
void items_after_new_frame();
void items_after_render();
[[nodiscard]] const ItemList& items();  // of the last finished frame

// Right after a widget: what Dear ImGui cannot know about it.
void annotate(Role role, std::string_view value = {}, std::uint32_t state = 0, std::string_view name = {});
// Records text that was laid out by hand at a place.
void record_text(Role role, std::string_view text, ImVec2 from, ImVec2 to);

// The text field that is being edited; id 0: none. Offsets are in bytes of UTF-8.
struct TextState {
  ImGuiID id = 0;
  std::string text;
  int selection_from = 0, selection_to = 0;
};
[[nodiscard]] const TextState& text_state();
// Replaces [from, to) of a field, which becomes the active one, and puts the caret after the new text.
void edit_text(ImGuiID id, int from, int to, std::string_view text);
void select_text(ImGuiID id, int from, int to);

// Both scroll to an item that is out of sight.
void activate(ImGuiID id);   // as if clicked, but by the keyboard, so that it needs no geometry
void focus(ImGuiID id);      // moves the keyboard's focus
void next_window(int step);  // F6, Shift+F6

// Whether Dear ImGui is still moving something, so that another frame must follow at once.
[[nodiscard]] bool still_moving();
// After a pause, before the next frame: the clock goes on, hover and repeat timers do not jump.
void slept(double seconds);
// Seconds until the caret has to be drawn again; below 0: never.
[[nodiscard]] double next_blink();

}  // namespace takehold::ui
