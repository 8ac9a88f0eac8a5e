// SPDX-License-Identifier: MIT
//
// What is wrong, where, and how to cure it. Errors are values: every fallible function of Takehold returns its issues,
// and nothing is printed below the programs in `native` and `web`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace takehold {

enum class IssueLevel { Error, Warning };

// A place that a person can go to. Empty fields are unknown.
struct Place {
  std::string source;  // file or plugin as the person named it: "rules/x/plugin.lua", "before.takehold.json"
  int line = 0;        // from 1; 0 is unknown
  int column = 0;      // from 1, in characters (UTF-8 code points); 0 is unknown
  std::string path;    // where inside the source: a JSON path such as "records.workflow.rows[2].tasks_added", or "rule \"x\""

  bool operator==(const Place&) const = default;
};

struct Issue {
  IssueLevel level = IssueLevel::Error;
  std::string code;     // stable and short, for tests and scripts: "unknown-name"
  std::string message;  // one sentence: what is wrong and what was expected
  std::string cure;     // what to do; may be empty
  Place place;
};

using Issues = std::vector<Issue>;

[[nodiscard]] Issue error(std::string code, std::string message, std::string cure = {}, Place place = {});
[[nodiscard]] Issue warning(std::string code, std::string message, std::string cure = {}, Place place = {});

void append(Issues& issues, const Issues& more);

[[nodiscard]] bool has_error(const Issues& issues);

// "file:3:14: error: message", then the path and the cure, each on its own line; no newline at the end.
[[nodiscard]] std::string to_text(const Issue& issue);
[[nodiscard]] std::string to_text(const Issues& issues);

// Where there is one line and no need for the place: "message; cure".
[[nodiscard]] std::string in_one_line(const Issue& issue);

}  // namespace takehold
