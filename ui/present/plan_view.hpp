// SPDX-License-Identifier: MIT
//
// The plan as a page: each action once, by phase, with who, when and how far.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "takehold/session/session.hpp"

namespace takehold::ui {

struct PlanLine {
  std::string key;               // of Assessment::plan
  std::string title, how;
  std::string phase;             // "before go-live"
  std::size_t phase_place = 0;
  bool overdue = false;
  std::string role, role_title, person;  // owner role's id and words; who holds it, empty: nobody named yet
  int effort = 1;                // 1 to 3
  std::string effort_word;
  std::string due;               // a date; empty: none agreed
  PlanStatus status = PlanStatus::Open;
  std::vector<std::pair<std::string, std::string>> findings;  // title and key of those that it answers
  std::vector<std::pair<std::string, std::string>> answers;   // label and address of what changes when it is done
  std::string proposed_by;       // "Incentive alignment, Operating model"
  std::string text;              // as it is copied
};

struct PlanView {
  std::vector<PlanLine> lines;   // in the order of the plan
  std::vector<std::string> phases;   // titles
  std::vector<std::pair<std::string, std::string>> roles;  // id and title of those that occur
  std::string count;             // "3 of 11 done"
  std::string text;              // the whole plan
};

// What a person changed on the page in this frame, and what is wrong with what was typed before.
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
  std::optional<PlanText> person;  // by the owner role's id
  std::string bad_due, bad_due_words;
};

[[nodiscard]] PlanView present_plan(const Session& session);

// In the order of PlanStatus.
[[nodiscard]] std::vector<std::string> status_words();

}  // namespace takehold::ui
