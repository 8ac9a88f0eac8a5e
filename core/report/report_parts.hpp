// SPDX-License-Identifier: MIT
//
// The larger parts of a report (takehold/report/report.hpp).
#pragma once

#include <vector>

#include "takehold/report/report.hpp"

namespace takehold {

// A finding for a committee to read, and what it rests on.
[[nodiscard]] ReportCard finding_card(const ReportSource& source, const Headline& headline);

// Each gate with its requirements, failed ones first. The next gate is unfolded.
[[nodiscard]] std::vector<ReportBlock> gate_folds(const ReportSource& source);

// Scores of all frameworks.
[[nodiscard]] ReportExhibit scores_exhibit(const ReportSource& source, Length width);

// What one framework shows, in the order of framework_pictures.hpp, without exhibits about which nothing is known.
[[nodiscard]] std::vector<ReportExhibit> framework_exhibits(const ReportSource& source, std::size_t framework, Length width);

}  // namespace takehold
