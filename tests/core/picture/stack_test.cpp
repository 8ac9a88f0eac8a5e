// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdlib>

#include <catch2/catch_test_macros.hpp>

#include "core/picture/frames_world.hpp"
#include "core/picture/shapes_of.hpp"

namespace takehold::frames {
namespace {

Picture stack_of(const Ruleset& rules, const std::vector<std::string>& changes) {
  return named(pictures_of(rules, told(rules, changes), "operating-model", px(1120)), "operating-model.stack");
}

// The box of an item's cell, by what its spot says.
Box cell_of(const Picture& picture, const std::string& label) {
  for (const Spot& spot : picture.spots) {
    if (spot.label.find(label) != std::string::npos) return spot.box;
  }
  return {};
}

// How much of the cell's width is tinted as far as its level goes, in percent.
Length filled(const Picture& picture, const Box& cell) {
  Length widest = 0;
  for (const RectShape& rect : shapes_where<RectShape>(picture, [](const RectShape& r) { return r.fill == Ink::AccentSoft; })) {
    if (rect.box.x == cell.x && rect.box.y == cell.y) widest = std::max(widest, rect.box.width);
  }
  return widest * 100 / cell.width;
}

Length hatched(const Picture& picture, const Box& cell) {
  for (const RectShape& rect : hatched_of(picture)) {
    if (rect.box.y == cell.y && rect.box.x >= cell.x && rect.box.right() <= cell.right())
      return rect.box.width * 100 / cell.width;
  }
  return 0;
}

TEST_CASE("A cell is filled as far as its level goes and hatched as far as it may still go") {
  const auto rules = shipped_rules();
  const Picture picture = stack_of(
      *rules, {"stage=rollout", "data_matched=none", "data_joined=partly", "data_found=works", "data_checked=none..partly"});
  const auto fill = [&](const std::string& label) { return filled(picture, cell_of(picture, label)); };
  const auto open = [&](const std::string& label) { return hatched(picture, cell_of(picture, label)); };
  struct Case {
    std::string item;
    Length filled, hatched;
  };
  for (const Case& each :
       {Case{"One thing, one entry", 0, 0}, Case{"Tables and free text together", 50, 0},
        Case{"The right piece is found", 100, 0}, Case{"Quality is checked", 0, 50}, Case{"In somebody's care", 0, 100}}) {
    INFO(each.item);
    CHECK(std::abs(fill(each.item) - each.filled) <= 1);
    CHECK(std::abs(open(each.item) - each.hatched) <= 1);
  }
}

TEST_CASE("The levels stand beside a band in words") {
  const auto rules = shipped_rules();
  const Picture picture = stack_of(*rules, {"stage=rollout", "data_matched=none"});
  for (const char* words : {"Data", "Not there", "In part", "It works", "still open"}) {
    INFO(words);
    CHECK(has_text(picture, words));
  }
}

TEST_CASE("Only bands of which something is known are drawn, and only those that the framework declares") {
  const auto rules = shipped_rules();
  const std::vector<std::string> changes{"stage=rollout", "data_matched=none"};
  CHECK(!has_text(stack_of(*rules, changes), "Oversight"));
  CHECK(named(pictures_of(*rules, told(*rules, changes), "scale-thresholds", px(1120)), "scale-thresholds.stack").shapes.empty());
}

TEST_CASE("An item that does not apply says so in a dashed frame and is neither filled nor hatched") {
  const auto rules = shipped_rules();
  const Picture picture = stack_of(*rules, {"stage=rollout", "handover_routing=none", "handover_agents=n/a: only one AI"});
  const Box cell = cell_of(picture, "does not apply");
  REQUIRE(cell.width > 0);
  CHECK(filled(picture, cell) == 0);
  CHECK(hatched(picture, cell) == 0);
  CHECK(!shapes_where<RectShape>(picture, [&](const RectShape& rect) {
           return rect.box == cell && rect.dash == Dash::Dashed;
         }).empty());
}

}  // namespace
}  // namespace takehold::frames
