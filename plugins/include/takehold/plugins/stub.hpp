// SPDX-License-Identifier: MIT
//
// The words of the plugin language for editors.
#pragma once

#include <string>

namespace takehold {

// A Lua file of annotations only, in the style of the Lua language server: completion and documentation for a plugin's
// author. Generated from the table that registers the words, so that it cannot differ from them. Running it is an error.
[[nodiscard]] std::string sdk_stub();

}  // namespace takehold
