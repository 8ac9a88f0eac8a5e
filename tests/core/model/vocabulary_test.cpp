// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "takehold/model/vocabulary.hpp"

using namespace takehold;

namespace {

FactDef fact(std::string id, int line) {
  FactDef def;
  def.id = std::move(id);
  def.place = Place{line < 10 ? "vocabulary.lua" : "plugin.lua", line, 0, {}};
  return def;
}

RecordType table(std::string id, std::string many, std::vector<FactDef> facts) {
  RecordType type;
  type.id = std::move(id);
  type.many = std::move(many);
  type.facts = std::move(facts);
  return type;
}

Vocabulary shared() {
  Vocabulary vocabulary;
  vocabulary.topics = {{"pilot", "The pilot", "", "vocabulary", Place{"vocabulary.lua", 4, 0, {}}}};
  vocabulary.facts = {fact("training_done", 1)};
  vocabulary.tables = {table("workflow", "workflows", {fact("tasks_added", 2)})};
  vocabulary.owners = {{"sponsor", "sponsor", "pays", Place{"vocabulary.lua", 3, 0, {}}}};
  vocabulary.causes = {{"work-not-removed", "Work was not removed", {}, {}, {}}};
  return vocabulary;
}

}  // namespace

TEST_CASE("A vocabulary finds what it holds by name") {
  const Vocabulary vocabulary = shared();
  CHECK(vocabulary.find({"", "training_done"})->place.line == 1);
  CHECK(vocabulary.find({"workflow", "tasks_added"})->place.line == 2);
  CHECK(vocabulary.find({"", "tasks_added"}) == nullptr);
  CHECK(vocabulary.find({"role", "tasks_added"}) == nullptr);
  CHECK(vocabulary.find_table("workflow")->many == "workflows");
  CHECK(vocabulary.find_table("role") == nullptr);
  CHECK(vocabulary.find_owner("sponsor")->help == "pays");
  CHECK(vocabulary.find_topic("pilot")->title == "The pilot");
  CHECK(vocabulary.find_topic("work") == nullptr);
  CHECK(vocabulary.find_cause("work-not-removed") != nullptr);
  CHECK(vocabulary.fact_names() == std::vector<std::string>{"training_done", "workflow.tasks_added"});
}

TEST_CASE("What a framework adds comes behind, and its columns join a table that is there") {
  Vocabulary base = shared();
  Vocabulary more;
  more.facts = {fact("budget", 11)};
  more.tables = {table("workflow", "other words", {fact("hours", 12)}), table("role", "roles", {fact("faster", 13)})};
  CHECK(merge_into(base, more).empty());
  CHECK(base.fact_names() ==
        std::vector<std::string>{"training_done", "budget", "workflow.tasks_added", "workflow.hours", "role.faster"});
  CHECK(base.find_table("workflow")->many == "workflows");
}

TEST_CASE("Two declarations of one id are an error that names both places, and the first stays") {
  Vocabulary base = shared();
  Vocabulary more;
  more.facts = {fact("training_done", 11), fact("budget", 12)};
  more.tables = {table("workflow", {}, {fact("tasks_added", 13)})};
  more.owners = {{"sponsor", "another", {}, {}}};
  const Issues issues = merge_into(base, more);
  REQUIRE(issues.size() == 3);
  CHECK(to_text(issues[0]) ==
        "plugin.lua:11: error: the fact \"training_done\" is declared already in vocabulary.lua:1\n"
        "  cure: use the one that is there, or choose another id");
  CHECK(issues[1].message == "the fact \"workflow.tasks_added\" is declared already in vocabulary.lua:2");
  CHECK(issues[2].message == "the owner role \"sponsor\" is declared already in vocabulary.lua:3");
  CHECK(base.fact_names() == std::vector<std::string>{"training_done", "budget", "workflow.tasks_added"});
  CHECK(base.find_owner("sponsor")->title == "sponsor");
}

TEST_CASE("Topics of a framework come behind those that are there, and a clash keeps the first") {
  Vocabulary base = shared();
  Vocabulary more;
  more.topics = {{"pilot", "Another", "", "x", Place{"plugin.lua", 11, 0, {}}}, {"sites", "The sites", "", "x", {}}};
  const Issues issues = merge_into(base, more);
  REQUIRE(issues.size() == 1);
  CHECK(issues[0].message == "the topic \"pilot\" is declared already in vocabulary.lua:4");
  REQUIRE(base.topics.size() == 2);
  CHECK((base.topics[0].title == "The pilot" && base.topics[1].id == "sites"));
}
