// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>

#include "items/collector.hpp"

namespace takehold::ui {
namespace {

constexpr std::size_t RecentItems = 16;

const ItemList& no_items() {
  static const ItemList none;
  return none;
}

bool is_shown(const ImGuiWindow& window) {
  return window.Active && !window.Hidden && window.RootWindow == &window && !window.IsFallbackWindow &&
         !(window.Flags & ImGuiWindowFlags_Tooltip);
}

Role role_of(const ImGuiWindow& window) {
  if (std::strncmp(window.Name, "##Combo_", 8) == 0) return Role::ListBox;
  if ((window.Flags & ImGuiWindowFlags_ChildMenu) || std::strncmp(window.Name, "##Menu_", 7) == 0) return Role::Menu;
  return (window.Flags & ImGuiWindowFlags_Popup) ? Role::Dialog : Role::Window;
}

Item window_item(Collector& all, ImGuiWindow& window) {
  Item item;
  item.id = item.window = window.ID;
  item.role = role_of(window);
  if (window.Flags & ImGuiWindowFlags_Modal) item.state |= Modal;
  item.from = window.Pos;
  item.to = {window.Pos.x + window.Size.x, window.Pos.y + window.Size.y};
  all.name_by_label(item, window.Name);
  if (item.name_size == 0) all.name(item, item.role == Role::Menu ? "Menu" : item.role == Role::ListBox ? "Choices" : "Popup");
  return item;
}

bool is_child_window(ImGuiID id, ImGuiID window) { return id == window || ImGui::FindWindowByID(id) != nullptr; }

// Scrollbars and resize grips have ids but no names; only named items are for people.
bool is_for_people(const Item& item) { return item.named && item.name_size > 0 && !is_child_window(item.id, item.window); }

}  // namespace

std::vector<ImGuiWindow*> windows_in_order(const ImGuiContext& context, bool (*counts)(const ImGuiWindow&)) {
  std::vector<ImGuiWindow*> windows;
  for (ImGuiWindow* window : context.Windows)
    if (counts(*window)) windows.push_back(window);
  std::sort(windows.begin(), windows.end(),
            [](const ImGuiWindow* a, const ImGuiWindow* b) { return a->BeginOrderWithinContext < b->BeginOrderWithinContext; });
  return windows;
}

Collector* collector() {
  ImGuiContext* context = ImGui::GetCurrentContext();
  return context && context->TestEngineHookItems ? static_cast<Collector*>(context->TestEngine) : nullptr;
}

const char* aria_role(Role role) {
  static constexpr std::array names{
#define TAKEHOLD_ROLE(name, role, ...) role,
#include "takehold/ui/item_roles.inc"
#undef TAKEHOLD_ROLE
  };
  return names[static_cast<std::size_t>(role)];
}

Item* Collector::recent(ImGuiID id) {
  const auto newest = collecting.items.rbegin();
  const auto oldest = newest + static_cast<std::ptrdiff_t>(std::min(collecting.items.size(), RecentItems));
  const auto found = std::find_if(newest, oldest, [&](const Item& item) { return item.id == id; });
  return found == oldest ? nullptr : &*found;
}

Item& Collector::add(ImGuiID id, const ImRect& box, ImGuiWindow* window) {
  Item item;
  item.id = id;
  item.window = window->RootWindow->ID;
  ImRect visible = box;
  visible.ClipWith(window->ClipRect);
  if (visible.IsInverted() || visible.GetWidth() <= 0 || visible.GetHeight() <= 0) {
    item.state |= Clipped;
    visible = box;
  }
  item.from = visible.Min;
  item.to = visible.Max;
  if (const ImGuiTable* table = context->CurrentTable; table && table->InnerWindow == window && table->CurrentColumn >= 0) {
    item.table = table->ID;
    item.row = table->CurrentRow;
    item.column = table->CurrentColumn;
  }
  if (context->NavId == id && context->NavWindow && context->NavWindow->RootWindow == window->RootWindow) item.state |= Focused;
  if (context->ActiveId == id) item.state |= Active;
  collecting.items.push_back(item);
  return collecting.items.back();
}

void Collector::name(Item& item, std::string_view name) {
  item.name = static_cast<std::uint32_t>(collecting.text.size());
  item.name_size = static_cast<std::uint32_t>(name.size());
  item.named = true;
  collecting.text += name;
}

void Collector::name_by_label(Item& item, const char* label) {
  name(item, {label, static_cast<std::size_t>(ImGui::FindRenderedTextEnd(label) - label)});
}

void Collector::value(Item& item, std::string_view value) {
  item.value = static_cast<std::uint32_t>(collecting.text.size());
  item.value_size = static_cast<std::uint32_t>(value.size());
  collecting.text += value;
}

const Item* ItemList::find(Role role, std::string_view wanted, int nth) const {
  for (const Item& item : items)
    if ((role == Role::None || item.role == role) && name(item) == wanted && nth-- == 0) return &item;
  return nullptr;
}

void collect_items(ImGuiContext* context, bool on) {
  auto* old = static_cast<Collector*>(context->TestEngine);
  if (on && !old) {
    auto* fresh = new Collector;
    fresh->context = context;
    context->TestEngine = fresh;
  } else if (!on && old) {
    delete old;
    context->TestEngine = nullptr;
  }
  context->TestEngineHookItems = on;
}

void items_before_new_frame() {
  Collector* all = collector();
  if (!all) return;
  all->collecting.items.clear();
  all->collecting.text.clear();
  all->text_collecting = {};
}

void items_after_render() {
  Collector* all = collector();
  if (!all) return;
  ItemList& list = all->collecting;
  std::erase_if(list.items, [](const Item& item) { return !is_for_people(item); });
  for (Item& item : list.items)
    if (item.role == Role::None) item.role = (item.state & Checkable) ? Role::Checkbox : Role::Button;
  std::vector<Item> windows;
  for (ImGuiWindow* window : windows_in_order(*all->context, is_shown)) windows.push_back(window_item(*all, *window));
  list.items.insert(list.items.begin(), windows.begin(), windows.end());
  std::swap(list, all->finished);
  all->text_finished = std::move(all->text_collecting);
  const ImGuiID active = all->context->ActiveId, next = all->context->NavNextActivateId;
  std::erase_if(all->edits, [&](const FieldEdit& edit) {
    return edit.field != all->text_finished.id && edit.field != active && edit.field != next;
  });
}

const ItemList& items() {
  const Collector* all = collector();
  return all ? all->finished : no_items();
}

void annotate(Role role, std::string_view value, std::uint32_t state, std::string_view name) {
  Collector* all = collector();
  Item* item = all ? all->recent(ImGui::GetItemID()) : nullptr;
  if (!item) return;
  item->role = role;
  item->state |= state;
  if (!value.empty()) all->value(*item, value);
  if (!name.empty()) all->name(*item, name);
}

void record_text(Role role, std::string_view text, ImVec2 from, ImVec2 to) {
  Collector* all = collector();
  if (!all || text.empty()) return;
  ImGuiWindow* window = all->context->CurrentWindow;
  if (window->SkipItems) return;
  // Texts have no id of their own; this one is the same as long as the place within the window is.
  const ImVec2 place{from.x - window->Pos.x, from.y - window->Pos.y + window->Scroll.y};
  const ImGuiID id = ImHashData(text.data(), text.size(), ImHashData(&place, sizeof place, window->ID)) | 1u;
  Item& item = all->add(id, {from, to}, window);
  item.role = role;
  all->name(item, text);
}

}  // namespace takehold::ui
