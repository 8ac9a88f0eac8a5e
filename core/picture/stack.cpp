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

Length draw_band(Drawing& draw, const Ruleset& rules, const GridView& grid, Length y) {
  const bool narrow = draw.width() < NarrowPicture;
  const Length label = narrow ? 0 : px(170), gap = px(8);
  constexpr Length cell_height = px(80);
  const Length room = draw.width() - label - gap;
  const Length columns = std::max<Length>(1, std::min<Length>((room + gap) / (px(130) + gap), static_cast<Length>(grid.items.size())));
  const Length rows = (static_cast<Length>(grid.items.size()) + columns - 1) / columns;
  const Length wide = (room - gap * columns) / columns;
  const Length head = narrow ? px(30) : 0;
  const Length height = head + gap + rows * (cell_height + gap);
  draw.rect({{0, y, draw.width(), height}, Ink::Raised, Fill::Solid, Ink::Line, Dash::Solid, px(8)});
  draw.paragraph({px(12), y + px(10)}, grid.title, StrongText, narrow ? draw.width() - px(24) : label - px(20), 3);
  for (std::size_t place = 0; place < grid.items.size(); ++place) {
    const auto column = static_cast<Length>(place) % columns, row = static_cast<Length>(place) / columns;
    const Box cell{label + gap + column * (wide + gap), y + head + gap + row * (cell_height + gap), wide, cell_height};
    draw_cell(draw, rules, grid, grid.items[place], cell);
    draw.row({grid.title, grid.items[place].label, grid.items[place].value});
  }
  return y + height + px(6);
}

std::string legend(const GridView& grid) {
  std::string words;
  for (std::size_t level = 0; level < grid.level_labels.size(); ++level)
    words += (level > 0 ? ", " : "") + std::to_string(level) + " of " + std::to_string(grid.levels - 1) + " is “" + grid.level_labels[level] + "”";
  return "Filled steps say how far an item is there: " + words + ". Hatched steps are not known yet.";
}

}  // namespace

Picture draw_stack(const Ruleset& rules, const Diagnosis& diagnosis, std::size_t framework, Length width) {
  std::vector<const GridView*> grids;
  for (const GridView& grid : diagnosis.grids)
    if (belongs_to(rules, grid, framework)) grids.push_back(&grid);
  Drawing draw(picture_id(rules, framework, "stack"), "Layer by layer", width);
  const bool known = std::any_of(grids.begin(), grids.end(), [](const GridView* grid) { return !says_nothing(*grid); });
  if (!known) return draw.finish(0, {});
  draw.columns({"Layer", "Item", "How far"});
  Length y = 0;
  std::size_t open = 0, items = 0;
  for (const GridView* grid : grids) {
    y = draw_band(draw, rules, *grid, y);
    items += grid->items.size();
    open += static_cast<std::size_t>(std::count_if(grid->items.begin(), grid->items.end(), [](const GridView::Item& item) { return item.open; }));
  }
  const std::string summary = counted(items, "item", "items") + " in " + counted(grids.size(), "layer", "layers") + ", " + std::to_string(open) + " not known yet.";
  return draw.finish(y, summary, legend(*grids.front()));
}

}  // namespace takehold
