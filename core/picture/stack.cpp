// SPDX-License-Identifier: MIT
//
// The grids of a framework as a stack: one band for each grid, one cell for each item, filled up to its level.
#include <algorithm>

#include "picture/links.hpp"
#include "picture/pictures.hpp"
#include "picture/sheet.hpp"
#include "takehold/phrases/phrases.hpp"

namespace takehold {
namespace {

constexpr Length HeadWidth = px(190), LeastCell = px(128), StripHeight = px(5);

struct Band {
  const GridView* grid = nullptr;
  std::vector<const FactDef*> facts;  // as GridView::items
};

std::vector<Band> bands_of(const Ruleset& ruleset, const Diagnosis& diagnosis, const std::string& framework) {
  std::vector<Band> bands;
  for (const GridView& view : diagnosis.grids) {
    const Grid* grid = ruleset.vocabulary.find_grid(view.id);
    if (grid == nullptr || grid->declared_by != framework || says_nothing(view)) continue;
    bands.push_back({&view, {}});
    for (const FactDef& fact : ruleset.vocabulary.facts) {
      if (fact.grid == view.id) bands.back().facts.push_back(&fact);
    }
  }
  return bands;
}

bool is_wholly_open(const GridView& grid, const GridView::Item& item) {
  return item.open || (item.low <= 0 && item.high + 1 >= static_cast<std::int64_t>(grid.levels));
}

std::string state_words(const GridView& grid, const GridView::Item& item) {
  if (!item.applies) return "does not apply";
  return is_wholly_open(grid, item) ? "still open" : "";
}

class Stack {
 public:
  Stack(const Diagnosis& diagnosis, Sheet& sheet, Length width)
      : diagnosis_(diagnosis), sheet_(sheet), width_(width), narrow_(is_narrow(width)) {}

  Length draw(const std::vector<Band>& bands) {
    Length y = 0;
    for (const Band& band : bands) {
      if (y > 0) y += narrow_ ? px(24) : px(12);
      y = narrow_ ? draw_narrow(band, y) : draw_wide(band, y);
    }
    return y;
  }

 private:
  Length draw_wide(const Band& band, Length top) {
    const Length left = HeadWidth + 2 * Gap;
    Length head = top + Pad + sheet_.lines(Pad, top + Pad, HeadWidth - Pad, band.grid->title, BodyStrong, 2) + px(4);
    head = draw_legend(*band.grid, Pad, head, HeadWidth - Pad);
    const Length bottom = std::max(draw_cells(band, left, top + Pad, width_ - left - Pad, head - top - Pad), head) + Pad;
    RectShape frame;
    frame.box = {0, top, width_, bottom - top};
    frame.stroke = Ink::Line;
    frame.radius = px(8);
    sheet_.rect(frame);
    return bottom;
  }

  Length draw_narrow(const Band& band, Length top) {
    Length y = top + sheet_.lines(0, top, width_, band.grid->title, {TextSize::Heading, true}, 2) + px(4);
    y = draw_legend(*band.grid, 0, y, width_) + Gap;
    return draw_cells(band, 0, y, width_, 0);
  }

  // A small cell and its words for each level.
  Length draw_legend(const GridView& grid, Length left, Length top, Length width) {
    const Length swatch = px(26), line = line_height(TextSize::Caption);
    for (std::size_t level = 0; level < grid.levels; ++level) {
      const auto place = static_cast<std::int64_t>(level);
      draw_fill(grid, {left, top + px(2), swatch, line - px(4)}, {"", "", false, true, place, place}, px(3));
      top +=
          std::max(sheet_.lines(left + swatch + px(6), top, width - swatch - px(6), grid.level_labels[level], Caption, 3), line) +
          px(2);
    }
    return top;
  }

  // Together at least as high as `least`, the height of the words beside them.
  Length draw_cells(const Band& band, Length left, Length top, Length width, Length least) {
    const auto count = static_cast<Length>(band.grid->items.size());
    const Length fit = std::max<Length>((width + Gap) / (LeastCell + Gap), 1);
    const Length rows = (count + fit - 1) / fit, columns = (count + rows - 1) / rows;
    const Length cell = (width - (columns - 1) * Gap) / columns;
    for (Length first = 0; first < count; first += columns) {
      const Length last = std::min(first + columns, count);
      const Length height = std::max(tallest(*band.grid, first, last, cell), (least - (rows - 1) * Gap) / rows);
      for (Length i = first; i < last; ++i)
        draw_item(band, static_cast<std::size_t>(i), {left + (i - first) * (cell + Gap), top, cell, height});
      top += height + Gap;
    }
    return top - Gap;
  }

  static Length tallest(const GridView& grid, Length first, Length last, Length cell) {
    Length tallest = px(56);
    for (Length i = first; i < last; ++i) {
      const GridView::Item& item = grid.items[static_cast<std::size_t>(i)];
      const Length words =
          height_of(item.label, BodyText, cell - 2 * Pad, 3) + height_of(state_words(grid, item), Caption, cell - 2 * Pad, 1);
      tallest = std::max(tallest, words + 2 * Pad + StripHeight);
    }
    return tallest;
  }

  // Tinted and underlined up to the level; hatched up to the highest still possible.
  void draw_fill(const GridView& grid, const Box& box, const GridView::Item& item, Length strip) {
    const std::int64_t top = std::max<std::int64_t>(static_cast<std::int64_t>(grid.levels) - 1, 1);
    const auto at = [&](std::int64_t level) {
      return static_cast<Length>(std::clamp<std::int64_t>(level, 0, top) * box.width / top);
    };
    const bool open = is_wholly_open(grid, item);
    const Length low = open ? 0 : at(item.low), high = open ? box.width : at(item.high);
    RectShape tint;
    tint.box = {box.x, box.y, low, box.height};
    tint.fill = Ink::AccentSoft;
    if (item.applies && low > 0) sheet_.rect(tint);
    RectShape done;
    done.box = {box.x, box.bottom() - strip, low, strip};
    done.fill = Ink::Accent;
    if (item.applies && low > 0) sheet_.rect(done);
    RectShape hatch;
    hatch.box = {box.x + low, box.y, high - low, box.height};
    hatch.fill = Ink::Unknown;
    hatch.how = Fill::Hatched;
    if (item.applies && high > low) sheet_.rect(hatch);
    RectShape frame;
    frame.box = box;
    frame.stroke = open && item.applies ? Ink::Unknown : item.applies ? Ink::Text3 : Ink::Line;
    frame.dash = item.applies ? Dash::Solid : Dash::Dashed;
    sheet_.rect(frame);
  }

  void draw_item(const Band& band, std::size_t place, const Box& box) {
    const GridView::Item& item = band.grid->items[place];
    draw_fill(*band.grid, box, item, StripHeight);
    const bool hatched = item.applies && (is_wholly_open(*band.grid, item) || item.low != item.high);
    const std::string state = state_words(*band.grid, item);
    const Lettering label = item.applies ? BodyText : inked(BodyText, Ink::Text3),
                    caption = inked(Caption, item.applies ? Ink::Unknown : Ink::Text3);
    const Length inner = box.width - 2 * Pad, top = box.y + Pad;
    if (hatched) {
      const Length height = sheet_.plated(box.x + Pad, top, inner, item.label, label, 3);
      sheet_.plated(box.x + Pad, top + height, inner, state, caption, 1);
    } else {
      const Length height = sheet_.lines(box.x + Pad, top, inner, item.label, label, 3);
      sheet_.lines(box.x + Pad, top + height, inner, state, caption, 1);
    }
    sheet_.spot(box, band.grid->title + ": " + item.label + ": " + item.value, target(band, place));
  }

  std::string target(const Band& band, std::size_t place) const {
    if (place >= band.facts.size()) return {};
    const std::string finding = finding_on(diagnosis_, AnswerRef{"", AnswerRef::NoRow, band.facts[place]->id});
    return finding.empty() ? band.facts[place]->id : finding;
  }

  const Diagnosis& diagnosis_;
  Sheet& sheet_;
  Length width_;
  bool narrow_;
};

std::string counts(const GridView& grid) {
  std::size_t full = 0, open = 0, applying = 0;
  for (const GridView::Item& item : grid.items) {
    if (!item.applies) continue;
    ++applying;
    if (is_wholly_open(grid, item))
      ++open;
    else if (item.low + 1 == static_cast<std::int64_t>(grid.levels))
      ++full;
  }
  const std::string of = std::to_string(full) + " of " + std::to_string(applying);
  return grid.title + " " + of + (open > 0 ? " (" + std::to_string(open) + " still open)" : "");
}

void say(const std::vector<Band>& bands, Sheet& sheet) {
  sheet.picture.table.columns = {"Part", "Item", "How far"};
  std::vector<std::string> filled;
  for (const Band& band : bands) {
    filled.push_back(counts(*band.grid));
    for (const GridView::Item& item : band.grid->items) sheet.row({band.grid->title, item.label, item.value});
  }
  std::string list;
  for (const std::string& each : filled) list += (list.empty() ? "" : ", ") + each;
  if (!list.empty())
    sheet.picture.summary = "How far each part has come, and how many of its items are all the way there: " + list + ".";
  sheet.picture.note =
      "A cell is filled as far as its level goes; hatched is what is still open; a dashed frame does not apply.";
}

}  // namespace

Picture draw_stack(const Ruleset& ruleset, const Diagnosis& diagnosis, std::size_t framework, Length width) {
  const Framework& owner = ruleset.frameworks[framework];
  Sheet sheet(owner.id + ".stack", owner.title + ", part by part", width);
  const std::vector<Band> bands = bands_of(ruleset, diagnosis, owner.id);
  if (bands.empty()) return sheet.finish(0);
  say(bands, sheet);
  return sheet.finish(Stack(diagnosis, sheet, width).draw(bands));
}

}  // namespace takehold
