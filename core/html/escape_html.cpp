// SPDX-License-Identifier: MIT
#include "takehold/html/escape_html.hpp"

#include "takehold/value/characters.hpp"

namespace takehold {
namespace {

bool is_allowed(std::int32_t point) {
  if (point == '\t' || point == '\n' || point == '\r') return true;
  return point >= 0x20 && point != 0x7F && !(point >= 0x80 && point < 0xA0) && point != 0xFFFE && point != 0xFFFF;
}

}  // namespace

std::string escape_html(std::string_view text) {
  std::string escaped;
  while (!text.empty()) {
    const Character character = first_character(text);
    text.remove_prefix(character.bytes.size());
    switch (character.point) {
      case '&': escaped += "&amp;"; break;
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      case '"': escaped += "&quot;"; break;
      case '\'': escaped += "&#39;"; break;
      default:
        if (is_allowed(character.point)) escaped += character.bytes;
        else escaped += "\xEF\xBF\xBD";
    }
  }
  return escaped;
}

}  // namespace takehold
