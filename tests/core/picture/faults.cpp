// SPDX-License-Identifier: MIT
#include <algorithm>
#include <variant>

#include "core/picture/frames_world.hpp"

namespace takehold::frames {
namespace {

constexpr Length Slack = px(1);  // rounding, and strokes that lie on an edge

Box box_of(const TextShape& text) {
  const Length wide = text_width(text.text, text.size, text.strong), tall = line_height(text.size);
  const Length left = text.align == Align::Start ? text.at.x : text.align == Align::End ? text.at.x - wide : text.at.x - wide / 2;
  return {left, text.at.y - tall * 3 / 4, wide, tall};
}

Box around(const std::vector<Point>& points) {
  Box box{points.front().x, points.front().y, 0, 0};
  for (const Point& point : points) {
    const Length right = std::max(box.right(), point.x), bottom = std::max(box.bottom(), point.y);
    box.x = std::min(box.x, point.x);
    box.y = std::min(box.y, point.y);
    box.width = right - box.x;
    box.height = bottom - box.y;
  }
  return box;
}

struct BoxOf {
  Box operator()(const RectShape& rect) const { return rect.box; }
  Box operator()(const LineShape& line) const { return around(line.points); }
  Box operator()(const AreaShape& area) const { return around(area.points); }
  Box operator()(const TextShape& text) const { return box_of(text); }
  Box operator()(const MarkShape& mark) const {
    return {mark.at.x - mark.size / 2, mark.at.y - mark.size / 2, mark.size, mark.size};
  }
};

std::string words_of(const Shape& shape) {
  const auto* text = std::get_if<TextShape>(&shape);
  return text == nullptr ? "a shape of kind " + std::to_string(shape.index()) : "“" + text->text + "”";
}

bool is_inside(const Box& box, const Picture& picture) {
  return box.x >= -Slack && box.y >= -Slack && box.width >= 0 && box.height >= 0 && box.right() <= picture.width + Slack &&
         box.bottom() <= picture.height + Slack;
}

bool overlap(const Box& a, const Box& b) {
  return std::min(a.right(), b.right()) - std::max(a.x, b.x) > Slack &&
         std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y) > Slack;
}

void find_texts_over_each_other(const Picture& picture, std::vector<std::string>& faults) {
  std::vector<const TextShape*> texts;
  for (const Shape& shape : picture.shapes) {
    if (const auto* text = std::get_if<TextShape>(&shape)) texts.push_back(text);
  }
  for (std::size_t i = 0; i < texts.size(); ++i) {
    for (std::size_t j = i + 1; j < texts.size(); ++j) {
      if (overlap(box_of(*texts[i]), box_of(*texts[j])))
        faults.push_back("“" + texts[i]->text + "” and “" + texts[j]->text + "” overlap");
    }
  }
}

void find_words_missing(const Picture& picture, std::vector<std::string>& faults) {
  if (picture.id.empty() || picture.title.empty()) faults.push_back("no id or title");
  if (picture.summary.empty()) faults.push_back("no summary");
  if (picture.table.rows.empty()) faults.push_back("no numbers beside it");
  if (picture.spots.empty()) faults.push_back("nothing to point at");
  for (const std::vector<std::string>& row : picture.table.rows) {
    if (row.size() != picture.table.columns.size())
      faults.push_back("a row of the table has " + std::to_string(row.size()) + " cells");
  }
}

}  // namespace

std::vector<std::string> faults_of(const Picture& picture) {
  std::vector<std::string> faults;
  for (const Shape& shape : picture.shapes) {
    if (!is_inside(std::visit(BoxOf{}, shape), picture)) faults.push_back(words_of(shape) + " lies outside");
    const auto* text = std::get_if<TextShape>(&shape);
    if (text != nullptr && (text->text.empty() || text->text == "…")) faults.push_back("a text without letters");
  }
  for (const Spot& spot : picture.spots) {
    if (!is_inside(spot.box, picture)) faults.push_back("the spot “" + spot.label + "” lies outside");
    if (spot.label.empty()) faults.push_back("a spot says nothing");
  }
  find_texts_over_each_other(picture, faults);
  find_words_missing(picture, faults);
  return faults;
}

}  // namespace takehold::frames
