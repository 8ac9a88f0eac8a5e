// SPDX-License-Identifier: MIT
//
// What a gate asks for, as a table: what is missing first, and which framework asks for it.
#pragma once

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/picture/picture.hpp"

namespace takehold {

[[nodiscard]] PictureTable gate_table(const Ruleset& ruleset, const GateView& gate);

}  // namespace takehold
