// SPDX-License-Identifier: MIT
//
// The formats of a report: one table, of which `--format`, the window's menu and buttons, their words and the tests are made. A new
// format is a function in a file of its own and a row in formats.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "takehold/report/report.hpp"
#include "takehold/report/terminal.hpp"

namespace takehold {

struct ReportFormat {
  const char* name;        // "html", as `--format` takes it
  const char* title;       // "HTML"
  const char* ending;      // ".html", of a file's name
  const char* media_type;  // "text/html"
  const char* purpose;     // "for readers: pictures, light or dark, fits A4"; also what `--format` says in its help
  bool pasted;             // made to be pasted into something else, so it can be copied as well as saved
  // A pure function: the same source gives the same bytes in every build. Only what is made for a terminal looks at it.
  std::string (*write)(const ReportSource& source, const Terminal& terminal);
};

// The one for most readers first.
[[nodiscard]] std::span<const ReportFormat> report_formats();
[[nodiscard]] const ReportFormat* find_report_format(std::string_view name);  // null: there is none

}  // namespace takehold
