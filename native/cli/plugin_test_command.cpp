// SPDX-License-Identifier: MIT
#include <filesystem>

#include "cli/commands.hpp"
#include "files/read_file.hpp"
#include "takehold/document/document.hpp"
#include "takehold/engine/plugin_test_runner.hpp"
#include "takehold/value/text.hpp"

namespace takehold::cli {
namespace {

// What a test is about, as text.
struct TestDocument {
  std::string text;
  std::string source;
};

// The examples beside a plugin, those of the tree that it is part of, and those that ship.
Result<TestDocument> find_example(const Catalogue& catalogue, const std::string& plugin, const std::string& document, const Place& asked_at) {
  const std::filesystem::path folder(plugin);
  for (const std::filesystem::path& base : {folder, folder.parent_path().parent_path()}) {
    const std::string path = (base / "examples" / document).string();
    if (!std::filesystem::is_regular_file(path)) continue;
    const Result<std::string> text = read_file(path);
    if (!text) return text.issues();
    return TestDocument{*text, path};
  }
  for (const ExampleFile& file : catalogue.examples()) {
    if (file.path == "examples/" + document) return TestDocument{file.text, file.path};
  }
  return error("no-file", "there is no example " + document, "put it below a folder \"examples\" in the plugin", asked_at);
}

Result<TestDocument> document_of(const Catalogue& catalogue, const std::string& plugin, const PluginTest& test) {
  if (!test.document.empty()) return find_example(catalogue, plugin, test.document, test.place);
  return TestDocument{test.given_json, "test " + quote(test.name)};
}

// Unknown names in a test's own answers are slips; in a shared example they may belong to another framework.
Issues run_one(const Catalogue& catalogue, const std::string& plugin, const PluginTest& test) {
  const Result<TestDocument> document = document_of(catalogue, plugin, test);
  if (!document) return document.issues();
  const Ruleset& ruleset = *catalogue.ruleset();
  const Result<WithWarnings<Assessment>> assessment = read_document(document->text, document->source, ruleset.vocabulary);
  if (!assessment) return assessment.issues();
  if (test.document.empty() && !assessment->warnings.empty()) return assessment->warnings;
  return run_plugin_test(ruleset, 0, test, assessment->value);
}

}  // namespace

// The plugin alone with the shared vocabulary: its tests must not depend on what else is loaded.
int plugin_test(const Globals& globals, const std::string& path) {
  Console console(globals.no_color);
  const std::unique_ptr<Catalogue> catalogue = load_alone(console, globals.rules, path, PluginTests::Load);
  if (catalogue->ruleset()->frameworks.empty()) return BadInput;
  const Framework& framework = catalogue->ruleset()->frameworks.front();
  const std::string plugin = find_plugin(path).path;
  std::size_t passed = 0;
  for (const PluginTest& test : framework.tests) {
    const Issues issues = run_one(*catalogue, plugin, test);
    console.report(issues);
    if (issues.empty()) ++passed;
  }
  console.report(untested_rules(framework));
  const std::size_t failed = framework.tests.size() - passed;
  return console.finish(std::to_string(passed) + " passed, " + std::to_string(failed) + " failed\n", failed == 0 ? Done : Failed);
}

}  // namespace takehold::cli
