// SPDX-License-Identifier: MIT
#include "engine/plan_keys.hpp"

#include <algorithm>

#include "takehold/expr/expr.hpp"

namespace takehold {
namespace {

bool is_same_change(const Action::Change& a, const Action::Change& b) {
  return a.kind == b.kind && a.fact == b.fact && to_text(*a.value) == to_text(*b.value);
}

bool changes_the_same(const Action& a, const Action& b) {
  return a.changes.size() == b.changes.size() &&
         std::is_permutation(a.changes.begin(), a.changes.end(), b.changes.begin(), is_same_change);
}

}  // namespace

std::string plan_key(const Evaluated& evaluated, std::size_t framework, const Action& action, const Subject& subject) {
  const auto says_the_same = [&](std::size_t other_framework, const Action& other) {
    return other.title.source == action.title.source &&
           evaluated.say(other.title, other_framework, subject.row) == evaluated.say(action.title, framework, subject.row);
  };
  const auto is_same = [&](std::size_t other_framework, const Action& other) {
    if (other.on != action.on || !changes_the_same(action, other)) return false;
    return !action.changes.empty() || says_the_same(other_framework, other);
  };
  const auto key = [&](std::size_t first_framework, const Action& first) {
    const std::string id = evaluated.ruleset.frameworks[first_framework].id + "/" + first.id;
    return action.on.empty() ? id : verdict_key(evaluated, id, subject);
  };
  for (std::size_t i = 0; i <= framework; ++i) {
    for (const Action& other : evaluated.ruleset.frameworks[i].actions) {
      if (is_same(i, other)) return key(i, other);
    }
  }
  return key(framework, action);
}

}  // namespace takehold
