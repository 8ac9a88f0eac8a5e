// SPDX-License-Identifier: MIT
#include "present/plan_view.hpp"

#include <algorithm>

#include "takehold/explain/words.hpp"
#include "takehold/report/explanation_text.hpp"
#include "takehold/report/phrases.hpp"

namespace takehold::ui {
namespace {

std::string framework_titles(const Ruleset& rules, const std::vector<std::string>& ids) {
  std::string titles;
  for (const Framework& framework : rules.frameworks)
    if (std::find(ids.begin(), ids.end(), framework.id) != ids.end()) titles += (titles.empty() ? "" : ", ") + framework.title;
  return titles;
}

const Action* action_of(const Ruleset& rules, const PlannedAction& planned) {
  for (const Action& action : rules.frameworks[planned.framework].actions)
    if (action.id == planned.id) return &action;
  return nullptr;
}

// The facts that the action changes: where the answer is to be changed once it is done.
std::vector<std::pair<std::string, std::string>> changed_answers(const Session& session, const PlannedAction& planned) {
  std::vector<std::pair<std::string, std::string>> answers;
  const Action* action = action_of(session.ruleset(), planned);
  if (!action) return answers;
  const Speaker speaker{&session.ruleset().vocabulary, &session.assessment()};
  for (const Action::Change& change : action->changes) {
    const FactDef* fact = session.ruleset().vocabulary.find(change.fact);
    if (fact) answers.emplace_back(speaker.say_words(fact->label), change.fact.table.empty() ? change.fact.fact : change.fact.table);
  }
  return answers;
}

PlanLine plan_line(const Session& session, const PlannedAction& action) {
  PlanLine line;
  line.key = action.key;
  line.title = action.title;
  line.how = action.how;
  line.phase = to_text(action.phase);
  line.phase_place = static_cast<std::size_t>(action.phase);
  line.overdue = action.overdue;
  line.role = action.owner;
  line.role_title = action.owner_title;
  line.person = action.owner_name;
  line.effort = static_cast<int>(action.effort) + 1;
  line.effort_word = std::string(to_text(action.effort)) + " effort";
  if (action.decided) {
    line.due = action.decided->due;
    line.status = action.decided->status;
  }
  for (const std::string& key : action.findings)
    if (const Finding* finding = find_finding(session.diagnosis(), key)) line.findings.emplace_back(finding->title, key);
  line.answers = changed_answers(session, action);
  line.proposed_by = framework_titles(session.ruleset(), action.frameworks);
  line.text = line.title + "\n" + action_terms(action) + "\n" + (line.due.empty() ? "" : "Due " + line.due + "\n");
  return line;
}

}  // namespace

PlanView present_plan(const Session& session) {
  PlanView view;
  view.phases = {"Before go-live", "First 30 days", "First 90 days", "Each quarter"};
  std::size_t done = 0;
  for (const PlannedAction& action : session.diagnosis().plan) {
    view.lines.push_back(plan_line(session, action));
    const PlanLine& line = view.lines.back();
    done += line.status == PlanStatus::Done;
    const auto known = std::find_if(view.roles.begin(), view.roles.end(), [&](const auto& role) { return role.first == line.role; });
    if (known == view.roles.end()) view.roles.emplace_back(line.role, line.role_title);
    view.text += line.text + "\n";
  }
  view.count = std::to_string(done) + " of " + counted(view.lines.size(), "action", "actions") + " done";
  return view;
}

std::vector<std::string> status_words() { return {"Open", "Doing", "Done", "Dropped"}; }

}  // namespace takehold::ui
