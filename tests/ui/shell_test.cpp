// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <set>
#include <string>

#include "app/commands.hpp"
#include "app/pages.hpp"
#include "ui/support/robot.hpp"

using namespace takehold;
using namespace takehold::ui;

namespace {

constexpr const char* Middle = "examples/sales-forecast/middle.takehold.json";

bool is_shown(Robot& robot, const PageRow& row) { return (robot.state(Role::Link, row.title) & Current) != 0; }

// A way to a page, for the robot to take.
struct Way {
  const char* name;
  std::function<void(Robot&, const PageRow&)> go;
};

const Way Ways[] = {
    {"rail", [](Robot& robot, const PageRow& row) { robot.press(Role::Link, row.title); }},
    {"menu",
     [](Robot& robot, const PageRow& row) {
       robot.press(Role::Button, "More");
       robot.press(Role::MenuItem, row.title);
     }},
    {"palette",
     [](Robot& robot, const PageRow& row) {
       robot.key(ImGuiMod_Ctrl | ImGuiKey_K);
       robot.type(row.title);
       robot.press(Role::Option, row.title);
     }},
    {"shortcut", [](Robot& robot, const PageRow& row) { robot.key(row.shortcut); }},
    {"command", [](Robot& robot, const PageRow& row) {
       REQUIRE(robot.app().run(row.command));
       robot.settle();
     }},
};

}  // namespace

TEST_CASE("Every command has an id and a shortcut of its own, and a label") {
  std::set<std::string> ids;
  std::set<int> shortcuts;
  for (const Command& command : commands()) {
    CHECK(ids.insert(std::string(command.id)).second);
    CHECK_FALSE(command.label.empty());
    if (command.shortcut != 0) CHECK(shortcuts.insert(command.shortcut).second);
  }
}

TEST_CASE("Every page is reached from the rail, the menu and the palette, by its shortcut and by its command") {
  Robot robot({1280, 1600, 1, false, {}});  // the menu is long
  robot.open_example(Middle);
  for (const PageRow& row : pages())
    for (const Way& way : Ways) {
      robot.app().run(row.page == Page::Start ? "go.plugins" : "go.start");
      robot.settle();
      INFO(row.title << " by " << way.name);
      REQUIRE_FALSE(is_shown(robot, row));
      way.go(robot, row);
      CHECK(is_shown(robot, row));
    }
}

TEST_CASE("Places that need an assessment cannot be entered without one") {
  Robot robot;
  CHECK_FALSE(robot.can_press(Role::Link, "Diagnosis"));
  CHECK(robot.can_press(Role::Link, "Plugins"));
  robot.open_example(Middle);
  CHECK(robot.can_press(Role::Link, "Diagnosis"));
}

TEST_CASE("The palette finds a page, a finding and a question by a few letters") {
  Robot robot;
  robot.open_example(Middle);
  robot.key(ImGuiMod_Ctrl | ImGuiKey_K);
  REQUIRE(robot.shows(Role::TextBox, "Find anything"));
  robot.type("plug");
  CHECK(robot.shows(Role::Option, "Plugins"));
  robot.key(ImGuiKey_Enter);
  CHECK((robot.state(Role::Link, "Plugins") & Current) != 0);
  robot.key(ImGuiMod_Ctrl | ImGuiKey_K);
  robot.type("adds 2 tasks");
  robot.key(ImGuiKey_Enter);
  CHECK(robot.shows(Role::Heading, "In Forecasting the AI adds 2 tasks and takes none away"));
}

TEST_CASE("A question in the palette says whether nobody answered it or nobody knows yet") {
  constexpr const char* stage = "How far has it come?";
  Robot robot;
  robot.app().run("file.new");
  robot.settle();
  const auto look_up = [&] {
    robot.key(ImGuiMod_Ctrl | ImGuiKey_K);
    robot.type(stage);
  };
  look_up();
  CHECK(robot.shows_text("not answered"));
  robot.key(ImGuiKey_Enter);
  REQUIRE(robot.shows(Role::Heading, stage));
  robot.press(Role::Button, "Don't know yet");
  look_up();
  CHECK(robot.shows_text("not known yet"));
}

TEST_CASE("Find marks what is on the page and counts it") {
  Robot robot;
  robot.open_example(Middle);
  robot.key(ImGuiMod_Ctrl | ImGuiKey_F);
  robot.type("Forecasting");
  CHECK(robot.shows_text("on the part that is shown"));
  robot.key(ImGuiKey_Escape);
  CHECK_FALSE(robot.has(Role::TextBox, "Words on this page"));
}

TEST_CASE("Back and forward go where one was") {
  Robot robot;
  robot.open_example(Middle);
  robot.press(Role::Link, "Frameworks");
  robot.key(ImGuiMod_Alt | ImGuiKey_LeftArrow);
  CHECK((robot.state(Role::Link, "Diagnosis") & Current) != 0);
  robot.key(ImGuiMod_Alt | ImGuiKey_RightArrow);
  CHECK((robot.state(Role::Link, "Frameworks") & Current) != 0);
}

TEST_CASE("Light and dark are chosen, kept and there again at the next start") {
  Kept kept;
  {
    Robot robot;
    REQUIRE(robot.app().run("theme.dark"));
    kept = robot.platform().kept;
  }
  CHECK(kept["preferences"].find("theme dark") != std::string::npos);
  Robot again({1280, 860, 1, false, kept});
  again.app().run("theme.dark");
  CHECK(again.platform().kept["preferences"] == kept["preferences"]);
}

TEST_CASE("An open assessment is never lost to another one that is opened") {
  Robot robot;
  robot.app().run("file.new");
  robot.settle();
  REQUIRE(robot.app().run("go.diagnosis"));
  robot.open_example(Middle);
  CHECK_FALSE(robot.app().run("file.before"));  // it had no changes
}

TEST_CASE("A file that cannot be read says where and why, and what was open stays") {
  Robot robot;
  robot.open_example(Middle);
  robot.app().opened(FileKind::Assessment, "broken.takehold.json", {}, "{\"takehold\": 1, \"title\": }");
  robot.settle();
  CHECK(robot.shows(Role::Heading, "Could not open broken.takehold.json"));
  CHECK(robot.shows_text("broken.takehold.json, line 1"));
  robot.key(ImGuiKey_Escape);
  CHECK(robot.shows(Role::Heading, "This rollout will stall as it stands."));
}

TEST_CASE("Saving hands over the document, and the place is remembered") {
  Robot robot;
  robot.open_example(Middle);
  robot.key(ImGuiMod_Ctrl | ImGuiKey_S);
  REQUIRE(robot.platform().saves.size() == 1);
  CHECK(robot.platform().saves[0].is_document);
  robot.app().saved("/home/ana/forecast.takehold.json", "forecast.takehold.json");
  robot.settle();
  CHECK(robot.shows_text("Saved as forecast.takehold.json"));
  robot.press(Role::Link, "Start");
  CHECK(robot.shows(Role::Link, "Sales forecast, AI without new incentives"));
}

TEST_CASE("When nothing happens, no frame is asked for") {
  Robot robot;
  robot.open_example(Middle);
  for (int count = 0; count < 600; ++count) robot.app().frame(1.0);  // toasts disappear
  CHECK(robot.app().next_frame() < 0);
}

TEST_CASE("The keys of the program are listed") {
  Robot robot;
  robot.app().run("help.keys");
  robot.settle();
  CHECK(robot.shows(Role::Heading, "Keys"));
  CHECK(robot.shows_text("Ctrl+K"));
}

TEST_CASE("F6 goes from one part of the window to the next, and each time something that can be pressed has the keyboard") {
  Robot robot;
  std::set<ImGuiID> parts;
  for (int step = 0; step < 3; ++step) {
    next_window(1);
    robot.settle();
    for (const Item& item : items().items)
      if (item.state & Focused) parts.insert(item.window);
  }
  CHECK(parts.size() == 3);
}
