// SPDX-License-Identifier: MIT
#include "compile/resolve.hpp"

#include <algorithm>

#include "takehold/value/text.hpp"

namespace takehold {

TypedForest resolve(const Vocabulary& vocabulary, std::span<const Root> roots, Issues& issues) {
  Resolver resolver(vocabulary, issues);
  for (const Root& root : roots) resolver.add(root);
  return resolver.take();
}

void Resolver::add(const Root& root) {
  what_ = root.what;
  const Typed* typed = resolve(*root.expr);
  if (typed != nullptr && typed->scope != AssessmentScope && typed->scope != scope_of(root.table))
    typed = fail(*root.expr, "row-outside-table",
                 "this reads a row of " + quote(vocabulary_.tables[static_cast<std::size_t>(typed->scope)].id) + " outside that table",
                 "say on = " + vocabulary_.tables[static_cast<std::size_t>(typed->scope)].id + ", or ask for any_row, sum and the like");
  if (typed != nullptr && root.wanted == Wanted::Truth && typed->type.kind != ValueType::Kind::Truth)
    typed = fail(*root.expr, "not-a-condition", "a condition is wanted here, this is " + to_text(typed->type), "compare it: x:at_least(1), x:is(\"option\")");
  if (typed != nullptr && root.wanted == Wanted::Number && typed->type.kind != ValueType::Kind::Number)
    typed = fail(*root.expr, "not-a-number", "a number is wanted here, this is " + to_text(typed->type), "use x:points { ... } or when(condition, 1, 0)");
  if (typed != nullptr && root.wanted == Wanted::Indicator) typed = indicator(root, *typed);
  forest_.roots.push_back(typed);
}

const Typed* Resolver::resolve(const Expr& expr) {
  if (const auto known = forest_.of.find(&expr); known != forest_.of.end()) return known->second;
  if (failed_.contains(&expr)) return nullptr;
  const Typed* typed = resolve_new(expr);
  if (typed == nullptr)
    failed_.insert(&expr);
  else
    forest_.of.emplace(&expr, typed);
  return typed;
}

const Typed* Resolver::resolve_new(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::Fact: return fact(expr);
    case ExprKind::Number: return number(expr);
    case ExprKind::Name: return fail(expr, "lone-name", quote(expr.text) + " alone is no value", "compare a fact with it: x:is(" + quote(expr.text) + ")");
    case ExprKind::All:
    case ExprKind::Any:
    case ExprKind::None:
    case ExprKind::CountOf: return truths(expr);
    case ExprKind::Not: return negation(expr);
    case ExprKind::Implies: return two_truths(expr);
    case ExprKind::Given: return given(expr);
    case ExprKind::Applies: return applies(expr);
    case ExprKind::Compare: return comparison(expr);
    case ExprKind::OneOf: return one_of(expr);
    case ExprKind::Between: return between(expr);
    case ExprKind::Includes: return includes(expr);
    case ExprKind::IncludesAny: return includes_any(expr);
    case ExprKind::Add:
    case ExprKind::Subtract:
    case ExprKind::Multiply:
    case ExprKind::Divide:
    case ExprKind::ShareOf:
    case ExprKind::PartOf:
    case ExprKind::Min:
    case ExprKind::Max: return arithmetic(expr);
    case ExprKind::OrIfNa: return or_if_na(expr);
    case ExprKind::When: return when(expr);
    case ExprKind::Points: return points(expr);
    case ExprKind::Measure: return measure(expr);
    case ExprKind::AnyRow:
    case ExprKind::EveryRow:
    case ExprKind::CountRows:
    case ExprKind::ShareOfRows:
    case ExprKind::Sum:
    case ExprKind::Mean:
    case ExprKind::Lowest:
    case ExprKind::Peak:
    case ExprKind::Worst:
    case ExprKind::Latest:
    case ExprKind::FallFromPeak:
    case ExprKind::AtWeek: return over_rows(expr);
  }
  return nullptr;
}

const Typed* Resolver::fail(const Expr& expr, std::string code, std::string message, std::string cure) {
  Place place = expr.place;
  place.path = what_;
  issues_.push_back(error(std::move(code), std::move(message), std::move(cure), std::move(place)));
  return nullptr;
}

Typed& Resolver::make(const Expr& expr, ValueType type) {
  Typed& typed = forest_.nodes.emplace_back();
  typed.expr = &expr;
  typed.kind = expr.kind;
  typed.comparison = expr.comparison;
  typed.type = std::move(type);
  return typed;
}

Typed& Resolver::make_constant(const Expr& expr, const ValueType& type, std::int64_t units) {
  Typed& typed = make(expr, type);
  typed.kind = ExprKind::Number;
  typed.type.constant = true;
  typed.a = units;
  return typed;
}

const Typed* Resolver::with_children(Typed& typed, std::vector<const Typed*> children) {
  if (std::find(children.begin(), children.end(), nullptr) != children.end()) return nullptr;
  typed.children = std::move(children);
  return join_scopes(typed) ? &typed : nullptr;
}

bool Resolver::join_scopes(Typed& typed) {
  for (const Typed* part : typed.children) {
    typed.type.rounded = typed.type.rounded || part->type.rounded;
    if (part->scope == AssessmentScope || part->scope == typed.scope) continue;
    if (typed.scope != AssessmentScope) {
      fail(*typed.expr, "two-tables", "rows of two tables meet here; there are no joins",
           "reduce one of them with any_row, sum and the like");
      return false;
    }
    typed.scope = part->scope;
  }
  return true;
}

int Resolver::scope_of(std::string_view table) const {
  for (std::size_t i = 0; i < vocabulary_.tables.size(); ++i)
    if (vocabulary_.tables[i].id == table) return static_cast<int>(i);
  return AssessmentScope;
}

bool Resolver::has_children(const Expr& expr, std::size_t at_least) {
  const auto there = [](const ExprPtr& child) { return child != nullptr; };
  if (expr.children.size() >= at_least && std::all_of(expr.children.begin(), expr.children.end(), there)) return true;
  fail(expr, "nothing-to-combine", std::string(to_text(expr.kind)) + " has nothing to work on", "give it at least one condition or number");
  return false;
}

const Typed* Resolver::child(const Expr& parent, std::size_t i) { return resolve(*parent.children[i]); }

const Typed* Resolver::truth_child(const Expr& parent, std::size_t i) {
  const Typed* typed = child(parent, i);
  if (typed == nullptr || typed->type.kind == ValueType::Kind::Truth) return typed;
  return fail(*parent.children[i], "not-a-condition", std::string(to_text(parent.kind)) + " takes conditions, this is " + to_text(typed->type),
              "compare it: x:at_least(1), x:is(\"option\")");
}

const Typed* Resolver::number_child(const Expr& parent, std::size_t i) {
  const Typed* typed = child(parent, i);
  if (typed == nullptr || typed->type.kind == ValueType::Kind::Number) return typed;
  return fail(*parent.children[i], "not-a-number", std::string(to_text(parent.kind)) + " takes numbers, this is " + to_text(typed->type),
              "levels and choices become numbers with x:points { ... }, conditions with when(condition, 1, 0)");
}

const Typed* Resolver::fact(const Expr& expr) {
  const FactDef* def = vocabulary_.find(expr.fact);
  if (def == nullptr) {
    const auto known = vocabulary_.fact_names();
    return fail(expr, "unknown-fact", "there is no fact " + quote(to_text(expr.fact)), did_you_mean(to_text(expr.fact), known));
  }
  Typed& typed = make(expr, type_of(*def));
  typed.fact = def;
  typed.scope = scope_of(expr.fact.table);
  return resolve_condition(typed, *def) ? &typed : nullptr;
}

bool Resolver::resolve_condition(Typed& typed, const FactDef& fact) {
  if (fact.asked_if == nullptr) return true;
  if (std::find(conditions_.begin(), conditions_.end(), &fact) != conditions_.end()) {
    fail(*fact.asked_if, "asked-if-cycle", "whether " + quote(fact.id) + " is asked depends on itself", "take it out of its own asked_if");
    return false;
  }
  conditions_.push_back(&fact);
  const Typed* condition = resolve(*fact.asked_if);
  conditions_.pop_back();
  if (condition == nullptr) return false;
  const bool suits = condition->type.kind == ValueType::Kind::Truth && (condition->scope == AssessmentScope || condition->scope == typed.scope);
  if (!suits) {
    fail(*fact.asked_if, "asked-if", "asked_if of " + quote(fact.id) + " must be a condition over the assessment or the same row");
    return false;
  }
  typed.asked_if = condition;
  return true;
}

const Typed* Resolver::number(const Expr& expr) {
  if (expr.scale > MaxScale) return fail(expr, "too-many-decimals", "a constant has at most 6 decimals");
  ValueType type;
  type.kind = ValueType::Kind::Number;
  type.scale = expr.scale;
  type.unit = expr.unit;
  type.any_unit = expr.unit.empty();
  return &make_constant(expr, type, expr.units);
}

const Typed* Resolver::measure(const Expr& expr) {
  if (!has_children(expr, 1)) return nullptr;
  const Typed* total = number_child(expr, 0);
  return total == nullptr ? nullptr : with_children(make(expr, total->type), {total});
}

// In millionths of one: yes 1 and no 0, a level by its place, percent by 100; for a table the mean over its rows.
const Typed* Resolver::indicator(const Root& root, const Typed& value) {
  const Expr& expr = *root.expr;
  ValueType number;
  number.kind = ValueType::Kind::Number;
  const Typed* numerator = &value;
  std::int64_t whole = 1;
  if (value.type.kind == ValueType::Kind::Truth) {
    Typed& count = make(expr, number);
    count.kind = ExprKind::CountOf;
    numerator = with_children(count, {&value});
  } else if (value.type.kind == ValueType::Kind::Place && value.type.options->type == FactType::Level) {
    whole = std::max<std::int64_t>(1, static_cast<std::int64_t>(value.type.options->options.size()) - 1);
  } else if (value.type.kind != ValueType::Kind::Number) {
    return fail(expr, "not-an-indicator", "an indicator is yes or no, a level, a percentage or a number from 0 to 1; this is " + to_text(value.type));
  } else if (value.type.unit == "percent") {
    whole = 100;
  }
  ValueType millionths = number;
  millionths.scale = QuotientScale;
  Typed& share = make(expr, millionths);
  share.kind = ExprKind::ShareOf;
  const Typed* result = with_children(share, {numerator, &make_constant(expr, number, whole)});
  if (root.table.empty()) return result;
  Typed& mean = make(expr, millionths);
  mean.kind = ExprKind::Mean;
  mean.table = scope_of(root.table);
  mean.children = {result};
  return &mean;
}

}  // namespace takehold
