// SPDX-License-Identifier: MIT
//
// The writers of the formats in formats.cpp, one file each.
#pragma once

#include <string>

#include "takehold/report/report.hpp"
#include "takehold/report/terminal.hpp"

namespace takehold {

// The width of pictures on a page of their own; on a page without pictures it does not matter.
inline constexpr Length PictureWidth = px(1086);

// One self-contained file: no script, nothing fetched, its own content security policy, pictures as SVG. Light or dark like the
// reader's system; light on paper, where it fits A4 and breaks between things, not through them.
[[nodiscard]] std::string write_html(const ReportSource& source, const Terminal& terminal);

// CommonMark with tables, for a wiki or a pull request. Contains everything except the pictures themselves.
[[nodiscard]] std::string write_markdown(const ReportSource& source, const Terminal& terminal);

// For a newcomer's first reading: calm, the most important thing on top, and the commands to go on with.
[[nodiscard]] std::string write_text(const ReportSource& source, const Terminal& terminal);

// The diagnosis as data for programs: not the report's sections, but their contents. Keys are stable: new ones may come, none
// changes its meaning. Sets of possible truths are texts ("T", "TF"), scores decimals from 0 to 100; a missing bound is null.
[[nodiscard]] std::string write_json(const ReportSource& source, const Terminal& terminal);

}  // namespace takehold
