// SPDX-License-Identifier: MIT
#include "picture/incentive_arrows.hpp"

namespace takehold {
namespace {

// A way along the arrow and across it, so that one description draws both directions.
struct ArrowLine {
  Point from, to;

  [[nodiscard]] bool is_upright() const { return from.x == to.x; }
  [[nodiscard]] Length length() const { return is_upright() ? to.y - from.y : to.x - from.x; }
  [[nodiscard]] Point at(Length along, Length across) const {
    return is_upright() ? Point{from.x + across, from.y + along} : Point{from.x + along, from.y + across};
  }
  [[nodiscard]] Box band(Length along, Length half) const {
    return is_upright() ? Box{from.x - half, from.y, 2 * half, along} : Box{from.x, from.y - half, along, 2 * half};
  }
};

}  // namespace

void draw_heavy_arrow(Sheet& sheet, Point from, Point to, Length weight) {
  const ArrowLine line{from, to};
  const Length half = weight / 2, head = px(3) + weight, foot = line.length() - px(6) - weight * 3 / 2;
  AreaShape arrow;
  arrow.points = {line.at(0, -half),   line.at(foot, -half), line.at(foot, -head), to,
                  line.at(foot, head), line.at(foot, half),  line.at(0, half)};
  sheet.picture.shapes.emplace_back(std::move(arrow));
}

void draw_broken_arrow(Sheet& sheet, Point from, Point to) {
  const ArrowLine line{from, to};
  const Length middle = line.length() / 2, gap = px(12);
  sheet.line({from, line.at(middle - gap, 0)}, Ink::High, px(2), Dash::Dashed);
  sheet.mark(line.at(middle, 0), Mark::Broken, Ink::High, px(14));
  sheet.line({line.at(middle + gap, 0), to}, Ink::High, px(2), Dash::Dashed, true);
}

void draw_open_arrow(Sheet& sheet, Point from, Point to) {
  const ArrowLine line{from, to};
  const Length head = px(10);
  RectShape band;
  band.box = line.band(line.length() - head, px(5));
  band.fill = Ink::Unknown;
  band.how = Fill::Hatched;
  sheet.rect(band);
  sheet.line({line.at(line.length() - head, 0), to}, Ink::Unknown, px(2), Dash::Solid, true);
}

}  // namespace takehold
