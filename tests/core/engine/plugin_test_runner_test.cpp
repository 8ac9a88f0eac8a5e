// SPDX-License-Identifier: MIT
#include "takehold/engine/plugin_test_runner.hpp"

#include <catch2/catch_test_macros.hpp>
#include <tuple>

#include "core/support/small.hpp"

namespace takehold {
namespace {

using namespace test;

// What a test says that expects `fires` of a rule about workflows and of one about the rollout.
std::string said(const std::string& fires, const std::vector<std::string>& answers) {
  const auto rules = ruleset(framework({rule("busy", Severity::High, at_least(read("workflow.tasks_added"), 2), "workflow"),
                                        rule("untrained", Severity::High, no(read("training_done")))}));
  PluginTest made;
  made.name = "t";
  made.fires = {fires};
  return to_text(run_plugin_test(*rules, 0, made, told(answers)));
}

const std::vector<std::string> Rows{
    "workflow[+].name=2",        "workflow[+].name=Orders",        "workflow[+].name=orders",
    "workflow[2].tasks_added=3", "workflow[Orders].tasks_added=1", "workflow[orders].tasks_added=3"};

}  // namespace

TEST_CASE("A test names rows as changes do: by name first, then by number") {
  CHECK(said("busy[2]", Rows).empty());
  CHECK(said("busy[3]", Rows).empty());
  CHECK(said("busy", Rows).empty());
  CHECK(said("busy[1]", Rows).empty());
  CHECK(said("busy[Orders]", Rows).find("expected that busy[Orders] fires, but it is clear for Orders") != std::string::npos);
}

TEST_CASE("A test that names no row, or more than one, is told so with the cure") {
  const std::vector<std::tuple<std::string, std::string, std::string>> cases{
      {"busy[Ordrs]", "has no row \"Ordrs\"", "did you mean \"Orders\"?"},
      {"busy[ORDERS]", "\"ORDERS\" can be", "write workflow[Orders] or workflow[3]"},
      {"untrained[2]", "is about the whole rollout and has no rows", "write \"untrained\""},
      {"bussy", "there is no rule \"bussy\"", "did you mean \"busy\"?"},
  };
  for (const auto& [fires, message, cure] : cases) {
    const std::string text = said(fires, Rows);
    INFO(text);
    CHECK(text.find(message) != std::string::npos);
    CHECK(text.find(cure) != std::string::npos);
  }
}

}  // namespace takehold
