// SPDX-License-Identifier: MIT
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "takehold/plugins/loader.hpp"
#include "takehold/rules/bundle.hpp"

using namespace takehold;

TEST_CASE("Bundled files are sorted by path") {
  const auto files = bundled_files();
  CHECK(std::is_sorted(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; }));
}

TEST_CASE("The bundled files are files and folders by their paths") {
  const MemoryFiles files = MemoryFiles::of(bundled_files());
  CHECK(files.kind(SharedVocabularyFolder) == PluginFiles::Kind::Folder);
  CHECK(files.kind("rules/vocabulary/plugin.lua") == PluginFiles::Kind::File);
  CHECK(files.kind("rules/vocab") == PluginFiles::Kind::Missing);
  CHECK(files.read("rules/nothing.lua", 1000).issues().at(0).code == "no-file");
  CHECK(files.read("rules/vocabulary/plugin.lua", 3).issues().at(0).code == "too-big");
}

TEST_CASE("The rules that ship load without a word") {
  const MemoryFiles files = MemoryFiles::of(bundled_files());
  const Result<WithWarnings<Vocabulary>> shared = load_vocabulary(files, SharedVocabularyFolder);
  if (!shared) FAIL(to_text(shared.issues()));
  CHECK(to_text(shared->warnings).empty());
  const Result<WithWarnings<Framework>> framework =
      load_framework(files, "rules/incentive-alignment", shared->value, PluginTests::Load);
  if (!framework) FAIL(to_text(framework.issues()));
  CHECK(to_text(framework->warnings).empty());
  CHECK(!framework->value.rules.empty());
  CHECK(!framework->value.tests.empty());
}
