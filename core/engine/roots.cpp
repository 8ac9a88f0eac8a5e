// SPDX-License-Identifier: MIT
#include "engine/roots.hpp"

namespace takehold {
namespace {

ExprPtr tree(ExprKind kind, std::vector<ExprPtr> children, const Place& place) {
  auto made = std::make_shared<Expr>();
  made->kind = kind;
  made->children = std::move(children);
  made->place = place;
  return made;
}

ExprPtr given(const ExprPtr& condition, const ExprPtr& then, const Place& place) {
  return condition == nullptr || then == nullptr ? then : tree(ExprKind::Given, {condition, then}, place);
}

std::string titled(const char* kind, const std::string& id) { return std::string(kind) + " \"" + id + "\""; }

// While roots are being collected, a Node holds the place of its root.
class RootCollector {
 public:
  void add_conditions(const std::vector<FactDef>& facts, const std::string& table) {
    for (const FactDef& fact : facts) {
      add(fact.asked_if, Root::Wanted::Truth, table, titled("asked_if of", to_text(FactName{table, fact.id})));
    }
  }

  // Nothing looks at them by themselves; they are compiled so that one that nobody reads yet is checked too.
  void add_conditions(const std::vector<Condition>& conditions) {
    for (const Condition& condition : conditions) add(condition.when, Root::Wanted::Truth, condition.on, titled("condition", condition.id));
  }

  FrameworkNodes add_framework(const Framework& framework) {
    FrameworkNodes nodes;
    for (const Rule& rule : framework.rules) {
      nodes.conditions.push_back(condition_of(rule));
      nodes.rules.push_back(add(nodes.conditions.back(), Root::Wanted::Truth, rule.on, titled("rule", rule.id)));
    }
    for (const Measure& measure : framework.measures) add_measure(measure, nodes);
    for (const Chain& chain : framework.chains) nodes.links.push_back(add_chain(chain));
    for (const Ladder& ladder : framework.ladders) nodes.rungs.push_back(add_ladder(ladder));
    for (const Estimate& estimate : framework.estimates) nodes.estimates.push_back(add_estimate(estimate));
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

  std::vector<Node> add_chain(const Chain& chain) {
    std::vector<Node> links;
    for (const Chain::Link& link : chain.links) {
      const std::string what = titled("chain", chain.id) + ", " + titled("link", link.id);
      links.push_back(add(given(chain.applies, link.holds, link.place), Root::Wanted::Truth, chain.on, what));
    }
    return links;
  }

  std::vector<RungNodes> add_ladder(const Ladder& ladder) {
    std::vector<RungNodes> rungs;
    for (const Ladder::Rung& rung : ladder.rungs) {
      const std::string what = titled("ladder", ladder.id) + ", " + titled("rung", rung.id);
      const auto truth = [&](const ExprPtr& expr) { return add(expr, Root::Wanted::Truth, "", what); };
      rungs.push_back({truth(rung.reached), truth(rung.ahead), truth(rung.ready), truth(stands(rung))});
    }
    return rungs;
  }

  EstimateNodes add_estimate(const Estimate& estimate) {
    const auto number = [&](const ExprPtr& expr) { return add(expr, Root::Wanted::Number, "", titled("estimate", estimate.id)); };
    EstimateNodes nodes;
    nodes.start = number(estimate.start);
    for (const Estimate::Step& step : estimate.steps) {
      nodes.shares.push_back(number(step.share));
      nodes.lows.push_back(number(step.low));
      nodes.frees.push_back(number(step.free));
    }
    return nodes;
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

// Replaces places of roots by nodes of the program.
class NodeTranslator {
 public:
  explicit NodeTranslator(const std::vector<Node>& roots) : roots_(roots) {}

  void translate(FrameworkNodes& nodes) const {
    each(nodes.rules);
    each(nodes.measures);
    each(nodes.requirements);
    for (std::vector<Node>& parts : nodes.parts) each(parts);
    for (std::vector<Node>& indicators : nodes.indicators) each(indicators);
    for (std::vector<Node>& links : nodes.links) each(links);
    for (std::vector<RungNodes>& rungs : nodes.rungs) {
      for (RungNodes& rung : rungs) {
        for (Node* node : {&rung.reached, &rung.ahead, &rung.ready, &rung.stands}) one(*node);
      }
    }
    for (EstimateNodes& estimate : nodes.estimates) {
      one(estimate.start);
      for (std::vector<Node>* list : {&estimate.shares, &estimate.lows, &estimate.frees}) each(*list);
    }
  }

 private:
  void each(std::vector<Node>& nodes) const {
    for (Node& node : nodes) one(node);
  }

  void one(Node& node) const {
    if (node != NoNode) node = roots_[node];
  }

  const std::vector<Node>& roots_;
};

}  // namespace

ExprPtr condition_of(const Rule& rule) { return given(rule.applies, rule.when, rule.place); }

ExprPtr stands(const Ladder::Rung& rung) {
  if (rung.ahead == nullptr) return given(rung.reached, rung.ready, rung.place);
  return given(tree(ExprKind::Any, {rung.reached, rung.ahead}, rung.place), rung.ready, rung.place);
}

ExprPtr broken(const Chain& chain, const Chain::Link& link) {
  return given(chain.applies, tree(ExprKind::Not, {link.holds}, link.place), link.place);
}

ExprPtr breaks(const Ladder::Rung& rung) { return tree(ExprKind::Not, {stands(rung)}, rung.place); }

Result<WithWarnings<std::unique_ptr<Ruleset>>> assemble(Vocabulary vocabulary, std::vector<Framework> frameworks) {
  auto ruleset = std::make_unique<Ruleset>();
  ruleset->vocabulary = std::move(vocabulary);
  ruleset->frameworks = std::move(frameworks);
  RootCollector collector;
  collector.add_conditions(ruleset->vocabulary.facts, "");
  for (const RecordType& table : ruleset->vocabulary.tables) collector.add_conditions(table.facts, table.id);
  for (const Framework& framework : ruleset->frameworks) ruleset->nodes.push_back(collector.add_framework(framework));
  collector.add_conditions(ruleset->vocabulary.conditions);
  for (const Framework& framework : ruleset->frameworks) collector.add_conditions(framework.own.conditions);
  Result<WithWarnings<Compiled>> compiled = compile(ruleset->vocabulary, collector.roots());
  if (!compiled) return compiled.issues();
  ruleset->compiled = std::move(compiled->value);
  ruleset->links = link(ruleset->vocabulary, ruleset->frameworks);
  const NodeTranslator translator(ruleset->compiled.roots);
  for (FrameworkNodes& nodes : ruleset->nodes) translator.translate(nodes);
  return WithWarnings<std::unique_ptr<Ruleset>>{std::move(ruleset), std::move(compiled->warnings)};
}

}  // namespace takehold
