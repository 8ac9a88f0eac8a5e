// SPDX-License-Identifier: MIT
//
// The report as one HTML file that stands alone: no script, nothing fetched, its own content security policy, pictures as SVG.
// Light or dark as the reader's system; light on paper, where it fits A4 and breaks between things, not through them.
#pragma once

#include <string>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/model/assessment.hpp"

namespace takehold {

[[nodiscard]] std::string html_report(const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis);

}  // namespace takehold
