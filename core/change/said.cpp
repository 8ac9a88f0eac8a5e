// SPDX-License-Identifier: MIT
#include "change/said.hpp"

#include "change/asked.hpp"
#include "takehold/value/text.hpp"

namespace takehold {

std::optional<bool> said_yes_or_no(std::string_view text) {
  const std::string word = in_small_letters(tidy(text));
  if (word == "yes" || word == "true") return true;
  if (word == "no" || word == "false") return false;
  return std::nullopt;
}

std::optional<std::string> said_not_applicable(std::string_view text) {
  const std::string start = in_small_letters(text.substr(0, 4));
  if (start == "n/a" || start == "n/a:") return tidy(text.substr(start.size()));
  return std::nullopt;
}

}  // namespace takehold
