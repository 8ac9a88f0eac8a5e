// SPDX-License-Identifier: MIT
//
// What covers the page for a moment: toasts, the palette, find, the list of keys, problems.
#include <algorithm>

#include "draw/shell.hpp"
#include "present/mentions.hpp"
#include "takehold/ui/icons.hpp"
#include "takehold/ui/items.hpp"
#include "takehold/value/text.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/fields.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

constexpr ImGuiWindowFlags Overlay = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoCollapse;

// A window above everything, in the style of a card.
class OverlayWindow {
 public:
  OverlayWindow(const Ui& ui, const char* name, ImVec2 at, ImVec2 pivot, ImVec2 size, ImGuiWindowFlags more = 0) {
    ImGui::SetNextWindowPos(at, ImGuiCond_Always, pivot);
    ImGui::SetNextWindowSize(size, ImGuiCond_Always);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{ui.px(space::Medium), ui.px(space::Medium)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, ui.px(space::CardRadius));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, ui.px(1));
    ImGui::PushStyleColor(ImGuiCol_WindowBg, ui.colour(Ink::Surface));
    ImGui::Begin(name, nullptr, Overlay | more);
  }
  ~OverlayWindow() {
    ImGui::End();
    ImGui::PopStyleColor();
    ImGui::PopStyleVar(3);
  }
  OverlayWindow(const OverlayWindow&) = delete;
  OverlayWindow& operator=(const OverlayWindow&) = delete;
};

float overlay_width(const Ui& ui, float css) { return std::min(ui.px(css), ImGui::GetIO().DisplaySize.x - ui.px(24)); }

// Marks everything on the screen that contains the words; returns how many there are.
int mark_found(const Ui& ui, const std::string& words) {
  int found = 0;
  const ItemList& list = items();
  for (const Item& item : list.items) {
    if (item.id == item.window || (item.state & Clipped) || !mentions(list.name(item), words)) continue;
    if (item.role == Role::TextBox || item.role == Role::Status) continue;
    found += 1;
    const ImVec2 from{item.from.x - ui.px(2), item.from.y}, to{item.to.x + ui.px(2), item.to.y};
    ImGui::GetForegroundDrawList()->AddRect(from, to, ui.colour(Ink::Accent), ui.px(3), 0, ui.px(2));
  }
  return found;
}

bool draw_palette_entry(const Ui& ui, const PaletteEntry& entry, int place, bool chosen) {
  const IdScope id(place);
  const float height = ui.px(40), width = ImGui::GetContentRegionAvail().x;
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const bool pressed = ImGui::Selectable("##entry", chosen, 0, {width, height});
  const std::string note = entry.note.empty() ? entry.kind : entry.kind + " · " + entry.note;
  annotate(Role::Option, note, chosen ? Selected : NoState, entry.label);
  const ImVec2 to{from.x + 1, from.y + height};
  if (chosen && !(ImGui::IsRectVisible(from, {to.x, from.y + 1}) && ImGui::IsRectVisible({from.x, to.y - 1}, to))) ImGui::SetScrollHereY();
  draw_icon(ui, entry.icon.c_str(), {from.x + ui.px(8), from.y + ui.px(10)}, 20, Ink::Text2);
  const float note_width = width_of(ui, Type::Caption, note);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.PushClipRect(from, {from.x + width - note_width - ui.px(24), from.y + height}, true);
  list.AddText({from.x + ui.px(40), from.y + (height - ImGui::GetTextLineHeight()) / 2}, ui.colour(Ink::Text), entry.label.c_str());
  list.PopClipRect();
  const FontScope small(ui, Type::Caption);
  list.AddText({from.x + width - note_width - ui.px(8), from.y + (height - ImGui::GetTextLineHeight()) / 2}, ui.colour(Ink::Text2), note.c_str());
  return pressed;
}

}  // namespace

void draw_toasts(const Ui& ui, const std::vector<Toast>& toasts) {
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  float bottom = screen.y - ui.px(ui.theme.layout == Layout::Narrow ? 72 : 44);
  for (std::size_t place = 0; place < toasts.size(); ++place) {
    const Toast& toast = toasts[toasts.size() - 1 - place];
    const std::string name = "Notice##" + std::to_string(toasts.size() - 1 - place);
    const OverlayWindow window(ui, name.c_str(), {screen.x / 2, bottom}, {0.5f, 1}, {0, 0},
                               ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoScrollbar);
    ImGui::AlignTextToFramePadding();
    line(ui, Type::Body, toast.words, Ink::Text, std::min(420.0f, screen.x / ui.theme.unit - 140));
    if (!toast.command.empty()) {
      ImGui::SameLine(0, ui.px(space::Medium));
      if (button(ui, toast.button, {ButtonKind::Quiet, nullptr, {}, {}, true, false})) ui.requests.run(toast.command);
    }
    bottom -= ImGui::GetWindowHeight() + ui.px(space::Small);
  }
}

void draw_palette(const Ui& ui, const PaletteView& view, PaletteState& state) {
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const float height = std::min(ui.px(480), screen.y - ui.px(80));
  const OverlayWindow window(ui, "Find anything", {screen.x / 2, ui.px(56)}, {0.5f, 0}, {overlay_width(ui, 640), height});
  const int last = static_cast<int>(view.entries.size()) - 1;
  if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) state.chosen = std::min(state.chosen + 1, last);
  if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) state.chosen = std::max(state.chosen - 1, 0);
  const FieldEvent event = text_field(ui, "Find anything", state.query,
                                      {"A command, a finding, a question", 0, 1, std::exchange(state.just_opened, false), false, icon::Search});
  if (event == FieldEvent::Changed) state.chosen = 0;
  state.chosen = std::clamp(state.chosen, 0, std::max(last, 0));
  int picked = -1;
  if (ImGui::IsItemDeactivated() && (ImGui::IsKeyPressed(ImGuiKey_Enter) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter))) picked = state.chosen;
  gap(ui, space::Small);
  ImGui::BeginChild("found", {0, 0});
  for (int place = 0; place <= last; ++place)
    if (draw_palette_entry(ui, view.entries[static_cast<std::size_t>(place)], place, place == state.chosen)) picked = place;
  if (last < 0) paragraph(ui, "Nothing has that in its name. Try a shorter word.");
  if (view.more > 0) text(ui, Type::Caption, std::to_string(view.more) + " more; type on to narrow it down", Ink::Text2);
  ImGui::EndChild();
  if (picked >= 0 && picked <= last) {
    ui.requests.ask(view.entries[static_cast<std::size_t>(picked)].action);
    state = {};
  } else if (ImGui::IsKeyPressed(ImGuiKey_Escape)) {
    state = {};
  }
}

void draw_find_bar(const Ui& ui, FindState& state) {
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const OverlayWindow window(ui, "Find on this page", {screen.x - ui.px(16), ui.px(60)}, {1, 0}, {overlay_width(ui, 360), 0});
  text_field(ui, "Words on this page", state.query, {"Words on this page", 240, 1, std::exchange(state.just_opened, false), false, nullptr});
  ImGui::SameLine(0, ui.px(space::Small));
  const bool close = icon_button(ui, icon::Close, "Close find", "Esc");
  const int found = state.query.empty() ? 0 : mark_found(ui, state.query);
  if (!state.query.empty()) text(ui, Type::Caption, found == 0 ? "Not on the part that is shown" : std::to_string(found) + " on the part that is shown", Ink::Text2);
  if (button(ui, "Search everywhere", {ButtonKind::Quiet, icon::Search, "Ctrl+K", {}, true, false})) {
    ui.requests.run("view.palette");
    state.open = false;
  }
  if (close || ImGui::IsKeyPressed(ImGuiKey_Escape)) state.open = false;
}

void draw_keys(const Ui& ui, const MenuView& menu) {
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const OverlayWindow window(ui, "Keys", {screen.x / 2, screen.y / 2}, {0.5f, 0.5f}, {overlay_width(ui, 520), std::min(ui.px(600), screen.y - ui.px(48))});
  heading(ui, Type::Heading, "Keys");
  gap(ui, space::Small);
  const auto row = [&](const std::string& keys, const std::string& what) {
    if (keys.empty()) return;
    const float left = ImGui::GetCursorPosX();
    text(ui, Type::Emphasis, keys);
    ImGui::SameLine(left + ui.px(140));
    text(ui, Type::Body, what, Ink::Text2);
  };
  for (const auto& section : menu.sections)
    for (const Offer& entry : section) row(entry.shortcut, entry.label);
  row("1 to 9", "Give that answer, in the interview");
  row("Enter", "On to the next question; open what is selected");
  row("Tab, arrows", "Move");
  row("Esc", "Close the innermost thing; what was typed is kept");
  row("F6", "The next part of the window");
  gap(ui, space::Medium);
  if (button(ui, "Close", {ButtonKind::Secondary, nullptr, "Esc", {}, true, false})) ui.requests.run("view.close");
}

void draw_problems(const Ui& ui, const std::string& title, const Issues& problems) {
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const OverlayWindow window(ui, "Problem", {screen.x / 2, ui.px(72)}, {0.5f, 0}, {overlay_width(ui, 640), 0},
                             ImGuiWindowFlags_AlwaysAutoResize);
  heading(ui, Type::Heading, title);
  constexpr std::size_t most = 5;
  for (std::size_t place = 0; place < std::min(problems.size(), most); ++place) {
    const Issue& issue = problems[place];
    gap(ui, space::Small);
    std::string where = issue.place.source;
    if (issue.place.line > 0) where += (where.empty() ? "line " : ", line ") + std::to_string(issue.place.line);
    if (!issue.place.path.empty()) where += (where.empty() ? "" : ", ") + issue.place.path;
    if (!where.empty()) text(ui, Type::Caption, where, Ink::Text2, 600);
    text(ui, Type::Body, as_sentence(issue.message), Ink::Text, 600);
    if (!issue.cure.empty()) text(ui, Type::Body, as_sentence(issue.cure), Ink::Text2, 600);
  }
  if (problems.size() > most) text(ui, Type::Caption, "and " + std::to_string(problems.size() - most) + " more", Ink::Text2);
  gap(ui, space::Medium);
  if (button(ui, "Close##problem", {ButtonKind::Primary, nullptr, "Esc", {}, true, false})) ui.requests.run("view.close");
  ImGui::SameLine();
  if (button(ui, "Copy as text##problem", {ButtonKind::Quiet, icon::Copy, {}, {}, true, false})) ui.requests.ask(CopyText{to_text(problems)});
}

}  // namespace takehold::ui
