// SPDX-License-Identifier: MIT
#include "takehold/report/formats.hpp"

#include <algorithm>
#include <array>

#include "report/writers.hpp"

namespace takehold {
namespace {

constexpr std::array<ReportFormat, 4> Formats{{
    {"html", "HTML", ".html", "text/html", "for readers: pictures, light or dark, fits A4", false, write_html},
    {"markdown", "Markdown", ".md", "text/markdown", "for a wiki or a repository: text and tables", true, write_markdown},
    {"text", "text", ".txt", "text/plain", "for a terminal or a message: in short", true, write_text},
    {"json", "JSON", ".json", "application/json", "for programs: the diagnosis as data", false, write_json},
}};

}  // namespace

std::span<const ReportFormat> report_formats() { return Formats; }

const ReportFormat* find_report_format(std::string_view name) {
  const auto found = std::find_if(Formats.begin(), Formats.end(), [&](const ReportFormat& format) { return format.name == name; });
  return found == Formats.end() ? nullptr : &*found;
}

}  // namespace takehold
