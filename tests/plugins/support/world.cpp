// SPDX-License-Identifier: MIT
#include "plugins/support/world.hpp"

#include <catch2/catch_test_macros.hpp>

namespace takehold::test {
namespace {

constexpr std::string_view VocabularySource = R"lua(
shared_vocabulary {}
word "people" { standard = "people", meaning = "those who are to use the AI" }
word "person" { standard = "person", meaning = "one of them" }
cause "work-not-removed" { title = "Work was added", leads_to = { "no-time" } }
cause "no-time" { title = "No time", leads_to = {} }
owner "process-owner" { title = "process owner", help = "decides the order of work" }
record "workflow" { one = "workflow", many = "workflows", ask = "Which?", max_rows = 200 }
record "week" { one = "week", many = "weeks", ask = "Which?", weekly = true }
fact "stage" { type = "choice", label = "Stage", ask = "?", options = { option("pilot", "Pilot"), option("rollout", "Rollout") } }
fact "training_done" { type = "flag", label = "Training", ask = "Were {people} trained?" }
fact "budget" { type = "money", label = "Budget", ask = "?" }
fact "tools" { type = "set", label = "Tools", ask = "?", options = { option("chat", "Chat"), option("search", "Search") } }
fact "kick_off" { type = "date", label = "Kick-off", ask = "?" }
fact "workflow.uses_ai" { type = "flag", label = "Uses AI", ask = "?" }
fact "workflow.tasks_added" { type = "count", unit = { "task", "tasks" }, label = "Tasks added", ask = "?", better = "lower" }
fact "workflow.tasks_removed" { type = "count", unit = { "task", "tasks" }, label = "Tasks removed", ask = "?" }
fact "workflow.mood" { type = "level", label = "Mood", ask = "?", options = { option("worse", "Worse"), option("same", "Same"), option("better", "Better") } }
fact "workflow.placement" { type = "choice", label = "Placement", ask = "?", options = { option("beside", "Beside"), option("inside", "Inside") } }
fact "week.active" { type = "count", label = "Active", ask = "?" }
condition "trying" { title = "It is being tried out", when = vocabulary.rollout.stage:is("pilot") }
condition "at_work" { on = vocabulary.workflow, title = "The AI takes part, and it is being tried out", when = all { vocabulary.workflow.uses_ai, vocabulary.trying } }
)lua";

std::string all_issues(const Issues& issues) { return to_text(issues); }

}  // namespace

const Vocabulary& plugin_vocabulary() {
  static const Vocabulary vocabulary = [] {
    MemoryFiles files;
    files.set("v/plugin.lua", std::string(VocabularySource));
    Result<WithWarnings<Vocabulary>> loaded = load_vocabulary(files, "v");
    if (!loaded) FAIL(all_issues(loaded.issues()));
    return std::move(loaded->value);
  }();
  return vocabulary;
}

std::string with_head(std::string_view source) {
  return "framework { id = \"my\", api = 1, version = \"1.0.0\", title = \"Mine\", summary = \"Small.\" } "
         "workflow, rollout, week = vocabulary.workflow, vocabulary.rollout, vocabulary.week\n" +
         std::string(source);
}

Result<WithWarnings<Framework>> load(std::string_view whole_source, const LoadLimits& limits) {
  MemoryFiles files;
  files.set("my.lua", std::string(whole_source));
  return load_framework(files, "my.lua", plugin_vocabulary(), PluginTests::Load, limits);
}

Framework loaded(std::string_view source) {
  Result<WithWarnings<Framework>> framework = load(with_head(source));
  if (!framework) FAIL(all_issues(framework.issues()));
  return std::move(framework->value);
}

Issues mistakes_in(std::string_view source, const LoadLimits& limits) {
  Result<WithWarnings<Framework>> framework = load(with_head(source), limits);
  if (framework) FAIL("loaded although it should not: " << source);
  return framework.issues();
}

std::string built(std::string_view expression) {
  const Framework framework = loaded(
      "dimension \"d\" { title = \"D\", indicator { title = \"I\", weight = 1, value = " + std::string(expression) + " } }");
  return to_text(*framework.dimensions.at(0).indicators.at(0).value);
}

}  // namespace takehold::test
