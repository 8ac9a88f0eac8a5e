// SPDX-License-Identifier: MIT
//
// The larger parts of a report (takehold/report/report.hpp).
#pragma once

#include <vector>

#include "takehold/report/report.hpp"

namespace takehold {

// A finding as a committee reads it, and what it rests on.
[[nodiscard]] ReportCard finding_card(const ReportSource& source, const Headline& headline);

// Each gate with what it asks for, what is missing first. The next one is open.
[[nodiscard]] std::vector<ReportBlock> gate_folds(const ReportSource& source);

// Scores of all frameworks.
[[nodiscard]] ReportExhibit scores_exhibit(const ReportSource& source, Length width);

// What one framework shows, in the order of framework_pictures.hpp. What nothing is known of is left out.
[[nodiscard]] std::vector<ReportExhibit> framework_exhibits(const ReportSource& source, std::size_t framework, Length width);

}  // namespace takehold
