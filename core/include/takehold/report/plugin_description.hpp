// SPDX-License-Identifier: MIT
//
// What a framework or a vocabulary is made of: for the proof that every item of a source is carried by something, and as
// the framework's page in a handbook.
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
