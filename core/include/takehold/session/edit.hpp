// SPDX-License-Identifier: MIT
//
// What a session keeps of changes that were made: the parts of the assessment that differ, so that they can be taken back. Doing an
// edit exchanges its parts with what the assessment holds, so that doing it again undoes it. Each has a label for menus and for the
// history. takehold/session/make_edit.hpp makes them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "takehold/model/assessment.hpp"

namespace takehold {

// The answer to a fact of the assessment. Nothing: unanswered.
struct AnswerEdit {
  std::string fact;
  std::optional<Answer> part;
};
// A cell. Where its row is not there, nothing happens.
struct CellEdit {
  std::string table;
  std::uint32_t row = 0;
  std::string fact;
  std::optional<Answer> part;
};
// A table as a whole, where more than cells differ. Nothing: unanswered.
struct TableEdit {
  std::string table;
  std::optional<Table> part;
};
// Title, what it is about, currency.
struct HeadEdit {
  std::string title, about, currency;
};
// The trade's words, and who holds which role.
struct WordsEdit {
  std::map<std::string, std::string, std::less<>> words;
};
struct OwnersEdit {
  std::map<std::string, std::string, std::less<>> owners;
};
// What was decided about one action of the plan. Nothing: nothing yet.
struct PlanEdit {
  std::string action;  // its key, as in Assessment::plan
  std::optional<PlanEntry> part;
};
using EditPart = std::variant<AnswerEdit, CellEdit, TableEdit, HeadEdit, WordsEdit, OwnersEdit, PlanEdit>;

struct Edit {
  std::string label;            // "Answer “Tasks removed”", "Paste 12 rows into weeks": what undo says it takes back
  std::vector<EditPart> parts;  // one gesture may reach several places. Done in order, and undone in the opposite order
  bool takes_away = false;      // something that was there is gone or written over: a program offers at once to undo it
};

// Exchanges the edit's parts with the assessment's: done twice, both are as they were.
void exchange(Edit& edit, Assessment& assessment);

}  // namespace takehold
