// SPDX-License-Identifier: MIT
//
// The formats of a report: one table from which `--format`, the window's menu and buttons, their words and the tests are made.
// A new format is a function in a file of its own and a row in formats.cpp.
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
  const char* ending;      // ".html", for file names
  const char* media_type;  // "text/html"
  const char* purpose;     // "for readers: pictures, light or dark, fits A4"; also in the help of `--format`
  bool pasted;             // meant to be pasted into something else, so it can be copied as well as saved
  // A pure function: the same source gives the same bytes in every build. Only formats made for a terminal use `terminal`.
  std::string (*write)(const ReportSource& source, const Terminal& terminal);
};

// The format that suits most readers comes first.
[[nodiscard]] std::span<const ReportFormat> report_formats();
[[nodiscard]] const ReportFormat* find_report_format(std::string_view name);  // null if there is none

}  // namespace takehold
