// SPDX-License-Identifier: MIT
//
// The plan: a change that a person made there becomes an edit, or a word about why it cannot.
#include <utility>

#include "app/pages.hpp"
#include "draw/pages.hpp"
#include "takehold/change/parse_answer.hpp"
#include "takehold/session/make_edit.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/text.hpp"

namespace takehold::ui {
namespace {

PlanEntry entry_of(const Workspace& app, const std::string& key) {
  const auto found = app.session->assessment().plan.find(key);
  return found == app.session->assessment().plan.end() ? PlanEntry{} : found->second;
}

std::string title_of(const PlanView& view, const std::string& key) {
  for (const PlanLine& line : view.lines)
    if (line.key == key) return line.title;
  return key;
}

void put(Workspace& app, const PlanView& view, const std::string& key, PlanEntry entry) {
  const Changes changes{PlanChange{key, std::move(entry)}};
  app.requests.edit(make_edit(app.session->ruleset(), app.session->assessment(), changes, "Plan “" + title_of(view, key) + "”"));
}

// Turns a day as people write it into the form that documents use. An empty text gives an empty day.
Result<std::string> read_day(const Workspace& app, const std::string& text) {
  FactDef fact;
  fact.type = FactType::Date;
  fact.label = "Due day";
  apply_type_defaults(fact);
  const Result<std::optional<Answer>> answer = parse_answer(text, fact, app.session->speaker());
  if (!answer) return answer.issues();
  const NumberAnswer* day = *answer ? std::get_if<NumberAnswer>(&(*answer)->value) : nullptr;
  if (day && day->lo != day->hi) return error("wrong-type", "A due day is one day, like 2026-03-31");
  return day ? print_date(day->lo) : std::string();
}

void take_due(Workspace& app, const PlanView& view, const PlanText& due) {
  PlanPageState& state = app.state.pages.plan;
  Result<std::string> day = read_day(app, due.text);
  if (!day) {
    state.bad_due = due.key;
    state.bad_due_words = as_sentence(in_one_line(day.issues().front()));
    return;
  }
  if (state.bad_due == due.key) state.bad_due.clear();
  PlanEntry entry = entry_of(app, due.key);
  entry.due = std::move(*day);
  put(app, view, due.key, std::move(entry));
}

void take(Workspace& app, const PlanView& view, const PlanChanges& changes) {
  if (changes.status) {
    PlanEntry entry = entry_of(app, changes.status->key);
    entry.status = changes.status->status;
    put(app, view, changes.status->key, std::move(entry));
  }
  if (changes.note) {
    PlanEntry entry = entry_of(app, changes.note->key);
    entry.note = changes.note->text;
    put(app, view, changes.note->key, std::move(entry));
  }
  if (changes.due) take_due(app, view, *changes.due);
  if (!changes.person) return;
  app.requests.edit(make_edit(app.session->ruleset(), app.session->assessment(), OwnerChange{changes.person->key, changes.person->text}));
}

}  // namespace

void draw_plan_page(Workspace& app, const Ui& ui, float) {
  const PlanView& view = app.views.get(std::to_string(app.session->revision()), [&] { return present_plan(*app.session); });
  PlanChanges changes;
  draw_plan(ui, view, propose_days(app.platform.today()), app.state.pages, changes);
  take(app, view, changes);
}

}  // namespace takehold::ui
