// SPDX-License-Identifier: MIT
#include "explain/labels.hpp"

namespace takehold {

std::string in_sentence(std::string_view label) {
  std::string text(label);
  if (text.size() < 2 || text[0] < 'A' || text[0] > 'Z') return text;
  const bool is_word = (text[1] >= 'a' && text[1] <= 'z') || text[1] == ' ';
  if (is_word) text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

}  // namespace takehold
