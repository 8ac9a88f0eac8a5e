// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "support/robot.hpp"

using namespace takehold::ui;

namespace {

constexpr const char* Example = "examples/sales-forecast/middle.takehold.json";

}  // namespace

TEST_CASE("pictures") {
  Robot robot({1280, 1400, 1, false, {}});
  robot.open_example(Example);
  robot.app().run("go.interview");
  robot.settle();
  robot.picture("/tmp/iv1.png");
  robot.press(Role::Button, "What it is and where it stands");
  robot.picture("/tmp/iv2.png");
  WARN(robot.screen());
  robot.press(Role::Button, "The work");
  robot.picture("/tmp/iv3.png");
  WARN(robot.screen());
}
