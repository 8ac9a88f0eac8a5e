// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "ui/support/robot.hpp"

using namespace takehold::ui;

namespace {

constexpr const char* Middle = "examples/sales-forecast/middle.takehold.json";
constexpr const char* FirstCause = "In Forecasting the AI adds 2 tasks and takes none away";

}  // namespace

TEST_CASE("The diagnosis says the verdict, its certainty and how much is answered") {
  Robot robot;
  robot.open_example(Middle);
  CHECK(robot.shows(Role::Heading, "This rollout will stall as it stands."));
  CHECK(robot.shows_text("none of the answers could undo the blockers"));
  CHECK(robot.shows_text("questions answered"));
}

TEST_CASE("A cause says what is so, why, whom it concerns, and what to do first and who") {
  Robot robot({1280, 1400, 1, false, {}});
  robot.open_example(Middle);
  CHECK(robot.shows(Role::Link, FirstCause));
  CHECK(robot.shows_text("people do as little with it as they can get away with"));
  CHECK(robot.shows_text("Forecasting"));
  CHECK(robot.shows_text("Take at least one manual task out of Forecasting"));
  CHECK(robot.shows_text("process owner (nobody named yet)"));
}

TEST_CASE("A finding opens to the answers it rests on, an answer to the findings that rest on it, and back") {
  Robot robot({1280, 1400, 1, false, {}});
  robot.open_example(Middle);
  robot.press(Role::Link, FirstCause);
  REQUIRE(robot.shows(Role::Heading, "Why this is so"));
  robot.press(Role::Link, "Forecasting: Tasks removed: 0 tasks");
  REQUIRE(robot.shows(Role::Heading, "What rests on it"));
  CHECK(robot.shows(Role::Button, "Go to this question"));
  robot.press(Role::Button, "Back to what was shown before");
  CHECK(robot.shows(Role::Heading, "Why this is so"));
  robot.key(ImGuiKey_Escape);
  CHECK_FALSE(robot.has(Role::Heading, "Why this is so"));
}

TEST_CASE("The diagnosis begins with how it goes, and the signs that it rests on") {
  Robot robot({1280, 1400, 1, false, {}});
  robot.open_example(Middle);
  CHECK(robot.shows(Role::Heading, "So far it is being left aside."));
  CHECK(robot.shows_text("Bad signs: “In Forecasting what the AI produces is ignored”"));
}

TEST_CASE("What the answers point to is told apart from what is certain, and its question opens from there") {
  Robot robot({1280, 2400, 1, false, {}});
  robot.open_example("examples/claims-desk/week-by-week.takehold.json");
  CHECK(robot.shows(Role::Heading, "What the answers point to"));
  CHECK(robot.shows_text("Points to: The pilot was made so that it could hardly fail"));
  CHECK(robot.shows_text("a main cause in 3 of 29 published failures"));
  robot.press(Role::Button, "Answer it");
  CHECK(robot.shows_text("What is the pilot's result taken for?"));
  CHECK_FALSE(robot.shows_text("Points to:"));
}

TEST_CASE("A gate opens to what it asks for") {
  Robot robot({1280, 1400, 1, false, {}});
  robot.open_example(Middle);
  CHECK(robot.shows_text("Ready for rollout: no"));
  CHECK((robot.state(Role::Button, "What it asks for") & Collapsed) != 0);
  robot.press(Role::Button, "What it asks for");
  CHECK((robot.state(Role::Button, "What it asks for") & Expanded) != 0);
  CHECK(robot.shows_text("Incentive alignment · "));
}

TEST_CASE("With nothing answered the page names the answers that would tell most instead of empty charts") {
  Robot robot;
  robot.app().run("file.new");
  robot.app().run("go.diagnosis");
  robot.settle();
  CHECK(robot.shows(Role::Heading, "Three answers that would tell most"));
  CHECK(robot.shows(Role::Button, "Answer it"));
  CHECK_FALSE(robot.has(Role::Image, "Scores"));
}

TEST_CASE("What is under the pointer copies as text, by key and by menu") {
  Robot robot({1280, 1400, 1, false, {}});
  robot.open_example(Middle);
  robot.hover(Role::Link, FirstCause);
  robot.key(ImGuiMod_Ctrl | ImGuiKey_C);
  CHECK(robot.platform().clipboard.find("Do first: Take at least one manual task") != std::string::npos);
  robot.platform().clipboard.clear();
  robot.hover(Role::Link, FirstCause);
  ImGui::GetIO().AddMouseButtonEvent(1, true);
  robot.frame();
  ImGui::GetIO().AddMouseButtonEvent(1, false);
  robot.settle();
  robot.press(Role::Button, "Copy as text");
  CHECK(robot.platform().clipboard.find(FirstCause) != std::string::npos);
}

TEST_CASE("On a narrow screen the details are a sheet and the places a bar of five") {
  Robot robot({390, 844, 1, false, {}});
  robot.open_example(Middle);
  CHECK(robot.shows(Role::Link, "Interview"));
  CHECK(robot.shows(Role::Link, "Plan"));
  CHECK_FALSE(robot.has(Role::Link, "Plugins"));
  robot.press(Role::Button, "More");
  CHECK(robot.shows(Role::MenuItem, "Plugins"));
}
