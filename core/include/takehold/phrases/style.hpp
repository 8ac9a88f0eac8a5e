// SPDX-License-Identifier: MIT
//
// Words with a role: whoever lays them out gives each role its colour or weight. Meaning never rests on colour alone: every severity has a
// shape and a word as well.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace takehold {

enum class Style { Plain, Strong, Faint, Accent, Blocker, High, Medium, Low, Good, Unknown };
inline constexpr std::size_t StyleCount = 10;

struct Span {
  std::string text;
  Style style = Style::Plain;
  bool fixed = false;  // spaces are kept and the span is not broken; for columns and bars

  Span(std::string t, Style s = Style::Plain, bool f = false) : text(std::move(t)), style(s), fixed(f) {}
  Span(const char* t, Style s = Style::Plain) : text(t), style(s) {}
};
using Spans = std::vector<Span>;

[[nodiscard]] std::string plain_text(const Spans& spans);

}  // namespace takehold
