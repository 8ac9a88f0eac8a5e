// SPDX-License-Identifier: MIT
#include "takehold/report/formats.hpp"

#include <algorithm>
#include <iterator>

namespace takehold {

// The writers, one file each.
// One file that is complete by itself: no script, nothing fetched, its own content security policy, pictures as SVG. Light or dark as the
// reader's system; light on paper, where it fits A4 and breaks between things, not through them.
std::string write_html(const ReportSource& source, const Terminal& terminal);
// CommonMark with tables. Holds everything but the pictures themselves.
std::string write_markdown(const ReportSource& source, const Terminal& terminal);
// As a newcomer reads it first: calm, the most important thing on top, and the commands that lead on.
std::string write_text(const ReportSource& source, const Terminal& terminal);
// The diagnosis as data: not the report's sections, but what they are made of. Keys are stable: new ones may come, none changes its meaning.
// Sets of possible truths are texts ("T", "TF"), scores decimals from 0 to 100; a bound that does not exist is null.
std::string write_json(const ReportSource& source, const Terminal& terminal);

namespace {

constexpr ReportFormat Formats[] = {
    {"html", "HTML", ".html", "text/html", "for readers: pictures, light or dark, fits A4", false, write_html},
    {"markdown", "Markdown", ".md", "text/markdown", "for a wiki or a repository: text and tables", true, write_markdown},
    {"text", "text", ".txt", "text/plain", "for a terminal or a message: in short", true, write_text},
    {"json", "JSON", ".json", "application/json", "for programs: the diagnosis as data", false, write_json},
};

}  // namespace

std::span<const ReportFormat> report_formats() { return Formats; }

const ReportFormat* find_report_format(std::string_view name) {
  const auto found = std::find_if(std::begin(Formats), std::end(Formats), [&](const ReportFormat& format) { return format.name == name; });
  return found == std::end(Formats) ? nullptr : &*found;
}

}  // namespace takehold
