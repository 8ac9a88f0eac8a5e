// SPDX-License-Identifier: MIT
#include <algorithm>

#include "cli/commands.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold::cli {
namespace {

Issues check_vocabulary(const PluginPlace& place) {
  const Result<WithWarnings<Vocabulary>> vocabulary = load_vocabulary(*place.files, place.path);
  if (!vocabulary) return vocabulary.issues();
  Issues issues = vocabulary->warnings;
  append(issues, check_shared_vocabulary(vocabulary->value));
  return issues;
}

Issues check_plugin(const PluginPlace& place, const Vocabulary& shared) {
  const Result<WithWarnings<Framework>> framework = load_framework(*place.files, place.path, shared, PluginTests::Load);
  if (!framework) return framework.issues();
  Issues issues = framework->warnings;
  append(issues, check_framework(framework->value, shared));
  return issues;
}

std::string summary(const std::string& path, const Issues& issues) {
  const auto errors = static_cast<std::size_t>(std::count_if(issues.begin(), issues.end(), [](const Issue& i) { return i.level == IssueLevel::Error; }));
  return path + ": " + counted(errors, "error", "errors") + ", " + counted(issues.size() - errors, "warning", "warnings") + "\n";
}

}  // namespace

int plugin_check(const Globals& globals, const std::string& path) {
  Console console(globals.no_color);
  const PluginPlace place = find_plugin(path);
  Issues issues;
  if (holds_vocabulary(place)) {
    issues = check_vocabulary(place);
  } else {
    const std::optional<Vocabulary> shared = load_shared_vocabulary(console, globals.rules);
    if (!shared) return BadInput;
    issues = check_plugin(place, *shared);
  }
  console.report(issues);
  const bool missing = place.files->kind(place.path) == PluginFiles::Kind::Missing;
  return console.finish(summary(path, issues), missing ? BadInput : has_error(issues) ? Failed : Done);
}

}  // namespace takehold::cli
