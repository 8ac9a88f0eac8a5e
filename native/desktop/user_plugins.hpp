// SPDX-License-Identifier: MIT
//
// Plugins of the person's own: folders with a plugin.lua, and single Lua files.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace takehold::desktop {

// Paths and texts, paths from the folder that holds the plugin: "my-plugin/plugin.lua".
using NamedTexts = std::vector<std::pair<std::string, std::string>>;

struct UserPlugin {
  std::string origin;  // the folder or the file
  NamedTexts files;
};

// Every plugin right below `folder`, in order of their names. None where there is no such folder.
[[nodiscard]] std::vector<UserPlugin> plugins_below(const std::string& folder);

// The files that belong to what a person points at: a file, or all Lua files of a folder. What cannot be read is left out.
[[nodiscard]] NamedTexts texts_of(const std::string& path);

}  // namespace takehold::desktop
