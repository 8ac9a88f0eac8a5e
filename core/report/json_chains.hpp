// SPDX-License-Identifier: MIT
//
// Grids, chains, ladders and estimates in the JSON report.
#pragma once

#include "takehold/engine/diagnosis.hpp"
#include "takehold/json/json.hpp"

namespace takehold {

[[nodiscard]] Json grid_json(const GridView& grid);
[[nodiscard]] Json chain_json(const Ruleset& ruleset, const ChainView& chain);
[[nodiscard]] Json ladder_json(const Ruleset& ruleset, const LadderView& ladder);
[[nodiscard]] Json estimate_json(const Ruleset& ruleset, const EstimateView& estimate);

}  // namespace takehold
