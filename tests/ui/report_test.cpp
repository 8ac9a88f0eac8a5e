// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "ui/support/robot.hpp"

using namespace takehold::ui;

namespace {

constexpr const char* Middle = "examples/sales-forecast/middle.takehold.json";

}  // namespace

TEST_CASE("The report is shown as it will be exported, in the order of the file") {
  Robot robot({1280, 12000, 1, false, {}});
  robot.open_example(Middle);
  robot.press(Role::Link, "Report");
  float before = 0;
  for (const char* title : {"Sales forecast, AI without new incentives", "This rollout will stall as it stands.", "What stands in the way, the most serious first",
                            "Gates", "Incentive alignment", "Plan", "Answers that would tell most", "What this rests on"}) {
    INFO(title);
    REQUIRE(robot.shows(Role::Heading, title));
    CHECK(robot.find(Role::Heading, title).from.y > before);
    before = robot.find(Role::Heading, title).from.y;
  }
  CHECK(robot.shows_text("Do first: Take at least one manual task out of Forecasting"));
  CHECK(robot.shows(Role::Image, "Incentive map"));
  CHECK(robot.shows_text("none of them is a probability"));
}

TEST_CASE("The sheet is at most 760 pixels wide, however wide the window is") {
  Robot robot({2560, 1440, 1, false, {}});
  robot.open_example(Middle);
  robot.press(Role::Link, "Report");
  const float left = robot.find(Role::Heading, "Sales forecast, AI without new incentives").from.x;
  for (const Item& item : items().items)
    if (item.role == Role::Image) CHECK(item.to.x - left <= 760);
}

TEST_CASE("The requirements of a gate open") {
  Robot robot({1280, 6000, 1, false, {}});
  robot.open_example(Middle);
  robot.press(Role::Link, "Report");
  CHECK_FALSE(robot.has_text("One person answers for the result"));
  robot.press(Role::Button, "What it asks for");
  CHECK(robot.shows_text("One person answers for the result"));
  CHECK_FALSE(robot.has(Role::Link, "Answer what is open"));
}

TEST_CASE("It is exported as one HTML file that holds no script and fetches nothing, and as Markdown") {
  Robot robot;
  robot.open_example(Middle);
  robot.press(Role::Link, "Report");
  CHECK(robot.shows_text("nothing is sent anywhere"));
  robot.press(Role::Button, "Export as HTML");
  robot.press(Role::Button, "Export as Markdown");
  const auto& saves = robot.platform().saves;
  REQUIRE(saves.size() == 2);
  CHECK(saves[0].name == "sales-forecast-ai-without-new-incentives.html");
  CHECK(saves[0].mime == "text/html");
  CHECK_FALSE(saves[0].is_document);
  CHECK(saves[0].text.find("default-src 'none'") != std::string::npos);
  CHECK(saves[0].text.find("<script") == std::string::npos);
  CHECK(saves[0].text.find("<svg") != std::string::npos);
  CHECK(saves[1].name == "sales-forecast-ai-without-new-incentives.md");
  CHECK(saves[1].mime == "text/markdown");
  CHECK(saves[1].text.starts_with("# Sales forecast"));
}

TEST_CASE("The report is copied as Markdown") {
  Robot robot;
  robot.open_example(Middle);
  robot.press(Role::Link, "Report");
  robot.press(Role::Button, "Copy as Markdown");
  CHECK(robot.platform().clipboard.starts_with("# Sales forecast"));
}

TEST_CASE("What was decided in the plan is in the report") {
  Robot robot({1280, 6000, 1, false, {}});
  robot.open_example(Middle);
  robot.press(Role::Link, "Plan");
  robot.fill("Due day of Take at least one manual task out of Forecasting", "2026-04-30");
  robot.press(Role::Link, "Report");
  CHECK(robot.shows_text("due 2026-04-30"));
}

TEST_CASE("Without an answer there is no report, but the way to one") {
  Robot robot;
  robot.app().run("file.new");
  robot.app().run("go.report");
  robot.settle();
  CHECK(robot.shows_text("Nothing is answered yet"));
  CHECK(robot.can_press(Role::Button, "Begin the interview"));
}
