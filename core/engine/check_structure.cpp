// SPDX-License-Identifier: MIT
#include <set>

#include "engine/checks.hpp"

namespace takehold {
namespace {

constexpr int LeastWeight = 1, GreatestWeight = 1000;
constexpr int GreatestScore = 100;

class StructureCheck {
 public:
  explicit StructureCheck(const Check& check) : framework_(check.framework), issues_(check.issues) {}

  void run() {
    check_list(framework_.rules, "rule");
    check_list(framework_.measures, "measure");
    check_list(framework_.chains, "chain");
    check_list(framework_.ladders, "ladder");
    check_list(framework_.estimates, "estimate");
    check_list(framework_.dimensions, "dimension");
    check_list(framework_.actions, "action");
    check_list(framework_.claims, "claim");
    check_list(framework_.views, "view");
    check_list(framework_.examples, "example");
    for (const Rule& rule : framework_.rules) check_rule(rule);
    for (const Measure& measure : framework_.measures) check_measure(measure);
    for (const Chain& chain : framework_.chains) check_chain(chain);
    for (const Ladder& ladder : framework_.ladders) check_ladder(ladder);
    for (const Estimate& estimate : framework_.estimates) check_estimate(estimate);
    for (const Dimension& dimension : framework_.dimensions) check_dimension(dimension);
    for (const Requirement& requirement : framework_.requirements) check_requirement(requirement);
    for (const View& view : framework_.views) check_view(view);
  }

 private:
  template <typename Item>
  void check_list(const std::vector<Item>& items, const std::string& kind) {
    std::set<std::string> seen;
    for (const Item& item : items) {
      const std::string what = named(kind, item.id);
      if (!seen.insert(item.id).second) {
        fail("duplicate-id", "the id \"" + item.id + "\" is used by two " + kind + "s", "Choose another id.", item.place, what);
      }
      check_cites(item.cites, item.place, what);
    }
  }

  void check_cites(const Cites& cites, const Place& place, const std::string& what) {
    if (cites.size() <= MostCites) return;
    fail("too-many-cites", std::to_string(cites.size()) + " items are cited, and at most 4 are allowed",
         "Cite the items that this really deals with, or split it.", place, what);
  }

  void check_tree(const ExprPtr& tree, const std::string& key, const Place& place, const std::string& what) {
    if (tree == nullptr) fail("missing", "there is no \"" + key + "\"", "Say what is computed.", place, what);
  }

  void check_rule(const Rule& rule) {
    const std::string what = named(rule.is_strength() ? "strength" : "rule", rule.id);
    check_tree(rule.when, "when", rule.place, what);
    if (rule.title.empty()) fail("missing", "there is no \"title\"", "Say what is so, in one sentence.", rule.place, what);
    if (rule.is_strength() || !rule.cause.empty()) return;
    fail("missing", "there is no \"cause\"", "Name a cause of the vocabulary.", rule.place, what);
  }

  void check_measure(const Measure& measure) {
    const std::string what = named("measure", measure.id);
    check_tree(measure.total, "total", measure.place, what);
    for (const Measure::Part& part : measure.parts) check_tree(part.value, "value of " + part.title, measure.place, what);
  }

  void check_chain(const Chain& chain) {
    const std::string what = named("chain", chain.id);
    if (chain.links.empty()) fail("missing", "there is no link", "Add at least one.", chain.place, what);
    check_list(chain.links, "link");
    for (const Chain::Link& link : chain.links) check_tree(link.holds, "holds", link.place, what + ", " + named("link", link.id));
  }

  void check_ladder(const Ladder& ladder) {
    const std::string what = named("ladder", ladder.id);
    if (ladder.rungs.empty()) fail("missing", "there is no rung", "Add at least one.", ladder.place, what);
    check_list(ladder.rungs, "rung");
    for (const Ladder::Rung& rung : ladder.rungs) {
      check_tree(rung.reached, "reached", rung.place, what + ", " + named("rung", rung.id));
      check_tree(rung.ready, "ready", rung.place, what + ", " + named("rung", rung.id));
    }
  }

  void check_estimate(const Estimate& estimate) {
    const std::string what = named("estimate", estimate.id);
    check_tree(estimate.start, "start", estimate.place, what);
    if (estimate.steps.empty()) fail("missing", "there is no step", "Add at least one.", estimate.place, what);
    check_list(estimate.steps, "step");
    for (const Estimate::Step& step : estimate.steps) check_tree(step.share, "share", step.place, what + ", " + named("step", step.id));
  }

  void check_dimension(const Dimension& dimension) {
    const std::string what = named("dimension", dimension.id);
    if (dimension.indicators.empty()) fail("missing", "there is no indicator", "Add at least one.", dimension.place, what);
    for (const Dimension::Indicator& indicator : dimension.indicators) {
      check_tree(indicator.value, "value", indicator.place, what);
      if (indicator.weight >= LeastWeight && indicator.weight <= GreatestWeight) continue;
      fail("bad-weight", "the weight " + std::to_string(indicator.weight) + " is not within 1 and 1000",
           "Give a whole number from 1 to 1000.", indicator.place, what);
    }
  }

  void check_requirement(const Requirement& requirement) {
    const std::string what = named("gate", std::string(to_text(requirement.gate)));
    const int kinds =
        (requirement.when != nullptr ? 1 : 0) + (requirement.dimension.empty() ? 0 : 1) + (requirement.no_findings ? 1 : 0);
    if (kinds != 1) {
      fail("bad-requirement", "a requirement is one of a condition, a score and no findings; this has " + std::to_string(kinds),
           "Write one \"require\" for each.", requirement.place, what);
    }
    if (requirement.points < 0 || requirement.points > GreatestScore) {
      fail("bad-requirement", "no score can be " + std::to_string(requirement.points), "Scores go from 0 to 100.",
           requirement.place, what);
    }
    check_cites(requirement.cites, requirement.place, what);
  }

  void check_view(const View& view) {
    for (const View::Column& column : view.columns) {
      if (column.measure.empty() != column.fact.fact.empty()) continue;
      fail("bad-column", "the column \"" + column.title + "\" must show either an answer or a measure", "", view.place,
           named("view", view.id));
    }
  }

  void fail(std::string code, std::string message, std::string cure, const Place& place, const std::string& what) {
    issues_.push_back(error(std::move(code), std::move(message), std::move(cure), inside(place, what)));
  }

  const Framework& framework_;
  Issues& issues_;
};

}  // namespace

void check_structure(const Check& check) { StructureCheck(check).run(); }

}  // namespace takehold
