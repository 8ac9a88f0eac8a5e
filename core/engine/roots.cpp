// SPDX-License-Identifier: MIT
#include "engine/roots.hpp"

namespace takehold {
namespace {

std::string titled(const char* kind, const std::string& id) { return std::string(kind) + " \"" + id + "\""; }

// While roots are collected, a Node is the place of its root.
class RootCollector {
 public:
  void add_conditions(const std::vector<FactDef>& facts, const std::string& table) {
    for (const FactDef& fact : facts) {
      add(fact.asked_if, Root::Wanted::Truth, table, titled("asked_if of", to_text(FactName{table, fact.id})));
    }
  }

  FrameworkNodes add_framework(const Framework& framework) {
    FrameworkNodes nodes;
    for (const Rule& rule : framework.rules) {
      nodes.conditions.push_back(condition_of(rule));
      nodes.rules.push_back(add(nodes.conditions.back(), Root::Wanted::Truth, rule.on, titled("rule", rule.id)));
    }
    for (const Measure& measure : framework.measures) add_measure(measure, nodes);
    for (const Dimension& dimension : framework.dimensions) nodes.indicators.push_back(add_dimension(dimension));
    for (const Requirement& requirement : framework.requirements) {
      const std::string gate(to_text(requirement.gate));
      nodes.requirements.push_back(add(requirement.when, Root::Wanted::Truth, "", titled("gate", gate)));
    }
    return nodes;
  }

  const std::vector<Root>& roots() const { return roots_; }

 private:
  Node add(const ExprPtr& expr, Root::Wanted wanted, const std::string& table, std::string what) {
    if (expr == nullptr) return NoNode;
    roots_.push_back({expr, wanted, table, std::move(what)});
    return static_cast<Node>(roots_.size() - 1);
  }

  void add_measure(const Measure& measure, FrameworkNodes& nodes) {
    const std::string what = titled("measure", measure.id);
    nodes.measures.push_back(add(measure.total, Root::Wanted::Number, measure.on, what));
    std::vector<Node> parts;
    for (const Measure::Part& part : measure.parts) parts.push_back(add(part.value, Root::Wanted::Number, measure.on, what));
    nodes.parts.push_back(std::move(parts));
  }

  std::vector<Node> add_dimension(const Dimension& dimension) {
    std::vector<Node> indicators;
    for (const Dimension::Indicator& indicator : dimension.indicators) {
      const std::string what = titled("dimension", dimension.id) + ", indicator \"" + indicator.title + "\"";
      indicators.push_back(add(indicator.value, Root::Wanted::Indicator, indicator.on, what));
    }
    return indicators;
  }

  std::vector<Root> roots_;
};

// From places of roots to nodes of the program.
class NodeTranslator {
 public:
  explicit NodeTranslator(const std::vector<Node>& roots) : roots_(roots) {}

  void translate(FrameworkNodes& nodes) const {
    each(nodes.rules);
    each(nodes.measures);
    each(nodes.requirements);
    for (std::vector<Node>& parts : nodes.parts) each(parts);
    for (std::vector<Node>& indicators : nodes.indicators) each(indicators);
  }

 private:
  void each(std::vector<Node>& nodes) const {
    for (Node& node : nodes) {
      if (node != NoNode) node = roots_[node];
    }
  }

  const std::vector<Node>& roots_;
};

}  // namespace

ExprPtr condition_of(const Rule& rule) {
  if (rule.applies == nullptr || rule.when == nullptr) return rule.when;
  auto given = std::make_shared<Expr>();
  given->kind = ExprKind::Given;
  given->children = {rule.applies, rule.when};
  given->place = rule.place;
  return given;
}

Result<Noted<std::unique_ptr<Ruleset>>> assemble(Vocabulary vocabulary, std::vector<Framework> frameworks) {
  auto ruleset = std::make_unique<Ruleset>();
  ruleset->vocabulary = std::move(vocabulary);
  ruleset->frameworks = std::move(frameworks);
  RootCollector collector;
  collector.add_conditions(ruleset->vocabulary.facts, "");
  for (const RecordType& table : ruleset->vocabulary.tables) collector.add_conditions(table.facts, table.id);
  for (const Framework& framework : ruleset->frameworks) ruleset->nodes.push_back(collector.add_framework(framework));
  Result<Noted<Compiled>> compiled = compile(ruleset->vocabulary, collector.roots());
  if (!compiled) return compiled.issues();
  ruleset->compiled = std::move(compiled->value);
  const NodeTranslator translator(ruleset->compiled.roots);
  for (FrameworkNodes& nodes : ruleset->nodes) translator.translate(nodes);
  return Noted<std::unique_ptr<Ruleset>>{std::move(ruleset), std::move(compiled->warnings)};
}

}  // namespace takehold
