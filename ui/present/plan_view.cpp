// SPDX-License-Identifier: MIT
#include "present/plan_view.hpp"

#include <algorithm>
#include <array>

#include "takehold/change/answer_address.hpp"
#include "present/mentions.hpp"
#include "takehold/explain/words.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/explanation_text.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/text.hpp"

namespace takehold::ui {
namespace {

std::string framework_titles(const Ruleset& rules, const std::vector<std::string>& ids) {
  std::vector<std::string> titles;
  for (const Framework& framework : rules.frameworks)
    if (std::find(ids.begin(), ids.end(), framework.id) != ids.end()) titles.push_back(framework.title);
  return list_in_words(titles, titles.size());
}

const Action* action_of(const Ruleset& rules, const PlannedAction& planned) {
  for (const Action& action : rules.frameworks[planned.framework].actions)
    if (action.id == planned.id) return &action;
  return nullptr;
}

// The answers that change once the action is done.
std::vector<PlanAnswer> changed_answers(const Session& session, const PlannedAction& planned) {
  std::vector<PlanAnswer> answers;
  const Action* action = action_of(session.ruleset(), planned);
  if (!action) return answers;
  const Speaker speaker = session.speaker();
  for (const Action::Change& change : action->changes) {
    const FactDef* fact = session.ruleset().vocabulary.find(change.fact);
    if (!fact) continue;
    const std::string label = speaker.say_words(fact->label);
    const Subject& subject = planned.subject;
    if (change.fact.table.empty()) answers.push_back({label, change.fact.fact});
    else answers.push_back({subject.name + ": " + label, answer_address({subject.table, subject.row, change.fact.fact}, speaker)});
  }
  return answers;
}

// A due day is compared with the assessment's own date, never with a clock.
std::string late_words(const PlanLine& line, bool overdue, const std::string& as_of) {
  if (line.is_settled()) return {};
  if (overdue) return "Overdue: it belongs before go-live";
  if (!line.due.empty() && parse_date(as_of) && line.due < as_of) return "Overdue: it was due on " + line.due;
  return {};
}

std::string reason_words(const PlanLine& line, const std::string& proposed_by) {
  std::string words;
  if (!line.findings.empty()) words = "Answers " + counted(line.findings.size(), "finding", "findings") + ". ";
  return words + "Proposed by " + proposed_by;
}

std::string line_text(const PlanLine& line, const PlannedAction& action) {
  std::string text = line.title + "\n" + action_terms(action) + "\n";
  if (!line.late.empty()) text += line.late + "\n";
  if (!line.how.empty()) text += line.how + "\n";
  for (const PlanFinding& finding : line.findings) text += "Answers (" + severity_word(finding.severity) + "): " + finding.title + "\n";
  if (!line.note.empty()) text += "Note: " + line.note + "\n";
  return text;
}

PlanLine plan_line(const Session& session, const PlannedAction& action) {
  PlanLine line;
  line.key = action.key;
  line.title = action.title;
  line.how = action.how;
  line.phase = to_text(action.phase);
  line.phase_place = static_cast<std::size_t>(action.phase);
  line.role = action.owner;
  line.role_title = action.owner_title;
  line.person = action.owner_name;
  line.effort = static_cast<int>(action.effort) + 1;
  line.effort_word = std::string(to_text(action.effort)) + " effort";
  if (action.decided) {
    line.due = action.decided->due;
    line.note = action.decided->note;
    line.status = action.decided->status;
  }
  line.late = late_words(line, action.overdue, session.diagnosis().as_of);
  for (const std::string& key : action.findings)
    if (const Finding* finding = find_finding(session.diagnosis(), key)) line.findings.push_back({finding->title, key, finding->severity});
  line.answers = changed_answers(session, action);
  line.reasons = reason_words(line, framework_titles(session.ruleset(), action.frameworks));
  line.text = line_text(line, action);
  return line;
}

std::string count_words(const PlanView& view) {
  const auto count = [&](auto&& holds) { return static_cast<std::size_t>(std::count_if(view.lines.begin(), view.lines.end(), holds)); };
  const std::size_t done = count([](const PlanLine& line) { return line.status == PlanStatus::Done; });
  const std::size_t dropped = count([](const PlanLine& line) { return line.status == PlanStatus::Dropped; });
  const std::size_t late = count([](const PlanLine& line) { return !line.late.empty(); });
  std::string words = std::to_string(done) + " of " + counted(view.lines.size(), "action", "actions") + " done";
  if (dropped > 0) words += ", " + std::to_string(dropped) + " dropped";
  if (late > 0) words += ", " + std::to_string(late) + " overdue";
  return words;
}

int compare(const PlanLine& a, const PlanLine& b, PlanColumn column) {
  switch (column) {
    case PlanColumn::Title: return a.title.compare(b.title);
    case PlanColumn::Phase: return static_cast<int>(a.phase_place) - static_cast<int>(b.phase_place);
    case PlanColumn::Owner: return (a.role_title + a.person).compare(b.role_title + b.person);
    case PlanColumn::Effort: return a.effort - b.effort;
    case PlanColumn::Due: return a.due.compare(b.due);
    case PlanColumn::Status: break;
  }
  return static_cast<int>(a.status) - static_cast<int>(b.status);
}

}  // namespace

PlanView present_plan(const Session& session) {
  PlanView view;
  view.phases = {"Before go-live", "First 30 days", "First 90 days", "Each quarter"};
  for (const PlannedAction& action : session.diagnosis().plan) {
    view.lines.push_back(plan_line(session, action));
    const PlanLine& line = view.lines.back();
    const bool is_new = std::none_of(view.roles.begin(), view.roles.end(), [&](const PlanRole& role) { return role.id == line.role; });
    if (is_new) view.roles.push_back({line.role, line.role_title});
    view.done += line.status == PlanStatus::Done ? 1.0f : 0.0f;
  }
  if (!view.lines.empty()) view.done /= static_cast<float>(view.lines.size());
  view.count = count_words(view);
  view.text = "Plan: " + session.assessment().title + "\n" + view.count + "\n";
  for (const PlanLine& line : view.lines) view.text += "\n" + line.text;
  return view;
}

std::vector<const PlanLine*> find_actions(const PlanView& view, std::string_view role, std::string_view words) {
  std::vector<const PlanLine*> lines;
  for (const PlanLine& line : view.lines) {
    if (!role.empty() && line.role != role) continue;
    if (mentions(line.text + line.reasons, words)) lines.push_back(&line);
  }
  return lines;
}

void sort_actions(std::vector<const PlanLine*>& lines, PlanColumn column, bool descending) {
  std::stable_sort(lines.begin(), lines.end(), [&](const PlanLine* a, const PlanLine* b) {
    if (column == PlanColumn::Due && a->due.empty() != b->due.empty()) return b->due.empty();
    return descending ? compare(*b, *a, column) < 0 : compare(*a, *b, column) < 0;
  });
}

std::vector<std::string> status_words() { return {"Open", "Doing", "Done", "Dropped"}; }

std::vector<DayProposal> propose_days(std::string_view today) {
  std::vector<DayProposal> proposals;
  const std::optional<std::int64_t> day = parse_date(today);
  if (!day) return proposals;
  for (const int days : std::array<int, 4>{14, 30, 60, 90})
    if (*day + days <= LastDay) proposals.push_back({"in " + std::to_string(days) + " days", print_date(*day + days)});
  return proposals;
}

}  // namespace takehold::ui
