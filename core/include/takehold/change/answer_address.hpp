// SPDX-License-Identifier: MIT
//
// Answers by name, as `takehold set` takes them and links lead to them: "training_done", "workflow[2].tasks_added", "week[5].active",
// "category_week[Refunds, 5].active"; "workflow" is the list itself. Rows go by takehold/model/row_address.hpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "takehold/explain/words.hpp"
#include "takehold/model/find_answer.hpp"

namespace takehold {

// Empty where the assessment has no such row.
[[nodiscard]] std::string answer_address(const AnswerRef& at, const Speaker& speaker);

// Nothing where no fact, table or row is meant, or more than one row.
[[nodiscard]] std::optional<AnswerRef> answer_at(std::string_view address, const Speaker& speaker);

}  // namespace takehold
