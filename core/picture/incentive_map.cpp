// SPDX-License-Identifier: MIT
//
// A view with a shift: one row a role, from what it was measured by to what it is measured by now; a broken arrow where nothing
// shifted; at the end the sum that the role does in its head.
#include <algorithm>

#include "picture/drawing.hpp"
#include "picture/pictures.hpp"
#include "takehold/report/phrases.hpp"

namespace takehold {
namespace {

// The columns that make the picture: the shift, and the two before it.
struct MapColumns {
  std::size_t from = 0, to = 0, shift = 0;
  bool found = false;
};

MapColumns columns_of(const Ruleset& rules, const ViewTable& table) {
  for (const View& view : rules.frameworks[table.framework].views) {
    if (view.id != table.id) continue;
    for (std::size_t place = 2; place < view.columns.size(); ++place)
      if (view.columns[place].is_shift) return {place - 1, place, place + 1, true};  // the row's name stands first
  }
  return {};
}

const MeasureView* measure_of(const Diagnosis& diagnosis, const ViewTable& table, const std::string& name) {
  for (const MeasureView& measure : diagnosis.measures)
    if (measure.framework == table.framework && measure.subject.name == name) return &measure;
  return nullptr;
}

bool is_open(const ViewTable::Cell& cell) { return cell.open; }

void draw_measured_by(Drawing& draw, const ViewTable::Cell& cell, const Box& box) {
  const bool open = is_open(cell);
  draw.box(box, open ? Ink::Unknown : Ink::Raised, open ? Ink::Unknown : Ink::Line, open ? Fill::Soft : Fill::Solid, px(6));
  if (open) draw.box({box.x, box.bottom() - px(8), box.width, px(6)}, Ink::Unknown, Ink::None, Fill::Hatched);
  draw.paragraph({box.x + px(10), box.y + px(8)}, cell.text, {TextSize::Body, false, open ? Ink::Unknown : Ink::Text, Align::Start}, box.width - px(20), 3);
  draw.spot(box, cell.text);
}

void draw_shift(Drawing& draw, const ViewTable::Cell& cell, Length left, Length right, Length middle) {
  const Length centre = (left + right) / 2;
  if (cell.gap) {
    constexpr Length half = px(14);
    draw.line({left, middle}, {centre - half, middle}, Ink::Blocker, px(2), Dash::Dashed);
    draw.line({centre + half, middle}, {right, middle}, Ink::Blocker, px(2), Dash::Dashed, true);
    draw.mark({centre, middle}, Mark::Broken, px(14), Ink::Blocker);
  } else {
    draw.line({left, middle}, {right, middle}, Ink::Accent, px(4), Dash::Solid, true);
  }
  const std::string words = cell.gap ? (cell.open ? "no shift known" : "nothing shifted") : cell.text;
  const TextLook look{TextSize::Caption, false, cell.gap ? Ink::Blocker : Ink::Text2, Align::Middle};
  std::vector<std::string> lines = wrap_text(words, look.size, false, right - left + px(8), 2);
  Length y = middle + px(8);
  for (const std::string& words_of_line : lines) {
    draw.text({centre, y}, words_of_line, look);
    y += line_height(look.size);
  }
}

// The sum as a bar from zero between its ends; hatched as far as it is open.
void draw_sum(Drawing& draw, const MeasureView& measure, const Box& box) {
  std::int64_t reach = 1;
  for (const MeasureView::Part& part : measure.parts)
    reach += std::max(std::abs(part.value.lo), std::abs(part.value.hi));
  const Length zero = box.x + box.width / 2;
  const auto at = [&](std::int64_t value) { return along(zero, box.right(), value * 1'000'000 / reach); };
  const Length y = box.y + px(10);
  draw.line({zero, box.y + px(4)}, {zero, box.y + px(34)}, Ink::Text3);
  const Length low = at(measure.total.lo), high = at(measure.total.hi);
  if (!measure.total.has_number) {
    draw.text({zero + px(6), y}, "does not apply", SmallText);
  } else if (low != high) {
    draw.box({low, y, high - low, px(16)}, Ink::Unknown, Ink::Unknown, Fill::Hatched);
  } else {
    const Ink ink = measure.total.lo < 0 ? Ink::Blocker : Ink::Strength;
    draw.box({std::min(zero, low), y, std::max(std::abs(low - zero), px(2)), px(16)}, ink);
  }
  draw.text({zero, box.y + px(38)}, measure_total(measure), {TextSize::Caption, true, Ink::Text, Align::Middle}, box.width);
  draw.spot(box, measure.title + ": " + measure_parts(measure) + " = " + measure_total(measure));
}

Length draw_wide_row(Drawing& draw, const MapColumns& columns, const std::vector<ViewTable::Cell>& row, const MeasureView* sum, Length y) {
  const Length width = draw.width(), name = width * 15 / 100, box = width * 23 / 100, sum_width = width * 18 / 100;
  const Length arrow = width - name - box * 2 - sum_width - px(16);
  const auto lines_of = [&](const ViewTable::Cell& cell) { return static_cast<Length>(wrap_text(cell.text, TextSize::Body, false, box - px(20), 3).size()); };
  const Length lines = std::max(lines_of(row[columns.from]), lines_of(row[columns.to]));
  const Length height = px(16) + lines * line_height(TextSize::Body) + (row[columns.from].open || row[columns.to].open ? px(8) : 0);
  draw.paragraph({0, y + px(8)}, row.front().text, StrongText, name - px(12), 3);
  const Box from{name, y, box, height}, to{name + box + arrow, y, box, height};
  draw_measured_by(draw, row[columns.from], from);
  draw_measured_by(draw, row[columns.to], to);
  draw_shift(draw, row[columns.shift], from.right() + px(8), to.x - px(8), y + px(18));
  if (sum) draw_sum(draw, *sum, {width - sum_width, y, sum_width, px(56)});
  return y + std::max(height, px(60)) + px(16);
}

Length draw_narrow_row(Drawing& draw, const MapColumns& columns, const std::vector<ViewTable::Cell>& row, const MeasureView* sum, Length y) {
  const Length width = draw.width();
  draw.text({0, y}, row.front().text, StrongText, width);
  draw_measured_by(draw, row[columns.from], {0, y + px(24), width, px(56)});
  draw_shift(draw, row[columns.shift], px(40), width - px(40), y + px(90));
  draw_measured_by(draw, row[columns.to], {0, y + px(132), width, px(56)});
  if (sum) draw_sum(draw, *sum, {0, y + px(194), width, px(60)});
  return y + px(sum ? 262 : 200);
}

void draw_heads(Drawing& draw, const ViewTable& table, const MapColumns& columns, bool sums) {
  const Length width = draw.width(), name = width * 15 / 100, box = width * 23 / 100, sum_width = width * 18 / 100;
  const Length arrow = width - name - box * 2 - sum_width - px(16);
  draw.text({name, 0}, table.columns[columns.from], SmallText, box);
  draw.text({name + box + arrow / 2, 0}, table.columns[columns.shift], {TextSize::Caption, false, Ink::Text2, Align::Middle}, arrow);
  draw.text({name + box + arrow, 0}, table.columns[columns.to], SmallText, box);
  if (sums) draw.text({width - sum_width / 2, 0}, "The sum in their head", {TextSize::Caption, false, Ink::Text2, Align::Middle}, sum_width);
}

}  // namespace

Picture draw_incentive_map(const Ruleset& rules, const Diagnosis& diagnosis, const ViewTable& view, Length width) {
  Drawing draw(picture_id(rules, view.framework, view.id), view.title, width);
  const MapColumns columns = columns_of(rules, view);
  if (!columns.found || view.rows.empty()) return draw.finish(0, {});
  const bool narrow = width < NarrowPicture;
  Length y = 0;
  std::size_t gaps = 0;
  if (!narrow) {
    draw_heads(draw, view, columns, measure_of(diagnosis, view, view.rows.front().front().text) != nullptr);
    y = px(24);
  }
  draw.columns(view.columns);
  for (const auto& row : view.rows) {
    const MeasureView* sum = measure_of(diagnosis, view, row.front().text);
    if (row[columns.shift].gap) gaps += 1;
    if (narrow) {
      y = draw_narrow_row(draw, columns, row, sum, y);
    } else {
      y = draw_wide_row(draw, columns, row, sum, y);
    }
    std::vector<std::string> cells;
    for (const ViewTable::Cell& cell : row) cells.push_back(cell.text);
    draw.row(std::move(cells));
  }
  const std::string summary = gaps == 0 ? "Something shifted for each of " + std::to_string(view.rows.size()) + "."
                                        : "For " + std::to_string(gaps) + " of " + std::to_string(view.rows.size()) + " no shift is known or nothing shifted.";
  return draw.finish(y, summary, view.summary);
}

}  // namespace takehold
