// SPDX-License-Identifier: MIT
//
// Which answers a framework makes use of.
#pragma once

#include <set>

#include "takehold/framework/framework.hpp"

namespace takehold {

using FactNames = std::set<FactName>;

// Every fact that something of the framework computes with, shows or says, conditions of its own questions included.
[[nodiscard]] FactNames facts_read(const Framework& framework);

}  // namespace takehold
