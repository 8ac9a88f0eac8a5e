// SPDX-License-Identifier: MIT
//
// One question with its answer, whether it is about the rollout or about a row.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "present/details_view.hpp"
#include "takehold/session/session.hpp"

namespace takehold::ui {

enum class AnswerState {
  Open,          // asked, and nobody has said anything yet
  NotKnown,      // said not to be known yet
  Answered,
  DoesNotApply,  // somebody said so, with a reason
  NotAsked,      // ruled out by the answer it depends on
  Moot           // answered, but ruled out since by the answer it depends on
};

// Asked, and without an answer that counts.
[[nodiscard]] constexpr bool is_unanswered(AnswerState state) { return state == AnswerState::Open || state == AnswerState::NotKnown; }

// How an answer is given.
enum class AnswerForm {
  Choices,  // one of several: by its number key
  Several,  // any number of them
  Names,    // one of many rows
  Text      // typed: numbers, dates, texts
};

struct AnswerOption {
  std::string label;
  std::int64_t value = 0;  // as in NumberAnswer; Several: its bit's index; Names: the row's index
  bool chosen = false;
};

struct QuestionView {
  AnswerRef ref;
  std::string address;
  std::string subject;             // "Forecasting"; empty: the rollout
  std::string ask, label, help;
  AnswerForm form = AnswerForm::Choices;
  AnswerState state = AnswerState::Open;
  std::vector<AnswerOption> options;
  bool none_chosen = false;        // Several: answered with none of them
  bool is_free_text = false;       // typed, and its field needs room
  std::string text;                // as its field shows it
  std::string unit;                // "tasks", "%", "EUR"
  std::string expects;             // "a whole number from 0 to 100 (tasks)"
  std::string said;                // "2 tasks", "not known yet", "not answered yet"
  std::string reason;              // why it does not apply
  bool may_not_apply = false;
  bool settles = false;            // open, and a verdict waits for it
  std::optional<Evidence> evidence;
  std::vector<DetailLink> rests_on_it;
  std::string whole, whole_words;  // the grid or table it belongs to: its place, and "All of Data"
};

// Nothing if there is no such answer.
[[nodiscard]] std::optional<QuestionView> present_question(const Session& session, const std::string& address);

// How an answer to this fact is given, with `rows` rows in the table that a RowOf names.
[[nodiscard]] AnswerForm form_of(const FactDef& fact, std::size_t rows);
[[nodiscard]] std::vector<AnswerOption> options_of(const Session& session, const FactDef& fact, const Answer* answer);
[[nodiscard]] std::string unit_of(const FactDef& fact, const Assessment& assessment);

}  // namespace takehold::ui
