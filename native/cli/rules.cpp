// SPDX-License-Identifier: MIT
#include "cli/rules.hpp"

#include <algorithm>
#include <set>

#include "files/disk_plugin_files.hpp"
#include "takehold/rules/bundle.hpp"

namespace takehold::cli {
namespace {

constexpr std::string_view BundledRoot = "rules/";
constexpr std::string_view PluginFile = "/plugin.lua";

std::shared_ptr<const PluginFiles> disk() {
  static const std::shared_ptr<const PluginFiles> files = disk_plugin_files();
  return files;
}

std::shared_ptr<const MemoryFiles> bundled() {
  static const auto files = std::make_shared<const MemoryFiles>(MemoryFiles::of(bundled_files()));
  return files;
}

std::vector<PluginPlace> bundled_places() {
  std::vector<PluginPlace> places;
  for (const std::string& folder : bundled()->plugin_folders("rules"))
    if (folder != SharedVocabularyFolder) places.push_back({folder, bundled()});
  return places;
}

std::vector<PluginPlace> places_below(const std::string& folder) {
  std::vector<PluginPlace> places;
  for (const std::string& path : plugin_folders_in(folder)) {
    const PluginPlace place{path, disk()};
    if (!holds_vocabulary(place)) places.push_back(place);
  }
  return places;
}

// Frameworks that could be loaded; the paths of the others go to `broken`.
std::vector<Framework> load_frameworks(Console& console, const std::vector<PluginPlace>& places, const Vocabulary& shared,
                                       std::vector<std::string>& broken) {
  std::vector<Framework> frameworks;
  for (const PluginPlace& place : places) {
    Result<WithWarnings<Framework>> framework = load_framework(*place.files, place.path, shared);
    if (framework) {
      frameworks.push_back(std::move(framework->value));
    } else {
      console.report_errors(framework.issues());
      broken.push_back(place.path);
    }
  }
  return frameworks;
}

// Those that loaded and that the core refused all the same.
void note_left_out(const std::set<std::string>& wanted, const Ruleset& ruleset, std::vector<std::string>& broken) {
  for (const std::string& id : wanted) {
    const bool there = std::any_of(ruleset.frameworks.begin(), ruleset.frameworks.end(), [&](const Framework& f) { return f.id == id; });
    if (!there) broken.push_back(id);
  }
}

}  // namespace

bool holds_vocabulary(const PluginPlace& place) {
  const Result<std::string> text = place.files->read(place.path + std::string(PluginFile), LoadLimits{}.source_bytes);
  return text && text->find("shared_vocabulary") != std::string::npos;
}

PluginPlace find_plugin(const std::string& name) {
  std::string path = name;
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  if (disk()->kind(path) != PluginFiles::Kind::Missing) return {path, disk()};
  for (const std::string& inside : {path, std::string(BundledRoot) + path}) {
    if (bundled()->kind(inside) != PluginFiles::Kind::Missing) return {inside, bundled()};
  }
  return {path, disk()};
}

std::vector<PluginPlace> framework_places(const RulesChoice& choice) {
  std::vector<PluginPlace> places = choice.folder.empty() ? bundled_places() : places_below(choice.folder);
  for (const std::string& plugin : choice.plugins) places.push_back(find_plugin(plugin));
  return places;
}

PluginPlace vocabulary_place(const RulesChoice& choice) {
  if (choice.folder.empty()) return {std::string(SharedVocabularyFolder), bundled()};
  return {choice.folder + "/vocabulary", disk()};
}

std::optional<Vocabulary> load_shared_vocabulary(Console& console, const RulesChoice& choice) {
  const PluginPlace place = vocabulary_place(choice);
  Result<WithWarnings<Vocabulary>> vocabulary = load_vocabulary(*place.files, place.path);
  if (vocabulary) return std::move(vocabulary->value);
  console.report_errors(vocabulary.issues());
  return std::nullopt;
}

std::optional<LoadedRules> load_rules(Console& console, const RulesChoice& choice) {
  std::optional<Vocabulary> shared = load_shared_vocabulary(console, choice);
  if (!shared) return std::nullopt;
  LoadedRules loaded;
  std::vector<Framework> frameworks = load_frameworks(console, framework_places(choice), *shared, loaded.broken);
  std::set<std::string> wanted;
  for (const Framework& framework : frameworks) wanted.insert(framework.id);
  auto built = build_ruleset(std::move(*shared), std::move(frameworks));
  console.report_errors(built ? built->warnings : built.issues());
  if (!built) return std::nullopt;
  loaded.ruleset = std::move(built->value);
  note_left_out(wanted, *loaded.ruleset, loaded.broken);
  if (!loaded.ruleset->frameworks.empty()) return loaded;
  console.say("takehold: no framework could be loaded, so nothing can be said");
  return std::nullopt;
}

}  // namespace takehold::cli
