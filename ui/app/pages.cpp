// SPDX-License-Identifier: MIT
#include "app/pages.hpp"

#include <algorithm>
#include <array>

#include "app/commands.hpp"
#include "draw/pages.hpp"
#include "present/start_view.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/cards.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

// The part of the key that every view depends on.
std::string stamp(const Workspace& app) { return app.has_session() ? std::to_string(app.session->revision()) + " " : std::string("- "); }

// The room for a picture in a card on the page.
Length picture_width(const Ui& ui, float room) {
  const float css = room / ui.theme.unit - space::Medium * 2;
  return px(std::clamp(static_cast<int>(css), 280, 1120));
}

void draw_start_page(Workspace& app, const Ui& ui, float) {
  draw_start(ui, present_start(*app.catalogue.ruleset(), app.catalogue.examples(), app.open_session(), app.state));
}

void draw_diagnosis_page(Workspace& app, const Ui& ui, float room) {
  const Length width = picture_width(ui, room);
  const DiagnosisView& view = app.views.get(stamp(app) + std::to_string(width), [&] { return present_diagnosis(*app.session, width); });
  draw_diagnosis(ui, view, app.state.pages);
}

void draw_framework_page(Workspace& app, const Ui& ui, float room) {
  const Length width = picture_width(ui, room);
  const std::string& id = app.state.pages.framework;
  const std::optional<FrameworkView>& view = app.views.get(stamp(app) + std::to_string(width) + id,
                                                           [&] { return present_framework(*app.session, id, width); });
  if (view) return draw_framework(ui, *view, app.state.pages);
  if (empty_state(ui, icon::Plugins, "No framework is switched on.", "See the plugins")) ui.requests.go(Page::Plugins);
}

// The room for a picture on the sheet.
Length report_width(const Ui& ui, float room) {
  const float padding = ui.theme.layout == Layout::Narrow ? space::Medium : space::Large;
  const float css = std::min(room / ui.theme.unit, ReportSheet) - padding * 2;
  return px(std::max(static_cast<int>(css), 280));
}

void draw_report_page(Workspace& app, const Ui& ui, float room) {
  const Length width = report_width(ui, room);
  const Session& session = *app.session;
  const Report& report = app.views.get(stamp(app) + std::to_string(width),
                                       [&] { return make_report({session.ruleset(), session.assessment(), session.diagnosis()}, width); });
  draw_report(ui, report, app.state.pages);
}

void draw_plugins_page(Workspace& app, const Ui& ui, float) {
  const std::string& open = app.state.pages.plugin;
  const std::string key = open + "|" + std::to_string(app.catalogue_changes);
  draw_plugins(ui, app.views.get(key, [&] { return present_plugins(app.catalogue, open); }), app.state.pages);
}

void open_framework(PageState& state, const std::string& id) {
  if (!id.empty()) state.framework = id;
}
void open_question(PageState& state, const std::string& place) {
  if (!place.empty()) state.question = place;
}
void open_plugin(PageState& state, const std::string& id) { state.plugin = id; }

// The table. It does not compile unless each page has a row.
constexpr PageRow row_for(Page page) {
  constexpr ImGuiKeyChord Alt = ImGuiMod_Alt;
  constexpr Needs Nothing = Needs::Nothing, Assessment = Needs::Assessment;
  switch (page) {
    case Page::Start:
      return {page, "go.start", "Start", icon::Start, Alt | ImGuiKey_1, Nothing, nullptr, nullptr, draw_start_page};
    case Page::Interview:
      return {page, "go.interview", "Interview", icon::Questions, Alt | ImGuiKey_2, Assessment, answered_note, open_question, draw_interview_page};
    case Page::Diagnosis:
      return {page, "go.diagnosis", "Diagnosis", icon::Diagnosis, Alt | ImGuiKey_3, Assessment, causes_note, nullptr, draw_diagnosis_page};
    case Page::Frameworks:
      return {page, "go.frameworks", "Frameworks", icon::Frameworks, Alt | ImGuiKey_4, Assessment, nullptr, open_framework, draw_framework_page};
    case Page::Plan:
      return {page, "go.plan", "Plan", icon::Plan, Alt | ImGuiKey_5, Assessment, actions_note, nullptr, draw_plan_page};
    case Page::Report:
      return {page, "go.report", "Report", icon::Report, Alt | ImGuiKey_6, Assessment, nullptr, nullptr, draw_report_page};
    case Page::Plugins:
      return {page, "go.plugins", "Plugins", icon::Plugins, Alt | ImGuiKey_7, Nothing, nullptr, open_plugin, draw_plugins_page};
  }
  return {};
}

constexpr std::size_t page_count() {
  std::size_t count = 0;
  while (*row_for(static_cast<Page>(count)).command) count += 1;
  return count;
}

constexpr auto Rows = [] {
  std::array<PageRow, page_count()> rows{};
  for (std::size_t place = 0; place < rows.size(); ++place) rows[place] = row_for(static_cast<Page>(place));
  return rows;
}();

}  // namespace

std::span<const PageRow> pages() { return Rows; }
const PageRow& row_of(Page page) { return Rows[static_cast<std::size_t>(page)]; }

bool can_go_to(const Workspace& app, Page page) { return row_of(page).needs == Needs::Nothing || app.has_session(); }

RailView rail_view(const Workspace& app) {
  RailView view;
  for (const PageRow& row : pages()) {
    const std::string note = row.note && app.has_session() ? row.note(app.session->diagnosis()) : std::string();
    view.entries.push_back({offer_of(row.command, app), note, app.state.route.page == row.page});
  }
  return view;
}

void draw_details_page(Workspace& app, const Ui& ui) {
  const std::string& target = app.state.details;
  if (!app.has_session() || target.empty()) {
    text(ui, Type::Body, "Select a finding, a score or a question, and its reasons show here.", Ink::Text2);
    return;
  }
  const std::optional<DetailsView>& view = app.views.get(stamp(app) + target, [&] { return present_details(*app.session, target); });
  if (view) return draw_details(ui, *view, !app.state.details_back.empty(), app.state.pages);
  if (empty_state(ui, icon::Check, "This is settled: it no longer holds.", "Close details")) ui.requests.show({});
}

}  // namespace takehold::ui
