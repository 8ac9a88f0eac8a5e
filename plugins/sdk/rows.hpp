// SPDX-License-Identifier: MIT
//
// vocabulary.workflow and what follows its dot. Used by the values' metatables.
#pragma once

#include "sdk/host.hpp"

namespace takehold::plugins {

int vocabulary_index(Host& host, lua_State* L);
int rows_index(Host& host, lua_State* L);

}  // namespace takehold::plugins
