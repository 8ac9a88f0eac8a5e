// SPDX-License-Identifier: MIT
//
// The only place where what a person did changes anything.
#include <algorithm>
#include <utility>

#include "app/commands.hpp"
#include "app/inside.hpp"

namespace takehold::ui {
namespace {

constexpr double ToastSeconds = 6;
constexpr std::size_t ToastLimit = 3;

struct Performer {
  Inside& app;

  void operator()(DoEdit& action) const { apply_edit(app, std::move(action.edit)); }
  void operator()(GoTo& action) const { go_to(app, std::move(action.route)); }
  void operator()(ShowDetails& action) const { show_details(app, std::move(action.target)); }
  void operator()(RunCommand& action) const {
    const Command* command = find_command(action.id);
    if (command && command->possible(app)) command->perform(app);
  }
  void operator()(CopyText& action) const {
    app.platform.copy(action.text);
    toast(app, "Copied as text");
  }
  void operator()(OpenExample& action) const { open_example(app, action.path); }
  void operator()(OpenRecent& action) const { app.platform.reopen(action.place); }
  void operator()(ForgetRecent& action) const {
    std::erase_if(app.state.recent, [&](const RecentFile& file) { return file.place == action.place; });
    keep_preferences(app);
  }
  void operator()(ExportReport& action) const { export_report(app, action.format); }
  void operator()(SwitchPlugin& action) const {
    app.catalogue.switch_on(action.id, action.on);
    rules_changed(app);
  }
  void operator()(RemovePlugin& action) const { remove_plugin(app, action.id); }
  void operator()(Say& action) const { toast(app, std::move(action.text)); }
  void operator()(Complain& action) const { complain(app, "That could not be done", std::move(action.issues)); }
};

// An edit that takes something away offers its undo.
bool takes_away(const Edit& edit) { return edit.label.starts_with("Remove") || edit.label.starts_with("Paste") || edit.label.starts_with("Clear"); }

}  // namespace

void perform(Inside& app, Request action) { std::visit(Performer{app}, action); }

void apply_edit(Inside& app, Edit edit) {
  if (!app.has_session()) return;
  const std::string label = edit.label;
  const bool offers_undo = takes_away(edit);
  const Diagnosis before = app.session->diagnosis();
  const double start = app.platform.now_ms();
  if (!app.session->apply(std::move(edit))) return;
  app.evaluation_ms = app.platform.now_ms() - start;
  const std::vector<std::string> changed = what_changed(before, app.session->diagnosis());
  app.state.said = changed.empty() ? label : changed.front();
  app.state.changed = changed;
  if (offers_undo) toast(app, label, "edit.undo", "Undo");
  keep_work(app);
}

void toast(Inside& app, std::string words, std::string command, std::string button) {
  std::vector<Toast>& toasts = app.state.toasts;
  app.state.said = words;
  toasts.push_back({std::move(words), std::move(command), std::move(button), app.clock + ToastSeconds});
  if (toasts.size() > ToastLimit) toasts.erase(toasts.begin());
}

void complain(Inside& app, std::string title, Issues issues) {
  app.state.said = title;
  app.state.problem_title = std::move(title);
  app.state.problems = std::move(issues);
}

void rules_changed(Inside& app) {
  app.catalogue_changes += 1;
  if (app.session) {
    Issues issues = app.session->change_rules(app.catalogue.ruleset());
    if (!issues.empty()) complain(app, "This assessment does not fit the frameworks that are on now, so it stays with those from before", std::move(issues));
  }
  app.state.details.clear();
  app.state.details_back.clear();
  keep_preferences(app);
  keep_work(app);
}

}  // namespace takehold::ui
