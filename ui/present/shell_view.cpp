// SPDX-License-Identifier: MIT
#include "present/shell_view.hpp"

#include <algorithm>
#include <array>

#include "app/commands.hpp"
#include "app/inside.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold::ui {
namespace {

struct RailPlace {
  Page page;
  const char* command;
};
constexpr std::array<RailPlace, 7> Places{{{Page::Start, "go.start"}, {Page::Interview, "go.interview"}, {Page::Diagnosis, "go.diagnosis"},
                                           {Page::Frameworks, "go.frameworks"}, {Page::Plan, "go.plan"}, {Page::Report, "go.report"},
                                           {Page::Plugins, "go.plugins"}}};

std::string note_of(const Inside& app, Page page) {
  if (!app.has_session()) return {};
  const Diagnosis& diagnosis = app.session->diagnosis();
  if (page == Page::Interview) return std::to_string(diagnosis.answered) + "/" + std::to_string(diagnosis.asked);
  if (page == Page::Diagnosis) return diagnosis.findings.empty() ? std::string() : std::to_string(diagnosis.headlines.size());
  if (page == Page::Plan) return diagnosis.plan.empty() ? std::string() : std::to_string(diagnosis.plan.size());
  return {};
}

BarButton bar_button(const Inside& app, const char* id) {
  const Command& command = *find_command(id);
  return {command.id, label_of(command, app), command.icon, shortcut_words(command, app.platform.can().mac), command.possible(app)};
}

std::string milliseconds(double ms) {
  const int tenths = static_cast<int>(ms * 10 + 0.5);
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " ms";
}

std::string saved_words(const Inside& app) {
  if (!app.has_session()) return "No assessment is open";
  const bool changed = app.session->is_changed();
  if (!app.file.name.empty()) return changed ? app.file.name + ": changes not saved to the file yet" : "Saved as " + app.file.name;
  if (app.file.example) return changed ? "A changed copy of an example, not saved as a file" : "A copy of an example";
  return "Not saved as a file yet";
}

}  // namespace

RailView present_rail(const Inside& app) {
  RailView view;
  for (const RailPlace& place : Places) {
    const Command& command = *find_command(place.command);
    view.entries.push_back({command.id, command.label, command.icon, shortcut_words(command, app.platform.can().mac),
                            note_of(app, place.page), app.state.route.page == place.page, command.possible(app)});
  }
  return view;
}

TopBarView present_top_bar(const Inside& app) {
  TopBarView view;
  view.title = app.has_session() ? app.session->assessment().title : "Takehold";
  view.about = app.has_session() ? stage_words(app.session->diagnosis()) : "Will the rollout take hold?";
  view.unsaved = app.has_session() && app.session->is_changed();
  for (const char* id : {"view.palette", "edit.undo", "edit.redo", "file.save"}) view.buttons.push_back(bar_button(app, id));
  return view;
}

MenuView present_menu(const Inside& app) {
  MenuView view;
  std::string section;
  std::size_t places = 0;
  for (const Command& command : commands()) {
    if (std::string_view(command.id) == "view.close") continue;
    if (command.section != section) view.sections.emplace_back();
    section = command.section;
    if (section == "Go") places = view.sections.size() - 1;
    view.sections.back().push_back(bar_button(app, command.id));
  }
  // The bar of a narrow window has no room for every place: there the menu begins with them.
  const auto go = view.sections.begin() + static_cast<std::ptrdiff_t>(places);
  if (app.theme.layout == Layout::Narrow) std::rotate(view.sections.begin(), go, go + 1);
  return view;
}

StatusView present_status(const Inside& app) {
  StatusView view;
  view.saved = saved_words(app);
  view.frameworks = app.is_loading ? "loading the rules" : counted(app.catalogue.ruleset()->frameworks.size(), "framework", "frameworks");
  if (app.evaluation_ms > 0) view.speed = "judged in " + milliseconds(app.evaluation_ms);
  view.said = app.state.said;
  return view;
}

}  // namespace takehold::ui
