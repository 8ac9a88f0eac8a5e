// SPDX-License-Identifier: MIT
#include "desktop/contents.hpp"

#include <utility>

#include "desktop/user_plugins.hpp"
#include "takehold/plugins/catalogue.hpp"
#include "takehold/rules/bundle.hpp"

namespace takehold::desktop {

std::unique_ptr<Catalogue> load_catalogue(const std::vector<std::string>& folders) {
  std::unique_ptr<Catalogue> catalogue = make_catalogue(MemoryFiles::of(bundled_files()));
  for (const std::string& folder : folders)
    for (UserPlugin& plugin : plugins_below(folder)) catalogue->add(std::move(plugin.origin), std::move(plugin.files));
  return catalogue;
}

}  // namespace takehold::desktop
