// SPDX-License-Identifier: MIT
#include "takehold/compile/compile.hpp"

#include <algorithm>
#include <array>

#include "compile/lower.hpp"
#include "compile/prove.hpp"

namespace takehold {
namespace {

constexpr std::array<std::string_view, 1> after_resolve{"resolve"}, after_lower{"lower"}, after_schedule{"schedule"};

constexpr std::array<CompileStage, 4> stages{{
    {"resolve", {}},
    {"lower", after_resolve},
    {"schedule", after_lower},
    {"prove", after_schedule},
}};

Compiled connect(const TypedForest& forest, const std::map<const Typed*, Node>& drafts, Scheduled scheduled) {
  Compiled compiled;
  compiled.program = std::move(scheduled.program);
  const auto placed = [&](const Typed* typed) { return scheduled.places[drafts.at(typed)]; };
  for (const Typed* root : forest.roots) compiled.roots.push_back(placed(root));
  for (const auto& [expr, typed] : forest.of) {
    if (!drafts.contains(typed)) continue;
    compiled.nodes.emplace(expr, placed(typed));
    if (typed->type.kind == ValueType::Kind::Number && !typed->type.unit.empty()) compiled.units.emplace(expr, typed->type.unit);
  }
  return compiled;
}

}  // namespace

std::span<const CompileStage> compile_stages() { return stages; }

Result<WithWarnings<Compiled>> compile(const Vocabulary& vocabulary, std::span<const Root> roots) {
  Issues issues;
  const TypedForest forest = resolve(vocabulary, roots, issues);
  if (has_error(issues)) return issues;
  Drafts drafts = lower(vocabulary, forest);
  const auto draft_of = drafts.of;
  Compiled compiled = connect(forest, draft_of, schedule(std::move(drafts)));
  prove(compiled, roots, issues);
  if (has_error(issues)) return issues;
  return WithWarnings<Compiled>{std::move(compiled), std::move(issues)};
}

}  // namespace takehold
