// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "ui/support/robot.hpp"

using namespace takehold::ui;

namespace {

constexpr const char* Middle = "examples/sales-forecast/middle.takehold.json";

constexpr const char* Small = R"(framework {
  id = "small", api = 1, version = "1.0.0", title = "A small one", summary = "Shows how little it takes.",
  sources = { "Nothing but an example" },
}
rule "does-not-work" {
  severity = "low", when = none { vocabulary.rollout.tool_works:is("yes") }, cause = "work-not-removed",
  title = "It does not work", because = "Nothing else matters before that.",
}
)";

}  // namespace

TEST_CASE("The plugins that ship are listed with version, what they ask and conclude, and that they are on") {
  Robot robot;
  robot.press(Role::Link, "Plugins");
  for (const char* title : {"Incentive alignment", "Operating model", "Rollout patterns", "Scale thresholds"}) {
    INFO(title);
    CHECK(robot.shows(Role::Link, title));
  }
  CHECK(robot.shows(Role::Checkbox, "On"));
  CHECK(robot.shows_text("ships with Takehold"));
}

TEST_CASE("Switching a framework off takes its findings away, switching it on brings them back; the document stays as it is") {
  Robot robot;
  robot.open_example(Middle);
  robot.key(ImGuiMod_Ctrl | ImGuiKey_S);
  robot.press(Role::Link, "Plugins");
  robot.press(Role::Checkbox, "On");
  robot.press(Role::Link, "Diagnosis");
  CHECK_FALSE(robot.shows(Role::Link, "In Forecasting the AI adds 2 tasks and takes none away"));
  robot.press(Role::Link, "Plugins");
  robot.press(Role::Checkbox, "Off");
  robot.press(Role::Link, "Diagnosis");
  CHECK(robot.shows(Role::Link, "In Forecasting the AI adds 2 tasks and takes none away"));
  robot.key(ImGuiMod_Ctrl | ImGuiKey_S);
  REQUIRE(robot.platform().saves.size() == 2);
  CHECK(robot.platform().saves[0].text == robot.platform().saves[1].text);
}

TEST_CASE("A plugin's page is its handbook") {
  Robot robot({1280, 1600, 1, false, {}});
  robot.press(Role::Link, "Plugins");
  robot.press(Role::Link, "Operating model");
  CHECK(robot.shows(Role::Heading, "Handbook"));
  robot.press(Role::Button, "All plugins");
  CHECK(robot.shows(Role::Heading, "Plugins"));
}

TEST_CASE("A plugin that is dropped stays off, with a word about what switching it on means") {
  Robot robot;
  robot.app().dropped({{"small.lua", Small}});
  robot.settle();
  REQUIRE(robot.shows(Role::Heading, "A small one"));
  CHECK(robot.shows_text("Switching it on lets its rules take part."));
  CHECK(robot.shows(Role::Checkbox, "Off"));
}

TEST_CASE("A plugin with an error says file, line and cure, and everything else goes on") {
  Robot robot;
  robot.open_example(Middle);
  robot.app().dropped({{"broken.lua", "framework {\n  id = \"broken\",\n"}});
  robot.settle();
  CHECK(robot.shows(Role::Heading, "What is wrong"));
  CHECK(robot.shows_text("broken.lua"));
  CHECK(robot.shows_text("line "));
  robot.press(Role::Link, "Diagnosis");
  CHECK(robot.shows(Role::Heading, "This rollout will stall as it stands."));
}
