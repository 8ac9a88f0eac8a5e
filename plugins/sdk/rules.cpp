// SPDX-License-Identifier: MIT
//
// rule, strength, measure.
#include <utility>

#include "sdk/declare.hpp"

namespace takehold::plugins {
namespace {

// What rules and strengths share.
Rule read_common(Keys& keys, const std::string& id) {
  Rule rule;
  rule.id = id;
  rule.on = keys.on();
  rule.applies = keys.expression("applies");
  rule.when = keys.expression("when", Need::Demanded);
  rule.title = keys.answers_text("title", Need::Demanded);
  rule.because = keys.answers_text("because", Need::Demanded);
  rule.says_how_it_goes = keys.yes("says_how_it_goes");
  rule.cites = keys.source();
  rule.place = keys.place();
  return rule;
}

int read_rule(Keys& keys, const std::string& id) {
  Rule rule = read_common(keys, id);
  rule.severity = keys.choice<Severity>("severity", &severity_from, {"blocker", "high", "medium", "low"});
  rule.cause = keys.text("cause", Need::Demanded);
  rule.actions = keys.texts("actions");
  keys.host().framework.rules.push_back(std::move(rule));
  return 0;
}

int read_strength(Keys& keys, const std::string& id) {
  keys.host().framework.rules.push_back(read_common(keys, id));
  return 0;
}

ExprPtr total_of(Keys& keys, const std::vector<Measure::Part>& parts) {
  ExprPtr total;
  for (const Measure::Part& part : parts) {
    if (!part.value) return nullptr;
    if (!total) {
      total = part.value.expr;
      continue;
    }
    Expr sum;
    sum.kind = ExprKind::Add;
    sum.place = keys.place();
    sum.children = {std::move(total), part.value.expr};
    total = std::make_shared<const Expr>(std::move(sum));
  }
  return total;
}

void read_unit(Keys& keys, Measure& measure) {
  const std::vector<std::string> unit = keys.texts("unit", Need::Demanded);
  if (unit.size() == 2) {
    measure.unit_one = unit[0];
    measure.unit_many = unit[1];
  } else if (keys.has("unit")) {
    keys.report("unit", "bad-list", "`unit` needs two words: for one and for many", "write unit = { \"point\", \"points\" }");
  }
}

// The value of the declaration: the total, for rules and scores.
int push_total(Keys& keys, const Measure& measure) {
  if (!measure.total) return push_broken(keys.host(), keys.lua());
  TreeDraft draft;
  draft.expr.kind = ExprKind::Measure;
  draft.expr.text = measure.id;
  draft.add_unweighed(measure.total.expr, keys.host().limits);
  return push_tree(keys.host(), keys.lua(), std::move(draft));
}

int read_measure(Keys& keys, const std::string& id) {
  Measure measure;
  measure.id = id;
  measure.on = keys.on();
  measure.title = keys.answers_text("title", Need::Demanded);
  read_unit(keys, measure);
  measure.note = keys.text("note");
  measure.parts = keys.parts<Measure::Part>(nullptr, "part");
  measure.total = total_of(keys, measure.parts);
  measure.cites = keys.source();
  measure.place = keys.place();
  const int results = push_total(keys, measure);
  keys.host().framework.measures.push_back(std::move(measure));
  return results;
}

constexpr Declaration rule_declaration{"rule", nullptr, &is_id, IdShape, false, &read_rule};
constexpr Declaration strength_declaration{"strength", nullptr, &is_id, IdShape, false, &read_strength};
constexpr Declaration measure_declaration{"measure", nullptr, &is_id, IdShape, false, &read_measure};

constexpr SdkWord RuleWords[] = {
    {"rule", &entry<declare<rule_declaration>>, "id: string", "fun(declaration: table)",
     "A condition that, when it holds, is a finding."},
    {"strength", &entry<declare<strength_declaration>>, "id: string", "fun(declaration: table)",
     "A condition that, when it holds, is going well."},
    {"measure", &entry<declare<measure_declaration>>, "id: string", "fun(declaration: table): Expression",
     "A named sum of named parts; gives its total."},
};

}  // namespace

std::span<const SdkWord> rule_words() { return RuleWords; }

}  // namespace takehold::plugins
