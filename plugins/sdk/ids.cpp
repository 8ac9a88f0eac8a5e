// SPDX-License-Identifier: MIT
#include <algorithm>

#include "sdk/keys.hpp"

#include "takehold/value/ascii.hpp"

namespace takehold::plugins {
namespace {

constexpr std::size_t MostCites = 4;

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

bool all_of(std::string_view text, bool (*good)(char)) { return std::all_of(text.begin(), text.end(), good); }

// "I-78", "OWN-1": something before a hyphen and something behind it.
bool is_cite(std::string_view text) {
  const std::size_t hyphen = text.find('-');
  const bool good =
      all_of(text, [](char c) { return is_lower(c) || is_digit(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '.'; });
  return good && text.size() <= 40 && hyphen != std::string_view::npos && hyphen > 0 && hyphen + 1 < text.size();
}

}  // namespace

bool is_id(std::string_view text) {
  if (text.empty() || text.size() > 60 || !is_lower(text.front()) || text.back() == '-') return false;
  return all_of(text, [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

bool is_lua_name(std::string_view text) {
  if (text.empty() || text.size() > 60 || !is_lower(text.front())) return false;
  return all_of(text, [](char c) { return is_lower(c) || is_digit(c) || c == '_'; });
}

void check_cites(Host& host, const Cites& cites, Spot spot, const std::string& inside) {
  if (cites.size() > MostCites) {
    host.report(spot, "too-many-cites",
                "cite holds " + std::to_string(cites.size()) + " items; at most four can stand on one thing",
                "Keep those that it really deals with.", inside);
  }
  for (const std::string& cite : cites) {
    if (!is_cite(cite))
      host.report(spot, "bad-id", "\"" + cite + "\" is not the id of an item", "Ids look like \"I-78\".", inside);
    if (std::count(cites.begin(), cites.end(), cite) > 1) {
      host.report(spot, "duplicate-id", "\"" + cite + "\" stands twice in one cite", "Name it once.", inside);
      return;
    }
  }
}

}  // namespace takehold::plugins
