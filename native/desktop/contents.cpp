// SPDX-License-Identifier: MIT
#include "desktop/contents.hpp"

#include <utility>

#include "desktop/user_plugins.hpp"
#include "takehold/plugins/catalogue.hpp"
#include "takehold/rules/bundle.hpp"

namespace takehold::desktop {

Result<std::unique_ptr<Catalogue>> load_catalogue(const std::vector<std::string>& folders) {
  Result<std::unique_ptr<Catalogue>> made = make_catalogue(MemoryFiles::of(bundled_files()));
  if (!made) return made;
  for (const std::string& folder : folders)
    for (PluginSource& plugin : plugins_below(folder)) (*made)->add(std::move(plugin.origin), std::move(plugin.files));
  return made;
}

std::vector<ui::ExampleFile> example_files() {
  std::vector<ui::ExampleFile> examples;
  for (const BundledFile& file : bundled_files())
    if (file.path.substr(0, 9) == "examples/") examples.push_back({std::string(file.path), std::string(file.text)});
  return examples;
}

}  // namespace takehold::desktop
