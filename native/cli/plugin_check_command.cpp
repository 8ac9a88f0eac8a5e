// SPDX-License-Identifier: MIT
#include <algorithm>

#include "cli/commands.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold::cli {
namespace {

// What it is, it says when it runs.
Issues check_plugin(const LoadedPlugin& loaded, const Vocabulary& shared) {
  Issues issues = loaded.issues;
  if (has_error(issues)) return issues;
  append(issues, loaded.kind == PluginKind::SharedVocabulary ? check_shared_vocabulary(loaded.vocabulary) : check_framework(loaded.framework, shared));
  return issues;
}

std::string summary(const std::string& path, const Issues& issues) {
  const auto errors = static_cast<std::size_t>(std::count_if(issues.begin(), issues.end(), [](const Issue& i) { return i.level == IssueLevel::Error; }));
  return path + ": " + counted(errors, "error", "errors") + ", " + counted(issues.size() - errors, "warning", "warnings") + "\n";
}

}  // namespace

int plugin_check(const Globals& globals, const std::string& path) {
  Console console(globals.no_color);
  const PluginSource source = find_plugin(path);
  const std::unique_ptr<Catalogue> catalogue = load_vocabulary_alone(globals.rules);
  const Vocabulary* known = catalogue->shared_vocabulary();
  const Vocabulary shared = known == nullptr ? Vocabulary() : *known;
  const LoadedPlugin loaded = load_plugin(*source.files, source.path, shared, PluginTests::Load);
  if (known == nullptr && loaded.kind == PluginKind::Framework) {
    report_errors(console, *catalogue);
    return BadInput;
  }
  const Issues issues = check_plugin(loaded, shared);
  console.report(issues);
  const bool missing = source.files->kind(source.path) == PluginFiles::Kind::Missing;
  return console.finish(summary(source.path, issues), missing ? BadInput : has_error(issues) ? Failed : Done);
}

}  // namespace takehold::cli
