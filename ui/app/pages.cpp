// SPDX-License-Identifier: MIT
#include "app/pages.hpp"

#include <algorithm>
#include <array>

#include "draw/pages.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/cards.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

// What every view depends on.
std::string stamp(const Inside& app) { return app.has_session() ? std::to_string(app.session->revision()) + " " : std::string("- "); }

// What a picture may take of the page, inside a card.
Length picture_width(const Ui& ui, float room) {
  const float css = room / ui.theme.unit - space::Medium * 2;
  return px(std::clamp(static_cast<int>(css), 280, 1120));
}

void draw_start_page(Inside& app, const Ui& ui, float) { draw_start(ui, present_start(app)); }

void draw_diagnosis_page(Inside& app, const Ui& ui, float room) {
  const Length width = picture_width(ui, room);
  const DiagnosisView& view = app.views.diagnosis.get(stamp(app) + std::to_string(width), [&] { return present_diagnosis(*app.session, width); });
  draw_diagnosis(ui, view, app.state.pages);
}

void draw_framework_page(Inside& app, const Ui& ui, float room) {
  const Length width = picture_width(ui, room);
  const std::string& id = app.state.pages.framework;
  const std::optional<FrameworkView>& view = app.views.framework.get(stamp(app) + std::to_string(width) + id,
                                                                     [&] { return present_framework(*app.session, id, width); });
  if (view) return draw_framework(ui, *view, app.state.pages);
  if (empty_state(ui, icon::Plugins, "No framework is switched on.", "See the plugins")) ui.actions.go(Page::Plugins);
}

// What a picture may take of the sheet.
Length report_width(const Ui& ui, float room) {
  const float padding = ui.theme.layout == Layout::Narrow ? space::Medium : space::Large;
  const float css = std::min(room / ui.theme.unit, ReportSheet) - padding * 2;
  return px(std::max(static_cast<int>(css), 280));
}

void draw_report_page(Inside& app, const Ui& ui, float room) {
  const Length width = report_width(ui, room);
  const ReportView& view = app.views.report.get(stamp(app) + std::to_string(width), [&] { return present_report(*app.session, width); });
  draw_report(ui, view, app.state.pages);
}

void draw_plugins_page(Inside& app, const Ui& ui, float) {
  const std::string& open = app.state.pages.plugin;
  const std::string key = open + "|" + std::to_string(app.catalogue_changes);
  draw_plugins(ui, app.views.plugins.get(key, [&] { return present_plugins(app.catalogue, open); }), app.state.pages);
}

// In the order of Page.
constexpr std::array<void (*)(Inside&, const Ui&, float), 7> Drawers = {
    draw_start_page, draw_interview_page, draw_diagnosis_page, draw_framework_page, draw_plan_page, draw_report_page, draw_plugins_page};
static_assert(Drawers.size() == static_cast<std::size_t>(Page::Plugins) + 1);

}  // namespace

void draw_page(Inside& app, const Ui& ui, float room) { Drawers[static_cast<std::size_t>(app.state.route.page)](app, ui, room); }

void draw_details_page(Inside& app, const Ui& ui) {
  const std::string& target = app.state.details;
  if (!app.has_session() || target.empty()) {
    text(ui, Type::Body, "Select a finding, a score or a question, and its reasons show here.", Ink::Text2);
    return;
  }
  const std::optional<DetailsView>& view = app.views.details.get(stamp(app) + target, [&] { return present_details(*app.session, target); });
  if (view) return draw_details(ui, *view, !app.state.details_back.empty(), app.state.pages);
  if (empty_state(ui, icon::Check, "This is settled: it no longer holds.", "Close details")) ui.actions.show({});
}

const PaletteView& palette_view(Inside& app) {
  return app.views.palette.get(stamp(app) + app.state.palette.query, [&] { return present_palette(app, app.state.palette.query); });
}

}  // namespace takehold::ui
