// SPDX-License-Identifier: MIT
//
// What a framework asks, concludes and proposes, for the page of its plugin. There are no answers, so texts have names in
// brackets in place of values.
#pragma once

#include "present/plugins_view.hpp"
#include "takehold/framework/framework.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold::ui {

// `shared` has the facts that the framework uses without declaring them.
void add_handbook(PluginPage& page, const Framework& framework, const Vocabulary& shared);

}  // namespace takehold::ui
