// SPDX-License-Identifier: MIT
//
// Looking into a picture.
#pragma once

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include "takehold/picture/picture.hpp"

namespace takehold::frames {

template <typename T, typename Condition>
std::vector<T> shapes_where(const Picture& picture, Condition condition) {
  std::vector<T> found;
  for (const Shape& shape : picture.shapes) {
    const T* one = std::get_if<T>(&shape);
    if (one != nullptr && condition(*one)) found.push_back(*one);
  }
  return found;
}

inline std::vector<RectShape> hatched_of(const Picture& picture) {
  return shapes_where<RectShape>(picture,
                                 [](const RectShape& rect) { return rect.how == Fill::Hatched && rect.fill != Ink::None; });
}

inline bool has_text(const Picture& picture, const std::string& words) {
  return !shapes_where<TextShape>(picture, [&](const TextShape& text) { return text.text == words; }).empty();
}

inline bool has_spot(const Picture& picture, const std::string& label) {
  return std::any_of(picture.spots.begin(), picture.spots.end(), [&](const Spot& spot) { return spot.label == label; });
}

// Where an axis stands that is marked with these words; its label is centred on it.
inline Length middle_of_text(const Picture& picture, const std::string& words, TextSize size = TextSize::Caption) {
  for (const TextShape& text :
       shapes_where<TextShape>(picture, [&](const TextShape& each) { return each.text == words && each.size == size; })) {
    const Length wide = text_width(text.text, text.size, text.strong);
    return text.align == Align::Middle ? text.at.x : text.align == Align::Start ? text.at.x + wide / 2 : text.at.x - wide / 2;
  }
  return -1;
}

inline bool is_near(Length a, Length b) { return a - b <= px(1) && b - a <= px(1); }

}  // namespace takehold::frames
