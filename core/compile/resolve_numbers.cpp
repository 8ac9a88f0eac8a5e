// SPDX-License-Identifier: MIT
#include <algorithm>

#include "compile/resolve.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

ValueType number_type(int scale, std::string unit, bool rounded = false) {
  ValueType type;
  type.kind = ValueType::Kind::Number;
  type.scale = scale;
  type.unit = std::move(unit);
  type.rounded = rounded;
  return type;
}

bool is_weekly_word(ExprKind kind) {
  return kind == ExprKind::Latest || kind == ExprKind::FallFromPeak || kind == ExprKind::AtWeek;
}
bool takes_a_condition(ExprKind kind) {
  return kind == ExprKind::AnyRow || kind == ExprKind::EveryRow || kind == ExprKind::CountRows || kind == ExprKind::ShareOfRows;
}
// Picks one of the row's values instead of calculating with them.
bool picks_a_value(ExprKind kind) {
  return kind == ExprKind::Lowest || kind == ExprKind::Peak || kind == ExprKind::Latest || kind == ExprKind::AtWeek;
}

}  // namespace

const Typed* Resolver::arithmetic(const Expr& expr) {
  if (!has_children(expr, 2)) return nullptr;
  const Typed* a = child(expr, 0);
  const Typed* b = child(expr, 1);
  if (a == nullptr || b == nullptr) return nullptr;
  if (expr.kind == ExprKind::Subtract && a->type.kind == ValueType::Kind::Date && b->type.kind == ValueType::Kind::Date)
    return with_children(make(expr, number_type(0, "day")), {a, b});
  a = number_child(expr, 0);
  b = number_child(expr, 1);
  if (a == nullptr || b == nullptr) return nullptr;
  const bool multiplies = expr.kind == ExprKind::Multiply, divides = expr.kind == ExprKind::Divide;
  const bool of_shares = expr.kind == ExprKind::PartOf;  // a share of anything is a share
  if (!multiplies && !divides && !of_shares && !same_unit(a->type, b->type))
    return fail(expr, "mixed-units", std::string(to_text(expr.kind)) + " mixes " + to_text(a->type) + " with " + to_text(b->type),
                "divide or multiply to one unit first, or count conditions with count_of");
  ValueType type = number_type(std::max(a->type.scale, b->type.scale), unit_of_either(a->type, b->type));
  if (multiplies) {
    type.scale = a->type.scale + b->type.scale;
    type.unit = a->type.unit.empty() || b->type.unit.empty() ? unit_of_either(a->type, b->type) : a->type.unit + " x " + b->type.unit;
    if (type.scale > MaxScale) return fail(expr, "too-many-decimals", "this product would have more than 6 decimals");
  } else if (divides) {
    type = number_type(QuotientScale, b->type.unit.empty() ? a->type.unit : a->type.unit == b->type.unit ? "" : a->type.unit + " per " + b->type.unit, true);
  } else if (expr.kind == ExprKind::ShareOf || expr.kind == ExprKind::PartOf) {
    type = number_type(QuotientScale, "", true);
  }
  return with_children(make(expr, type), {a, b});
}

const Typed* Resolver::or_if_na(const Expr& expr) {
  if (!has_children(expr, 2)) return nullptr;
  const Typed* value = number_child(expr, 0);
  const Typed* otherwise = number_child(expr, 1);
  if (value == nullptr || otherwise == nullptr) return nullptr;
  if (!otherwise->type.constant) return fail(expr, "or-if-na-what", "or_if_na takes a constant", "write x:or_if_na(0)");
  if (!same_unit(value->type, otherwise->type)) return fail(expr, "mixed-units", "the constant is in another unit");
  return with_children(make(expr, number_type(std::max(value->type.scale, otherwise->type.scale), value->type.unit)), {value, otherwise});
}

const Typed* Resolver::when(const Expr& expr) {
  if (!has_children(expr, 3)) return nullptr;
  const Typed* condition = truth_child(expr, 0);
  const Typed* then = number_child(expr, 1);
  const Typed* otherwise = number_child(expr, 2);
  if (condition == nullptr || then == nullptr || otherwise == nullptr) return nullptr;
  if (!same_unit(then->type, otherwise->type))
    return fail(expr, "mixed-units", "when gives " + to_text(then->type) + " or " + to_text(otherwise->type), "give both in one unit");
  ValueType type = number_type(std::max(then->type.scale, otherwise->type.scale), unit_of_either(then->type, otherwise->type));
  type.any_unit = then->type.any_unit && otherwise->type.any_unit;
  return with_children(make(expr, type), {condition, then, otherwise});
}

const Typed* Resolver::points(const Expr& expr) {
  if (!has_children(expr, 1)) return nullptr;
  const Typed* place = child(expr, 0);
  if (place == nullptr) return nullptr;
  if (place->type.kind != ValueType::Kind::Place)
    return fail(expr, "points-of-what", "points are given for the options of a level or choice, this is " + to_text(place->type));
  const FactDef& fact = *place->type.options;
  Typed& typed = make(expr, number_type(expr.scale, ""));
  std::vector<std::string> missing;
  for (const Option& option : fact.options) {
    const auto found = std::find(expr.names.begin(), expr.names.end(), option.id);
    if (found == expr.names.end())
      missing.push_back(option.id);
    else
      typed.constants.push_back(expr.values[static_cast<std::size_t>(found - expr.names.begin())]);
  }
  if (!missing.empty()) return fail(expr, "points-missing", "points of " + quote(fact.id) + " say nothing of " + list_in_words(missing, 9));
  if (expr.names.size() > fact.options.size())
    for (const std::string& name : expr.names)
      if (!find_option(fact, name)) return fail(expr, "unknown-option", quote(fact.id) + " has no option " + quote(name));
  return with_children(typed, {place});
}

const Typed* Resolver::over_rows(const Expr& expr) {
  const int table = scope_of(expr.table);
  if (table == AssessmentScope) return fail(expr, "unknown-table", "there is no record type " + quote(expr.table));
  const RecordType& records = vocabulary_.tables[static_cast<std::size_t>(table)];
  if (is_weekly_word(expr.kind) && !records.weekly)
    return fail(expr, "not-weekly", std::string(to_text(expr.kind)) + " needs rows by week, " + quote(records.id) + " has none");
  const bool suits = expr.of.empty() ? !is_weekly_word(expr.kind) || records.per.empty() : records.per == expr.of;
  if (!suits) return refuse_series(expr, records);
  const bool counts_every_row = expr.kind == ExprKind::CountRows && expr.children.empty();
  if (!counts_every_row && !has_children(expr, 1)) return nullptr;
  Typed& typed = make(expr, {});
  typed.table = table;
  typed.scope = expr.of.empty() ? AssessmentScope : scope_of(expr.of);
  typed.a = expr.units;
  if (counts_every_row) {
    typed.type = number_type(0, "");
    return &typed;
  }
  return child_suits_table(expr, typed, records) ? &typed : nullptr;
}

// The weeks of several series have no order among themselves, and a series belongs to rows of one table only.
const Typed* Resolver::refuse_series(const Expr& expr, const RecordType& table) {
  if (table.per.empty())
    return fail(expr, "no-series", "the rows of " + quote(table.id) + " belong to no other table", "leave out :of(" + expr.of + ")");
  const std::string cure = "write " + table.id + ":of(" + table.per + "):" + std::string(to_text(expr.kind)) + "(...) in what is said of each row of " + quote(table.per);
  if (expr.of.empty())
    return fail(expr, "series-of-what", quote(table.id) + " has a series for each row of " + quote(table.per) + "; " + std::string(to_text(expr.kind)) + " needs one of them", cure);
  return fail(expr, "series-of-what", "the rows of " + quote(table.id) + " belong to those of " + quote(table.per) + ", not to those of " + quote(expr.of), cure);
}

bool Resolver::child_suits_table(const Expr& expr, Typed& typed, const RecordType& table) {
  const Typed* value = takes_a_condition(expr.kind) ? truth_child(expr, 0) : child(expr, 0);
  if (value == nullptr) return false;
  if (value->scope != AssessmentScope && value->scope != typed.table) {
    fail(expr, "row-outside-table", std::string(to_text(expr.kind)) + " of " + quote(table.id) + " reads a row of another table; there are no joins");
    return false;
  }
  typed.children = {value};
  return value_over_rows(expr, typed);
}

bool Resolver::value_over_rows(const Expr& expr, Typed& typed) {
  const Typed& value = *typed.children[0];
  if (expr.kind == ExprKind::AnyRow || expr.kind == ExprKind::EveryRow) return true;
  if (expr.kind == ExprKind::CountRows) return typed.type = number_type(0, ""), true;
  if (expr.kind == ExprKind::ShareOfRows) return typed.type = number_type(QuotientScale, "", true), true;
  const bool ordered = value.type.kind == ValueType::Kind::Date || (value.type.kind == ValueType::Kind::Place && value.type.options->type == FactType::Level);
  if (expr.kind == ExprKind::Worst) {
    if (value.fact == nullptr || value.fact->better == Better::Neither) {
      fail(expr, "worst-of-what", "worst needs a fact that says which end is better", "add better = \"higher\" or \"lower\" to the fact");
      return false;
    }
    typed.kind = value.fact->better == Better::Higher ? ExprKind::Lowest : ExprKind::Peak;
  }
  if (value.type.kind != ValueType::Kind::Number && !(ordered && picks_a_value(typed.kind))) {
    fail(expr, "not-a-number", std::string(to_text(expr.kind)) + " takes numbers, this is " + to_text(value.type), "levels become numbers with x:points { ... }");
    return false;
  }
  typed.type = value.type;
  typed.type.constant = false;
  if (typed.kind == ExprKind::Mean) typed.type = number_type(QuotientScale, value.type.unit, true);
  if (typed.kind == ExprKind::FallFromPeak) typed.type = number_type(QuotientScale, "", true);
  return true;
}

}  // namespace takehold
