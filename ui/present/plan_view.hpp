// SPDX-License-Identifier: MIT
//
// The plan as a page: each action once, by phase, with its owner, due day and progress.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/session/session.hpp"

namespace takehold::ui {

struct PlanFinding {
  std::string title, target;     // target: the finding's key
  Severity severity = Severity::Low;
};
struct PlanAnswer {
  std::string label, address;    // "Forecasting: Tasks removed", "workflow[1].tasks_removed"
};

struct PlanLine {
  std::string key;               // of Assessment::plan
  std::string title, how;
  std::string phase;             // "before go-live"
  std::size_t phase_place = 0;   // index into PlanView::phases
  std::string late;              // why it is overdue, in words; empty: it is not, or it is done or dropped
  std::string role, role_title, person;  // the owner role's id and title; who has it, empty: nobody named yet
  int effort = 1;                // 1 to 3
  std::string effort_word;       // "small effort"
  std::string due;               // a date; empty: not agreed
  std::string note;
  PlanStatus status = PlanStatus::Open;
  std::vector<PlanFinding> findings;  // the findings it answers, most severe first
  std::vector<PlanAnswer> answers;    // the answers that change once it is done
  std::string reasons;           // "Answers 2 findings. Proposed by Incentive alignment"
  std::string text;              // the whole as text, for copying

  bool is_settled() const { return status == PlanStatus::Done || status == PlanStatus::Dropped; }
};

struct PlanRole {
  std::string id, title;
};

struct PlanView {
  std::vector<PlanLine> lines;   // in the order of the plan
  std::vector<std::string> phases;   // titles
  std::vector<PlanRole> roles;   // the ones that occur
  std::string count;             // "3 of 11 actions done, 2 overdue"
  float done = 0;                // share, 0 to 1
  std::string text;              // the whole plan
};

[[nodiscard]] PlanView present_plan(const Session& session);

// The actions of an owner role (empty: of all roles) that mention the words.
[[nodiscard]] std::vector<const PlanLine*> find_actions(const PlanView& view, std::string_view role, std::string_view words);

// Sorts by a column of the table, stably; actions without a due day come last in both directions.
enum class PlanColumn { Title, Phase, Owner, Effort, Due, Status };
void sort_actions(std::vector<const PlanLine*>& lines, PlanColumn column, bool descending);

// In the order of PlanStatus: "Open", "Doing", "Done", "Dropped".
[[nodiscard]] std::vector<std::string> status_words();

// A due day to propose, counted from today: "in 30 days", "2026-04-30".
struct DayProposal {
  std::string words, day;
};
[[nodiscard]] std::vector<DayProposal> propose_days(std::string_view today);

// A change that a person made on the page in this frame.
struct PlanText {
  std::string key, text;
};
struct PlanStatusChange {
  std::string key;
  PlanStatus status = PlanStatus::Open;
};
struct PlanChanges {
  std::optional<PlanStatusChange> status;
  std::optional<PlanText> due;     // by the action's key
  std::optional<PlanText> note;    // by the action's key
  std::optional<PlanText> person;  // by the owner role's id
};

}  // namespace takehold::ui
