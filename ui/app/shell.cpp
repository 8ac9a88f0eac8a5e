// SPDX-License-Identifier: MIT
//
// The program's windows and their places: rail, top bar, page, details, status; then the overlays.
#include <algorithm>
#include <cmath>

#include "app/commands.hpp"
#include "app/pages.hpp"
#include "draw/pages.hpp"
#include "draw/shell.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/cards.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

constexpr float TopBar = 56, Status = 28, BottomBar = 56, PinnedFrom = 1700;

struct WindowArea {
  ImVec2 from, to;
  float width() const { return to.x - from.x; }
};

struct WindowAreas {
  WindowArea rail, top, page, details, status;
  bool details_shown = false;
  bool details_over = false;   // a sheet over the page
};

WindowAreas lay_out(const Ui& ui, bool details_wanted) {
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const bool narrow = ui.theme.layout == Layout::Narrow, wide = ui.theme.layout == Layout::Wide;
  const float css_width = screen.x / ui.theme.unit;
  WindowAreas areas;
  const float left = narrow ? 0 : ui.px(css_width > 900 ? space::Rail : 176);
  const float top = ui.px(TopBar), bottom = screen.y - ui.px(narrow ? BottomBar : Status);
  areas.rail = narrow ? WindowArea{{0, bottom}, screen} : WindowArea{{0, 0}, {left, screen.y}};
  areas.top = {{left, 0}, {screen.x, top}};
  areas.status = {{left, bottom}, screen};
  areas.details_shown = details_wanted || css_width > PinnedFrom;
  areas.details_over = areas.details_shown && !wide;
  const float inspector = ui.px(space::Inspector);
  float right = screen.x;
  if (areas.details_shown && wide) {
    right = screen.x - inspector;
    areas.details = {{right, top}, {screen.x, bottom}};
  } else if (areas.details_shown) {
    areas.details = narrow ? WindowArea{{0, std::round(top + (bottom - top) * 0.25f)}, {screen.x, bottom}}
                           : WindowArea{{std::max(left, screen.x - inspector), top}, {screen.x, bottom}};
  }
  areas.page = {{left, top}, {right, bottom}};
  return areas;
}

constexpr ImGuiWindowFlags Fixed = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoCollapse;

class Region {
 public:
  Region(const Ui& ui, const char* name, const WindowArea& area, Ink fill, ImVec2 padding, ImGuiWindowFlags more) {
    ImGui::SetNextWindowPos(area.from);
    ImGui::SetNextWindowSize({area.to.x - area.from.x, area.to.y - area.from.y});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, padding);
    ImGui::PushStyleColor(ImGuiCol_WindowBg, ui.colour(fill));
    ImGui::Begin(name, nullptr, Fixed | more);
  }
  ~Region() {
    ImGui::End();
    ImGui::PopStyleColor();
    ImGui::PopStyleVar();
  }
  Region(const Region&) = delete;
  Region& operator=(const Region&) = delete;
};

constexpr ImGuiWindowFlags Behind = ImGuiWindowFlags_NoBringToFrontOnFocus;
constexpr ImGuiWindowFlags Still = ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;

void vertical_line(const Ui& ui, float x, float from, float to) {
  ImGui::GetForegroundDrawList()->AddLine({x + 0.5f, from}, {x + 0.5f, to}, ui.colour(Ink::Line), ui.px(1));
}

void draw_frame_parts(Workspace& app, const Ui& ui, const WindowAreas& areas) {
  {
    const Region region(ui, "Places", areas.rail, Ink::Raised, {0, 0}, Behind | Still);
    if (ui.theme.layout == Layout::Narrow) draw_bottom_bar(ui, rail_view(app));
    else draw_rail(ui, rail_view(app));
  }
  const Region region(ui, "Toolbar", areas.top, Ink::Page, {0, 0}, Behind | Still);
  draw_top_bar(ui, present_top_bar(app.open_session(), {offer_of("view.palette", app), offer_of("edit.undo", app), offer_of("edit.redo", app),
                                                        offer_of("file.save", app)}));
  if (menu_is_open()) draw_menu(ui, present_menu(all_offers(app), ui.theme.layout));
}

void draw_status_region(Workspace& app, const Ui& ui, const WindowArea& area) {
  if (ui.theme.layout == Layout::Narrow) return;
  // Otherwise this window, as the last one, would have the keyboard at the start.
  const Region region(ui, "Status", area, Ink::Raised, {0, 0}, Behind | Still | ImGuiWindowFlags_NoFocusOnAppearing);
  draw_status(ui, present_status(app.open_session(), *app.catalogue.ruleset(), app.state));
}

void draw_page_region(Workspace& app, const Ui& ui, const WindowArea& area) {
  const float padding = ui.px(ui.theme.layout == Layout::Narrow ? space::Medium : space::Large);
  const Region region(ui, "Page", area, Ink::Page, {padding, padding}, Behind);
  // The content keeps its width however wide the window is.
  const float scrollbar = ImGui::GetStyle().ScrollbarSize;
  const float room = std::min(area.width() - padding * 2 - scrollbar, ui.px(space::Content));
  const std::string id = std::to_string(static_cast<int>(app.state.route.page));
  ImGui::BeginChild(id.c_str(), {room, 0}, ImGuiChildFlags_AutoResizeY | ImGuiChildFlags_NavFlattened);
  row_of(app.state.route.page).draw(app, ui, room);
  gap(ui, space::Huge);
  ImGui::EndChild();
}

void draw_details_region(Workspace& app, const Ui& ui, const WindowAreas& areas) {
  if (!areas.details_shown) return;
  const float padding = ui.px(space::Medium);
  const Region region(ui, "Details", areas.details, Ink::Surface, {padding, padding}, areas.details_over ? 0 : Behind);
  draw_details_page(app, ui);
}

void draw_open_palette(Workspace& app, const Ui& ui) {
  PaletteState& palette = app.state.palette;
  const std::string key = (app.has_session() ? std::to_string(app.session->revision()) : std::string("-")) + " " + palette.query;
  draw_palette(ui, app.views.get(key, [&] { return present_palette(palette.query, all_offers(app), app.catalogue.examples(), app.open_session()); }), palette);
}

// From the bottom to the top.
void draw_overlays(Workspace& app, const Ui& ui) {
  UiState& state = app.state;
  if (state.palette.open) draw_open_palette(app, ui);
  if (state.find.open) draw_find_bar(ui, state.find);
  if (state.keys_open) draw_keys(ui, present_menu(all_offers(app), ui.theme.layout));
  if (!state.problems.empty()) draw_problems(ui, state.problem_title, state.problems);
  draw_toasts(ui, state.toasts);
}

}  // namespace

// In reading order, which is the order of the items.
void draw_shell(Workspace& app) {
  const Ui ui{app.theme, app.requests, app.copy};
  const FontScope font(ui, Type::Body);
  const WindowAreas areas = lay_out(ui, !app.state.details.empty());
  draw_frame_parts(app, ui, areas);
  draw_page_region(app, ui, areas.page);
  draw_details_region(app, ui, areas);
  draw_status_region(app, ui, areas.status);
  if (ui.theme.layout != Layout::Narrow) vertical_line(ui, areas.rail.to.x, 0, areas.rail.to.y);
  if (areas.details_shown) vertical_line(ui, areas.details.from.x, areas.details.from.y, areas.details.to.y);
  draw_overlays(app, ui);
}

}  // namespace takehold::ui
