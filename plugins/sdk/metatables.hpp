// SPDX-License-Identifier: MIT
//
// How the values of the plugin language behave in Lua. Each fills the metatable on top of the stack. All are protected:
// a plugin can neither read nor replace them.
#pragma once

#include "lua.h"

namespace takehold::plugins {

void fill_expression_type(lua_State* L);
void fill_rows_type(lua_State* L);
void fill_vocabulary_type(lua_State* L);
void fill_part_type(lua_State* L);

}  // namespace takehold::plugins
