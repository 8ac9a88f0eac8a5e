// SPDX-License-Identifier: MIT
//
// What edits of answers share: how an answer is called in labels, and the edit that puts it where it belongs.
#pragma once

#include <optional>
#include <string>

#include "takehold/engine/ruleset.hpp"
#include "takehold/model/find_answer.hpp"
#include "takehold/session/edit.hpp"

namespace takehold {

// "“Tasks removed”", "“Tasks removed” for Forecasting"
[[nodiscard]] std::string answer_name(const Ruleset& rules, const Assessment& assessment, const AnswerRef& at);
// What an edit without an answer leaves.
enum class Unanswered { Open, NotKnown };
// Whoever answers a cell takes back that its table does not apply.
[[nodiscard]] Edit put_answer(const Assessment& assessment, std::string label, const AnswerRef& at, std::optional<Answer> answer,
                              Unanswered otherwise = Unanswered::Open);
[[nodiscard]] Table table_of(const Assessment& assessment, const std::string& table);

}  // namespace takehold
