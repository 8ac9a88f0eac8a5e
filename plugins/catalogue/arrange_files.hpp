// SPDX-License-Identifier: MIT
//
// The files of one plugin, found among what somebody picked or dropped, and the identity of their content: a hash of its files, with
// paths as seen from its plugin.lua.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "takehold/plugins/catalogue.hpp"

namespace takehold::plugins {

using PathsAndTexts = std::vector<std::pair<std::string, std::string>>;

// The plugin is the folder of the topmost plugin.lua; without one it is the only Lua file there is. Files
// outside it are not part of the plugin. If there is neither, loading reports it.
[[nodiscard]] PluginSource arrange_files(const std::string& origin, const PathsAndTexts& files);

// A folder of `files`, which ships.
[[nodiscard]] PluginSource folder_of(const std::shared_ptr<const MemoryFiles>& files, const std::string& folder);

}  // namespace takehold::plugins
