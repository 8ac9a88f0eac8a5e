// SPDX-License-Identifier: MIT
//
// Changes of an assessment by text, as `takehold set` takes them.
//
//   training_done=yes            a flag: yes/no, true/false
//   usage_share=20..30           a range; all that a field takes is taken here: 20-30%, 31.3.2026, an option's label
//   reward_kind=bonus,promotion  a set of choices with commas; "none" for none of them
//   approvals=                   unanswered again
//   approvals=?                  asked, and not known yet
//   approvals=n/a: no approvals  does not apply, because
//   workflow[Forecasting].tasks_added=3   a cell, by the row's name ...
//   workflow[2].tasks_added=3    ... or by its number from 1, where no row has that name (model/row_address.hpp)
//   workflow[+].name=Reporting   a further row
//   week[5].active=12            in a weekly table the number is the week; a week that is not there yet is added
//   category_week[Refunds, 5].active=12   with a series for each row of another table: the row's name, then the week
//   workflow.complete=yes        "that is all" for a list; "no" opens it again
//   workflow=n/a: one team only  the whole table does not apply; its rows are kept; an edit of a row takes this back
//   workflow=                    takes that back, and "that is all" with it; rows are kept
//   title=..., about=..., currency=..., words.person=..., owners.process-owner=...
#pragma once

#include <string_view>

#include "takehold/change/change.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

// The changes that a text asks for, one or, where it adds a row and fills a cell, two; or what was wrong with it and the nearest thing
// that would have been right. A warning where a name was taken for that of a row which is written otherwise.
[[nodiscard]] Result<WithWarnings<Changes>> parse_change(std::string_view text, const Assessment& assessment, const Vocabulary& vocabulary);

// Read and applied.
[[nodiscard]] Result<Assessment> apply_change(const Assessment& assessment, std::string_view text, const Vocabulary& vocabulary);

}  // namespace takehold
