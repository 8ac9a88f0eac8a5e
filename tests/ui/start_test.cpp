// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "ui/support/robot.hpp"

using namespace takehold::ui;

TEST_CASE("The start page offers three doors and tells the examples as somebody's situation") {
  Robot robot({1280, 2000, 1, false, {}});
  CHECK(robot.shows(Role::Heading, "Will the rollout take hold?"));
  CHECK(robot.shows(Role::Button, "Begin the quick scan"));
  CHECK(robot.shows(Role::Button, "Open file"));
  CHECK(robot.shows(Role::Button, "New assessment"));
  CHECK(robot.shows_text("the reps ignore it"));
}

TEST_CASE("An example opens by a press, as a copy that saving asks a place for") {
  Robot robot({1280, 2000, 1, false, {}});
  robot.press(Role::Link, "Sales forecast, AI without new incentives");
  CHECK(robot.shows(Role::Heading, "This rollout will stall as it stands."));
  robot.key(ImGuiMod_Ctrl | ImGuiKey_S);
  REQUIRE(robot.platform().saves.size() == 1);
  CHECK(robot.platform().saves[0].place.empty());
}

TEST_CASE("Opening a file asks the platform for one") {
  Robot robot;
  robot.press(Role::Button, "Open file");
  REQUIRE(robot.platform().chosen_kinds.size() == 1);
  CHECK(robot.platform().chosen_kinds[0] == FileKind::Assessment);
}
