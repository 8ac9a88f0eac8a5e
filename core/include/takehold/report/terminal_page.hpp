// SPDX-License-Identifier: MIT
//
// Text set for a terminal: words wrapped at a width, styles, hanging indents. Text gets onto a page only as a span, and
// every span is escaped here, so that no report can forget it.
#pragma once

#include <string>
#include <string_view>

#include "takehold/phrases/style.hpp"
#include "takehold/report/palette.hpp"

namespace takehold {

inline constexpr int Indent = 3;  // of the text below a heading or a numbered line

class TerminalPage {
 public:
  TerminalPage(int width, const Palette& palette);

  // After a blank line, unless it comes first.
  void heading(std::string_view text, std::string_view note = {});
  void blank();

  // Wrapped; the first line starts in column `indent`, the others in column `hang` (or in `indent` if that is greater).
  void paragraph(const Spans& spans, int indent = 0, int hang = 0);

  int width() const { return width_; }
  const std::string& text() const { return text_; }

 private:
  int width_;
  Palette palette_;
  std::string text_;
};

// A fixed span padded with spaces to a width, or cut with "..." if it is wider.
[[nodiscard]] Span column(std::string_view text, int width, Style style = Style::Plain);
[[nodiscard]] Span right_column(std::string_view text, int width, Style style = Style::Plain);

}  // namespace takehold
