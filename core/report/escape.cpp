// SPDX-License-Identifier: MIT
#include "takehold/report/escape.hpp"

#include <cstdint>

#include "takehold/value/characters.hpp"

namespace takehold {
namespace {

constexpr std::string_view Replacement = "\xEF\xBF\xBD";  // U+FFFD

bool is_break(std::int32_t c) { return c == '\n' || c == '\r' || c == '\t' || c == 0x85 || c == 0x2028 || c == 0x2029; }

bool is_control(std::int32_t c) {
  const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
  const bool turns_writing = c == 0x200E || c == 0x200F || c == 0x61C || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  return control || turns_writing;
}

std::string visible(std::int32_t c) {
  static constexpr std::string_view Digits = "0123456789ABCDEF";
  std::string digits;
  for (auto rest = static_cast<std::size_t>(c); rest > 0; rest /= 16) digits.insert(digits.begin(), Digits[rest % 16]);
  return "\\u{" + (digits.empty() ? "0" : digits) + "}";
}

// Characters that have a meaning anywhere in CommonMark or GitHub's dialect.
bool is_markup(char c) { return std::string_view("\\`*_[]<>|~&$@#").find(c) != std::string_view::npos; }

// "- a", "+ a" and "= a" have one only at the start; "1. a" and "1) a" only after digits, and "1.0" does not.
bool opens_block(std::string_view before, char c, std::string_view after) {
  if (c == '-' || c == '+' || c == '=' || c == ':') return before.empty();
  if ((c != '.' && c != ')') || (!after.empty() && after.front() != ' ')) return false;
  return !before.empty() && before.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::string escape_terminal(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const Character next = first_character(text);
    text.remove_prefix(next.bytes.size());
    if (next.point < 0) result += Replacement;
    else if (is_break(next.point)) result += ' ';
    else if (is_control(next.point)) result += visible(next.point);
    else result += next.bytes;
  }
  return result;
}

std::string escape_markdown(std::string_view text) {
  std::string line = escape_terminal(text);
  const std::size_t start = line.find_first_not_of(' ');
  line.erase(0, start == std::string::npos ? line.size() : start);  // four spaces would open a block of code
  std::string result;
  const std::string_view all = line;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (is_markup(line[i]) || opens_block(all.substr(0, i), line[i], all.substr(i + 1))) result += '\\';
    result += line[i];
  }
  return result;
}

int display_width(std::string_view text) {
  int width = 0;
  while (!text.empty()) {
    const Character next = first_character(text);
    text.remove_prefix(next.bytes.size());
    width += columns_of(next.point);
  }
  return width;
}

}  // namespace takehold
