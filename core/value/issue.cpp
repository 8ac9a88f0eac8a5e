// SPDX-License-Identifier: MIT
#include "takehold/value/issue.hpp"

#include <algorithm>
#include <utility>

namespace takehold {
namespace {

Issue make(IssueLevel level, std::string code, std::string message, std::string cure, Place place) {
  Issue issue;
  issue.level = level;
  issue.code = std::move(code);
  issue.message = std::move(message);
  issue.cure = std::move(cure);
  issue.place = std::move(place);
  return issue;
}

// "file:3:14: ", "line 3, column 14: " without a file, or nothing.
std::string place_in_front(const Place& place) {
  if (place.source.empty()) {
    if (place.line == 0) return {};
    const std::string column = place.column == 0 ? "" : ", column " + std::to_string(place.column);
    return "line " + std::to_string(place.line) + column + ": ";
  }
  std::string text = place.source;
  if (place.line != 0) text += ":" + std::to_string(place.line);
  if (place.line != 0 && place.column != 0) text += ":" + std::to_string(place.column);
  return text + ": ";
}

}  // namespace

Issue error(std::string code, std::string message, std::string cure, Place place) {
  return make(IssueLevel::Error, std::move(code), std::move(message), std::move(cure), std::move(place));
}

Issue warning(std::string code, std::string message, std::string cure, Place place) {
  return make(IssueLevel::Warning, std::move(code), std::move(message), std::move(cure), std::move(place));
}

void append(Issues& issues, const Issues& more) { issues.insert(issues.end(), more.begin(), more.end()); }

bool has_error(const Issues& issues) {
  return std::any_of(issues.begin(), issues.end(), [](const Issue& issue) { return issue.level == IssueLevel::Error; });
}

std::string to_text(const Issue& issue) {
  std::string text = place_in_front(issue.place);
  text += issue.level == IssueLevel::Error ? "error: " : "warning: ";
  text += issue.message;
  if (!issue.place.path.empty()) text += "\n  at " + issue.place.path;
  if (!issue.cure.empty()) text += "\n  cure: " + issue.cure;
  return text;
}

std::string in_one_line(const Issue& issue) { return issue.cure.empty() ? issue.message : issue.message + "; " + issue.cure; }

std::string to_text(const Issues& issues) {
  std::string text;
  for (const Issue& issue : issues) {
    if (!text.empty()) text += "\n";
    text += to_text(issue);
  }
  return text;
}

}  // namespace takehold
