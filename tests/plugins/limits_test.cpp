// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "plugins/support/world.hpp"

using namespace takehold;
using takehold::test::load;
using takehold::test::mistakes_in;
using takehold::test::with_head;

namespace {

// A plugin that wants too much, and the code of the issue with which it ends.
struct Case {
  const char* source;
  const char* code;
};

constexpr Case greedy[] = {
    {"while true do end", "too-long"},
    {"while true do pcall(function() while true do end end) end", "too-long"},
    {"repeat until pcall(error) == 1", "too-long"},
    {"local function f() return f() end f()", "too-long"},
    {"local t = {} while true do t[#t + 1] = {} end", "too-much-memory"},
    {"local t = {} while true do pcall(function() while true do t[#t + 1] = {} end end) end", "too-much-memory"},
    {"local s = \"x\" while true do s = s .. s end", "too-much-memory"},
    {"local s = \"x\" while true do pcall(function() s = s .. s end) end", "too-much-memory"},
    {"local t = {} for i = 1, 100 do t[i] = string.rep(\"x\", 1000000) .. i end", "too-much-memory"},
    {"while true do local x = workflow.uses_ai end", "too-much"},
    {"while true do pcall(function() return workflow.uses_ai end) end", "too-much"},
    {"while true do local x = option(\"a\", \"A\") end", "too-much"},
    {"while true do local x = vocabulary.workflow end", "too-much"},
    {"while true do local x = rule \"A\" end", "too-many-mistakes"},
    {"while true do pcall(function() return workflow.nothing end) end", "too-many-mistakes"},
    {"local s = string.rep(\"x\", 1000000) while true do local t = s .. \"y\" end", "too-long"},
    {"while true do local t = string.rep(\"x\", 1000000) end", "too-long"},
    {"local t = {} for i = 1, 100000 do t[i] = i end while true do table.insert(t, 1, 0) table.remove(t, 1) end", "too-long"},
    {"local t = {} for i = 1, 100000 do t[i] = i end while true do table.sort(t) end", "too-long"},
    {"local t = {} for i = 1, 10000 do t[i] = i end while true do select(\"#\", table.unpack(t)) end", "too-long"},
    {"local s = string.rep(\"x\", 1000000) while true do utf8.len(s) end", "too-long"},
    {"local function f() return 1 + f() end f()", "too-much-memory"},
    {"table.unpack({}, 1, 1 << 40)", "lua"},
    {"table.unpack({}, math.mininteger, math.maxinteger)", "lua"},
    {"local x = string.rep(\"x\", 1 << 40)", "lua"},
    {"local x = string.rep(\"x\", 1 << 62)", "lua"},
    {"local x = workflow.tasks_added for i = 1, 300 do x = x + 1 end", "too-big"},
    {"local x = workflow.tasks_added for i = 1, 100 do x = x + x end", "too-big"},
};

}  // namespace

TEST_CASE("A plugin that wants too much ends with one clear error") {
  for (const Case& each : greedy) {
    INFO(each.source);
    const Issues issues = mistakes_in(each.source);
    INFO(to_text(issues));
    CHECK(issues.back().code == each.code);
    CHECK(issues.back().place.source == "my.lua");
    CHECK(issues.size() <= LoadLimits().mistakes + 1);
  }
}

TEST_CASE("The limits are those of the call") {
  LoadLimits limits;
  limits.instructions = 10'000;
  CHECK(mistakes_in("for i = 1, 100000 do end", limits).at(0).code == "too-long");
  CHECK(load(with_head("for i = 1, 100000 do end")));
  limits = {};
  limits.memory_bytes = 10'000;
  CHECK(mistakes_in("", limits).at(0).code == "too-much-memory");
  limits = {};
  limits.source_bytes = 300;
  CHECK(mistakes_in("-- " + std::string(300, 'x'), limits).at(0).code == "too-big");
}

TEST_CASE("Every limit of memory ends in a result or a clear error") {
  for (std::size_t bytes = 1'000; bytes < 200'000; bytes = bytes * 5 / 4) {
    LoadLimits limits;
    limits.memory_bytes = bytes;
    const Result<WithWarnings<Framework>> made =
        load(with_head("strength \"s\" { when = workflow.uses_ai, title = \"T\", because = \"B\" }"), limits);
    if (!made) CHECK(made.issues().at(0).code == "too-much-memory");
  }
}

TEST_CASE("Plugins are text") {
  CHECK(load("\x1BLua").issues().at(0).code == "not-text");
  CHECK(load(std::string_view("framework {}\0 x", 15)).issues().at(0).code == "not-text");
  CHECK(load("framework {} -- \xFF").issues().at(0).code == "not-text");
}

TEST_CASE("What can reach files, code, memory or other plugins does not exist") {
  for (const char* name :
       {"io", "os", "package", "load", "loadstring", "loadfile", "dofile", "debug", "coroutine", "collectgarbage", "_G",
        "setmetatable", "getmetatable", "rawset", "rawget", "xpcall", "warn", "print"}) {
    INFO(name);
    CHECK(mistakes_in("local x = " + std::string(name)).at(0).code == "lua");
  }
  for (const char* name :
       {"string.dump", "string.pack", "string.find", "string.gsub", "table.move", "math.random", "(\"\").dump", "(\"\").gsub"}) {
    INFO(name);
    CHECK(load(with_head("assert(" + std::string(name) + " == nil)")));
  }
}

TEST_CASE("Lua's library and the values of the language cannot be changed") {
  CHECK(mistakes_in("string.upper = nil").at(0).message == "Lua's own library cannot be changed");
  CHECK(mistakes_in("pairs = nil").at(0).code == "reserved-name");
  CHECK(load(with_head("for k in pairs(string) do error(\"not empty\") end assert((\"a\"):upper() == \"A\")")));
}

TEST_CASE("Texts do not show addresses") {
  CHECK(load(with_head("assert(tostring({}) == \"a table\" and string.format(\"%s %d\", {}, 3) == \"a table 3\")")));
  CHECK(load(with_head("assert(tostring(workflow.uses_ai) == \"an expression\" and tostring(1) == \"1\")")));
  CHECK(mistakes_in("local x = string.format(\"%5p\", {})").at(0).code == "lua");
}

TEST_CASE("Pcall catches what a plugin raises itself") {
  CHECK(
      load(with_head("local ok, why = pcall(error, \"mine\", 0) assert(ok == false and why == \"mine\") "
                     "local good, a, b = pcall(function() return 1, 2 end) assert(good and a == 1 and b == 2)")));
}

TEST_CASE("Deep nesting ends in an error or is survived, never in a crash") {
  CHECK(load(with_head("local function f() pcall(f) end f()")));
  const std::string brackets = "local x = " + std::string(5000, '(') + "1" + std::string(5000, ')');
  CHECK(mistakes_in(brackets).at(0).code == "syntax");
  std::string chain = "local x = 1";
  for (int i = 0; i < 3000; ++i) chain += "..1";
  CHECK(mistakes_in(chain).at(0).code == "syntax");
}

TEST_CASE("A broken plugin does not touch the next one") {
  const std::string good = with_head("strength \"s\" { when = workflow.uses_ai, title = \"T\", because = \"B\" }");
  CHECK(!mistakes_in("string.upper = nil").empty());
  CHECK(load(good));
}
