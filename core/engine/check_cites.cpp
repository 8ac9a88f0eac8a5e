// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/checks.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr std::size_t MostCites = 4;  // of one part: who cites more has not found the one it rests on
constexpr std::size_t LongestCite = 40;

bool belongs_into_a_cite(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

// "I-78", "OWN-1": something on both sides of a hyphen.
bool is_cite(std::string_view text) {
  const std::size_t hyphen = text.find('-');
  const bool has_both_sides = hyphen != std::string_view::npos && hyphen > 0 && hyphen + 1 < text.size();
  return has_both_sides && text.size() <= LongestCite && std::all_of(text.begin(), text.end(), belongs_into_a_cite);
}

}  // namespace

std::optional<Issue> cite_fault(const Cites& cites) {
  if (cites.size() > MostCites) {
    return error("too-many-cites", std::to_string(cites.size()) + " items are cited, and at most four are allowed",
                 "cite the items that this really deals with, or split it");
  }
  for (const std::string& cite : cites) {
    if (!is_cite(cite)) return error("bad-id", quote(cite) + " is not the id of an item", "ids look like \"I-78\"");
    if (std::count(cites.begin(), cites.end(), cite) > 1)
      return error("duplicate-id", quote(cite) + " is cited twice", "name it once");
  }
  return std::nullopt;
}

}  // namespace takehold
