// SPDX-License-Identifier: MIT
//
// The evidence beside an answer: {"note", "source", "who", "when", "confidence"}, each a text and each optional.
#pragma once

#include <optional>

#include "document/reading.hpp"

namespace takehold {

[[nodiscard]] std::optional<Evidence> read_evidence(const DocumentSpot& at, Reading& reading);

}  // namespace takehold
