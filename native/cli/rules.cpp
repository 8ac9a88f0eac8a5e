// SPDX-License-Identifier: MIT
#include "cli/rules.hpp"

#include "files/disk_plugin_files.hpp"
#include "takehold/rules/bundle.hpp"

namespace takehold::cli {
namespace {

constexpr std::string_view BundledRoot = "rules/";

PluginSource on_disk(const std::string& path) {
  static const std::shared_ptr<const PluginFiles> disk = disk_plugin_files();
  return {path, disk, path, {}};
}

std::shared_ptr<const MemoryFiles> bundled() {
  static const auto files = std::make_shared<const MemoryFiles>(MemoryFiles::of(bundled_files()));
  return files;
}

RuleSources sources_in(const std::string& folder) {
  RuleSources sources = shipped_sources(MemoryFiles::of(bundled_files()));
  sources.vocabulary = on_disk(folder + "/vocabulary");
  sources.found.clear();
  for (const std::string& path : plugin_folders_in(folder)) sources.found.push_back(on_disk(path));
  return sources;
}

// What could not even be loaded has no id that anybody knows.
std::string name_of(const CatalogueEntry& entry) { return entry.version.empty() ? entry.origin : entry.id; }

}  // namespace

PluginSource find_plugin(const std::string& name) {
  std::string path = name;
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  PluginSource named = on_disk(path);
  if (named.files->kind(path) != PluginFiles::Kind::Missing) return named;
  for (const std::string& inside : {path, std::string(BundledRoot) + path}) {
    if (bundled()->kind(inside) != PluginFiles::Kind::Missing) return {inside, bundled(), inside, {}};
  }
  return named;
}

RuleSources sources_of(const RulesChoice& choice) {
  RuleSources sources = choice.folder.empty() ? shipped_sources(MemoryFiles::of(bundled_files())) : sources_in(choice.folder);
  for (const std::string& plugin : choice.plugins) sources.named.push_back(find_plugin(plugin));
  return sources;
}

void report_errors(Console& console, const Catalogue& catalogue) {
  for (const CatalogueEntry& entry : catalogue.entries()) console.report_errors(entry.issues);
}

std::optional<LoadedRules> load_rules(Console& console, const RulesChoice& choice) {
  const std::unique_ptr<Catalogue> catalogue = make_catalogue(sources_of(choice));
  load_all(*catalogue);
  report_errors(console, *catalogue);
  LoadedRules loaded{catalogue->ruleset(), {}};
  for (const CatalogueEntry& entry : catalogue->entries()) {
    if (!entry.on) loaded.broken.push_back(name_of(entry));
  }
  if (!loaded.ruleset->frameworks.empty()) return loaded;
  if (catalogue->shared_vocabulary() != nullptr) console.say("takehold: no framework could be loaded, so nothing can be said");
  return std::nullopt;
}

std::unique_ptr<Catalogue> load_alone(Console& console, const RulesChoice& choice, const std::string& plugin, PluginTests tests) {
  RuleSources sources = sources_of(choice);
  sources.found.clear();
  sources.named = {find_plugin(plugin)};
  sources.tests = tests;
  std::unique_ptr<Catalogue> catalogue = make_catalogue(std::move(sources));
  load_all(*catalogue);
  report_errors(console, *catalogue);
  return catalogue;
}

std::unique_ptr<Catalogue> load_vocabulary_alone(const RulesChoice& choice) {
  RuleSources sources = sources_of(choice);
  sources.found.clear();
  sources.named.clear();
  std::unique_ptr<Catalogue> catalogue = make_catalogue(std::move(sources));
  load_all(*catalogue);
  return catalogue;
}

}  // namespace takehold::cli
