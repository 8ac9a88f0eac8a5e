// SPDX-License-Identifier: MIT
//
// Focus from outside, and when the next frame is needed.
#include <algorithm>
#include <cfloat>
#include <cmath>
#include <vector>

#include "items/collector.hpp"

namespace takehold::ui {
namespace {

constexpr float CaretShown = 0.80f, CaretPeriod = 1.20f;  // Dear ImGui's own, seconds
constexpr float HoverMargin = 0.05f;

bool takes_keyboard(const ImGuiWindow& window) {
  constexpr ImGuiWindowFlags without = ImGuiWindowFlags_NoNavFocus | ImGuiWindowFlags_NoNavInputs | ImGuiWindowFlags_Tooltip;
  return window.RootWindow == &window && window.WasActive && !window.Hidden && !(window.Flags & without);
}

// The first item that can be pressed or typed into; 0: none.
ImGuiID first_control(const Collector& all, ImGuiID window) {
  for (const Item& item : all.finished.items) {
    const bool is_control = item.role != Role::Text && item.role != Role::Heading && item.role != Role::Status && item.role != Role::Progress;
    if (item.window == window && item.id != window && is_control && !(item.state & (Disabled | Clipped))) return item.id;
  }
  return 0;
}

// Windows with something to press.
std::vector<ImGuiWindow*> windows_to_enter(const Collector& all) {
  std::vector<ImGuiWindow*> windows = windows_in_order(*all.context, takes_keyboard);
  std::erase_if(windows, [&](const ImGuiWindow* window) { return first_control(all, window->ID) == 0; });
  return windows;
}

void step_windows(Collector& all, int step) {
  ImGuiContext& context = *all.context;
  const std::vector<ImGuiWindow*> windows = windows_to_enter(all);
  if (windows.empty()) return;
  const ImGuiWindow* now = context.NavWindow ? context.NavWindow->RootWindow : nullptr;
  const auto here = std::find(windows.begin(), windows.end(), now);
  const int count = static_cast<int>(windows.size());
  const int at = here == windows.end() ? -step : static_cast<int>(here - windows.begin());
  ImGuiWindow* next = windows[static_cast<std::size_t>(((at + step) % count + count) % count)];
  ImGui::ClearActiveID();
  ImGui::FocusWindow(next, ImGuiFocusRequestFlags_RestoreFocusedChild | ImGuiFocusRequestFlags_UnlessBelowModal);
  const auto has_focus = [&](const Item& item) { return item.id == context.NavId; };
  if (std::none_of(all.finished.items.begin(), all.finished.items.end(), has_focus)) all.focus_wanted = first_control(all, next->ID);
  context.NavCursorVisible = context.NavHighlightItemUnderNav = true;
}

bool input_is_held(const ImGuiContext& context) {
  for (const bool down : context.IO.MouseDown)
    if (down) return true;
  for (const ImGuiKeyData& key : context.IO.KeysData)
    if (key.Down) return true;
  return false;
}

bool tooltip_is_due(const ImGuiContext& context) {
  if (!context.HoverItemDelayId) return false;
  return context.HoverItemDelayTimer < context.Style.HoverDelayNormal + HoverMargin ||
         context.MouseStationaryTimer < context.Style.HoverStationaryDelay + HoverMargin;
}

bool window_settles(const ImGuiWindow& window) {
  return window.Active && (window.ScrollTarget.x < FLT_MAX || window.ScrollTarget.y < FLT_MAX || window.AutoFitFramesX > 0 ||
                           window.AutoFitFramesY > 0);
}

}  // namespace

void items_after_new_frame() {  // NewFrame drops requests that were made between frames, so they wait until here
  Collector* all = collector();
  if (!all || all->windows_to_step == 0) return;
  step_windows(*all, all->windows_to_step);
  all->windows_to_step = 0;
}

void next_window(int step) {
  if (Collector* all = collector()) all->windows_to_step = step;
}

void focus(ImGuiID id) {
  if (Collector* all = collector()) all->focus_wanted = all->sight_wanted = id;
}

void activate(ImGuiID id) {
  Collector* all = collector();
  if (!all) return;
  for (const Item& item : all->finished.items) {
    if (item.id != id || item.id == item.window || (item.state & Disabled)) continue;
    if (ImGuiWindow* window = ImGui::FindWindowByID(item.window)) ImGui::FocusWindow(window, ImGuiFocusRequestFlags_UnlessBelowModal);
    all->sight_wanted = id;
    all->context->NavNextActivateId = id;
    all->context->NavNextActivateFlags = item.role == Role::TextBox ? ImGuiActivateFlags_PreferInput : ImGuiActivateFlags_None;
    return;
  }
}

bool still_moving() {
  const Collector* all = collector();
  if (!all) return false;
  const ImGuiContext& context = *all->context;
  if (context.InputEventsQueue.Size > 0 || !all->edits.empty() || context.NavNextActivateId || all->windows_to_step) return true;
  if (input_is_held(context) || tooltip_is_due(context)) return true;
  if (context.DimBgRatio > 0.0f && context.DimBgRatio < 1.0f) return true;
  if (context.NavWindowingTarget || context.NavWindowingHighlightAlpha > 0.0f) return true;
  for (const ImTextureData* texture : context.PlatformIO.Textures)
    if (texture->Status != ImTextureStatus_OK) return true;
  return std::any_of(context.Windows.begin(), context.Windows.end(), [](const ImGuiWindow* w) { return window_settles(*w); });
}

void slept(double seconds) {
  Collector* all = collector();
  if (!all) return;
  all->context->Time += seconds;
  ImGuiInputTextState& field = all->context->InputTextState;
  if (field.ID && all->context->ActiveId == field.ID) field.CursorAnim += static_cast<float>(seconds);
}

double next_blink() {
  const Collector* all = collector();
  if (!all) return -1;
  const ImGuiContext& context = *all->context;
  const ImGuiInputTextState& field = context.InputTextState;
  if (!context.IO.ConfigInputTextCursorBlink || !field.ID || context.ActiveId != field.ID) return -1;
  if (field.CursorAnim <= 0) return static_cast<double>(CaretShown - field.CursorAnim);
  const float phase = std::fmod(field.CursorAnim, CaretPeriod);
  return static_cast<double>((phase <= CaretShown ? CaretShown : CaretPeriod) - phase + 0.01f);
}

}  // namespace takehold::ui
