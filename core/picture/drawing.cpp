// SPDX-License-Identifier: MIT
#include "picture/drawing.hpp"

#include <algorithm>

namespace takehold {
namespace {

constexpr int AscentPercent = 107;  // of the em: where the base line stands below the top of a face's line
constexpr int Ems[] = {12, 14, 17, 28};

Length base_line(TextSize size) { return px(Ems[static_cast<std::size_t>(size)]) * AscentPercent / 100; }

}  // namespace

Drawing::Drawing(std::string id, std::string title, Length width) {
  picture_.id = std::move(id);
  picture_.title = std::move(title);
  picture_.width = width;
}

void Drawing::text(Point top, std::string_view words, const TextLook& look, Length room) {
  if (words.empty()) return;
  std::string fitted = room > 0 ? fit_text(words, look.size, look.strong, room) : std::string(words);
  if (room > 0 && fitted != words) {
    const Length width = text_width(fitted, look.size, look.strong);
    const Length shift = look.align == Align::Start ? 0 : look.align == Align::Middle ? width / 2 : width;
    spot({top.x - shift, top.y, width, line_height(look.size)}, std::string(words));
  }
  add(TextShape{{top.x, top.y + base_line(look.size)}, std::move(fitted), look.size, look.strong, look.ink, look.align});
}

Length Drawing::paragraph(Point top, std::string_view words, const TextLook& look, Length room, std::size_t most) {
  for (const std::string& words_of_line : wrap_text(words, look.size, look.strong, room, most)) {
    text(top, words_of_line, look);
    top.y += line_height(look.size);
  }
  return top.y;
}

void Drawing::box(const Box& box, Ink fill, Ink stroke, Fill how, Length radius) {
  add(RectShape{box, fill, how, stroke, Dash::Solid, radius});
}

void Drawing::line(Point from, Point to, Ink ink, Length width, Dash dash, bool arrow) {
  add(LineShape{{from, to}, ink, width, dash, arrow});
}

void Drawing::polyline(std::vector<Point> points, Ink ink, Length width, Dash dash) {
  add(LineShape{std::move(points), ink, width, dash, false});
}

void Drawing::spot(const Box& box, std::string label, std::string target) {
  picture_.spots.push_back({box, std::move(label), std::move(target)});
}

void Drawing::percent_axis(Length left, Length right, Length top, Length bottom) {
  const int step = right - left < px(240) ? 50 : 20;
  for (int percent = 0; percent <= 100; percent += step) {
    const Length x = along(left, right, percent * 10'000);
    line({x, top}, {x, bottom}, Ink::Line);
    text({x, bottom + px(4)}, std::to_string(percent) + (percent == 100 ? " %" : ""), {TextSize::Caption, false, Ink::Text2, Align::Middle});
  }
}

Picture Drawing::finish(Length height, std::string summary, std::string note) {
  picture_.height = height;
  picture_.summary = std::move(summary);
  picture_.note = std::move(note);
  return std::move(picture_);
}

Length along(Length from, Length to, std::int64_t share) {
  return static_cast<Length>(from + (static_cast<std::int64_t>(to) - from) * share / 1'000'000);
}

}  // namespace takehold
