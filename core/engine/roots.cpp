// SPDX-License-Identifier: MIT
#include "engine/roots.hpp"

#include <utility>

#include "takehold/framework/kinds.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

// The conditions of facts come first, then the trees of the frameworks, as they are told.
class RootCollector : public PartsListener {
 public:
  void add_conditions(const std::vector<FactDef>& facts, const std::string& table) {
    for (const FactDef& fact : facts) {
      add_condition(fact.asked_if, table, "asked_if of " + quote(to_text(FactName{table, fact.id})));
    }
  }

  // Nothing looks at them by themselves; they are compiled so that one that nobody reads yet is checked too.
  void add_conditions(const std::vector<Condition>& conditions) {
    for (const Condition& condition : conditions) add_condition(condition.when, condition.on, "condition " + quote(condition.id));
  }

  void tree(const PartName& part, const char*, Computed& tree, Wanted wanted, Demand) {
    if (!tree) return;
    add(tree.expr, wanted, std::string(part.on), part.what, &tree);
  }

  const std::vector<Root>& roots() const { return roots_; }

  void place(const std::vector<Node>& nodes) const {
    for (std::size_t i = 0; i < trees_.size(); ++i) {
      if (trees_[i] != nullptr) trees_[i]->node = nodes[i];
    }
  }

 private:
  void add_condition(const ExprPtr& condition, const std::string& table, std::string what) {
    if (condition != nullptr) add(condition, Wanted::Truth, table, std::move(what), nullptr);
  }

  void add(const ExprPtr& expr, Wanted wanted, std::string table, std::string what, Computed* tree) {
    roots_.push_back({expr, wanted, std::move(table), std::move(what)});
    trees_.push_back(tree);
  }

  std::vector<Root> roots_;
  std::vector<Computed*> trees_;  // as roots; null for one that no part of a framework computes
};

}  // namespace

Result<WithWarnings<std::unique_ptr<Ruleset>>> assemble(Vocabulary vocabulary, std::vector<Framework> frameworks) {
  auto ruleset = std::make_unique<Ruleset>();
  ruleset->vocabulary = std::move(vocabulary);
  ruleset->frameworks = std::move(frameworks);
  RootCollector collector;
  collector.add_conditions(ruleset->vocabulary.facts, "");
  for (const RecordType& table : ruleset->vocabulary.tables) collector.add_conditions(table.facts, table.id);
  for (Framework& framework : ruleset->frameworks) {
    complete(framework);
    tell_parts(framework, collector);
  }
  collector.add_conditions(ruleset->vocabulary.conditions);
  for (const Framework& framework : ruleset->frameworks) collector.add_conditions(framework.own.conditions);
  Result<WithWarnings<Compiled>> compiled = compile(ruleset->vocabulary, collector.roots());
  if (!compiled) return compiled.issues();
  ruleset->compiled = std::move(compiled->value);
  ruleset->links = link(ruleset->vocabulary, ruleset->frameworks);
  collector.place(ruleset->compiled.roots);
  return WithWarnings<std::unique_ptr<Ruleset>>{std::move(ruleset), std::move(compiled->warnings)};
}

}  // namespace takehold
