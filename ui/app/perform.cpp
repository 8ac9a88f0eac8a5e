// SPDX-License-Identifier: MIT
//
// Carries out what a person did: the only place where that changes anything.
#include <algorithm>
#include <utility>

#include "app/commands.hpp"
#include "app/workspace.hpp"
#include "takehold/change/answer_address.hpp"

namespace takehold::ui {
namespace {

constexpr double ToastSeconds = 6;
constexpr std::size_t ToastLimit = 3;

struct Performer {
  Workspace& app;

  void operator()(DoEdit& action) const { apply_edit(app, std::move(action.edit)); }
  void operator()(GoTo& action) const { go_to(app, std::move(action.route)); }
  void operator()(ShowDetails& action) const { show_details(app, std::move(action.target)); }
  void operator()(RunCommand& action) const { run_command(app, action.id); }
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
  void operator()(SwitchPlugin& action) const {
    app.catalogue.switch_on(action.id, action.on);
    rules_changed(app);
  }
  void operator()(RemovePlugin& action) const { remove_plugin(app, action.id); }
  void operator()(Say& action) const { toast(app, std::move(action.text)); }
  void operator()(Complain& action) const { complain(app, "That could not be done", std::move(action.issues)); }
};

// A row may now be named "2", which the address of the second row could be taken for.
void stay_at(const AnswerRef& here, std::string& place, const Speaker& speaker) {
  if (answer_at(place, speaker) != here) place = answer_address(here, speaker);
}

// Makes, undoes or redoes an edit, and says and shows its effects. `change` returns whether it changed anything.
template <typename Change>
bool change_assessment(Workspace& app, const std::string& label, Change&& change) {
  const Diagnosis before = app.session->diagnosis();
  const std::optional<AnswerRef> here = answer_at(app.state.pages.question, app.session->speaker());
  const double start = app.platform.now_ms();
  if (!change(*app.session)) return false;
  if (here) stay_at(*here, app.state.pages.question, app.session->speaker());
  app.state.evaluation_ms = app.platform.now_ms() - start;
  app.state.changed = what_changed(before, app.session->diagnosis());
  app.state.said = app.state.changed.empty() ? label : app.state.changed.front();
  keep_work(app);
  return true;
}

}  // namespace

void perform(Workspace& app, Request request) { std::visit(Performer{app}, request); }

bool run_command(Workspace& app, std::string_view id) {
  const Command* command = find_command(id);
  if (!command || !command->possible(app)) return false;
  command->perform(app);
  return true;
}

void apply_edit(Workspace& app, Edit edit) {
  if (!app.has_session()) return;
  const std::string label = edit.label;
  const bool offers_undo = edit.takes_away;
  const bool applied = change_assessment(app, label, [&](Session& session) { return session.apply(std::move(edit)); });
  if (applied && offers_undo) toast(app, label, "edit.undo", "Undo");
}

void undo_edit(Workspace& app) {
  change_assessment(app, "Undone: " + app.session->undo_label(), [](Session& session) {
    session.undo();
    return true;
  });
}

void redo_edit(Workspace& app) {
  change_assessment(app, "Done again: " + app.session->redo_label(), [](Session& session) {
    session.redo();
    return true;
  });
}

void toast(Workspace& app, std::string words, std::string command, std::string button) {
  std::vector<Toast>& toasts = app.state.toasts;
  app.state.said = words;
  toasts.push_back({std::move(words), std::move(command), std::move(button), app.clock + ToastSeconds});
  if (toasts.size() > ToastLimit) toasts.erase(toasts.begin());
}

void complain(Workspace& app, std::string title, Issues issues) {
  app.state.said = title;
  app.state.problem_title = std::move(title);
  app.state.problems = std::move(issues);
}

void rules_changed(Workspace& app) {
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
