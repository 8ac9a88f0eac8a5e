// SPDX-License-Identifier: MIT
//
// One answer of a document, checked against what its fact declares.
#pragma once

#include <optional>

#include "document/reading.hpp"

namespace takehold {

// Nothing for an empty text (unanswered), and nothing after an error. Null, alone or as the value, is `NotKnown`.
[[nodiscard]] std::optional<Answer> read_answer(const FactDef& fact, const DocumentSpot& at, Reading& reading);

// The reason why something does not apply; nothing after an error.
[[nodiscard]] std::optional<NotApplicable> read_reason(const DocumentSpot& at, const std::string& what, Reading& reading);

}  // namespace takehold
