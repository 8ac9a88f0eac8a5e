// SPDX-License-Identifier: MIT
//
// Changes of an assessment by text, as `takehold set` takes them.
//
//   training_done=yes            a flag: yes/no, true/false
//   usage_share=20..30           a range
//   reward_kind=bonus,promotion  a set of choices: option ids with commas; "none" for none of them
//   approvals=                   unanswered again
//   approvals=?                  asked, and not known yet
//   approvals=n/a: no approvals  does not apply, because
//   workflow[2].tasks_added=3    a cell, by row number from 1 ...
//   workflow[Forecasting].tasks_added=3   ... or by the row's name
//   workflow[+].name=Reporting   a further row
//   week[5].active=12            in a weekly table the number is the week; a week that is not there yet is added
//   category_week[Refunds, 5].active=12   where there is a series for each row of another table: its name, then the week
//   workflow.complete=yes        "that is all" for a list; "no" opens it again
//   workflow=n/a: one team only  the whole table does not apply; its rows are kept; an edit of a row takes this back
//   workflow=                    takes that back, and "that is all" with it; rows are kept
//   title=..., about=..., currency=..., words.person=..., owners.process-owner=...
#pragma once

#include <string_view>

#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

// The changed copy, or what was wrong with the change and the nearest thing that would have been right.
// A changed answer loses evidence that was given for the old one only when the value really changed.
[[nodiscard]] Result<Assessment> apply_change(const Assessment& assessment, std::string_view change, const Vocabulary& vocabulary);

// "?", in a change, a field or a cell that is pasted: asked, and not known yet.
[[nodiscard]] bool says_not_known(std::string_view text);

}  // namespace takehold
