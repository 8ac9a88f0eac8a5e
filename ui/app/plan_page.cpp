// SPDX-License-Identifier: MIT
//
// The plan: what a person changed there becomes an edit, or a word about why it cannot.
#include "app/pages.hpp"
#include "draw/pages.hpp"
#include "takehold/session/make_edit.hpp"
#include "takehold/value/date.hpp"

namespace takehold::ui {
namespace {

PlanEntry entry_of(const Inside& app, const std::string& key) {
  const auto found = app.session->assessment().plan.find(key);
  return found == app.session->assessment().plan.end() ? PlanEntry{} : found->second;
}

std::string title_of(const PlanView& view, const std::string& key) {
  for (const PlanLine& line : view.lines)
    if (line.key == key) return line.title;
  return key;
}

void put(Inside& app, const PlanView& view, const std::string& key, PlanEntry entry) {
  app.actions.edit(edit_plan(app.session->assessment(), key, title_of(view, key), std::move(entry)));
}

void take_due(Inside& app, const PlanView& view, const std::string& key, const std::string& due) {
  PageState& state = app.state.pages;
  if (!due.empty() && !parse_date(due)) {
    state.bad_due = key;
    return;
  }
  state.bad_due.clear();
  PlanEntry entry = entry_of(app, key);
  entry.due = due;
  put(app, view, key, std::move(entry));
}

}  // namespace

void draw_plan_page(Inside& app, const Ui& ui) {
  const PlanView& view = app.views.plan.get(std::to_string(app.session->revision()), [&] { return present_plan(*app.session); });
  PlanChanges changes;
  changes.bad_due = app.state.pages.bad_due;
  changes.bad_due_words = "This is no date. Write year, month and day like 2026-03-31.";
  draw_plan(ui, view, app.state.pages, changes);
  if (changes.status) {
    PlanEntry entry = entry_of(app, changes.status->key);
    entry.status = changes.status->status;
    put(app, view, changes.status->key, std::move(entry));
  }
  if (changes.due) take_due(app, view, changes.due->key, changes.due->text);
  if (changes.person) app.actions.edit(edit_owner(app.session->ruleset(), app.session->assessment(), changes.person->key, changes.person->text));
}

}  // namespace takehold::ui
