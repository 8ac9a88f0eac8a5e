// SPDX-License-Identifier: MIT
//
// One reversible change of an assessment. An edit holds the part that it puts in; doing it exchanges that part with what the
// assessment holds, so that doing it again undoes it. Each has a label for menus and for the history.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "takehold/model/assessment.hpp"
#include "takehold/model/fact.hpp"

namespace takehold {

// The answer to a fact of the assessment, with its evidence. Nothing: unanswered, and perhaps said not to be known yet.
struct AnswerEdit {
  std::string fact;
  std::optional<Answer> part;
  bool not_known = false;
};
// A cell. Where its row is not there, nothing happens.
struct CellEdit {
  std::string table;
  std::uint32_t row = 0;
  std::string fact;
  std::optional<Answer> part;
  bool not_known = false;
};
// A table as a whole: a row added, removed or renamed, many cells pasted, "that is all". Nothing: unanswered.
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

// Several at once: one gesture that reaches more than one place, such as a name that others refer to. Done in order, and
// undone in the opposite order.
struct GroupEdit {
  std::vector<std::variant<AnswerEdit, CellEdit, TableEdit, PlanEdit>> changes;
};

struct Edit {
  std::string label;   // "Answer “Tasks removed”", "Paste 12 rows into weeks": what undo says it takes back
  std::variant<AnswerEdit, CellEdit, TableEdit, HeadEdit, WordsEdit, OwnersEdit, PlanEdit, GroupEdit> change;
  bool takes_away = false;  // something that was there is gone or written over: a program offers at once to undo it
};

// Exchanges the edit's part with the assessment's: done twice, both are as they were.
void exchange(Edit& edit, Assessment& assessment);

}  // namespace takehold
