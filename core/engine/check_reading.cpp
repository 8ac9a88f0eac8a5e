// SPDX-License-Identifier: MIT
#include <map>
#include <utility>

#include "engine/checks.hpp"
#include "takehold/framework/facts_read.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

void warn_unread(const std::vector<FactDef>& facts, const std::string& table, const FactNames& read, Issues& issues) {
  for (const FactDef& fact : facts) {
    const FactName name{table, fact.id};
    if (read.count(name) != 0) continue;
    issues.push_back(warning("unread-fact", "nothing reads the fact " + quote(to_text(name)),
                             "use it in a rule, a score, a view or a text, or do not ask it",
                             inside(fact.place, named("fact", to_text(name)))));
  }
}

using Uses = std::map<std::pair<FactName, std::string>, int>;

// Facts read twice within a measure are its author's business, not to be repeated for each rule that uses its total. Each option
// of a set is an answer of its own.
void count_uses(const Expr& expr, Uses& uses) {
  if (expr.kind == ExprKind::Measure) return;
  if (expr.kind == ExprKind::Fact) ++uses[{expr.fact, ""}];
  if (expr.kind == ExprKind::Includes || expr.kind == ExprKind::IncludesAny) {
    for (std::size_t i = 1; i < expr.children.size(); ++i) ++uses[{expr.children[0]->fact, expr.children[i]->text}];
    return;
  }
  for (const ExprPtr& child : expr.children) count_uses(*child, uses);
}

void warn_read_twice(const Rule& rule, Issues& issues) {
  Uses uses;
  count_uses(*rule.condition, uses);
  for (const auto& [read, count] : uses) {
    if (count < 2) continue;
    issues.push_back(warning("fact-read-twice",
                             "\"" + to_text(read.first) +
                                 "\" is read more than once; while it is open, the rule may stay undetermined "
                                 "although no answer could change it",
                             "where these are two bounds of one number, write x:between(least, greatest)",
                             inside(rule.place, named(std::string(word_of(rule)), rule.id))));
  }
}

}  // namespace

void check_reading(const Check& check) {
  const FactNames read = facts_read(check.framework);
  warn_unread(check.framework.own.facts, "", read, check.issues);
  for (const RecordType& table : check.framework.own.tables) warn_unread(table.facts, table.id, read, check.issues);
  for (const Rule& rule : check.framework.rules) warn_read_twice(rule, check.issues);
}

}  // namespace takehold
