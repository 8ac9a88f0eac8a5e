// SPDX-License-Identifier: MIT
#include "catalogue/choices.hpp"

#include <algorithm>
#include <iterator>

namespace takehold::plugins {
namespace {

constexpr std::size_t HashDigits = 16;

bool is_hash(std::string_view text) {
  return text.size() == HashDigits && text.find_first_not_of("0123456789abcdef") == text.npos;
}

// The text before the first blank, which goes with it.
std::string_view take_word(std::string_view& line) {
  const std::size_t blank = line.find(' ');
  const std::string_view word = line.substr(0, blank);
  line.remove_prefix(blank == line.npos ? line.size() : blank + 1);
  return word;
}

void read_line(std::string_view line, Choices& choices) {
  const std::string_view kind = take_word(line);
  if (kind == "off" && !line.empty()) {
    choices.off.emplace(line);
  } else if (kind == "on") {
    const std::string_view content = take_word(line);
    if (is_hash(content) && !line.empty()) choices.agreed.emplace(content, line);
  }
}

}  // namespace

void Choices::take_back(std::string_view id) {
  for (auto each = agreed.begin(); each != agreed.end();) each = each->second == id ? agreed.erase(each) : std::next(each);
}

std::string to_text(const Choices& choices) {
  std::string text;
  for (const std::string& id : choices.off) text += "off " + id + "\n";
  for (const auto& [content, id] : choices.agreed) text += "on " + content + " " + id + "\n";
  return text;
}

Choices choices_from(std::string_view text) {
  Choices choices;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    read_line(line, choices);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return choices;
}

}  // namespace takehold::plugins
