// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "ui/support/robot.hpp"

using namespace takehold::ui;

namespace {

constexpr const char* Middle = "examples/sales-forecast/middle.takehold.json";
constexpr const char* Action = "Take at least one manual task out of Forecasting";

std::string field(const char* what) { return std::string(what) + Action; }

}  // namespace

TEST_CASE("The plan says each action once, with when, who, how much effort and what it answers") {
  Robot robot({1280, 2400, 1, false, {}});
  robot.open_example(Middle);
  robot.press(Role::Link, "Plan");
  CHECK(robot.shows_text(Action));
  CHECK(robot.shows(Role::Heading, "Before go-live"));
  CHECK(robot.shows_text("0 of 11 actions done"));
  CHECK(robot.shows(Role::Link, "In Forecasting the AI adds 2 tasks and takes none away"));
}

TEST_CASE("A status is set by a pick, counted, and taken back by one undo") {
  Robot robot({1280, 2400, 1, false, {}});
  robot.open_example(Middle);
  robot.press(Role::Link, "Plan");
  robot.press(Role::ComboBox, field("Status of "));
  robot.press(Role::Option, "Done");
  CHECK(robot.shows_text("1 of 11 actions done"));
  CHECK(robot.shows_text("The diagnosis follows the answers"));
  robot.key(ImGuiMod_Ctrl | ImGuiKey_Z);
  CHECK(robot.shows_text("0 of 11 actions done"));
}

TEST_CASE("A due day is a date; what is none says what was expected and stays to be mended") {
  Robot robot({1280, 2400, 1, false, {}});
  robot.open_example(Middle);
  robot.press(Role::Link, "Plan");
  robot.fill(field("Due day of "), "soon");
  CHECK(robot.shows_text("This is no date. Write year, month and day like 2026-03-31."));
  CHECK(robot.value(Role::TextBox, field("Due day of ")) == "soon");
  robot.fill(field("Due day of "), "2026-04-30");
  CHECK_FALSE(robot.shows_text("This is no date"));
  CHECK(robot.value(Role::TextBox, field("Due day of ")) == "2026-04-30");
  robot.key(ImGuiMod_Ctrl | ImGuiKey_S);
  REQUIRE(robot.platform().saves.size() == 1);
  CHECK(robot.platform().saves[0].text.find("\"due\": \"2026-04-30\"") != std::string::npos);
}

TEST_CASE("The plan is filtered by words and shown as a table") {
  Robot robot({1280, 2400, 1, false, {}});
  robot.open_example(Middle);
  robot.press(Role::Link, "Plan");
  robot.press(Role::Radio, "As a table");
  CHECK(robot.shows(Role::ColumnHeader, "Effort"));
  robot.fill("Filter the plan", "manual task");
  CHECK(robot.shows_text(Action));
  CHECK_FALSE(robot.shows_text("Give Sales rep credit for what the AI asks of them"));
}

TEST_CASE("Without findings the plan says so and what to do") {
  Robot robot;
  robot.app().run("file.new");
  robot.app().run("go.plan");
  robot.settle();
  CHECK(robot.shows_text("No finding asks for an action yet."));
}
