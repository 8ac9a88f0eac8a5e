// SPDX-License-Identifier: MIT
//
// The files of one plugin, found among what somebody picked or dropped, and the identity of their content.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "takehold/plugins/files.hpp"

namespace takehold::plugins {

struct PluginSource {
  MemoryFiles files;
  std::string path;     // of the plugin in `files`: "my-plugin", "my-plugin.lua"; issues say it
  std::string name;     // "my-plugin"
  std::string content;  // hash of its files, with paths as seen from its plugin.lua: 16 hexadecimal digits
};

using PathsAndTexts = std::vector<std::pair<std::string, std::string>>;

// The plugin is the folder of the plugin.lua that lies least deep; without one it is the only Lua file there is. What lies
// outside does not belong to it. Where there is neither, loading it will say so.
[[nodiscard]] PluginSource arrange_files(const std::string& origin, const PathsAndTexts& files);

// A folder of `files`.
[[nodiscard]] PluginSource folder_of(const MemoryFiles& files, const std::string& folder);

}  // namespace takehold::plugins
