// SPDX-License-Identifier: MIT
//
// Addresses of answers as texts: "training_done", "workflow[2].tasks_added" (rows count from 1), "workflow" for a list itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "takehold/model/find_answer.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold::ui {

[[nodiscard]] std::string address_of(const AnswerRef& ref);
// Nothing if the text is not an address.
[[nodiscard]] std::optional<AnswerRef> answer_at(std::string_view address, const Vocabulary& vocabulary);

}  // namespace takehold::ui
