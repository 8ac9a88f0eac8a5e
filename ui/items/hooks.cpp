// SPDX-License-Identifier: MIT
//
// What Dear ImGui calls when it is built with IMGUI_ENABLE_TEST_ENGINE.
#include "items/collector.hpp"

using takehold::ui::Collector;
using takehold::ui::Item;

namespace {

Collector* collector_of(ImGuiContext* context) { return static_cast<Collector*>(context->TestEngine); }

}  // namespace

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& box, const ImGuiLastItemData* data) {
  Collector* all = collector_of(context);
  if (!all || id == 0 || !context->CurrentWindow || all->recent(id)) return;  // some widgets report twice
  Item& item = all->add(id, box, context->CurrentWindow);
  if (data && (data->ItemFlags & ImGuiItemFlags_Disabled)) item.state |= takehold::ui::Disabled;
  if (data && (data->ItemFlags & ImGuiItemFlags_MixedValue)) item.state |= takehold::ui::Mixed;
  if (data && (data->ItemFlags & ImGuiItemFlags_ReadOnly)) item.state |= takehold::ui::ReadOnly;
  if (all->early.item == id) {
    all->name_by_label(item, all->early.label.c_str());
    all->early = {};
  }
  if (all->focus_wanted == id) {
    ImGui::SetFocusID(id, context->CurrentWindow);
    context->NavCursorVisible = true;
    all->focus_wanted = 0;
  }
  if (all->sight_wanted == id) {
    ImGui::ScrollToRect(context->CurrentWindow, box, ImGuiScrollFlags_KeepVisibleEdgeX | ImGuiScrollFlags_KeepVisibleEdgeY);
    all->sight_wanted = 0;
  }
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* context, ImGuiID id, const char* label, ImGuiItemStatusFlags flags) {
  Collector* all = collector_of(context);
  if (!all || !label) return;
  Item* item = all->recent(id);
  if (!item) {
    all->early = {id, label};
    return;
  }
  // Some widgets first report an inner, empty label.
  if (item->role == takehold::ui::Role::None || item->name_size == 0) all->name_by_label(*item, label);
  if (flags & ImGuiItemStatusFlags_Checkable) item->state |= takehold::ui::Checkable;
  if (flags & ImGuiItemStatusFlags_Checked) item->state |= takehold::ui::Checked;
  if (flags & ImGuiItemStatusFlags_Openable)
    item->state |= (flags & ImGuiItemStatusFlags_Opened) ? takehold::ui::Expanded : takehold::ui::Collapsed;
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }
