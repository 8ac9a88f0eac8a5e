// SPDX-License-Identifier: MIT
//
// The diagnosis as a page in Markdown (CommonMark with tables), for a wiki or a pull request. Holds everything: all findings
// with their conditions, sources and claims.
#pragma once

#include <string>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"

namespace takehold {

[[nodiscard]] std::string markdown_report(const Ruleset& ruleset, const Diagnosis& diagnosis);

}  // namespace takehold
