// SPDX-License-Identifier: MIT
#include <map>
#include <set>
#include <utility>

#include "engine/checks.hpp"

namespace takehold {
namespace {

using FactNames = std::set<FactName>;

void add_read(const ExprPtr& expr, FactNames& read) {
  if (expr == nullptr) return;
  for (const FactName& fact : facts_read(*expr)) read.insert(fact);
}

void add_read(const Text& text, FactNames& read) {
  for (const TextPart& part : text.parts) {
    if (part.kind == TextPart::Kind::Fact) read.insert(part.fact);
  }
}

void add_conditions(const Vocabulary& vocabulary, FactNames& read) {
  for (const FactDef& fact : vocabulary.facts) add_read(fact.asked_if, read);
  for (const RecordType& table : vocabulary.tables) {
    for (const FactDef& fact : table.facts) add_read(fact.asked_if, read);
  }
}

void add_rules(const Framework& framework, FactNames& read) {
  for (const Rule& rule : framework.rules) {
    add_read(rule.applies, read);
    add_read(rule.when, read);
    add_read(rule.title, read);
    add_read(rule.because, read);
  }
}

void add_numbers(const Framework& framework, FactNames& read) {
  for (const Measure& measure : framework.measures) {
    for (const Measure::Part& part : measure.parts) add_read(part.value, read);
  }
  for (const Dimension& dimension : framework.dimensions) {
    for (const Dimension::Indicator& indicator : dimension.indicators) add_read(indicator.value, read);
  }
}

void add_chains(const Framework& framework, FactNames& read) {
  for (const Chain& chain : framework.chains) {
    add_read(chain.applies, read);
    for (const Chain::Link& link : chain.links) {
      add_read(link.holds, read);
      add_read(link.broken, read);
    }
  }
  for (const Ladder& ladder : framework.ladders) {
    for (const Ladder::Rung& rung : ladder.rungs) {
      for (const ExprPtr& condition : {rung.reached, rung.ahead, rung.ready}) add_read(condition, read);
      add_read(rung.breaks, read);
    }
  }
  for (const Estimate& estimate : framework.estimates) {
    add_read(estimate.start, read);
    for (const Estimate::Step& step : estimate.steps) add_read(step.share, read);
  }
}

FactNames facts_read_by(const Check& check) {
  FactNames read;
  add_conditions(check.vocabulary, read);
  add_rules(check.framework, read);
  add_numbers(check.framework, read);
  add_chains(check.framework, read);
  for (const Requirement& requirement : check.framework.requirements) {
    add_read(requirement.when, read);
    add_read(requirement.title, read);
  }
  for (const Action& action : check.framework.actions) {
    add_read(action.title, read);
    add_read(action.how, read);
  }
  for (const View& view : check.framework.views) {
    for (const View::Column& column : view.columns) read.insert(column.fact);
  }
  return read;
}

void warn_unread(const std::vector<FactDef>& facts, const std::string& table, const FactNames& read, Issues& issues) {
  for (const FactDef& fact : facts) {
    const FactName name{table, fact.id};
    if (read.count(name) != 0) continue;
    issues.push_back(warning("unread-fact", "nothing reads the fact \"" + to_text(name) + "\"",
                             "Use it in a rule, a score, a view or a text, or do not ask it.",
                             inside(fact.place, named("fact", to_text(name)))));
  }
}

using Uses = std::map<std::pair<FactName, std::string>, int>;

// A measure's own repeats are its author's business once, not again in each rule that uses its total. Each option of a set
// is an answer of its own.
void count_uses(const Expr& expr, Uses& uses) {
  if (expr.kind == ExprKind::Measure) return;
  if (expr.kind == ExprKind::Fact) ++uses[{expr.fact, ""}];
  const bool of_option = expr.kind == ExprKind::Includes && expr.children.size() == 2;
  if (of_option) ++uses[{expr.children[0]->fact, expr.children[1]->text}];
  if (of_option) return;
  for (const ExprPtr& child : expr.children) count_uses(*child, uses);
}

void warn_read_twice(const Rule& rule, Issues& issues) {
  Uses uses;
  if (rule.applies != nullptr) count_uses(*rule.applies, uses);
  if (rule.when != nullptr) count_uses(*rule.when, uses);
  for (const auto& [read, count] : uses) {
    if (count < 2) continue;
    issues.push_back(warning("fact-read-twice",
                             "\"" + to_text(read.first) +
                                 "\" is read more than once; while it is open, the rule may stay undetermined "
                                 "although no answer could change it",
                             "Where these are two bounds of one number, write x:between(least, greatest).",
                             inside(rule.place, named(rule.is_strength() ? "strength" : "rule", rule.id))));
  }
}

}  // namespace

void check_reading(const Check& check) {
  const FactNames read = facts_read_by(check);
  warn_unread(check.framework.own.facts, "", read, check.issues);
  for (const RecordType& table : check.framework.own.tables) warn_unread(table.facts, table.id, read, check.issues);
  for (const Rule& rule : check.framework.rules) warn_read_twice(rule, check.issues);
}

}  // namespace takehold
