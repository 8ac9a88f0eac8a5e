// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"
#include "takehold/engine/diagnosis.hpp"

namespace takehold {
namespace {

using namespace test;

// Three items of three levels; the last is asked only after training.
Framework with_grid() {
  Framework made = framework({});
  Grid grid;
  grid.id = "data";
  grid.title = "Data";
  made.own.grids = {grid};
  for (const char* id : {"first", "second", "third"}) {
    FactDef item = options(id, FactType::Level, {"None", "Partly", "Works"});
    item.grid = "data";
    if (item.id == "third") item.asked_if = read("training_done");
    made.own.facts.push_back(item);
  }
  return made;
}

}  // namespace

TEST_CASE("A grid shows each item with its answer, what is open as open, what is ruled out as not applying") {
  const auto rules = ruleset(with_grid());
  Assessment document = told({"training_done=no"});
  document.answers["first"].value = NumberAnswer{1, 1};
  document.answers["third"].value = NumberAnswer{2, 2};
  const Diagnosis diagnosis = diagnose(*rules, document);
  REQUIRE(diagnosis.grids.size() == 1);
  const GridView& grid = diagnosis.grids[0];
  CHECK(grid.level_labels == std::vector<std::string>{"None", "Partly", "Works"});
  REQUIRE(grid.items.size() == 3);
  CHECK((grid.items[0].value == "partly" && !grid.items[0].open && grid.items[0].low == 1 && grid.items[0].high == 1));
  CHECK((grid.items[1].value == "not answered yet" && grid.items[1].open && grid.items[1].low == 0 && grid.items[1].high == 2));
  CHECK((grid.items[2].value == "does not apply" && !grid.items[2].applies));
}

}  // namespace takehold
