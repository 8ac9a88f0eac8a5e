// SPDX-License-Identifier: MIT
//
// Puts shapes into a Picture. Texts are placed by the top of their line, not by the base line.
#pragma once

#include <string>
#include <utility>

#include "takehold/picture/picture.hpp"

namespace takehold {

inline constexpr Length NarrowPicture = px(640);  // below it, what stands side by side stands one below the other

struct TextLook {
  TextSize size = TextSize::Body;
  bool strong = false;
  Ink ink = Ink::Text;
  Align align = Align::Start;
};
inline constexpr TextLook BodyText{};
inline constexpr TextLook StrongText{TextSize::Body, true, Ink::Text, Align::Start};
inline constexpr TextLook SmallText{TextSize::Caption, false, Ink::Text2, Align::Start};

class Drawing {
 public:
  Drawing(std::string id, std::string title, Length width);

  // One line; its top left corner, or top middle or right by `look.align`. Shortened to `room` where that is given.
  void text(Point top, std::string_view words, const TextLook& look, Length room = 0);
  // Several lines; gives the y below the last one.
  Length paragraph(Point top, std::string_view words, const TextLook& look, Length room, std::size_t most);

  void rect(const RectShape& shape) { add(shape); }
  void box(const Box& box, Ink fill, Ink stroke = Ink::None, Fill how = Fill::Solid, Length radius = 0);
  void line(Point from, Point to, Ink ink, Length width = px(1), Dash dash = Dash::Solid, bool arrow = false);
  void polyline(std::vector<Point> points, Ink ink, Length width, Dash dash);
  void area(std::vector<Point> points, Ink fill, Fill how) { add(AreaShape{std::move(points), fill, how}); }
  void mark(Point middle, Mark mark, Length size, Ink ink) { add(MarkShape{middle, mark, size, ink}); }
  void spot(const Box& box, std::string label, std::string target = {});
  void row(std::vector<std::string> cells) { picture_.table.rows.push_back(std::move(cells)); }
  void columns(std::vector<std::string> titles) { picture_.table.columns = std::move(titles); }

  // A horizontal axis of whole percents from 0 to 100 over [left, right]: grid lines between top and bottom, labels below.
  void percent_axis(Length left, Length right, Length top, Length bottom);

  Length width() const { return picture_.width; }
  Picture finish(Length height, std::string summary, std::string note = {});

 private:
  void add(Shape shape) { picture_.shapes.push_back(std::move(shape)); }

  Picture picture_;
};

// `share` millionths of the way from `from` to `to`.
[[nodiscard]] Length along(Length from, Length to, std::int64_t share);

}  // namespace takehold
