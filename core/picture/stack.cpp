// SPDX-License-Identifier: MIT
//
// The grids of a framework as a stack of bands, an item a cell: filled as far as it is there, hatched where it is open.
#include <algorithm>

#include "picture/drawing.hpp"
#include "picture/pictures.hpp"
#include "takehold/report/phrases.hpp"

namespace takehold {
namespace {

bool belongs_to(const Ruleset& rules, const GridView& grid, std::size_t framework) {
  const Grid* declared = rules.vocabulary.find_grid(grid.id);
  return declared && declared->declared_by == rules.frameworks[framework].id;
}

std::string address_of(const Ruleset& rules, const GridView& grid, const std::string& label) {
  for (const FactDef& fact : rules.vocabulary.facts)
    if (fact.grid == grid.id && fact.label == label) return fact.id;
  return {};
}

void draw_steps(Drawing& draw, const GridView& grid, const GridView::Item& item, const Box& box) {
  const auto steps = static_cast<Length>(std::max<std::size_t>(grid.levels, 2) - 1);
  constexpr Length between = px(3);
  const Length wide = (box.width - between * (steps - 1)) / steps;
  for (Length step = 0; step < steps; ++step) {
    const Box part{box.x + step * (wide + between), box.y, wide, box.height};
    const std::int64_t level = step + 1;
    if (!item.applies) draw.box(part, Ink::None, Ink::Line);
    else if (level <= item.low) draw.box(part, Ink::Accent);
    else if (level <= item.high) draw.box(part, Ink::Unknown, Ink::Unknown, Fill::Hatched);
    else draw.box(part, Ink::Surface, Ink::Text3);
  }
}

void draw_cell(Drawing& draw, const Ruleset& rules, const GridView& grid, const GridView::Item& item, const Box& cell) {
  draw.rect({cell, Ink::Surface, Fill::Solid, Ink::Line, Dash::Solid, px(6)});
  draw.paragraph({cell.x + px(8), cell.y + px(6)}, item.label, {TextSize::Caption, false, Ink::Text, Align::Start}, cell.width - px(16), 3);
  draw_steps(draw, grid, item, {cell.x + px(8), cell.bottom() - px(16), cell.width - px(16), px(8)});
  draw.spot(cell, item.label + ": " + item.value, address_of(rules, grid, item.label));
}

// "none / in part / all": what the steps mean, from none filled to all.
std::string levels_of(const GridView& grid) {
  std::string words;
  for (const std::string& level : grid.level_labels) words += (words.empty() ? "" : " / ") + before_colon(level);
  return words;
}

Length draw_band(Drawing& draw, const Ruleset& rules, const GridView& grid, Length y) {
  const bool narrow = draw.width() < NarrowPicture;
  const Length label = narrow ? 0 : px(170), gap = px(8);
  constexpr Length cell_height = px(80);
  const Length room = draw.width() - label - gap;
  const auto count = static_cast<Length>(grid.items.size());
  const Length most = std::max<Length>(1, std::min<Length>((room + gap) / (px(124) + gap), count));
  const Length rows = (count + most - 1) / most, columns = (count + rows - 1) / rows;  // rows of about the same length
  const Length wide = (room - gap * columns) / columns;
  const Length head = narrow ? px(30) : 0;
  const Length height = head + gap + rows * (cell_height + gap);
  draw.rect({{0, y, draw.width(), height}, Ink::Raised, Fill::Solid, Ink::Line, Dash::Solid, px(8)});
  const Length below = draw.paragraph({px(12), y + px(8)}, grid.title, StrongText, narrow ? draw.width() - px(24) : label - px(20), narrow ? 1 : 2);
  if (!narrow) draw.paragraph({px(12), below}, levels_of(grid), SmallText, label - px(20), 2);
  for (std::size_t place = 0; place < grid.items.size(); ++place) {
    const auto column = static_cast<Length>(place) % columns, row = static_cast<Length>(place) / columns;
    const Box cell{label + gap + column * (wide + gap), y + head + gap + row * (cell_height + gap), wide, cell_height};
    draw_cell(draw, rules, grid, grid.items[place], cell);
    draw.row({grid.title, grid.items[place].label, grid.items[place].value});
  }
  return y + height + px(6);
}

}  // namespace

Picture draw_stack(const Ruleset& rules, const Diagnosis& diagnosis, std::size_t framework, Length width) {
  std::vector<const GridView*> grids;
  for (const GridView& grid : diagnosis.grids)
    if (belongs_to(rules, grid, framework)) grids.push_back(&grid);
  Drawing draw(picture_id(rules, framework, "stack"), "How far each part is there", width);
  const bool known = std::any_of(grids.begin(), grids.end(), [](const GridView* grid) { return !says_nothing(*grid); });
  if (!known) return draw.finish(0, {});
  draw.columns({"Part", "Item", "How far"});
  Length y = 0;
  std::size_t open = 0, items = 0;
  for (const GridView* grid : grids) {
    y = draw_band(draw, rules, *grid, y);
    items += grid->items.size();
    open += static_cast<std::size_t>(std::count_if(grid->items.begin(), grid->items.end(), [](const GridView::Item& item) { return item.open; }));
  }
  const std::string summary = counted(items, "item", "items") + " in " + counted(grids.size(), "part", "parts") + ", " + std::to_string(open) + " not known yet.";
  return draw.finish(y, summary, "Filled steps say how far an item is there, from the first word under each title to the last. Hatched ones are not known yet.");
}

}  // namespace takehold
