// SPDX-License-Identifier: MIT
#include "picture/small_waterfall.hpp"

#include <algorithm>

namespace takehold {
namespace {

constexpr Length LeastHeight = px(1);  // a part of zero is a stroke, not invisible

void draw_bar(Sheet& sheet, const Upright& upright, const FloatingBar& bar, Ink ink) {
  if (!bar.applies) return;
  RectShape open;
  open.box = upright.between(bar.low, bar.high);
  open.fill = Ink::Unknown;
  open.how = Fill::Hatched;
  open.stroke = Ink::Unknown;
  if (bar.low != bar.high) sheet.rect(open);
  RectShape sure;
  sure.box = upright.between(bar.base, bar.sure);
  sure.fill = ink;
  if (bar.base != bar.sure || bar.low == bar.high) sheet.rect(sure);
}

Ink ink_of(const FloatingBar& bar) { return bar.sure < bar.base ? Ink::High : Ink::Strength; }

}  // namespace

Box Upright::between(std::int64_t a, std::int64_t b) const {
  const Length top = std::min(y(a), y(b)), bottom = std::max(y(a), y(b));
  return {left, top, width, std::max(bottom - top, LeastHeight)};
}

void draw_small_waterfall(Sheet& sheet, const Box& box, const Waterfall& waterfall, std::int64_t least, std::int64_t greatest) {
  const auto parts = static_cast<Length>(waterfall.parts.size());
  const Length step = box.width / (parts + 2);  // half a step of space before the total, which is half a step wider
  Upright upright{{least, std::max(greatest, least + 1), box.y, box.height - LeastHeight}, box.x, step * 3 / 4};
  sheet.across(upright.y(0), box.x, box.right(), Ink::Text3);
  for (const FloatingBar& bar : waterfall.parts) {
    draw_bar(sheet, upright, bar, ink_of(bar));
    upright.left += step;
  }
  upright.left += step / 2;
  upright.width = step;
  draw_bar(sheet, upright, waterfall.total, Ink::Accent);
}

}  // namespace takehold
