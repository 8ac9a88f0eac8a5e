// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "ui/support/robot.hpp"

using namespace takehold::ui;

TEST_CASE("The start page tells the examples and opens one by a press") {
  Robot robot;
  CHECK(robot.shows(Role::Heading, "Will the rollout take hold?"));
  robot.open_example("examples/sales-forecast/middle.takehold.json");
  CHECK(robot.shows(Role::Heading, "This rollout will stall as it stands."));
  robot.picture("/tmp/shot.png");
}
