// SPDX-License-Identifier: MIT
//
// What the program brings along: what ships, and the person's own plugins.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "takehold/session/catalogue.hpp"

namespace takehold::desktop {

// `folders` of plugins are read after those that ship; one that is not there is passed over.
[[nodiscard]] std::unique_ptr<Catalogue> load_catalogue(const std::vector<std::string>& folders);

}  // namespace takehold::desktop
