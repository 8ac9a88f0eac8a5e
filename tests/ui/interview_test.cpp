// SPDX-License-Identifier: MIT
//
// The interview as a person goes through it: by the mouse, by the keyboard alone, and back again.
#include <imgui.h>

#include <catch2/catch_test_macros.hpp>
#include <cstdio>

#include "ui/support/robot.hpp"

using namespace takehold::ui;

namespace {

constexpr const char* Example = "examples/sales-forecast/middle.takehold.json";
constexpr const char* Stage = "How far has it come?";
constexpr const char* Day = "For which day do these answers hold?";
constexpr const char* InPlace = "What has been provided so far?";
constexpr const char* Meant = "How many people is it meant for in the end?";

void begin(Robot& robot) {
  robot.app().run("file.new");
  robot.settle();
}

void go_to_section(Robot& robot, const char* title) {
  robot.press(Role::Button, title);
}

// Goes there by Enter alone.
void go_on_to(Robot& robot, const char* question) {
  for (int count = 0; count < 40 && !robot.shows(Role::Heading, question); ++count) robot.key(ImGuiKey_Enter);
  INFO(robot.screen());
  REQUIRE(robot.shows(Role::Heading, question));
}

void begin_at(Robot& robot, const char* question) {
  begin(robot);
  go_to_section(robot, "What it is and where it stands");
  go_on_to(robot, question);
}

bool is_checked(Robot& robot, Role role, const char* name) { return (robot.state(role, name) & Checked) != 0; }

// Opens a copy of the example at its list of workflows.
void open_workflows(Robot& robot) {
  robot.open_example(Example);
  robot.app().run("go.interview");
  robot.settle();
  go_to_section(robot, "The work");
}

void take_back(Robot& robot) {
  robot.app().run("edit.undo");
  robot.settle();
}

}  // namespace

TEST_CASE("A new assessment begins with what the rollout is called") {
  Robot robot;
  begin(robot);
  REQUIRE(robot.shows(Role::Heading, "What is this rollout?"));
  robot.fill("Title", "Claims triage");
  CHECK(robot.app().window_title().find("Claims triage") != std::string::npos);
  robot.press(Role::Button, "Who decides what");
  robot.fill("sponsor", "Ana Ruiz");
  CHECK(robot.value(Role::TextBox, "sponsor") == "Ana Ruiz");
  take_back(robot);
  CHECK(robot.value(Role::TextBox, "sponsor").empty());
}

TEST_CASE("A press answers, a number key answers otherwise, and undo takes it back") {
  Robot robot;
  begin_at(robot, Stage);
  CHECK(robot.shows(Role::Text, "Not answered: could change the verdict"));
  robot.press(Role::Radio, "Pilot");
  CHECK(is_checked(robot, Role::Radio, "Pilot"));
  CHECK(robot.shows(Role::Text, "Answered"));
  robot.key(ImGuiKey_3);
  CHECK(is_checked(robot, Role::Radio, "Rollout"));
  CHECK_FALSE(is_checked(robot, Role::Radio, "Pilot"));
  take_back(robot);
  CHECK(is_checked(robot, Role::Radio, "Pilot"));
  take_back(robot);
  CHECK_FALSE(is_checked(robot, Role::Radio, "Pilot"));
}

TEST_CASE("What the last answer changed is renewed when it is taken back, and when it is given again") {
  constexpr const char* finding = "In Forecasting the AI adds 2 tasks and takes none away";
  const std::string went = std::string("1 blocker less: ") + finding, came = std::string("1 new blocker: ") + finding;
  Robot robot({1280, 1600, 1, false, {}});
  robot.open_example(Example);
  robot.press(Role::Link, finding);
  robot.press(Role::Link, "Forecasting: Tasks removed: 0 tasks");
  robot.press(Role::Button, "Go to this question");
  robot.key(ImGuiKey_Escape);
  robot.fill("Tasks removed", "3");
  CHECK(robot.shows(Role::Text, "What the last answer changed"));
  CHECK(robot.shows(Role::Text, went));
  CHECK(robot.app().status_line() == went);
  take_back(robot);
  CHECK(robot.shows(Role::Text, came));
  CHECK_FALSE(robot.has_text(went));
  CHECK(robot.app().status_line() == came);
  robot.app().run("edit.redo");
  robot.settle();
  CHECK(robot.shows(Role::Text, went));
  CHECK_FALSE(robot.has_text(came));
}

TEST_CASE("Enter goes on to what is open, and Backspace and Back go back") {
  Robot robot;
  begin_at(robot, Stage);
  robot.key(ImGuiKey_1);
  robot.key(ImGuiKey_Enter);
  REQUIRE(robot.shows(Role::Heading, Day));
  robot.type("2026-03-31");  // the field has the keyboard already
  robot.key(ImGuiKey_Enter);
  REQUIRE(robot.shows(Role::Heading, InPlace));
  robot.key(ImGuiKey_Backspace);
  REQUIRE(robot.shows(Role::Heading, Day));
  CHECK(robot.value(Role::TextBox, "As of") == "2026-03-31");
  robot.press(Role::Button, "Back");
  CHECK(robot.shows(Role::Heading, Stage));
}

TEST_CASE("What other answers rule out is passed over") {
  Robot robot;
  begin_at(robot, Stage);
  robot.press(Role::Radio, "Planned");
  const auto way_to_meant = [&] {
    bool asked_today = false;
    for (int count = 0; count < 30 && !robot.shows(Role::Heading, Meant); ++count) {
      robot.press(Role::Button, "Next");
      asked_today = asked_today || robot.shows(Role::Heading, "How many people is it there for today?");
    }
    return asked_today;
  };
  CHECK_FALSE(way_to_meant());
  begin_at(robot, Stage);
  robot.press(Role::Radio, "Pilot");
  CHECK(way_to_meant());
}

TEST_CASE("Several can be chosen, and none of them is an answer too") {
  Robot robot;
  begin_at(robot, InPlace);
  robot.press(Role::Checkbox, "The tool is switched on");
  robot.key(ImGuiKey_3);
  CHECK(is_checked(robot, Role::Checkbox, "The tool is switched on"));
  CHECK(is_checked(robot, Role::Checkbox, "Training sessions were held"));
  robot.press(Role::Checkbox, "None of these");
  CHECK(is_checked(robot, Role::Checkbox, "None of these"));
  CHECK_FALSE(is_checked(robot, Role::Checkbox, "The tool is switched on"));
}

TEST_CASE("A number that cannot be read says what was expected and loses nothing") {
  Robot robot;
  begin_at(robot, Meant);
  robot.fill("People it is meant for", "lots");
  REQUIRE(robot.shows(Role::Heading, Meant));
  CHECK(robot.shows_text("1000000"));
  CHECK(robot.value(Role::TextBox, "People it is meant for") == "lots");
  CHECK(robot.shows(Role::Text, "Not answered"));
  robot.fill("People it is meant for", "20 to 30");
  CHECK_FALSE(robot.has(Role::Heading, Meant));
  robot.press(Role::Button, "Back");
  while (!robot.shows(Role::Heading, Meant)) robot.press(Role::Button, "Back");
  CHECK(robot.value(Role::TextBox, "People it is meant for") == "20 to 30");
}

TEST_CASE("Escape leaves a field and keeps what was typed") {
  Robot robot;
  begin_at(robot, Meant);
  robot.press(Role::TextBox, "People it is meant for");
  robot.type("lots");
  robot.key(ImGuiKey_Escape);
  CHECK(robot.value(Role::TextBox, "People it is meant for") == "lots");
  robot.press(Role::TextBox, "People it is meant for");
  robot.key(ImGuiMod_Ctrl | ImGuiKey_A);
  robot.type("25");
  robot.key(ImGuiKey_Escape);
  while (!robot.shows(Role::Heading, Meant)) robot.press(Role::Button, "Back");
  CHECK(robot.value(Role::TextBox, "People it is meant for") == "25");
}

TEST_CASE("Not to know yet is an answer of its own: it takes another one back, goes on and is not asked again") {
  Robot robot;
  begin_at(robot, Stage);
  robot.press(Role::Radio, "Pilot");
  robot.press(Role::Button, "Don't know yet");
  REQUIRE(robot.shows(Role::Heading, Day));
  robot.press(Role::Button, "Back");
  CHECK_FALSE(is_checked(robot, Role::Radio, "Pilot"));
  CHECK(robot.shows_text("Not known yet"));
  CHECK(robot.has_text("1 not known yet"));

  go_to_section(robot, "What it is and where it stands");
  go_on_to(robot, Day);  // past the stage
  take_back(robot);
  take_back(robot);
  go_to_section(robot, "What it is and where it stands");
  go_on_to(robot, Stage);
  CHECK_FALSE(robot.shows_text("Not known yet"));
}

TEST_CASE("A question mark in a field says that it is not known yet") {
  Robot robot;
  begin_at(robot, Meant);
  robot.fill("People it is meant for", " ? ");
  while (!robot.shows(Role::Heading, Meant)) robot.press(Role::Button, "Back");
  CHECK(robot.shows_text("Not known yet"));
  CHECK(robot.value(Role::TextBox, "People it is meant for").empty());
}

TEST_CASE("A line of a grid is answered by a press, by number keys, or by its own question with a reason why it does not apply") {
  Robot robot;
  begin(robot);
  go_to_section(robot, "What it is and where it stands");
  go_on_to(robot, Stage);
  robot.key(ImGuiKey_3);
  for (int count = 0; count < 40 && !robot.shows(Role::Link, "What it is for"); ++count) robot.key(ImGuiKey_Enter);
  INFO(robot.screen());
  REQUIRE(robot.shows(Role::Link, "What it is for"));
  robot.press(Role::Radio, "What it covers: Part of the way");
  CHECK(is_checked(robot, Role::Radio, "What it covers: Part of the way"));
  robot.key(ImGuiKey_2);
  robot.key(ImGuiKey_1);
  CHECK(is_checked(robot, Role::Radio, "What it covers: Part of the way"));
  CHECK(is_checked(robot, Role::Radio, "How long it lasts: The first, as in a trial"));
  robot.press(Role::Link, "What it is for");
  CHECK(robot.shows(Role::Heading, "Is it there to see whether it can be done, or to deliver results?"));
}

TEST_CASE("What does not apply says why") {
  Robot robot;
  open_workflows(robot);
  robot.press(Role::Link, "Ask me about each by itself");
  for (int count = 0; count < 40 && !robot.shows(Role::Button, "Does not apply, because…"); ++count) robot.press(Role::Button, "Next");
  robot.press(Role::Button, "Does not apply, because…");
  robot.type("Nobody decides anything on it");
  robot.key(ImGuiKey_Enter);
  CHECK(robot.shows(Role::Text, "Does not apply: Nobody decides anything on it"));
  take_back(robot);
  CHECK_FALSE(robot.has(Role::Text, "Does not apply: Nobody decides anything on it"));
}

TEST_CASE("Evidence and confidence are given without leaving the question") {
  Robot robot;
  begin_at(robot, Stage);
  robot.press(Role::Button, "Evidence and confidence");
  CHECK(robot.shows_text("Answer first"));
  robot.press(Role::Radio, "Pilot");
  robot.fill("Note", "Seen on the floor");
  robot.fill("Who", "Ana Ruiz");
  robot.press(Role::Radio, "High");
  REQUIRE(robot.shows(Role::Heading, Stage));
  CHECK(robot.value(Role::TextBox, "Note") == "Seen on the floor");
  CHECK(robot.value(Role::TextBox, "Who") == "Ana Ruiz");
  CHECK(is_checked(robot, Role::Radio, "High"));
  robot.press(Role::Radio, "High");
  CHECK_FALSE(is_checked(robot, Role::Radio, "High"));
}

TEST_CASE("A cell of a table is edited where it stands") {
  Robot robot({1600, 1000, 1, false, {}});
  open_workflows(robot);
  REQUIRE(robot.value(Role::TextBox, "Tasks added, Forecasting") == "2");
  robot.fill("Tasks added, Forecasting", "5");
  CHECK(robot.value(Role::TextBox, "Tasks added, Forecasting") == "5");
  robot.fill("Tasks added, Forecasting", "many");
  CHECK(robot.shows_text("0 to 100 tasks"));
  CHECK(robot.value(Role::TextBox, "Tasks added, Forecasting") == "many");
  robot.fill("Tasks added, Forecasting", "");
  CHECK(robot.value(Role::TextBox, "Tasks added, Forecasting").find_first_of("0123456789") == std::string::npos);
  take_back(robot);
  CHECK(robot.value(Role::TextBox, "Tasks added, Forecasting") == "5");
}

TEST_CASE("Tab goes from cell to cell with the field open, and the sheet follows it sideways") {
  Robot robot;
  open_workflows(robot);
  REQUIRE_FALSE(robot.has(Role::TextBox, "Tasks removed, Forecasting"));  // out of sight at the right
  robot.press(Role::TextBox, "Tasks added, Forecasting");
  robot.type("7");
  robot.key(ImGuiKey_Tab);
  robot.type("3");
  robot.key(ImGuiKey_Enter);
  CHECK(robot.value(Role::TextBox, "Tasks removed, Forecasting") == "3");
  take_back(robot);
  CHECK(robot.value(Role::TextBox, "Tasks removed, Forecasting") == "0");
}

TEST_CASE("A cell with choices opens its list") {
  Robot robot;
  open_workflows(robot);
  robot.press(Role::ComboBox, "AI takes part, Forecasting");
  robot.press(Role::Option, "No");
  CHECK(robot.value(Role::ComboBox, "AI takes part, Forecasting") == "No");
  robot.press(Role::ComboBox, "AI takes part, Forecasting");
  robot.key(ImGuiKey_1);
  CHECK(robot.value(Role::ComboBox, "AI takes part, Forecasting") == "Yes");
}

TEST_CASE("Rows are added one after another, removed with an undo, and said to be all") {
  Robot robot;
  open_workflows(robot);
  robot.press(Role::TextBox, "New workflow");
  robot.type("Triage");
  robot.key(ImGuiKey_Enter);
  robot.type("Billing");
  robot.key(ImGuiKey_Enter);
  REQUIRE(robot.shows(Role::TextBox, "Name, Triage"));
  REQUIRE(robot.shows(Role::TextBox, "Name, Billing"));
  robot.fill("Name, Billing", "Invoicing");
  CHECK(robot.shows(Role::TextBox, "Name, Invoicing"));
  robot.press(Role::Checkbox, "That is all");
  CHECK(robot.shows_text("3 workflows, that is all"));
  robot.press(Role::Button, "Remove Triage");
  CHECK_FALSE(robot.has(Role::TextBox, "Name, Triage"));
  robot.press(Role::Button, "Undo");  // the notice's; the button in the top bar says what it undoes
  CHECK(robot.shows(Role::TextBox, "Name, Triage"));
}

TEST_CASE("Rows from a spreadsheet are looked at before they are taken, and are one undo") {
  Robot robot;
  open_workflows(robot);
  robot.platform().clipboard = "Name\tTasks added\tTasks removed\nTriage\t3\tmany\nBilling\t1\t2\n";
  robot.press(Role::Button, "Paste from a spreadsheet");
  CHECK(robot.shows(Role::Text, "2 new rows, 0 changed"));
  CHECK(robot.shows_text("Row 1: \"Tasks removed\" wants a whole number from 0 to 100 tasks, but this is \"many\""));
  CHECK_FALSE(robot.has_text("\"many\"; "));
  CHECK(robot.shows_text("1 cell cannot be read"));
  robot.press(Role::Button, "Take 2 rows");
  CHECK(robot.shows(Role::TextBox, "Name, Triage"));
  CHECK(robot.shows(Role::TextBox, "Name, Billing"));
  take_back(robot);
  CHECK_FALSE(robot.has(Role::TextBox, "Name, Triage"));
  CHECK_FALSE(robot.has(Role::TextBox, "Name, Billing"));
}

TEST_CASE("Ctrl+V on a table opens the same preview, in which a column can be taken for another") {
  Robot robot;
  open_workflows(robot);
  robot.platform().clipboard = "Triage;3\nBilling;1\n";
  robot.key(ImGuiMod_Ctrl | ImGuiKey_V);
  REQUIRE(robot.shows(Role::Button, "Take 2 rows"));
  robot.press(Role::ComboBox, "Column 2 is");
  robot.press(Role::Option, "Tasks added");
  robot.press(Role::Button, "Take 2 rows");
  robot.resize(1600, 1000);
  CHECK(robot.value(Role::TextBox, "Tasks added, Triage") == "3");
}

TEST_CASE("What could still change the verdict is no more than what is asked") {
  for (const char* command : {"file.new", "file.quick-scan"}) {
    Robot robot;
    robot.app().run(command);
    robot.app().run("go.interview");
    robot.settle();
    const std::string screen = robot.screen();
    const std::size_t begin = screen.rfind("0 of ", screen.find(" answered; "));
    REQUIRE(begin != std::string::npos);
    int asked = 0, telling = 0;
    REQUIRE(std::sscanf(screen.c_str() + begin, "0 of %d answered; %d more could change the verdict", &asked, &telling) == 2);
    CHECK(telling <= asked);
  }
}

TEST_CASE("Progress counts what concerns the rollout, section by section") {
  Robot robot;
  robot.open_example(Example);
  robot.app().run("go.interview");
  robot.settle();
  CHECK(robot.shows_text(" answered; "));
  CHECK(robot.shows_text("more could change the verdict"));
  const std::string in_rail = robot.value(Role::Link, "Interview");
  const std::string answered = in_rail.substr(0, in_rail.find('/')), asked = in_rail.substr(in_rail.find('/') + 1);
  CHECK(robot.shows_text(answered + " of " + asked + " answered"));
}

TEST_CASE("The quick scan asks less") {
  Robot robot;
  begin(robot);
  const std::string all = robot.value(Role::Button, "What it is and where it stands");
  robot.press(Role::Checkbox, "Quick scan");
  CHECK(robot.value(Role::Button, "What it is and where it stands") != all);
  go_to_section(robot, "What it is and where it stands");
  go_on_to(robot, Stage);
  robot.key(ImGuiKey_Enter);
  CHECK_FALSE(robot.has(Role::Heading, Day));
}

TEST_CASE("A section ends with what it settled and leads to the next") {
  Robot robot;
  open_workflows(robot);
  for (int count = 0; count < 20 && !robot.shows(Role::Heading, "That is all of “The work”"); ++count) robot.press(Role::Button, "Next");
  REQUIRE(robot.shows(Role::Heading, "That is all of “The work”"));
  CHECK(robot.shows(Role::Text, "What these answers settled"));
  robot.press(Role::Button, "Go on to “The people and what counts for them”");
  CHECK((robot.state(Role::Button, "The people and what counts for them") & Current) != 0);
}

TEST_CASE("A whole section stands on one page, and number keys answer the question that is current") {
  Robot robot;
  begin_at(robot, Stage);
  robot.press(Role::Radio, "Whole section");
  CHECK(robot.shows(Role::Heading, Stage));
  CHECK(robot.shows(Role::Heading, Day));
  robot.key(ImGuiKey_2);
  CHECK(is_checked(robot, Role::Radio, "Pilot"));
  REQUIRE_FALSE(robot.shows(Role::Heading, Meant));  // far below, and not drawn
  for (int count = 0; count < 30 && !robot.shows(Role::Heading, Meant); ++count) robot.key(ImGuiKey_Enter);
  robot.type("40");
  robot.key(ImGuiKey_Enter);
  CHECK(robot.value(Role::TextBox, "People it is meant for") == "40");
}

TEST_CASE("What rests on an answer opens its details") {
  Robot robot;
  begin_at(robot, Day);
  robot.press(Role::Link, "By now a gain should show in figures of the work, and it does not");
  CHECK(robot.shows(Role::Heading, "By now a gain should show in figures of the work, and it does not"));
}

TEST_CASE("On a narrow window sections are picked, and a table is one row at a time") {
  Robot robot({390, 844, 1, false, {}});
  robot.open_example(Example);
  robot.app().run("go.interview");
  robot.settle();
  robot.press(Role::ComboBox, "Section");
  robot.press(Role::Option, "The work · 7 of 34");
  REQUIRE(robot.shows(Role::ComboBox, "Row"));
  robot.press(Role::ComboBox, "AI takes part, Forecasting");
  robot.press(Role::Option, "No");
  CHECK(robot.value(Role::ComboBox, "AI takes part, Forecasting") == "No");
}
