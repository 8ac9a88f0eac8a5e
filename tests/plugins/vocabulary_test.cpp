// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "plugins/support/world.hpp"

using namespace takehold;
using takehold::testing::small_vocabulary;

TEST_CASE("a vocabulary folder gives facts, tables, causes, owners and words in order") {
  const Vocabulary& shared = small_vocabulary();
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

TEST_CASE("rules do not belong in a shared vocabulary") {
  MemoryFiles files;
  files.set("v/plugin.lua", "shared_vocabulary {}\nrule \"x\" {}");
  const Result<WithWarnings<Vocabulary>> made = load_vocabulary(files, "v");
  REQUIRE(!made);
  CHECK(made.issues().at(0).code == "not-here");
  CHECK(made.issues().at(0).place.line == 2);
}

TEST_CASE("a cause may lead only to causes that exist") {
  MemoryFiles files;
  files.set("v/plugin.lua", "shared_vocabulary {}\ncause \"a\" { title = \"A\", leads_to = { \"b\" } }");
  CHECK(load_vocabulary(files, "v").issues().at(0).message == "there is no cause `b`");
}
