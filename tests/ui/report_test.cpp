// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "takehold/report/formats.hpp"
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
                            "Gates", "Incentive alignment", "Plan", "Still open", "What this rests on"}) {
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
  robot.press(Role::Button, "What it asks for");  // of the first gate
  CHECK(robot.shows_text("One person answers for the result"));
  CHECK_FALSE(robot.has(Role::Link, "Answer what is open"));
}

TEST_CASE("It is exported in every format that there is, HTML as one file that holds no script and fetches nothing") {
  Robot robot;
  robot.open_example(Middle);
  robot.press(Role::Link, "Report");
  CHECK(robot.shows_text("nothing is sent anywhere"));
  for (const takehold::ReportFormat& format : takehold::report_formats()) robot.press(Role::Button, "Export as " + std::string(format.title));
  const auto& saves = robot.platform().saves;
  REQUIRE(saves.size() == takehold::report_formats().size());
  for (std::size_t place = 0; place < saves.size(); ++place) {
    CHECK(saves[place].name == "sales-forecast-ai-without-new-incentives" + std::string(takehold::report_formats()[place].ending));
    CHECK(saves[place].mime == takehold::report_formats()[place].media_type);
    CHECK_FALSE(saves[place].is_document);
  }
  CHECK(saves[0].text.find("default-src 'none'") != std::string::npos);
  CHECK(saves[0].text.find("<script") == std::string::npos);
  CHECK(saves[0].text.find("<svg") != std::string::npos);
  CHECK(saves[1].text.starts_with("# Sales forecast"));
}

TEST_CASE("The menu offers every format, and copies those that are made to be pasted") {
  Robot robot;
  robot.open_example(Middle);
  for (const takehold::ReportFormat& format : takehold::report_formats()) {
    INFO(format.name);
    robot.app().run("report." + std::string(format.name));
    robot.settle();
    CHECK(robot.platform().saves.back().mime == format.media_type);
    if (!format.pasted) continue;
    robot.app().run("report.copy-" + std::string(format.name));
    robot.settle();
    CHECK(robot.platform().clipboard.find("Sales forecast") != std::string::npos);
  }
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
