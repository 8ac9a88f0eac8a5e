// SPDX-License-Identifier: MIT
//
// Where answers are, and what they are called in labels.
#pragma once

#include <optional>
#include <string>

#include "takehold/engine/ruleset.hpp"
#include "takehold/explain/support.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/session/edit.hpp"

namespace takehold {

[[nodiscard]] std::optional<Answer> answer_of(const Assessment& assessment, const AnswerRef& at);
// "“Tasks removed”", "“Tasks removed” for Forecasting"
[[nodiscard]] std::string answer_name(const Ruleset& rules, const Assessment& assessment, const AnswerRef& at);
// What an edit without an answer leaves.
enum class Unanswered { Open, NotKnown };
// Whoever answers a cell takes back that its table does not apply.
[[nodiscard]] Edit put_answer(const Assessment& assessment, std::string label, const AnswerRef& at, std::optional<Answer> answer,
                              Unanswered otherwise = Unanswered::Open);
[[nodiscard]] Table table_of(const Assessment& assessment, const std::string& table);

}  // namespace takehold
