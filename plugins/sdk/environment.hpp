// SPDX-License-Identifier: MIT
//
// The world of a plugin's code: the words of the plugin language, a few harmless names of Lua, and nothing else.
#pragma once

#include "lua.h"

namespace takehold::plugins {

// Leaves on the stack the table that serves all chunks of the plugin as their environment. Globals that the plugin sets
// live in it; reading one that was never set, or setting a word of the language, is an error.
void push_environment(lua_State* L);

// Adds to the table on top of the stack those names of Lua that a plugin may use, and makes them the methods of texts.
void add_plain_lua(lua_State* L);

}  // namespace takehold::plugins
