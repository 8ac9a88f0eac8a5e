// SPDX-License-Identifier: MIT
//
// The interview's page: the progress, the sections, what is asked, and the column beside it.
#include "draw/interview.hpp"

#include <imgui_internal.h>

#include <algorithm>

#include "takehold/ui/icons.hpp"
#include "takehold/ui/items.hpp"
#include "widgets/bars.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

// CSS pixels. The sections and the aside have columns of their own if that leaves the question its least width.
constexpr float SectionsWidth = 216, AsideWidth = 264, LeastQuestion = 400;

// A column of the page: a part of the width, as high as its content.
class SideColumn {
 public:
  SideColumn(const char* id, float width) {
    ImGui::BeginChild(id, {width, 0}, ImGuiChildFlags_AutoResizeY | ImGuiChildFlags_NavFlattened, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
  }
  ~SideColumn() { ImGui::EndChild(); }
  SideColumn(const SideColumn&) = delete;
  SideColumn& operator=(const SideColumn&) = delete;
};

void draw_head(const Interviewing& in, const InterviewView& view) {
  const Ui& ui = in.ui;
  heading(ui, Type::PageTitle, "Interview");
  text(ui, Type::Body, view.progress, Ink::Text2);
  progress_line(ui, "Interview: " + view.progress, view.share, 0);
  if (!view.telling.empty()) {
    text(ui, Type::Caption, "Tells most now", Ink::Text2);
    if (link(ui, view.telling)) ui.requests.go(Page::Interview, view.telling_place);
  }
  gap(ui, space::Small);
  const int mode = segmented(ui, "How many questions at once", {"One question", "Whole section"}, in.state.whole_section ? 1 : 0);
  if (mode >= 0) in.state.whole_section = mode == 1;
  const float left = ImGui::GetItemRectMax().x - ImGui::GetWindowPos().x + ui.px(space::Medium);
  if (left + ui.px(140) < ImGui::GetContentRegionAvail().x) ImGui::SameLine(0, ui.px(space::Medium));
  if (checkbox(ui, "Quick scan", in.state.quick)) in.state.quick = !in.state.quick;
  gap(ui, space::Medium);
}

void draw_section_line(const Ui& ui, const SectionLine& line) {
  const IdScope id(line.title);
  const float width = ImGui::GetContentRegionAvail().x, padding = ui.px(space::Small);
  const float count_width = width_of(ui, Type::Caption, line.count);
  const float room = width - padding * 2 - (line.count.empty() ? 0 : count_width + padding);
  const FontScope font(ui, line.current ? Type::Emphasis : Type::Body);
  const ImVec2 size = ImGui::CalcTextSize(line.title.c_str(), nullptr, false, room);
  const float height = std::max(ui.theme.row(), size.y + ui.px(16)) + ui.px(4);
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const bool pressed = ImGui::InvisibleButton(line.title.c_str(), {width, height}, ImGuiButtonFlags_EnableNav);
  annotate(Role::Button, line.count, line.current ? Current : NoState, line.title);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 to = ImGui::GetItemRectMax();
  if (line.current || ImGui::IsItemHovered()) list.AddRectFilled(from, to, ui.colour(Ink::AccentSoft), ui.px(space::ControlRadius));
  list.AddText(nullptr, 0, {from.x + padding, from.y + (height - size.y) / 2 - ui.px(2)}, ui.colour(Ink::Text), line.title.c_str(), nullptr, room);
  {
    const FontScope small(ui, Type::Caption);
    list.AddText({to.x - padding - count_width, from.y + (height - ImGui::GetTextLineHeight()) / 2 - ui.px(2)}, ui.colour(Ink::Text2), line.count.c_str());
  }
  if (!line.count.empty()) {
    const ImVec2 bar{from.x + padding, to.y - ui.px(5)};
    const float full = width - padding * 2;
    list.AddRectFilled(bar, {bar.x + full, bar.y + ui.px(3)}, ui.colour(Ink::Line), ui.px(1.5f));
    if (line.share > 0) list.AddRectFilled(bar, {bar.x + full * line.share, bar.y + ui.px(3)}, ui.colour(Ink::Accent), ui.px(1.5f));
  }
  if (pressed) ui.requests.go(Page::Interview, line.place);
}

void draw_sections(const Ui& ui, const InterviewView& view) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2{0, ui.px(space::Tight)});
  for (const SectionLine& line : view.sections) draw_section_line(ui, line);
  ImGui::PopStyleVar();
}

void pick_section(const Ui& ui, const InterviewView& view) {
  std::vector<std::string> titles;
  for (const SectionLine& line : view.sections) titles.push_back(line.title + (line.count.empty() ? "" : " · " + line.count));
  const int picked = pick(ui, "Section", titles, static_cast<int>(view.section));
  if (picked >= 0) ui.requests.go(Page::Interview, view.sections[static_cast<std::size_t>(picked)].place);
  gap(ui, space::Medium);
}

void draw_part(const Interviewing& in, const InterviewView& view, const InterviewPart& part) {
  if (part.question) draw_question(in, *part.question, !in.state.whole_section);
  if (part.grid) draw_grid(in, *part.grid);
  if (part.about) draw_about(in, *part.about);
  if (part.end) draw_section_end(in, view, *part.end);
  if (!part.sheet) return;
  if (in.own().paste.table == part.sheet->id) draw_paste(in, *part.sheet);
  else if (in.ui.theme.layout == Layout::Narrow) draw_sheet_form(in, *part.sheet);
  else draw_sheet(in, *part.sheet);
}

// In a section with hundreds of questions, only those near the visible part are drawn.
bool is_far(const Ui& ui, float height) {
  const ImRect seen = ImGui::GetCurrentWindow()->ClipRect;
  const float y = ImGui::GetCursorScreenPos().y, margin = ui.px(400);
  return height > 0 && (y + height < seen.Min.y - margin || y > seen.Max.y + margin);
}

// A bar at the left of the question that number keys answer; a question that becomes current is scrolled into sight.
void mark_current(const Interviewing& in, ImVec2 from, ImVec2 to) {
  const Ui& ui = in.ui;
  ImGuiWindow* window = ImGui::GetCurrentWindow();
  const ImRect seen = window->ClipRect;
  const float x = from.x - ui.px(12);  // outside the column, which would cut it off
  window->DrawList->PushClipRect({x, seen.Min.y}, seen.Max);
  window->DrawList->AddRectFilled({x, from.y}, {x + ui.px(4), to.y}, ui.colour(Ink::Accent), ui.px(2));
  window->DrawList->PopClipRect();
  if (in.own().comes_into_sight) ImGui::ScrollToRect(window, ImRect(from, to), ImGuiScrollFlags_KeepVisibleEdgeY);
  in.own().comes_into_sight = false;
}

void draw_all_parts(const Interviewing& in, const InterviewView& view) {
  const Ui& ui = in.ui;
  if (!view.help.empty()) paragraph(ui, view.help);
  gap(ui, space::Medium);
  for (const InterviewPart& part : view.parts) {
    float& height = in.own().heights[part.place];
    const bool is_current = in.is_current(part.place);
    const ImVec2 from = ImGui::GetCursorScreenPos();
    if (!is_current && is_far(ui, height)) {
      ImGui::Dummy({1, height});
      continue;
    }
    ImGui::BeginGroup();
    draw_part(in, view, part);
    ImGui::EndGroup();
    const ImVec2 to = ImGui::GetItemRectMax();
    height = to.y - from.y;
    if (is_current) mark_current(in, from, to);
    gap(ui, space::Large);
    hairline(ui);
    gap(ui, space::Large);
  }
}

void draw_way(const Interviewing& in, const InterviewView& view) {
  const Ui& ui = in.ui;
  gap(ui, space::Large);
  if (button(ui, "Back", {ButtonKind::Secondary, icon::ArrowLeft, "Backspace", {}, !view.before.empty(), false})) ui.requests.go(Page::Interview, view.before);
  ImGui::SameLine();
  if (button(ui, "Next", {ButtonKind::Primary, icon::ArrowRight, "Enter", {}, true, false})) in.go_on();
  if (view.standing.empty()) return;
  ImGui::SameLine(0, ui.px(space::Medium));
  ImGui::AlignTextToFramePadding();
  text(ui, Type::Caption, view.standing, Ink::Text2);
}

void handle_keys(const Interviewing& in, const InterviewView& view) {
  if (!in.keys || !in.own().paste.table.empty()) return;
  const bool back = ImGui::IsKeyPressed(ImGuiKey_Backspace, false) || ImGui::IsKeyChordPressed(ImGuiMod_Shift | ImGuiKey_Enter);
  if (back && !view.before.empty()) in.ui.requests.go(Page::Interview, view.before);
  else if (enter_pressed(in)) in.go_on();
}

// `says_section`: the section's title is shown above the question.
void draw_middle(const Interviewing& in, const InterviewView& view, bool says_section) {
  if (in.state.whole_section) {
    heading(in.ui, Type::Heading, view.title);
    draw_all_parts(in, view);
  } else {
    if (says_section) text(in.ui, Type::Caption, view.title, Ink::Text2);
    for (const InterviewPart& part : view.parts) draw_part(in, view, part);
  }
  const bool has_own_way = !view.parts.empty() && (view.parts.front().end || !in.own().paste.table.empty());
  if (!has_own_way) draw_way(in, view);
}

const InterviewPart* current_part(const InterviewView& view) {
  const auto found = std::find_if(view.parts.begin(), view.parts.end(), [&](const InterviewPart& part) { return part.place == view.place; });
  return found == view.parts.end() ? nullptr : &*found;
}

}  // namespace

int number_key(const Interviewing& in) {
  if (!in.keys || ImGui::GetIO().KeyMods != 0) return 0;
  for (int number = 1; number <= 9; ++number)
    if (ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_0 + number), false) || ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_Keypad0 + number), false))
      return number;
  return 0;
}

bool enter_pressed(const Interviewing& in) {
  if (!in.keys || ImGui::GetIO().KeyMods != 0 || ImGui::GetIO().NavVisible) return false;
  return ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false);
}

void draw_interview(const Interviewing& in, const InterviewView& view, const std::vector<std::string>& changed) {
  const Ui& ui = in.ui;
  draw_head(in, view);
  const float room = ImGui::GetContentRegionAvail().x, between = ui.px(space::Large);
  const InterviewPart* part = current_part(view);
  // A table takes the full width; the aside goes below it.
  const bool is_wide_part = part && part->sheet && !in.state.whole_section;
  const bool sections = room >= ui.px(SectionsWidth + space::Large + LeastQuestion + 60);
  const bool aside = sections && !is_wide_part && room >= ui.px(SectionsWidth + AsideWidth + LeastQuestion) + between * 2;
  if (sections) {
    const SideColumn column("sections", ui.px(SectionsWidth));
    draw_sections(ui, view);
  } else {
    pick_section(ui, view);
  }
  if (sections) ImGui::SameLine(0, between);
  {
    const float left = ImGui::GetContentRegionAvail().x;
    const SideColumn column("question", aside ? left - ui.px(AsideWidth) - between : left);
    draw_middle(in, view, sections);
    if (!aside && part && (part->question || part->sheet || part->grid)) {
      gap(ui, space::Large);
      draw_aside(in, *part, changed);
    }
  }
  if (aside) {
    ImGui::SameLine(0, between);
    const SideColumn column("beside", ui.px(AsideWidth));
    if (part) draw_aside(in, *part, changed);
  }
  handle_keys(in, view);
}

}  // namespace takehold::ui
