// SPDX-License-Identifier: MIT
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "present/plugins_view.hpp"
#include "ui/support/robot.hpp"
#include "takehold/value/text.hpp"

using namespace takehold;
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

constexpr const char* Broken = "framework {\n  id = \"broken\",\n";

void drop(Robot& robot, const char* name, const char* text) {
  robot.app().dropped({{name, text}});
  robot.settle();
}

}  // namespace

TEST_CASE("The plugins that ship are listed with version, what they ask and conclude, and that they are on") {
  Robot robot;
  robot.press(Role::Link, "Plugins");
  for (const char* title : {"Incentive alignment", "Operating model", "Rollout patterns", "Scale thresholds"}) {
    INFO(title);
    CHECK(robot.shows(Role::Link, title));
  }
  for (const char* column : {"Plugin", "Version", "On or off", "Origin", "Questions", "Rules", "Problems"}) {
    INFO(column);
    CHECK(robot.shows(Role::ColumnHeader, column));
  }
  CHECK(robot.shows_text("4 plugins, 4 of them on"));
  CHECK(robot.shows(Role::Checkbox, "On"));
  CHECK(robot.shows_text("ships with Takehold"));
}

TEST_CASE("The list of plugins is filtered by words and sorted by a press on a column") {
  Robot robot;
  robot.press(Role::Link, "Plugins");
  robot.press(Role::ColumnHeader, "Plugin");
  robot.press(Role::ColumnHeader, "Plugin");
  CHECK(robot.find(Role::Link, "Scale thresholds").from.y < robot.find(Role::Link, "Incentive alignment").from.y);
  robot.fill("Filter plugins", "model operating");
  CHECK(robot.shows(Role::Link, "Operating model"));
  CHECK_FALSE(robot.has(Role::Link, "Scale thresholds"));
  robot.fill("Filter plugins", "no such word");
  robot.press(Role::Button, "Show all plugins");
  CHECK(robot.shows(Role::Link, "Scale thresholds"));
}

TEST_CASE("Switching a framework off takes its findings away, switching it on brings them back; the document stays as it is") {
  Robot robot;
  robot.open_example(Middle);
  robot.key(ImGuiMod_Ctrl | ImGuiKey_S);
  robot.press(Role::Link, "Plugins");
  robot.press(Role::Checkbox, "On");
  robot.press(Role::Link, "Diagnosis");
  CHECK_FALSE(robot.has(Role::Link, "In Forecasting the AI adds 2 tasks and takes none away"));
  robot.press(Role::Link, "Plugins");
  robot.press(Role::Checkbox, "Off");
  robot.press(Role::Link, "Diagnosis");
  CHECK(robot.shows(Role::Link, "In Forecasting the AI adds 2 tasks and takes none away"));
  robot.key(ImGuiMod_Ctrl | ImGuiKey_S);
  REQUIRE(robot.platform().saves.size() == 2);
  CHECK(robot.platform().saves[0].text == robot.platform().saves[1].text);
}

TEST_CASE("A plugin's page is its handbook: what it asks, concludes and proposes, in words that need no answers") {
  Robot robot({1280, 6000, 1, false, {}});
  robot.press(Role::Link, "Plugins");
  robot.press(Role::Link, "Incentive alignment");
  CHECK(robot.shows(Role::Heading, "Handbook"));
  CHECK(robot.shows_text("Rests on"));
  CHECK(robot.shows_text(robot.catalogue().entries().front().content_hash));
  const auto& framework = *robot.catalogue().framework("incentive-alignment");
  const auto strengths = std::count_if(framework.rules.begin(), framework.rules.end(), [](const takehold::Rule& rule) { return rule.is_strength(); });
  const auto rules = static_cast<std::ptrdiff_t>(framework.rules.size()) - strengths;
  robot.press(Role::Button, "What it concludes (" + std::to_string(rules) + " rules, " + std::to_string(strengths) + " strengths)");
  CHECK(robot.shows_text("Blocker"));
  CHECK(robot.shows_text("[workflow]"));
  CHECK_FALSE(robot.has_text("{workflow"));
  robot.press(Role::Button, "What it proposes to do (" + std::to_string(framework.actions.size()) + ")");
  CHECK(robot.shows_text("process owner, "));
  robot.press(Role::Button, "All plugins");
  CHECK(robot.shows(Role::Heading, "Plugins"));
}

TEST_CASE("The rules of a plugin are filtered by words, and sorted with the most serious first") {
  Robot robot;
  const PluginsView view = present_plugins(robot.catalogue(), "incentive-alignment");
  REQUIRE(view.page);
  std::vector<const RuleLine*> rules = find_rules(*view.page, "");
  CHECK(rules.size() == view.page->rules.size());
  sort_rules(rules, RuleColumn::Kind, false);
  CHECK(rules.front()->kind == "Blocker");
  CHECK(rules.back()->kind == "Strength");
  const std::vector<const RuleLine*> blockers = find_rules(*view.page, "blocker");
  CHECK(blockers.size() < rules.size());
  for (const RuleLine* rule : blockers) CHECK(rule->title.find('{') == std::string::npos);
}

TEST_CASE("A plugin is chosen by a press, or dropped; it stays off, with a word about what switching it on means") {
  Robot robot;
  robot.press(Role::Link, "Plugins");
  robot.press(Role::Button, "Add a plugin");
  REQUIRE(robot.platform().chosen_kinds.size() == 1);
  CHECK(robot.platform().chosen_kinds[0] == FileKind::Plugin);
  CHECK(robot.shows_text("can also be dropped"));
  drop(robot, "small.lua", Small);
  REQUIRE(robot.shows(Role::Heading, "A small one"));
  CHECK(robot.shows_text("Switching it on lets its rules take part."));
  CHECK(robot.shows_text("You agree to this content, " + robot.catalogue().entries().back().content_hash));
  CHECK(robot.shows(Role::Checkbox, "Off"));
}

TEST_CASE("An added plugin that is switched on takes part, and its removal takes it out again") {
  Robot robot;
  robot.open_example(Middle);
  drop(robot, "small.lua", Small);
  robot.press(Role::Checkbox, "Off");
  CHECK(robot.shows(Role::Checkbox, "On"));
  CHECK(robot.catalogue().ruleset()->frameworks.size() == 5);
  robot.press(Role::Button, "Remove A small one");
  CHECK(robot.catalogue().ruleset()->frameworks.size() == 4);
  CHECK(robot.shows(Role::Heading, "Plugins"));
  CHECK_FALSE(robot.has(Role::Link, "A small one"));
}

TEST_CASE("A plugin that was added is there at the next start, on if it was on") {
  Kept kept;
  {
    Robot robot;
    drop(robot, "small.lua", Small);
    robot.press(Role::Checkbox, "Off");
    kept = robot.platform().kept;
  }
  Robot again({1280, 860, 1, false, kept});
  const CatalogueEntry& small = again.catalogue().entries().back();
  CHECK((small.id == "small" && small.on && small.origin == "small.lua"));
}

TEST_CASE("What has errors is not there at the next start") {
  Kept kept;
  {
    Robot robot;
    drop(robot, "broken.lua", Broken);
    CHECK(robot.shows_text("it has errors"));
    kept = robot.platform().kept;
  }
  Robot again({1280, 860, 1, false, kept});
  CHECK(again.catalogue().entries().back().bundled);
}

TEST_CASE("A plugin that was removed can be brought back") {
  Robot robot;
  drop(robot, "small.lua", Small);
  robot.press(Role::Button, "Remove A small one");
  CHECK(robot.catalogue().entries().back().bundled);
  robot.press(Role::Button, "Bring it back");
  CHECK(robot.catalogue().entries().back().id == "small");
  CHECK_FALSE(robot.app().run("plugins.bring-back"));
}

TEST_CASE("Plugins that ship cannot be removed") {
  Robot robot;
  robot.press(Role::Link, "Plugins");
  robot.press(Role::Link, "Operating model");
  CHECK_FALSE(robot.has_text("Remove"));
}

TEST_CASE("A plugin with an error says file, line and cure, and everything else goes on") {
  Robot robot;
  robot.open_example(Middle);
  drop(robot, "broken.lua", Broken);
  CHECK(robot.shows(Role::Heading, "What is wrong"));
  CHECK(robot.shows_text("All other plugins and the diagnosis go on as before."));
  CHECK(robot.shows_text("broken.lua, line "));
  CHECK_FALSE(robot.can_press(Role::Checkbox, "Off"));
  const Issues& issues = robot.catalogue().entries().back().issues;
  REQUIRE_FALSE(issues.empty());
  CHECK(robot.shows_text(as_sentence(issues.front().message)));
  CHECK(robot.shows_text(as_sentence(issues.front().cure)));
  robot.press(Role::Button, "Copy as text");
  CHECK(robot.platform().clipboard == to_text(issues));
  robot.press(Role::Link, "Diagnosis");
  CHECK(robot.shows(Role::Heading, "This rollout will stall as it stands."));
}

TEST_CASE("In a narrow window the plugins are cards that open and switch") {
  Robot robot({390, 1600, 1, false, {}});
  robot.app().run("go.plugins");
  robot.settle();
  CHECK(robot.shows(Role::Checkbox, "On"));
  robot.press(Role::Link, "Rollout patterns");
  CHECK(robot.shows(Role::Heading, "Handbook"));
}
