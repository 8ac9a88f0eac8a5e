// SPDX-License-Identifier: MIT
#include "session/difference.hpp"

#include <utility>

namespace takehold {
namespace {

// Every entry that differs, as an edit of type `Part`, which is made of the key and what `after` holds there.
template <typename Part, typename Map>
void add_differences(const Map& before, const Map& after, GroupEdit& group) {
  for (const auto& [key, value] : before) {
    if (after.find(key) == after.end()) group.changes.push_back(Part{key, std::nullopt});
  }
  for (const auto& [key, value] : after) {
    const auto old = before.find(key);
    if (old == before.end() || !(old->second == value)) group.changes.push_back(Part{key, value});
  }
}

}  // namespace

Edit difference(std::string label, const Assessment& before, const Assessment& after) {
  GroupEdit group;
  add_differences<AnswerEdit>(before.answers, after.answers, group);
  add_differences<TableEdit>(before.tables, after.tables, group);
  add_differences<PlanEdit>(before.plan, after.plan, group);
  return {std::move(label), std::move(group)};
}

}  // namespace takehold
