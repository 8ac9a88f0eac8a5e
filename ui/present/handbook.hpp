// SPDX-License-Identifier: MIT
//
// What a framework asks, concludes and proposes, for the page of its plugin: no answer is needed, so texts show the names of what
// they would say in brackets.
#pragma once

#include "present/plugins_view.hpp"
#include "takehold/framework/framework.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold::ui {

// `shared` knows what the framework uses and does not declare itself.
void add_handbook(PluginPage& page, const Framework& framework, const Vocabulary& shared);

}  // namespace takehold::ui
