// SPDX-License-Identifier: MIT
//
// The pictures of takehold/picture/framework_pictures.hpp, one function each. A picture about which nothing is known has no
// shapes.
#pragma once

#include <vector>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/picture/picture.hpp"

namespace takehold {

[[nodiscard]] Picture draw_ladder(const Ruleset& rules, const LadderView& ladder, Length width);
[[nodiscard]] Picture draw_chains(const Ruleset& rules, const std::vector<const ChainView*>& chains, Length width);  // of one kind, a row each
[[nodiscard]] Picture draw_incentive_map(const Ruleset& rules, const Assessment& assessment, const Diagnosis& diagnosis, const ViewTable& view, Length width);
[[nodiscard]] Picture draw_waterfalls(const Ruleset& rules, const Diagnosis& diagnosis, const std::vector<const MeasureView*>& measures, Length width);  // of one kind
[[nodiscard]] Picture draw_stack(const Ruleset& rules, const Diagnosis& diagnosis, std::size_t framework, Length width);
[[nodiscard]] Picture draw_calendar(const Ruleset& rules, const Diagnosis& diagnosis, std::size_t framework, Length width);
[[nodiscard]] Picture draw_adoption(const Ruleset& rules, const Assessment& assessment, const Diagnosis& diagnosis, std::size_t framework, Length width);
[[nodiscard]] Picture draw_estimate(const Ruleset& rules, const Diagnosis& diagnosis, const EstimateView& estimate, Length width);

}  // namespace takehold
