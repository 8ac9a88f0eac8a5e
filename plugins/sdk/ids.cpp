// SPDX-License-Identifier: MIT
#include <algorithm>

#include "sdk/keys.hpp"

#include "takehold/value/ascii.hpp"

namespace takehold::plugins {
namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

bool all_of(std::string_view text, bool (*good)(char)) { return std::all_of(text.begin(), text.end(), good); }

}  // namespace

bool is_id(std::string_view text) {
  if (text.empty() || text.size() > 60 || !is_lower(text.front()) || text.back() == '-') return false;
  return all_of(text, [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

bool is_lua_name(std::string_view text) {
  if (text.empty() || text.size() > 60 || !is_lower(text.front())) return false;
  return all_of(text, [](char c) { return is_lower(c) || is_digit(c) || c == '_'; });
}

}  // namespace takehold::plugins
