// SPDX-License-Identifier: MIT
//
// The keys at the top of a document, in the order in which they are written.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace takehold {

inline constexpr std::array<std::string_view, 12> HeadKeys{"takehold", "title",  "about",   "stage",   "as_of", "currency",
                                                           "words",    "owners", "answers", "records", "plan",  "snapshots"};

// Facts of the assessment that are at the top, not among the answers.
inline constexpr std::array<std::string_view, 2> HeadFacts{"stage", "as_of"};

inline bool stands_in_head(std::string_view fact) {
  return std::find(HeadFacts.begin(), HeadFacts.end(), fact) != HeadFacts.end();
}

}  // namespace takehold
