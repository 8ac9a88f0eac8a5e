// SPDX-License-Identifier: MIT
//
// Makes edits: each looks at the assessment as it is and returns the edit with its label, or says why the change cannot
// be made. Nothing is changed here; Session::apply does that. What would make a document that cannot be read (a reason
// without a word, a date that is none, an assessment without a title) is left as it was. Texts are put in normal form.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "takehold/engine/ruleset.hpp"
#include "takehold/explain/words.hpp"
#include "takehold/model/find_answer.hpp"
#include "takehold/session/edit.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

// What a field or a cell holds, read as the fact's type: "30%", "0,3", "1 200", "20..30", "20 to 30", "2026-03-31", "31.3.2026",
// an option's label or id, "yes". An empty text, "-" and "?" give nothing: unanswered. "n/a: why" says that it does not apply.
// Where a text can be read in two ways, the error names both; else errors say what was expected.
// The speaker gives the currency, the trade's words in labels of options, and names of rows.
[[nodiscard]] Result<std::optional<Answer>> parse_answer(std::string_view text, const FactDef& fact, const Speaker& speaker);
// Where no assessment is at hand: any currency will do, and options go by the standard words.
[[nodiscard]] Result<std::optional<Answer>> parse_answer(std::string_view text, const FactDef& fact, const Vocabulary& vocabulary);

// The answer as a field shows it, so that parse_answer reads it back (but for texts that are "-", "?" or begin with "n/a").
// Empty: unanswered.
[[nodiscard]] std::string answer_text(const FactDef& fact, const std::optional<Answer>& answer, const Speaker& speaker);
[[nodiscard]] std::string answer_text(const FactDef& fact, const std::optional<Answer>& answer);

// `at` names a fact of the assessment or a cell. Evidence of the old answer is kept where the value stays the same.
[[nodiscard]] Edit edit_answer(const Ruleset& rules, const Assessment& assessment, const AnswerRef& at, std::optional<Answer> answer);
// Says that it was asked and nobody knows yet. An answer that was there is gone.
[[nodiscard]] Edit edit_not_known(const Ruleset& rules, const Assessment& assessment, const AnswerRef& at);
// Where the fact always applies, or without a reason: an edit that changes nothing.
[[nodiscard]] Edit edit_not_applicable(const Ruleset& rules, const Assessment& assessment, const AnswerRef& at, std::string reason);
// Evidence may be given only beside an answer; nothing takes it away.
[[nodiscard]] Edit edit_evidence(const Ruleset& rules, const Assessment& assessment, const AnswerRef& at, std::optional<Evidence> evidence);

// Rows. `week` and `parent` only where the table has them. A week that is there already, a name that is taken where another
// table refers to it, or a table that is full is an error.
[[nodiscard]] Result<Edit> edit_add_row(const Ruleset& rules, const Assessment& assessment, const std::string& table, std::string name,
                                        std::optional<int> week = std::nullopt, std::string parent = {});
// What names the row goes with it: its weeks in other tables, answers, what was decided about its actions.
[[nodiscard]] Edit edit_remove_row(const Ruleset& rules, const Assessment& assessment, const std::string& table, std::uint32_t row);
// Answers, rows and decisions that name the row follow the new name; where there are some, it needs a name of its own.
[[nodiscard]] Result<Edit> edit_rename_row(const Ruleset& rules, const Assessment& assessment, const std::string& table, std::uint32_t row,
                                           std::string name);
[[nodiscard]] Edit edit_complete(const Ruleset& rules, const Assessment& assessment, const std::string& table, bool complete);
[[nodiscard]] Edit edit_table_applies(const Ruleset& rules, const Assessment& assessment, const std::string& table,
                                      std::optional<std::string> not_applicable_because);

[[nodiscard]] Edit edit_head(const Assessment& assessment, std::string title, std::string about, std::string currency);
[[nodiscard]] Edit edit_word(const Ruleset& rules, const Assessment& assessment, const std::string& word, std::string said);
[[nodiscard]] Edit edit_owner(const Ruleset& rules, const Assessment& assessment, const std::string& role, std::string person);
[[nodiscard]] Edit edit_plan(const Assessment& assessment, const std::string& action, std::string action_title, std::optional<PlanEntry> entry);

}  // namespace takehold
