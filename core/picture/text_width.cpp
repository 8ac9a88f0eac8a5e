// SPDX-License-Identifier: MIT
#include <array>

#include "picture/font_widths.hpp"
#include "takehold/picture/picture.hpp"
#include "takehold/value/characters.hpp"

namespace takehold {
namespace {

constexpr std::array<int, 4> Lines{16, 20, 24, 36};
constexpr std::int64_t Other = 1126;                   // 0.55 em: letters of other alphabets
constexpr std::int64_t Punctuation = 1500;             // dashes, quotes and arrows of all widths

std::int64_t units_of(std::int32_t point, bool strong) {
  const auto& widths = strong ? SemiboldWidths : RegularWidths;
  if (point >= 0x20 && point < 0x7F) return widths[static_cast<std::size_t>(point - 0x20)];
  if (point >= 0xA0 && point < 0x100) return widths[AsciiWidths + static_cast<std::size_t>(point - 0xA0)];
  if (columns_of(point) == 2) return UnitsPerEm;
  return point >= 0x2000 && point < 0x2200 ? Punctuation : Other;
}

}  // namespace

Length text_width(std::string_view text, TextSize size, bool strong) {
  std::int64_t units = 0;
  while (!text.empty()) {
    const Character character = first_character(text);
    units += units_of(character.point, strong);
    text.remove_prefix(character.bytes.size());
  }
  const std::int64_t em = px(Ems[static_cast<std::size_t>(size)]);
  return static_cast<Length>((units * em + UnitsPerEm - 1) / UnitsPerEm);
}

Length line_height(TextSize size) { return px(Lines[static_cast<std::size_t>(size)]); }

}  // namespace takehold
