// SPDX-License-Identifier: MIT
//
// A person's first day, without a window. tests/web/story_test.mjs and tests/native/story_test.py tell the same story in the
// browser and on the desktop.
#include <catch2/catch_test_macros.hpp>

#include "ui/support/robot.hpp"

using namespace takehold::ui;

namespace {

void go_to_question(Robot& robot, const char* words) {
  robot.key(ImGuiMod_Ctrl | ImGuiKey_K);
  robot.type(words);
  robot.key(ImGuiKey_Enter);
}

void go(Robot& robot, const char* command) {
  REQUIRE(robot.app().run(command));
  robot.settle();
}

}  // namespace

TEST_CASE("Open an example, answer three questions, see the gate change, undo, save, open it again") {
  Robot robot({1280, 2000, 1, false, {}});
  robot.press(Role::Link, "One use case after another");
  REQUIRE(robot.shows(Role::Text, "Ready for pilot: can't say yet"));

  go_to_question(robot, "Who answers for what comes of this rollout?");
  robot.press(Role::Radio, "Nobody in particular");
  go_to_question(robot, "What is supposed to make people use it?");
  robot.press(Role::Checkbox, "People want to try new things");
  go_to_question(robot, "How many people is it meant for in the end?");
  robot.fill("People it is meant for", "120");
  go(robot, "go.diagnosis");
  CHECK(robot.shows(Role::Text, "Ready for pilot: no"));

  for (int step = 0; step < 3; ++step) go(robot, "edit.undo");
  CHECK(robot.shows(Role::Text, "Ready for pilot: can't say yet"));
  for (int step = 0; step < 3; ++step) go(robot, "edit.redo");
  CHECK(robot.shows(Role::Text, "Ready for pilot: no"));

  go(robot, "file.save");
  REQUIRE(robot.platform().saves.size() == 1);
  const std::string saved = robot.platform().saves[0].text;
  CHECK(saved.find("\"people_meant\": 120") != std::string::npos);

  go(robot, "file.new");
  robot.app().opened(FileKind::Assessment, "again.takehold.json", {}, saved);
  robot.settle();
  CHECK(robot.shows(Role::Text, "Ready for pilot: no"));
}
