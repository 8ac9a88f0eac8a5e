// SPDX-License-Identifier: MIT
#include <algorithm>

#include "takehold/picture/picture.hpp"
#include "takehold/value/characters.hpp"

namespace takehold {
namespace {

constexpr std::string_view Ellipsis = "…";

// The longest beginning that fits, at least one character.
std::size_t fitting_bytes(std::string_view text, TextSize size, bool strong, Length width) {
  std::size_t bytes = 0;
  while (bytes < text.size()) {
    const std::size_t next = bytes + first_character(text.substr(bytes)).bytes.size();
    if (bytes > 0 && text_width(text.substr(0, next), size, strong) > width) break;
    bytes = next;
  }
  return bytes;
}

// The end of the line that begins at the start of `text`: after its last word that fits.
std::size_t line_end(std::string_view text, TextSize size, bool strong, Length width) {
  std::size_t end = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && text[at] != ' ') continue;
    if (text_width(text.substr(0, at), size, strong) > width) break;
    end = at;
  }
  return end > 0 ? end : fitting_bytes(text, size, strong, width);
}

}  // namespace

std::string fit_text(std::string_view text, TextSize size, bool strong, Length width) {
  if (text_width(text, size, strong) <= width) return std::string(text);
  const Length room = width - text_width(Ellipsis, size, strong);
  std::string_view kept = text.substr(0, fitting_bytes(text, size, strong, room));
  while (kept.ends_with(' ')) kept.remove_suffix(1);
  return std::string(kept) + std::string(Ellipsis);
}

std::vector<std::string> wrap_text(std::string_view text, TextSize size, bool strong, Length width, std::size_t most) {
  std::vector<std::string> lines;
  while (!text.empty() && lines.size() < most) {
    if (lines.size() + 1 == most) {
      lines.push_back(fit_text(text, size, strong, width));
      break;
    }
    const std::size_t end = line_end(text, size, strong, width);
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
    while (text.starts_with(' ')) text.remove_prefix(1);
  }
  if (lines.empty()) lines.emplace_back();
  return lines;
}

}  // namespace takehold
