// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "ui/support/robot.hpp"

using namespace takehold::ui;

namespace {

struct Shown {
  const char* example;
  const char* framework;
  const char* picture;
};

constexpr Shown All[] = {
    {"examples/incentive-map/four-roles.takehold.json", "Incentive alignment", "Incentive map"},
    {"examples/scale-thresholds/permit-office.takehold.json", "Scale thresholds", "The six thresholds"},
    {"examples/operating-model/repair-desk.takehold.json", "Operating model", "From output to outcome"},
};

}  // namespace

TEST_CASE("Each framework opens with its picture, which says in words what it shows") {
  for (const Shown& shown : All) {
    Robot robot({1280, 2400, 1, false, {}});
    robot.open_example(shown.example);
    robot.press(Role::Link, "Frameworks");
    robot.press(Role::Radio, shown.framework);
    INFO(shown.framework);
    REQUIRE(robot.shows(Role::Image, shown.picture));
    CHECK_FALSE(robot.value(Role::Image, shown.picture).empty());
  }
}

TEST_CASE("The numbers of a picture stand beside it as a table") {
  Robot robot({1280, 2400, 1, false, {}});
  robot.open_example(All[0].example);
  robot.press(Role::Link, "Frameworks");
  robot.press(Role::Button, "The numbers as a table");
  CHECK(robot.shows(Role::ColumnHeader, "Old measure"));
}

TEST_CASE("Without answers a framework says what its picture needs") {
  Robot robot;
  robot.app().run("file.new");
  robot.app().run("go.frameworks");
  robot.settle();
  CHECK(robot.shows_text("Its picture needs a few answers first."));
}

TEST_CASE("Rules that can't say yet are listed, searched and sorted") {
  Robot robot({1280, 3200, 1, false, {}});
  robot.open_example("examples/sales-forecast/middle.takehold.json");
  robot.press(Role::Link, "Frameworks");
  robot.press(Role::Radio, "Scale thresholds");
  const auto disclosure = [&] {
    for (const Item& item : items().items)
      if (items().name(item).find("rules can't say yet") != std::string_view::npos) return std::string(items().name(item));
    return std::string();
  }();
  REQUIRE_FALSE(disclosure.empty());
  robot.press(Role::Button, disclosure);
  CHECK(robot.shows(Role::ColumnHeader, "It waits for"));
  robot.fill("Filter these rules", "no rule has these words");
  CHECK_FALSE(robot.has_text("waits for 1 answer"));
}
