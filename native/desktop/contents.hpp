// SPDX-License-Identifier: MIT
//
// What the program brings along: the plugins that ship and the person's own, and the examples.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "takehold/session/catalogue.hpp"
#include "takehold/ui/app.hpp"

namespace takehold::desktop {

// `folders` of plugins are read after those that ship; one that is not there is passed over.
[[nodiscard]] std::unique_ptr<Catalogue> load_catalogue(const std::vector<std::string>& folders);

[[nodiscard]] std::vector<ui::ExampleFile> example_files();

}  // namespace takehold::desktop
