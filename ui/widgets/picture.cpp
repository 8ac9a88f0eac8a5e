// SPDX-License-Identifier: MIT
#include "widgets/picture.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "takehold/ui/items.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/tables.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

struct ShapePainter {
  const Ui& ui;
  ImVec2 origin;
  ImDrawList& list;

  float length(Length value) const { return static_cast<float>(value) / 10 * ui.theme.unit; }
  ImVec2 at(Point point) const { return {origin.x + length(point.x), origin.y + length(point.y)}; }
  // Lines one pixel wide run through the middle of pixels.
  ImVec2 crisp(Point point) const {
    const ImVec2 exact = at(point);
    return {std::floor(exact.x) + 0.5f, std::floor(exact.y) + 0.5f};
  }

  void operator()(const RectShape& rect) const;
  void operator()(const LineShape& line) const;
  void operator()(const AreaShape& area) const;
  void operator()(const TextShape& text) const;
  void operator()(const MarkShape& mark) const { draw_mark(ui, mark.mark, at(mark.at), length(mark.size) / ui.theme.unit, mark.ink); }

  void dashed(ImVec2 from, ImVec2 to, ImU32 colour, float width, Dash dash) const;
  void arrow_head(ImVec2 from, ImVec2 tip, ImU32 colour, float width) const;
};

Type type_of(const TextShape& text) {
  switch (text.size) {
    case TextSize::Caption: return Type::Caption;
    case TextSize::Heading: return Type::Heading;
    case TextSize::Figure: return Type::Verdict;
    case TextSize::Body: break;
  }
  return text.strong ? Type::Emphasis : Type::Body;
}

constexpr float FigureEm = 28;

float size_of(const TextShape& text) {
  return text.size == TextSize::Figure ? font_size(Type::Verdict) * FigureEm / 30 : font_size(type_of(text));
}

void ShapePainter::operator()(const RectShape& rect) const {
  const ImVec2 from = at({rect.box.x, rect.box.y}), to = at({rect.box.right(), rect.box.bottom()});
  const float radius = length(rect.radius);
  if (rect.fill != Ink::None && rect.how == Fill::Solid) list.AddRectFilled(from, to, ui.colour(rect.fill), radius);
  if (rect.fill != Ink::None && rect.how == Fill::Soft) list.AddRectFilled(from, to, ui.theme.faded(rect.fill, 0.16f), radius);
  if (rect.fill != Ink::None && rect.how == Fill::Hatched) hatch(ui, from, to, rect.fill);
  if (rect.stroke == Ink::None) return;
  if (rect.dash == Dash::Solid) {
    list.AddRect(from, to, ui.colour(rect.stroke), radius, 0, ui.px(1));
    return;
  }
  const ImVec2 right{to.x, from.y}, bottom{from.x, to.y};
  for (const auto& [a, b] : {std::pair{from, right}, std::pair{right, to}, std::pair{to, bottom}, std::pair{bottom, from}})
    dashed(a, b, ui.colour(rect.stroke), ui.px(1), rect.dash);
}

void ShapePainter::dashed(ImVec2 from, ImVec2 to, ImU32 colour, float width, Dash dash) const {
  const float length_all = std::hypot(to.x - from.x, to.y - from.y);
  if (length_all <= 0) return;
  const float on = ui.px(dash == Dash::Dotted ? 2 : 5), off = ui.px(dash == Dash::Dotted ? 3 : 4);
  const ImVec2 unit{(to.x - from.x) / length_all, (to.y - from.y) / length_all};
  for (float start = 0; start < length_all; start += on + off) {
    const float end = std::min(start + on, length_all);
    list.AddLine({from.x + unit.x * start, from.y + unit.y * start}, {from.x + unit.x * end, from.y + unit.y * end}, colour, width);
  }
}

void ShapePainter::arrow_head(ImVec2 from, ImVec2 tip, ImU32 colour, float width) const {
  const float all = std::hypot(tip.x - from.x, tip.y - from.y);
  if (all <= 0) return;
  const ImVec2 along{(tip.x - from.x) / all, (tip.y - from.y) / all};
  const float reach = ui.px(7) + width, half = ui.px(3.5f) + width / 2;
  const ImVec2 foot{tip.x - along.x * reach, tip.y - along.y * reach};
  list.AddTriangleFilled(tip, {foot.x - along.y * half, foot.y + along.x * half}, {foot.x + along.y * half, foot.y - along.x * half}, colour);
}

void ShapePainter::operator()(const LineShape& line) const {
  const float width = std::max(1.0f, std::round(length(line.width)));
  const ImU32 colour = ui.colour(line.ink);
  const bool fine = width <= 1.5f && line.points.size() == 2;
  std::vector<ImVec2> points;
  for (const Point& point : line.points) points.push_back(fine ? crisp(point) : at(point));
  if (points.size() < 2) return;
  if (line.dash == Dash::Solid) list.AddPolyline(points.data(), static_cast<int>(points.size()), colour, 0, width);
  else
    for (std::size_t next = 1; next < points.size(); ++next) dashed(points[next - 1], points[next], colour, width, line.dash);
  if (line.arrow) arrow_head(points[points.size() - 2], points.back(), colour, width);
}

void ShapePainter::operator()(const AreaShape& area) const {
  std::vector<ImVec2> points;
  for (const Point& point : area.points) points.push_back(at(point));
  if (points.size() < 3) return;
  const float share = area.how == Fill::Solid ? 1.0f : 0.18f;
  list.AddConcavePolyFilled(points.data(), static_cast<int>(points.size()), ui.theme.faded(area.fill, share));
}

void ShapePainter::operator()(const TextShape& text) const {
  const float size = size_of(text) * ui.theme.unit;
  ImFont* font = text.strong ? ui.theme.semibold : ui.theme.regular;
  const char* end = text.text.data() + text.text.size();
  const float width = font->CalcTextSizeA(size, 1e6f, 0, text.text.data(), end).x;
  const float shift = text.align == Align::Start ? 0 : text.align == Align::Middle ? width / 2 : width;
  constexpr float AscentShare = 0.785f;  // of the line's height in Open Sans
  const ImVec2 base = at(text.at);
  const ImVec2 from{std::round(base.x - shift), std::round(base.y - size * AscentShare)};
  list.AddText(font, size, from, ui.colour(text.ink), text.text.data(), end);
  record_text(Role::Text, text.text, from, {from.x + width, from.y + size});
}

void show_spots(const Ui& ui, const ShapePainter& painter, const Picture& picture) {
  if (!ImGui::IsItemHovered()) return;
  for (auto spot = picture.spots.rbegin(); spot != picture.spots.rend(); ++spot) {  // the last painted is on top
    const ImVec2 from = painter.at({spot->box.x, spot->box.y}), to = painter.at({spot->box.right(), spot->box.bottom()});
    if (!ImGui::IsMouseHoveringRect(from, to)) continue;
    ImGui::SetTooltip("%s", spot->label.c_str());
    if (spot->target.empty()) return;
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    painter.list.AddRect(from, to, ui.colour(Ink::Accent), ui.px(space::Tight), 0, ui.px(1));
    if (ImGui::IsMouseReleased(ImGuiMouseButton_Left)) ui.requests.show(spot->target);
    return;
  }
}

}  // namespace

void paint_picture(const Ui& ui, const Picture& picture) {
  const ShapePainter painter{ui, ImGui::GetCursorScreenPos(), *ImGui::GetWindowDrawList()};
  const ImVec2 size{painter.length(picture.width), painter.length(picture.height)};
  const IdScope id(picture.id);
  ImGui::InvisibleButton("picture", {std::max(size.x, 1.0f), std::max(size.y, 1.0f)});
  annotate(Role::Image, picture.summary, 0, picture.title);
  if (!ImGui::IsItemVisible()) return;
  for (const Shape& shape : picture.shapes) std::visit(painter, shape);
  show_spots(ui, painter, picture);
}

void figure(const Ui& ui, const Picture& picture, bool& numbers_open) {
  const IdScope id(picture.id);
  const float width = static_cast<float>(picture.width) / 10 * ui.theme.unit + ui.px(space::Medium) * 2;
  const Card card(ui, "figure", std::max(width, ImGui::GetContentRegionAvail().x), picture.title + "\n" + table_text(picture.table));
  heading(ui, Type::Heading, picture.title);
  paragraph(ui, picture.summary);
  gap(ui, space::Medium);
  paint_picture(ui, picture);
  if (!picture.note.empty()) text(ui, Type::Caption, picture.note, Ink::Text2, space::Measure);
  if (!picture.table.rows.empty() && disclosure(ui, "The numbers as a table", numbers_open)) plain_table(ui, "numbers", picture.table);
}

std::string table_text(const PictureTable& table) {
  std::string all;
  const auto add = [&](const std::vector<std::string>& cells) {
    for (std::size_t place = 0; place < cells.size(); ++place) all += (place > 0 ? "\t" : "") + cells[place];
    all += "\n";
  };
  add(table.columns);
  for (const auto& row : table.rows) add(row);
  return all;
}

}  // namespace takehold::ui
