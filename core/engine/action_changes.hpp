// SPDX-License-Identifier: MIT
//
// What an action changes, as answers.
#pragma once

#include "takehold/framework/framework.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold {

// Everything the action sets is so already, as far as the answers tell. What it raises or lowers can always be done once more.
[[nodiscard]] bool is_done(const Vocabulary& vocabulary, const Assessment& assessment, const Action& action, std::uint32_t row);

}  // namespace takehold
