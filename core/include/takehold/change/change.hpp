// SPDX-License-Identifier: MIT
//
// A change of an assessment as a value: where, and what is to be there. Whatever changes an assessment makes these - a field, a
// paste, `takehold set`, an action that is done, an import, what-if - and `apply` is the only code that carries them out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "takehold/model/assessment.hpp"
#include "takehold/model/find_answer.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

// The answer to a fact of the assessment, or a cell. Nothing: unanswered again. `NotKnown`: asked, and nobody knows yet.
// What the document holds beside an answer stays; evidence only while the value stays, unless the new answer brings some.
struct AnswerChange {
  AnswerRef at;
  std::optional<Answer> answer;
};
// Evidence for an answer that is there; nothing takes it away.
struct EvidenceChange {
  AnswerRef at;
  std::optional<Evidence> evidence;
};

// One more row: after the others, or where its week belongs. `week` and `parent` count only where the table has them.
struct RowAdded {
  std::string table;
  std::string name;
  std::optional<int> week;
  std::string parent;
};
// What names the row goes with it: its weeks in other tables, and answers.
struct RowRemoved {
  std::string table;
  std::uint32_t row = 0;
};
// What names the row follows: its weeks in other tables, and answers.
struct RowRenamed {
  std::string table;
  std::uint32_t row = 0;
  std::string name;
};
// A row of a weekly table gets another week, or belongs to another row; what is absent stays.
struct RowMoved {
  std::string table;
  std::uint32_t row = 0;
  std::optional<int> week;
  std::optional<std::string> parent;
};

// "That is all" for the rows of a table, or that more may follow. Takes back that the table does not apply.
struct CompleteChange {
  std::string table;
  bool complete = false;
};
// Why the table does not apply, its rows being kept; nothing: it applies.
struct AppliesChange {
  std::string table;
  std::optional<NotApplicable> because;
};

struct HeadChange {
  enum class Part { Title, About, Currency };
  Part part = Part::Title;
  std::string text;
};
// The trade's word for a word of the vocabulary, and the person who has a role. Empty: none.
struct WordChange {
  std::string word, said;
};
struct OwnerChange {
  std::string role, person;
};
// What was decided about an action. Nothing: nothing yet.
struct PlanChange {
  std::string action;  // PlannedAction::key
  std::optional<PlanEntry> entry;
};

using Change = std::variant<AnswerChange, EvidenceChange, RowAdded, RowRemoved, RowRenamed, RowMoved, CompleteChange, AppliesChange, HeadChange,
                            WordChange, OwnerChange, PlanChange>;
using Changes = std::vector<Change>;

// The changed copy, or why it cannot be: an address that is not there, an answer that its fact cannot have, a row that would have the
// key of another. What comes out can be written and read again. Texts are put in normal form. Of several changes each sees what those
// before it did: a row that one adds is there for the next.
[[nodiscard]] Result<Assessment> apply(const Change& change, Assessment assessment, const Vocabulary& vocabulary);
[[nodiscard]] Result<Assessment> apply(const Changes& changes, Assessment assessment, const Vocabulary& vocabulary);

}  // namespace takehold
