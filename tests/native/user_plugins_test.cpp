// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "desktop/user_plugins.hpp"
#include "native/scratch_folder.hpp"

using namespace takehold::desktop;

TEST_CASE("Plugins are folders with a plugin.lua and single Lua files, in order of their names") {
  const ScratchFolder folder;
  put(folder / "b/plugin.lua", "framework {}");
  put(folder / "b/parts/rules.lua", "-- rules");
  put(folder / "b/README.md", "words");
  put(folder / "a.lua", "framework {}");
  put(folder / "c/rules.lua", "-- no plugin");

  const std::vector<UserPlugin> plugins = plugins_below(folder.path());
  REQUIRE(plugins.size() == 2);
  CHECK(plugins[0].origin == folder / "a.lua");
  CHECK(plugins[0].files == NamedTexts{{"a.lua", "framework {}"}});
  CHECK(plugins[1].origin == folder / "b");
  CHECK(plugins[1].files == NamedTexts{{"b/parts/rules.lua", "-- rules"}, {"b/plugin.lua", "framework {}"}});
}

TEST_CASE("A folder named with a slash at its end is the same folder") {
  const ScratchFolder folder;
  put(folder / "b/plugin.lua", "framework {}");
  CHECK(texts_of(folder / "b/") == texts_of(folder / "b"));
}

TEST_CASE("Where there is nothing there are no plugins") {
  const ScratchFolder folder;
  CHECK(plugins_below(folder / "nowhere").empty());
  CHECK(texts_of(folder / "nowhere.lua").empty());
}
