// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdlib>

#include <catch2/catch_test_macros.hpp>

#include "core/picture/frames_world.hpp"
#include "core/picture/shapes_of.hpp"

namespace takehold::frames {
namespace {

Picture adoption_of(const Ruleset& rules, const Assessment& assessment, Length width = px(1120)) {
  return named(pictures_of(rules, assessment, "rollout-patterns", width), "rollout-patterns.adoption-over-weeks");
}

// The height of a share on the axis, from two of its labels.
Length height_of(const Picture& picture, int percent) {
  Length zero = 0, all = 0;
  for (const Shape& shape : picture.shapes) {
    const auto* text = std::get_if<TextShape>(&shape);
    if (text == nullptr) continue;
    if (text->text == "0 %") zero = text->at.y - px(4);  // the label's middle lies a third of its letters above its baseline
    if (text->text == "100 %") all = text->at.y - px(4);
  }
  return zero + (all - zero) * percent / 100;
}

std::vector<LineShape> lines_of(const Picture& picture, Dash dash) {
  return shapes_where<LineShape>(picture, [&](const LineShape& line) { return line.ink == Ink::Accent && line.dash == dash; });
}

TEST_CASE("Only the framework that shows the weeks draws adoption over them") {
  const auto rules = shipped_rules();
  const Assessment assessment = weeks_told(*rules);
  const Diagnosis diagnosis = diagnose(*rules, assessment);
  std::size_t drawn = 0;
  for (const Picture& picture : all_pictures(*rules, assessment, diagnosis, px(1120))) {
    if (picture.id.find(".adoption") != std::string::npos) ++drawn;
  }
  CHECK(drawn == 1);
  CHECK(!adoption_of(*rules, assessment).shapes.empty());
}

TEST_CASE("Every point says its week, its people and their share, and stands at the height of that share") {
  const auto rules = shipped_rules();
  const Picture picture = adoption_of(*rules, weeks_told(*rules));
  CHECK(has_spot(picture, "Week 5: 62 of 88 agents, 70 %"));
  CHECK(has_spot(picture, "Week 8: 40 to 52 of 88 agents, 45 % to 59 %"));
  CHECK(has_spot(picture, "Balance inquiry: Week 3: 32 of 40 agents, 80 %"));
  for (const Spot& spot : picture.spots) {
    if (spot.label.find("70 %") == std::string::npos || spot.label.find("Week 5") != 0) continue;
    CHECK(std::abs(spot.box.y + spot.box.height / 2 - height_of(picture, 70)) <= px(2));
    CHECK(spot.target == "week[5].active");
  }
}

TEST_CASE("Weeks that follow each other are joined by a line, those with a gap between them by dots, a range by neither") {
  const auto rules = shipped_rules();
  const Picture picture = adoption_of(*rules, weeks_told(*rules));
  CHECK(lines_of(picture, Dash::Solid).size() == 5);   // 1-2, 2-3, 5-6, 6-7, 9-10
  CHECK(lines_of(picture, Dash::Dotted).size() == 1);  // 3-5
  CHECK(picture.note.find("Dotted between two points: no figures for the weeks between them.") != std::string::npos);
  const Picture whole = adoption_of(*rules, told(*rules, {"stage=rollout", "week[1].active=20", "week[1].eligible=100", "week[2].active=30",
                                                          "week[2].eligible=100"}));
  CHECK(whole.note.find("Dotted") == std::string::npos);
  CHECK(hatched_of(picture).size() == 1);              // week 8
}

TEST_CASE("A range is hatched from its lowest to its highest share") {
  const auto rules = shipped_rules();
  const Picture picture = adoption_of(*rules, told(*rules, {"stage=rollout", "week[2].active=20..40", "week[2].eligible=100"}));
  REQUIRE(hatched_of(picture).size() == 1);
  const Box range = hatched_of(picture).front().box;
  CHECK(std::abs(range.y - height_of(picture, 40)) <= px(1));
  CHECK(std::abs(range.bottom() - height_of(picture, 20)) <= px(1));
}

TEST_CASE("The pilot's figure is dotted and what it is worth for everybody a band of exactly that height") {
  const auto rules = shipped_rules();
  const Picture picture = adoption_of(*rules, weeks_told(*rules));
  const auto pilot =
      shapes_where<LineShape>(picture, [](const LineShape& line) { return line.dash == Dash::Dotted && line.ink == Ink::Text2; });
  REQUIRE(pilot.size() == 1);
  CHECK(std::abs(pilot.front().points.front().y - height_of(picture, 70)) <= px(1));
  const auto band = shapes_where<RectShape>(picture, [](const RectShape& rect) { return rect.how == Fill::Soft; });
  REQUIRE(band.size() == 1);
  CHECK(std::abs(band.front().box.y - height_of(picture, 70)) <= px(1));
  CHECK(std::abs(band.front().box.bottom() - height_of(picture, 35)) <= px(1));
}

TEST_CASE("Without weeks the one figure that there is stands where it was taken") {
  const auto rules = shipped_rules();
  const Picture picture = adoption_of(*rules, told(*rules, {"stage=rollout", "weeks_live=26", "adoption=30"}));
  CHECK(has_spot(picture, "After 26 weeks: 30 %"));
  CHECK(picture.table.rows.size() == 1);
  CHECK(adoption_of(*rules, told(*rules, {"stage=rollout", "adoption=30"})).shapes.empty());
}

TEST_CASE("More kinds than can be told apart are left to the table, and it is said") {
  const auto rules = shipped_rules();
  std::vector<std::string> changes{"stage=rollout"};
  for (int kind = 1; kind <= 12; ++kind) {
    const std::string name = "A kind of case with a long name " + std::to_string(kind);
    changes.insert(changes.end(), {"category[+].name=" + name, "category_week[" + name + ", 1].active=" + std::to_string(kind),
                                   "category_week[" + name + ", 1].eligible=40"});
  }
  const Assessment assessment = told(*rules, changes);
  for (const int width : {320, 1120}) {
    const Picture picture = adoption_of(*rules, assessment, px(width));
    CHECK(faults_of(picture) == std::vector<std::string>{});
    CHECK(picture.table.rows.size() == 12);
    CHECK(picture.note.find("7 of 12") != std::string::npos);
  }
}

TEST_CASE("Years of weeks find room") {
  const auto rules = shipped_rules();
  std::vector<std::string> changes{"stage=scaled"};
  for (int week = 1; week <= 260; week += 3) {
    changes.push_back("week[" + std::to_string(week) + "].active=" + std::to_string(week));
    changes.push_back("week[" + std::to_string(week) + "].eligible=500");
  }
  const Assessment assessment = told(*rules, changes);
  for (const int width : {320, 1120}) {
    CHECK(faults_of(adoption_of(*rules, assessment, px(width))) == std::vector<std::string>{});
  }
}

}  // namespace
}  // namespace takehold::frames
