// SPDX-License-Identifier: MIT
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "present/mentions.hpp"
#include "present/plan_view.hpp"
#include "ui/support/robot.hpp"

using namespace takehold;
using namespace takehold::ui;

namespace {

constexpr const char* Middle = "examples/sales-forecast/middle.takehold.json";
constexpr const char* TakeOut = "Take at least one manual task out of Forecasting";
constexpr const char* GiveCredit = "Give Sales rep credit for what the AI asks of them";

std::string field(const char* what) { return std::string(what) + TakeOut; }

Robot& open_plan(Robot& robot) {
  robot.open_example(Middle);
  robot.press(Role::Link, "Plan");
  return robot;
}

void pick_status(Robot& robot, const char* status) {
  robot.press(Role::ComboBox, field("Status of "));
  robot.press(Role::Option, status);
}

std::size_t count_named(Role role, std::string_view name) {
  const ItemList& list = items();
  return static_cast<std::size_t>(
      std::count_if(list.items.begin(), list.items.end(), [&](const Item& item) { return item.role == role && list.name(item) == name; }));
}

const RobotStart High{1280, 2400, 1, false, {}};

}  // namespace

TEST_CASE("The plan says each action once, by phase, with who, how much effort, what it answers and who proposes it") {
  Robot robot(High);
  open_plan(robot);
  CHECK(robot.shows_text(TakeOut));
  CHECK(robot.shows(Role::Heading, "Before go-live"));
  CHECK(robot.shows_text("0 of 11 actions done"));
  CHECK(robot.shows_text("small effort"));
  CHECK(robot.shows_text("Proposed by Incentive alignment"));
}

TEST_CASE("How and why open: what an action answers leads to its details") {
  Robot robot(High);
  open_plan(robot);
  constexpr const char* Finding = "In Forecasting the AI adds 2 tasks and takes none away";
  CHECK_FALSE(robot.has(Role::Link, Finding));
  robot.press(Role::Button, "How and why");
  REQUIRE(robot.shows(Role::Link, Finding));
  robot.press(Role::Link, Finding);
  CHECK(robot.shows(Role::Heading, "Why this is so"));
}

TEST_CASE("What belongs before go-live is overdue once the rollout is live, in words, until it is settled") {
  Robot robot(High);
  open_plan(robot);
  const std::size_t before = count_named(Role::Text, "Overdue: it belongs before go-live");
  REQUIRE(before > 0);
  CHECK(robot.shows_text("0 of 11 actions done, " + std::to_string(before) + " overdue"));
  pick_status(robot, "Dropped");
  CHECK(count_named(Role::Text, "Overdue: it belongs before go-live") == before - 1);
  CHECK(robot.shows_text("0 of 11 actions done, 1 dropped, " + std::to_string(before - 1) + " overdue"));
}

TEST_CASE("A status is set by a pick, counted, and taken back by one undo") {
  Robot robot(High);
  open_plan(robot);
  pick_status(robot, "Done");
  CHECK(robot.shows_text("1 of 11 actions done"));
  robot.key(ImGuiMod_Ctrl | ImGuiKey_Z);
  CHECK(robot.shows_text("0 of 11 actions done"));
  CHECK(robot.value(Role::ComboBox, field("Status of ")) == "Open");
}

TEST_CASE("Done changes no answer: it says which are to be changed and leads there") {
  Robot robot(High);
  open_plan(robot);
  pick_status(robot, "Done");
  CHECK(robot.shows_text("The diagnosis follows the answers, so change these too"));
  REQUIRE(robot.shows(Role::Link, "Forecasting: Tasks removed"));
  robot.press(Role::Link, "Diagnosis");
  CHECK(robot.shows(Role::Link, "In Forecasting the AI adds 2 tasks and takes none away"));
  robot.press(Role::Link, "Plan");
  robot.press(Role::Link, "Forecasting: Tasks removed");
  CHECK_FALSE(robot.has(Role::Heading, "Plan"));
  CHECK(robot.shows_text("Tasks removed"));
}

TEST_CASE("A due day is a date; what is none says what was expected and stays to be mended") {
  Robot robot(High);
  open_plan(robot);
  robot.fill(field("Due day of "), "soon");
  CHECK(robot.shows_text("\"Due day\" wants"));
  CHECK(robot.value(Role::TextBox, field("Due day of ")) == "soon");
  robot.fill(field("Due day of "), "2026-04-30");
  CHECK_FALSE(robot.has_text("\"Due day\" wants"));
  CHECK(robot.value(Role::TextBox, field("Due day of ")) == "2026-04-30");
  robot.key(ImGuiMod_Ctrl | ImGuiKey_S);
  REQUIRE(robot.platform().saves.size() == 1);
  CHECK(robot.platform().saves[0].text.find("\"due\": \"2026-04-30\"") != std::string::npos);
}

TEST_CASE("A due day as people write it becomes one as documents hold it; an empty field takes it away") {
  Robot robot(High);
  open_plan(robot);
  robot.fill(field("Due day of "), "30.4.2026");
  CHECK(robot.value(Role::TextBox, field("Due day of ")) == "2026-04-30");
  robot.fill(field("Due day of "), "");
  CHECK(robot.value(Role::TextBox, field("Due day of ")).empty());
}

TEST_CASE("Days are proposed from today on, and a bad one is replaced by what is picked") {
  Robot robot(High);
  open_plan(robot);
  robot.fill(field("Due day of "), "soon");
  robot.press(Role::Button, field("Propose a due day for "));
  robot.press(Role::MenuItem, "Due in 30 days, 2026-04-30");
  CHECK(robot.value(Role::TextBox, field("Due day of ")) == "2026-04-30");
  CHECK_FALSE(robot.has_text("\"Due day\" wants"));
}

TEST_CASE("Who has a role is named in place, and holds for all actions of the role") {
  Robot robot(High);
  open_plan(robot);
  const std::string name = "Who is process owner, for " + std::string(TakeOut);
  robot.fill(name, "Ana Ruiz");
  CHECK(robot.value(Role::TextBox, name) == "Ana Ruiz");
  std::size_t named = 0;
  for (const Item& item : items().items) named += item.role == Role::TextBox && items().value(item) == "Ana Ruiz";
  CHECK(named > 1);
  robot.key(ImGuiMod_Ctrl | ImGuiKey_Z);
  CHECK(robot.value(Role::TextBox, name).empty());
}

TEST_CASE("A note stays with the action") {
  Robot robot(High);
  open_plan(robot);
  robot.press(Role::Button, "How and why");
  robot.press(Role::TextBox, field("Note on "));
  robot.type("Agreed with finance");
  robot.key(ImGuiMod_Ctrl | ImGuiKey_Enter);
  robot.key(ImGuiMod_Ctrl | ImGuiKey_S);
  REQUIRE(robot.platform().saves.size() == 1);
  CHECK(robot.platform().saves[0].text.find("Agreed with finance") != std::string::npos);
}

TEST_CASE("The plan is filtered by words and by whose it is, and shows all again by a press") {
  Robot robot(High);
  open_plan(robot);
  robot.fill("Filter the plan", "task manual");
  CHECK(robot.shows_text(TakeOut));
  CHECK_FALSE(robot.has_text(GiveCredit));
  robot.fill("Filter the plan", "no such word");
  CHECK(robot.shows_text("No action fits this filter."));
  robot.press(Role::Button, "Show all actions");
  CHECK(robot.shows_text(GiveCredit));
  robot.press(Role::ComboBox, "Whose actions");
  robot.press(Role::Option, "process owner");
  CHECK(robot.shows_text(TakeOut));
  CHECK_FALSE(robot.has_text(GiveCredit));
}

TEST_CASE("As a table the plan is sorted by a press on a column") {
  Robot robot(High);
  open_plan(robot);
  robot.press(Role::Radio, "As a table");
  for (const char* column : {"What", "When", "Who", "Effort", "Due", "Status"}) {
    INFO(column);
    CHECK(robot.shows(Role::ColumnHeader, column));
  }
  robot.press(Role::ColumnHeader, "What");
  CHECK(robot.find(Role::Text, GiveCredit).from.y < robot.find(Role::Text, TakeOut).from.y);
  robot.press(Role::ColumnHeader, "What");
  CHECK(robot.find(Role::Text, GiveCredit).from.y > robot.find(Role::Text, TakeOut).from.y);
}

TEST_CASE("An action is copied as text, and so is the whole plan") {
  Robot robot(High);
  open_plan(robot);
  robot.press(Role::Button, field("Copy as text: "));
  CHECK(robot.platform().clipboard.find("process owner (nobody named yet)") != std::string::npos);
  CHECK(robot.platform().clipboard.find(GiveCredit) == std::string::npos);
  robot.press(Role::Button, "Copy the plan");
  CHECK(robot.platform().clipboard.find("0 of 11 actions done") != std::string::npos);
  CHECK(robot.platform().clipboard.find(TakeOut) != std::string::npos);
  CHECK(robot.platform().clipboard.find(GiveCredit) != std::string::npos);
}

TEST_CASE("In a narrow window the plan is a list with all of its fields") {
  Robot robot({390, 3000, 1, false, {}});
  robot.open_example(Middle);
  robot.app().run("go.plan");
  robot.settle();
  CHECK_FALSE(robot.has(Role::Radio, "As a table"));
  robot.fill(field("Due day of "), "2026-05-01");
  CHECK(robot.value(Role::TextBox, field("Due day of ")) == "2026-05-01");
}

TEST_CASE("Without findings the plan says so and what to do") {
  Robot robot;
  robot.app().run("file.new");
  robot.app().run("go.plan");
  robot.settle();
  CHECK(robot.shows_text("No finding asks for an action yet."));
  CHECK(robot.can_press(Role::Button, "Go on with the interview"));
}

TEST_CASE("Actions without a due day come last, whichever way days are sorted") {
  const auto line = [](const char* title, const char* due) {
    PlanLine made;
    made.title = title;
    made.due = due;
    return made;
  };
  const PlanLine early = line("early", "2026-01-31"), late = line("late", "2026-12-01"), none = line("none", "");
  const auto sorted = [&](bool descending) {
    std::vector<const PlanLine*> lines{&none, &late, &early};
    sort_actions(lines, PlanColumn::Due, descending);
    return lines;
  };
  CHECK(sorted(false) == std::vector<const PlanLine*>{&early, &late, &none});
  CHECK(sorted(true) == std::vector<const PlanLine*>{&late, &early, &none});
}

TEST_CASE("Proposed days follow the calendar, and nothing is proposed where there is none") {
  const std::vector<DayProposal> days = propose_days("2028-02-15");
  REQUIRE(days.size() == 4);
  CHECK(days[0].day == "2028-02-29");
  CHECK(days[1].words == "in 30 days");
  CHECK(days[1].day == "2028-03-16");
  CHECK(propose_days("").empty());
}

TEST_CASE("A filter finds what mentions all of its words, in any order and in letters of any size") {
  CHECK(mentions("Take a manual task out", ""));
  CHECK(mentions("Take a manual task out", "TASK manual"));
  CHECK(mentions("Take a manual task out", "  tas "));
  CHECK_FALSE(mentions("Take a manual task out", "task credit"));
  CHECK_FALSE(mentions("", "a"));
}
