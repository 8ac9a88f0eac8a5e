// SPDX-License-Identifier: MIT
#include "takehold/engine/ruleset.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/checks.hpp"
#include "engine/roots.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

// The ids already taken by the frameworks in use: their own, and those of their parts.
class TakenIds {
 public:
  Issues clashes(const Framework& framework) const {
    Issues issues;
    for_each_id(framework, [&](const std::string& kind, const std::string& id, const Place& place) {
      const auto taken = ids_.find({kind, id});
      if (taken == ids_.end()) return;
      issues.push_back(error("duplicate-id", "the framework " + quote(taken->second) + " has a " + kind + " " + quote(id) + " already",
                             "choose another id", inside(place, named(kind, id))));
    });
    return issues;
  }

  void take(const Framework& framework) {
    for_each_id(framework, [&](const std::string& kind, const std::string& id, const Place&) {
      ids_.emplace(std::pair(kind, id), framework.id);
    });
  }

 private:
  template <typename Visit>
  static void for_each_id(const Framework& framework, const Visit& visit) {
    visit("framework", framework.id, framework.place);
    for_each_kind(framework, [&](const auto& parts) {
      for (const auto& part : parts) {
        const std::string kind(id_kind_of(part));
        if (!kind.empty()) visit(kind, part.id, part.place);
      }
    });
  }

  std::map<std::pair<std::string, std::string>, std::string> ids_;
};

}  // namespace

// Compiles the conditions of its facts; nothing else in a vocabulary is computed.
Issues check_shared_vocabulary(const Vocabulary& shared) {
  Issues issues;
  check_vocabulary(shared, shared, issues);
  const auto compiled = assemble(shared, {});
  if (!compiled) append(issues, compiled.issues());
  return issues;
}

const Framework* find_framework(const Ruleset& ruleset, std::string_view id) {
  const auto found = std::find_if(ruleset.frameworks.begin(), ruleset.frameworks.end(), [&](const Framework& framework) { return framework.id == id; });
  return found == ruleset.frameworks.end() ? nullptr : &*found;
}

std::string framework_title(const Ruleset& ruleset, std::string_view id) {
  const Framework* framework = find_framework(ruleset, id);
  return framework ? framework->title : std::string(id);
}

Result<WithWarnings<std::unique_ptr<Ruleset>>> join_frameworks(Vocabulary shared, std::vector<Framework> frameworks) {
  Issues notes;
  TakenIds taken;
  std::vector<Framework> joined;
  for (Framework& framework : frameworks) {
    Issues clashes = taken.clashes(framework);
    Vocabulary with_its_own = shared;
    if (clashes.empty()) append(clashes, merge_into(with_its_own, framework.own));
    append(notes, clashes);
    if (has_error(clashes)) continue;
    shared = std::move(with_its_own);
    taken.take(framework);
    joined.push_back(std::move(framework));
  }
  auto ruleset = assemble(std::move(shared), std::move(joined));
  if (!ruleset) return ruleset.issues();
  ruleset->warnings = std::move(notes);
  return ruleset;
}

Result<WithWarnings<std::unique_ptr<Ruleset>>> build_ruleset(Vocabulary shared, std::vector<Framework> frameworks) {
  Issues broken = check_shared_vocabulary(shared);
  if (has_error(broken)) return broken;
  Issues notes;
  std::vector<Framework> sound;
  for (Framework& framework : frameworks) {
    const Issues issues = check_framework(framework, shared);
    append(notes, issues);
    if (!has_error(issues)) sound.push_back(std::move(framework));
  }
  auto ruleset = join_frameworks(std::move(shared), std::move(sound));
  if (ruleset) ruleset->warnings.insert(ruleset->warnings.begin(), notes.begin(), notes.end());
  return ruleset;
}

}  // namespace takehold
