// SPDX-License-Identifier: MIT
//
// The contents of a framework or a vocabulary: as proof that something carries every item of a source, and as the framework's
// page in a handbook.
#pragma once

#include <string>

#include "takehold/framework/framework.hpp"

namespace takehold {

// {"id", "version", "questions": single questions of its own, "carriers": [{"type", "id", "cites", "place", "text"}]}
// with "type" one of rule, strength, question, option, column, dimension, measure, action, gate, view, example, claim.
[[nodiscard]] std::string description_json(const Framework& framework);
[[nodiscard]] std::string description_json(const Vocabulary& vocabulary);

[[nodiscard]] std::string description_markdown(const Framework& framework);
[[nodiscard]] std::string description_markdown(const Vocabulary& vocabulary);

}  // namespace takehold
