// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "plugins/support/world.hpp"
#include "takehold/engine/ruleset.hpp"

using namespace takehold;
using namespace takehold::test;

TEST_CASE("A vocabulary folder gives facts, tables, causes, owners and words in order") {
  const Vocabulary& shared = plugin_vocabulary();
  CHECK(shared.facts.size() == 5);
  REQUIRE(shared.tables.size() == 2);
  CHECK((shared.tables[0].id == "workflow" && shared.tables[0].max_rows == 200 && shared.tables[0].facts.size() == 5));
  CHECK((shared.tables[1].weekly && shared.tables[1].declared_by == "vocabulary"));
  CHECK(shared.find_cause("work-not-removed")->leads_to == std::vector<std::string>{"no-time"});
  CHECK(shared.find_owner("process-owner")->help == "decides the order of work");
  CHECK((shared.words.at(0).id == "people" && shared.words[1].standard == "person"));
  CHECK(shared.find({"", "budget"})->scale == 2);
  CHECK(shared.find({"workflow", "mood"})->hi == 2);
}

TEST_CASE("A named condition is the tree it stands for, in the vocabulary and in every framework") {
  CHECK(plugin_vocabulary().find_condition("trying")->title == "It is being tried out");
  CHECK(built("all { vocabulary.trying, workflow.uses_ai }") == "all { stage:is(\"pilot\"), workflow.uses_ai }");
  CHECK(built("vocabulary.at_work") == "all { workflow.uses_ai, stage:is(\"pilot\") }");
}

TEST_CASE("A framework's own conditions are known to it alone") {
  const Framework made = loaded("condition \"trained\" { title = \"They were trained\", when = rollout.training_done }\n"
                                "strength \"s\" { when = vocabulary.trained, title = \"T\", because = \"B\" }");
  CHECK(to_text(*made.rules.at(0).when) == "training_done");
  Vocabulary merged = plugin_vocabulary();
  CHECK(merge_into(merged, made.own).empty());
  CHECK(merged.find_condition("trained") == nullptr);
}

TEST_CASE("What a condition is called and what it says is checked where it is declared") {
  struct Fault {
    const char* source;
    const char* message;
  };
  const Fault table[] = {
      {"condition \"trying\" { title = \"T\", when = rollout.training_done }", "condition \"trying\" is declared already in v/plugin.lua:21"},
      {"condition \"workflow\" { title = \"T\", when = rollout.training_done }", "vocabulary.workflow is a record already"},
      {"record \"trying\" { one = \"o\", many = \"m\", ask = \"A\" }", "vocabulary.trying is a condition already"},
      {"condition \"x\" { title = \"T\" }", "condition \"x\" needs `when`"},
      {"condition \"x\" { when = rollout.training_done }", "condition \"x\" needs `title`"},
      {"local x = vocabulary.tryin", "the vocabulary has no record type `tryin` and no condition of that name"},
  };
  for (const Fault& fault : table) CHECK(mistakes_in(fault.source).at(0).message == fault.message);
}

TEST_CASE("A condition that nobody reads is checked like one that is read") {
  const Framework made = loaded("condition \"many\" { title = \"Many\", when = rollout.budget }");
  CHECK(check_framework(made, plugin_vocabulary()).at(0).code == "not-a-condition");
}

TEST_CASE("Rules do not belong in a shared vocabulary") {
  MemoryFiles files;
  files.set("v/plugin.lua", "shared_vocabulary {}\nrule \"x\" {}");
  const Result<WithWarnings<Vocabulary>> made = load_vocabulary(files, "v");
  REQUIRE(!made);
  CHECK(made.issues().at(0).code == "not-here");
  CHECK(made.issues().at(0).place.line == 2);
}

TEST_CASE("A theme says how often it was a main cause where published rollouts failed, and a cause which theme it belongs to") {
  const Framework made = loaded("theme \"data\" { title = \"Data\", main_in = 7, published = 29 }\n"
                                "cause \"bad-data\" { title = \"The data is bad\", theme = \"data\" }");
  REQUIRE(made.own.themes.size() == 1);
  CHECK((made.own.themes[0].main_in == 7 && made.own.themes[0].published == 29));
  CHECK(made.own.causes.at(0).theme == "data");
  CHECK(mistakes_in("theme \"data\" { title = \"Data\", main_in = 7, published = 5 }").at(0).message.find("main_in") != std::string::npos);
  CHECK(mistakes_in("cause \"bad-data\" { title = \"The data is bad\", theme = \"data\" }").at(0).message == "there is no theme `data`");
}

TEST_CASE("A cause may lead only to causes that exist") {
  MemoryFiles files;
  files.set("v/plugin.lua", "shared_vocabulary {}\ncause \"a\" { title = \"A\", leads_to = { \"b\" } }");
  CHECK(load_vocabulary(files, "v").issues().at(0).message == "there is no cause `b`");
}
