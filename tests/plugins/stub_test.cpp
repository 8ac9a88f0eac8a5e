// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "plugins/support/world.hpp"
#include "takehold/plugins/stub.hpp"

using namespace takehold;

TEST_CASE("The stub for editors documents words and methods") {
  const std::string stub = sdk_stub();
  for (const char* part :
       {"function all(conditions) end\n", "function Expression:at_least(value) end\n", "function Rows:at_week(week, value) end\n",
        "---@param worth table<string, number>\n", "---@param source? Part\n", "---@return fun(declaration: table)\nfunction topic(id) end\n", "function option(id, label, source) end\n",
        "---@return fun(declaration: table): Expression\nfunction measure(id) end\n"}) {
    INFO(part);
    CHECK(stub.find(part) != std::string::npos);
  }
}

TEST_CASE("The stub is valid Lua that says it must not be run") {
  const Issues issues = takehold::test::load(sdk_stub()).issues();
  CHECK(issues.at(0).code == "lua");
  CHECK(issues.at(0).message == "takehold.lua is for editors and cannot be run");
}
