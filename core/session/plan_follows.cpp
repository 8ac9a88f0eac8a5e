// SPDX-License-Identifier: MIT
#include "session/plan_follows.hpp"

#include <map>
#include <set>
#include <utility>

#include "session/table_of.hpp"
#include "takehold/explain/words.hpp"

namespace takehold {
namespace {

using NewNames = std::map<std::string, std::optional<std::string>>;  // old label -> new one; nothing: the row is gone

NewNames new_names(const Vocabulary& vocabulary, const Assessment& before, const Assessment& after, const std::string& table,
                   std::optional<std::uint32_t> removed) {
  const Speaker then{&vocabulary, &before}, now{&vocabulary, &after};
  const auto count = static_cast<std::uint32_t>(table_of(before, table).rows.size());
  NewNames names;
  std::set<std::string> twice;
  for (std::uint32_t row = 0, place = 0; row < count; ++row) {
    std::optional<std::string> name;
    if (row != removed) name = now.row(table, place++);
    const std::string old = then.row(table, row);
    if (!names.emplace(old, std::move(name)).second) twice.insert(old);
  }
  for (const std::string& label : twice) names.erase(label);  // nobody can tell whose decision it was
  return names;
}

}  // namespace

void plan_follows(const Ruleset& rules, const Assessment& before, Assessment& after, const std::string& table,
                  std::optional<std::uint32_t> removed) {
  if (before.plan.empty()) return;
  std::map<std::string, std::optional<std::string>, std::less<>> new_keys;
  const NewNames names = new_names(rules.vocabulary, before, after, table, removed);
  for (const Framework& framework : rules.frameworks) {
    for (const Action& action : framework.actions) {
      if (action.on != table) continue;
      const std::string start = framework.id + "/" + action.id + "[";
      for (const auto& [old, name] : names) new_keys[start + old + "]"] = name ? std::optional(start + *name + "]") : std::nullopt;
    }
  }
  after.plan.clear();
  for (const auto& [key, entry] : before.plan) {
    const auto found = new_keys.find(key);
    if (found == new_keys.end()) after.plan.emplace(key, entry);
    else if (found->second) after.plan.emplace(*found->second, entry);
  }
}

}  // namespace takehold
