// SPDX-License-Identifier: MIT
#include "present/mentions.hpp"

#include <string>

#include "takehold/value/text.hpp"

namespace takehold::ui {

bool mentions(std::string_view text, std::string_view words) {
  const std::string in = in_small_letters(text), wanted = in_small_letters(words);
  std::string_view left = wanted;
  while (!left.empty()) {
    const std::size_t blank = left.find(' ');
    if (in.find(left.substr(0, blank)) == std::string::npos) return false;
    left.remove_prefix(blank == std::string_view::npos ? left.size() : blank + 1);
  }
  return true;
}

}  // namespace takehold::ui
