// SPDX-License-Identifier: MIT
#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "core/picture/frames_world.hpp"
#include "core/picture/shapes_of.hpp"

namespace takehold::frames {
namespace {

// The map of one role of which `changes` are known.
Picture map_of(const Ruleset& rules, std::vector<std::string> changes, Length width = px(1120)) {
  changes.insert(changes.begin(), "role[+].name=Clerk");
  return named(pictures_of(rules, told(rules, changes), "incentive-alignment", width), "incentive-alignment.incentive-map");
}

std::vector<AreaShape> heavy_arrows_of(const Picture& picture) {
  return shapes_where<AreaShape>(picture, [](const AreaShape&) { return true; });
}
std::vector<LineShape> thin_arrows_of(const Picture& picture) {
  return shapes_where<LineShape>(picture, [](const LineShape& line) { return line.arrow; });
}
std::size_t crosses_of(const Picture& picture) {
  return shapes_where<MarkShape>(picture, [](const MarkShape& mark) { return mark.mark == Mark::Broken; }).size();
}

TEST_CASE("Where something shifts an unbroken arrow leads from the old measure to the new one, with what shifts in words") {
  const auto rules = shipped_rules();
  for (const int width : {360, 1120}) {
    const Picture picture = map_of(*rules,
                                   {"role[1].old_measure=quota", "role[1].new_measure=quota and accuracy",
                                    "role[1].shift=bonus weights", "role[1].metric_change=in-force"},
                                   px(width));
    CHECK(crosses_of(picture) == 0);
    CHECK(thin_arrows_of(picture).empty());
    REQUIRE(heavy_arrows_of(picture).size() == 1);
    CHECK(has_text(picture, "quota"));
    CHECK(has_text(picture, "bonus weights"));
    CHECK(has_text(picture, "quota and accuracy"));
  }
}

TEST_CASE("Where nothing shifts the arrow is broken by a cross in a gap, and words say so") {
  const auto rules = shipped_rules();
  for (const int width : {360, 1120}) {
    const Picture picture =
        map_of(*rules, {"role[1].old_measure=quota", "role[1].new_measure=quota", "role[1].shift=none"}, px(width));
    CHECK(crosses_of(picture) == 1);
    CHECK(has_text(picture, "nothing shifted"));
    const auto cross = shapes_where<MarkShape>(picture, [](const MarkShape& mark) { return mark.mark == Mark::Broken; }).front();
    for (const LineShape& line : shapes_where<LineShape>(picture, [](const LineShape& l) { return l.ink == Ink::High; })) {
      const auto before = [&](const Point& p) { return p.x < cross.at.x || p.y < cross.at.y; };
      const auto after = [&](const Point& p) { return p.x > cross.at.x || p.y > cross.at.y; };
      CHECK((std::all_of(line.points.begin(), line.points.end(), before) ||
             std::all_of(line.points.begin(), line.points.end(), after)));
    }
  }
}

TEST_CASE("What is still open is hatched and not broken") {
  const auto rules = shipped_rules();
  const Picture picture = map_of(*rules, {"role[1].old_measure=quota"});
  CHECK(crosses_of(picture) == 0);
  CHECK(!has_text(picture, "nothing shifted"));
  CHECK(hatched_of(picture).size() == 2);  // the arrow and the new measure
  CHECK(has_text(picture, "still open"));
}

TEST_CASE("The further the change has come, the heavier the arrow") {
  const auto rules = shipped_rules();
  Length before = 0;
  for (const std::string change : {"unchanged", "decided", "in-force"}) {
    const Picture picture = map_of(*rules, {"role[1].shift=bonus weights", "role[1].metric_change=" + change});
    REQUIRE(heavy_arrows_of(picture).size() == 1);
    const std::vector<Point> points = heavy_arrows_of(picture).front().points;  // from one side of the shaft round to the other
    const Length weight = points.back().y - points.front().y;
    CHECK(weight > before);
    before = weight;
  }
  const Picture unsure = map_of(*rules, {"role[1].shift=bonus weights"});
  CHECK(heavy_arrows_of(unsure).empty());
  CHECK(thin_arrows_of(unsure).front().dash == Dash::Dashed);
}

TEST_CASE("A role's sum stands at the end of its row, in figures too") {
  const auto rules = shipped_rules();
  const Picture picture =
      named(pictures_of(*rules, roles_told(*rules), "incentive-alignment", px(1120)), "incentive-alignment.incentive-map");
  CHECK(has_text(picture, "+2 points"));
  CHECK(has_text(picture, "-7 points"));
  CHECK(has_text(picture, "-6 to +6 points"));
  CHECK(picture.table.rows.size() == 3);
}

TEST_CASE("A view without a shift is no incentive map") {
  const auto rules = shipped_rules();
  const std::vector<Picture> pictures = pictures_of(*rules, weeks_told(*rules), "rollout-patterns", px(1120));
  CHECK(!pictures.empty());
  for (const View& view : rules->frameworks[place_of(*rules, "rollout-patterns")].views)
    CHECK(named(pictures, "rollout-patterns." + view.id).shapes.empty());
}

}  // namespace
}  // namespace takehold::frames
