// SPDX-License-Identifier: MIT
#include "picture/sheet.hpp"

#include <algorithm>
#include <utility>

#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr Length PlateMargin = px(3);

Length anchor(Length left, Length width, Align align) {
  if (align == Align::Middle) return left + width / 2;
  return align == Align::End ? left + width : left;
}

Length widest(const std::vector<std::string>& lines, const Lettering& lettering) {
  Length widest = 0;
  for (const std::string& line : lines) widest = std::max(widest, text_width(line, lettering.size, lettering.strong));
  return widest;
}

}  // namespace

Sheet::Sheet(std::string id, std::string title, Length width) {
  picture.id = std::move(id);
  picture.title = std::move(title);
  picture.width = width;
}

void Sheet::line(std::vector<Point> points, Ink ink, Length width, Dash dash, bool arrow) {
  LineShape shape;
  shape.points = std::move(points);
  shape.ink = ink;
  shape.width = width;
  shape.dash = dash;
  shape.arrow = arrow;
  picture.shapes.emplace_back(std::move(shape));
}

void Sheet::across(Length y, Length from, Length to, Ink ink, Length width, Dash dash) {
  line({{from, y}, {to, y}}, ink, width, dash);
}

void Sheet::down(Length x, Length from, Length to, Ink ink, Length width, Dash dash) {
  line({{x, from}, {x, to}}, ink, width, dash);
}

void Sheet::mark(Point at, Mark mark, Ink ink, Length size) {
  MarkShape shape;
  shape.at = at;
  shape.mark = mark;
  shape.size = size;
  shape.ink = ink;
  picture.shapes.emplace_back(shape);
}

// The baseline is three quarters down the line.
void Sheet::place(Length left, Length top, Length width, std::string line, const Lettering& lettering) {
  TextShape shape;
  shape.at = {anchor(left, width, lettering.align), top + line_height(lettering.size) * 3 / 4};
  shape.text = std::move(line);
  shape.size = lettering.size;
  shape.strong = lettering.strong;
  shape.ink = lettering.ink;
  shape.align = lettering.align;
  picture.shapes.emplace_back(std::move(shape));
}

void Sheet::text(Length left, Length top, Length width, std::string_view text, const Lettering& lettering) {
  if (!text.empty()) place(left, top, width, fit_text(text, lettering.size, lettering.strong, width), lettering);
}

Length Sheet::lines(Length left, Length top, Length width, std::string_view text, const Lettering& lettering, std::size_t most) {
  if (text.empty()) return 0;
  Length height = 0;
  for (std::string& line : wrap_text(text, lettering.size, lettering.strong, width, most)) {
    place(left, top + height, width, std::move(line), lettering);
    height += line_height(lettering.size);
  }
  return height;
}

Length Sheet::plated(Length left, Length top, Length width, std::string_view text, const Lettering& lettering, std::size_t most) {
  if (text.empty()) return 0;
  const std::vector<std::string> wrapped = wrap_text(text, lettering.size, lettering.strong, width, most);
  const Length wide = widest(wrapped, lettering);
  const Length slack = width - wide;
  const Length from = lettering.align == Align::Start ? left : lettering.align == Align::End ? left + slack : left + slack / 2;
  RectShape plate;
  const Length plate_left = std::max(from - PlateMargin, 0), plate_right = std::min(from + wide + PlateMargin, picture.width);
  plate.box = {plate_left, top, plate_right - plate_left, line_height(lettering.size) * static_cast<Length>(wrapped.size())};
  plate.fill = Ink::Surface;
  plate.radius = px(3);
  rect(plate);
  return lines(left, top, width, text, lettering, most);
}

void Sheet::spot(const Box& box, std::string label, std::string target) {
  Spot spot;
  spot.box = box;
  spot.label = std::move(label);
  spot.target = std::move(target);
  picture.spots.push_back(std::move(spot));
}

Picture Sheet::finish(Length height) {
  picture.height = height;
  return std::move(picture);
}

Length height_of(std::string_view text, const Lettering& lettering, Length width, std::size_t most) {
  if (text.empty()) return 0;
  return line_height(lettering.size) * static_cast<Length>(wrap_text(text, lettering.size, lettering.strong, width, most).size());
}

// Both numbers are halved until the product fits; the loss is far below a pixel.
Length Scale::at(std::int64_t value) const {
  std::int64_t span = to - from, offset = value - from;
  while (span > (std::int64_t{1} << 40)) {
    span /= 2;
    offset /= 2;
  }
  return start + static_cast<Length>(offset * length / std::max<std::int64_t>(span, 1));
}

std::int64_t round_step(std::int64_t range, std::int64_t most) {
  for (std::int64_t power = 1;; power *= 10) {
    for (const std::int64_t times : {1, 2, 5}) {
      if (range / (times * power) < most) return times * power;
    }
  }
}

std::string sentence_part(std::string_view before, const std::vector<std::string>& names, std::string_view after) {
  if (names.empty()) return {};
  return std::string(before) + list_in_words(names) + std::string(after);
}

}  // namespace takehold
