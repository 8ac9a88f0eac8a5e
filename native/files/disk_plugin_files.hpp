// SPDX-License-Identifier: MIT
//
// Plugins from the disk.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "takehold/plugins/files.hpp"

namespace takehold {

[[nodiscard]] std::unique_ptr<PluginFiles> disk_plugin_files();

// The folders right below `folder` that hold a plugin.lua, sorted by name, each as "folder/name".
[[nodiscard]] std::vector<std::string> plugin_folders_in(const std::string& folder);

}  // namespace takehold
