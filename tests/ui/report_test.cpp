// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "ui/support/robot.hpp"

using namespace takehold::ui;

namespace {

constexpr const char* Middle = "examples/sales-forecast/middle.takehold.json";

}  // namespace

TEST_CASE("The report is shown as it will be exported") {
  Robot robot({1280, 3000, 1, false, {}});
  robot.open_example(Middle);
  robot.press(Role::Link, "Report");
  CHECK(robot.shows(Role::Heading, "Sales forecast, AI without new incentives"));
  CHECK(robot.shows(Role::Heading, "This rollout will stall as it stands."));
  CHECK(robot.shows_text("Do first: Take at least one manual task out of Forecasting"));
  CHECK(robot.shows(Role::Image, "Incentive map"));
}

TEST_CASE("It is exported as one HTML file that holds no script and fetches nothing, and as Markdown") {
  Robot robot;
  robot.open_example(Middle);
  robot.press(Role::Link, "Report");
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
