// SPDX-License-Identifier: MIT
#include "takehold/picture/framework_pictures.hpp"

#include <algorithm>
#include <map>

#include "picture/pictures.hpp"

namespace takehold {
namespace {

// Views of the same thing for several subjects, in the order in which they first appear.
template <typename View>
std::vector<std::vector<const View*>> by_declaration(const std::vector<View>& views, std::size_t framework) {
  std::vector<std::vector<const View*>> groups;
  for (const View& view : views) {
    if (view.framework != framework) continue;
    const auto same = std::find_if(groups.begin(), groups.end(), [&](const auto& group) { return group.front()->id == view.id; });
    if (same == groups.end()) groups.push_back({&view});
    else same->push_back(&view);
  }
  return groups;
}

}  // namespace

std::vector<Picture> framework_pictures(const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis,
                                        std::size_t framework, Length width) {
  std::vector<Picture> pictures;
  const auto add = [&](Picture picture) {
    if (!picture.shapes.empty()) pictures.push_back(std::move(picture));
  };
  add(draw_adoption(ruleset, assessment, diagnosis, framework, width));
  for (const ViewTable& view : diagnosis.views)
    if (view.framework == framework) add(draw_incentive_map(ruleset, assessment, diagnosis, view, width));
  for (const auto& measures : by_declaration(diagnosis.measures, framework))  // a single part is a number, not a sum
    if (measures.front()->parts.size() > 1) add(draw_waterfalls(ruleset, diagnosis, measures, width));
  for (const LadderView& ladder : diagnosis.ladders)
    if (ladder.framework == framework) add(draw_ladder(ruleset, ladder, width));
  add(draw_stack(ruleset, diagnosis, framework, width));
  for (const auto& chains : by_declaration(diagnosis.chains, framework)) add(draw_chains(ruleset, chains, width));
  for (const EstimateView& estimate : diagnosis.estimates)
    if (estimate.framework == framework) add(draw_estimate(ruleset, diagnosis, estimate, width));
  add(draw_calendar(ruleset, diagnosis, framework, width));
  return pictures;
}

}  // namespace takehold
