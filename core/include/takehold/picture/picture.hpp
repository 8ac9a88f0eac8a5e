// SPDX-License-Identifier: MIT
//
// A picture: what a framework shows on a slide, as plain shapes. Computed once, from a diagnosis; painted by the
// interface on the screen and by `svg` in reports, so both show exactly the same.
//
// Units are tenths of a CSS pixel; x goes to the right, y down; the origin is the upper left corner. Colours are roles
// that a painter fills from its theme: no picture contains a colour. Texts are measured with `text_width`, so that labels
// do not collide, whatever paints them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace takehold {

using Length = std::int32_t;  // tenths of a CSS pixel
[[nodiscard]] constexpr Length px(int pixels) { return pixels * 10; }

struct Point {
  Length x = 0, y = 0;
  bool operator==(const Point&) const = default;
};
struct Box {
  Length x = 0, y = 0, width = 0, height = 0;
  Length right() const { return x + width; }
  Length bottom() const { return y + height; }
  bool operator==(const Box&) const = default;
};

// Roles of colour. The first six are a theme's neutral colours; Series1 to Series4 are for charts and differ by more than hue
// (each also has a dash or a direct label).
enum class Ink {
  None, Surface, Raised, Line, Text, Text2, Text3,
  Accent, AccentSoft, Blocker, High, Medium, Low, Strength, Unknown,
  Series1, Series2, Series3, Series4,
  Page, OnAccent,             // below everything; text on Accent
};
inline constexpr std::size_t InkCount = 21;

enum class Fill { Solid, Hatched, Soft };  // hatched: open, not known; soft: a tint of the ink behind text
enum class Dash { Solid, Dashed, Dotted };
enum class Align { Start, Middle, End };
enum class TextSize { Caption, Body, Heading, Figure };
inline constexpr std::array<int, 4> Ems{12, 14, 17, 28};  // pixels, by TextSize

struct RectShape {
  Box box;
  Ink fill = Ink::None;
  Fill how = Fill::Solid;
  Ink stroke = Ink::None;     // one pixel wide, inside the box
  Dash dash = Dash::Solid;
  Length radius = 0;
};
struct LineShape {            // open, two points or more
  std::vector<Point> points;
  Ink ink = Ink::Text;
  Length width = px(1);
  Dash dash = Dash::Solid;
  bool arrow = false;         // a head at the last point
};
struct AreaShape {            // closed
  std::vector<Point> points;
  Ink fill = Ink::Accent;
  Fill how = Fill::Solid;
};
struct TextShape {
  Point at;                   // on the baseline
  std::string text;           // one line
  TextSize size = TextSize::Body;
  bool strong = false;
  Ink ink = Ink::Text;
  Align align = Align::Start;
};
enum class Mark { Blocker, High, Medium, Low, Strength, Unknown, Broken, Dot };  // octagon, triangle, diamond, circle, check, "?", cross, dot
struct MarkShape {
  Point at;                   // its middle
  Mark mark = Mark::Dot;
  Length size = px(12);
  Ink ink = Ink::Text;
};

using Shape = std::variant<RectShape, LineShape, AreaShape, TextShape, MarkShape>;

// A part that a reader can point at: it says its values, and may lead somewhere.
struct Spot {
  Box box;
  std::string label;          // "Week 7: 70 % of 62 people"
  std::string target;         // key of a finding, or an answer's address as `takehold set` takes it; empty: nowhere
};

// The picture's numbers as a table beside it; also what is copied as text.
struct PictureTable {
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;  // as many cells as columns
};

struct Picture {
  std::string id;             // stable: "incentive-alignment.incentive-map"
  std::string title;
  std::string summary;        // one or two sentences that say what it shows, for readers who cannot see it
  std::string note;           // under the picture: what a number rests on, or an assumption; may be empty
  Length width = 0, height = 0;
  std::vector<Shape> shapes;  // painted in this order
  std::vector<Spot> spots;
  PictureTable table;
};

// Width of one line in the interface's own font; characters that it lacks get the width of a likely substitute.
[[nodiscard]] Length text_width(std::string_view text, TextSize size, bool strong);
[[nodiscard]] Length line_height(TextSize size);   // 16, 20, 24 and 36 pixels

// Lines no wider than `width`, broken between words; a word that is too long is broken itself. At most `most` lines, the last
// with an ellipsis if text is left over. Never empty.
[[nodiscard]] std::vector<std::string> wrap_text(std::string_view text, TextSize size, bool strong, Length width, std::size_t most);

// The text, shortened with an ellipsis if it does not fit.
[[nodiscard]] std::string fit_text(std::string_view text, TextSize size, bool strong, Length width);

}  // namespace takehold
