// SPDX-License-Identifier: MIT
#include "explain/phrases.hpp"

#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

#include "explain/labels.hpp"

namespace takehold {
namespace {

std::string_view comparison_word(Comparison comparison) {
  switch (comparison) {
    case Comparison::AtLeast: return " is at least ";
    case Comparison::Above: return " is more than ";
    case Comparison::AtMost: return " is at most ";
    case Comparison::Below: return " is less than ";
    case Comparison::Is: return " is ";
  }
  return " is ";
}

bool is_equality(const Expr& expr) { return expr.kind == ExprKind::Compare && expr.comparison == Comparison::Is; }

// Their words begin with a condition, or with a word that stays small.
bool is_made_of_conditions(ExprKind kind) {
  return kind == ExprKind::All || kind == ExprKind::Any || kind == ExprKind::None || kind == ExprKind::Not || kind == ExprKind::Implies;
}

}  // namespace

bool has_opposite_of_its_own(const Expr& expr) { return expr.kind == ExprKind::Fact || is_equality(expr); }

std::string Phrases::condition(const Expr& expr) const {
  if (expr.kind == ExprKind::Fact) return label(expr.fact) + " is yes";
  if (expr.kind == ExprKind::Given) return condition(*expr.children[1]) + " (asked where " + condition(*expr.children[0]) + ")";
  return is_made_of_conditions(expr.kind) ? noun(expr) : capitalised(noun(expr));
}

std::string Phrases::joined(const Expr& expr, const std::string& word) const {
  std::string text;
  for (const ExprPtr& child : expr.children) text += (text.empty() ? "" : word) + condition(*child);
  return text;
}

// What is asked for on its own, `x:is_not(v)` and `x:is(false)`, reads as one sentence; the opposite of anything else names it.
std::string Phrases::opposite(const Expr& expr) const {
  if (expr.kind == ExprKind::Fact) return label(expr.fact) + " is no";
  return is_equality(expr) ? capitalised(comparison(expr, " is not ")) : "not: " + condition(expr);
}

std::string Phrases::comparison(const Expr& expr, std::string_view word) const {
  const Expr &left = *expr.children[0], &right = *expr.children[1];
  const bool is_constant = right.kind == ExprKind::Name || right.kind == ExprKind::Number;
  return noun(left) + std::string(word) + (is_constant ? constant(right, left) : noun(right));
}

std::string Phrases::among(const Expr& expr, std::string_view one, std::string_view several) const {
  std::vector<std::string> values;
  for (std::size_t i = 1; i < expr.children.size(); ++i) values.push_back(constant(*expr.children[i], *expr.children[0]));
  return noun(*expr.children[0]) + std::string(values.size() == 1 ? one : several) + list_in_words(values, values.size());
}

std::string Phrases::noun(const Expr& expr) const {
  const auto child = [&](std::size_t i) { return noun(*expr.children[i]); };
  const auto value = [&](std::size_t i) { return constant(*expr.children[i], *expr.children[0]); };
  switch (expr.kind) {
    case ExprKind::Fact: return in_sentence(label(expr.fact));
    case ExprKind::Number: return print_decimal(expr.units, expr.scale);
    case ExprKind::Name: return expr.text;
    case ExprKind::All: return joined(expr, " and ");
    case ExprKind::Any: return joined(expr, " or ");
    case ExprKind::None: return "none of: " + joined(expr, "; ");
    case ExprKind::Not: return opposite(*expr.children[0]);
    case ExprKind::Implies: return "if " + condition(*expr.children[0]) + ", then " + condition(*expr.children[1]);
    case ExprKind::Given: return child(1);
    case ExprKind::Applies: return child(0) + " applies";
    case ExprKind::Compare: return comparison(expr, comparison_word(expr.comparison));
    case ExprKind::OneOf: return among(expr, " is ", " is one of ");
    case ExprKind::Between: return child(0) + " is between " + value(1) + " and " + value(2);
    case ExprKind::Includes: return child(0) + " includes " + value(1);
    case ExprKind::IncludesAny: return among(expr, " includes ", " includes any of ");
    case ExprKind::AnyRow: return "at least one " + one_row(expr) + " where " + row_value(expr);
    case ExprKind::EveryRow: return "every " + one_row(expr) + ": " + row_value(expr);
    case ExprKind::Add: return child(0) + " plus " + child(1);
    case ExprKind::Subtract: return child(0) + " minus " + child(1);
    case ExprKind::Multiply: return child(0) + " times " + child(1);
    case ExprKind::Divide: return child(0) + " divided by " + child(1);
    case ExprKind::ShareOf: return child(0) + " as a share of " + child(1);
    case ExprKind::PartOf: return child(0) + " of " + child(1);
    case ExprKind::Min: return "the lesser of " + child(0) + " and " + child(1);
    case ExprKind::Max: return "the greater of " + child(0) + " and " + child(1);
    case ExprKind::OrIfNa: return child(0);
    case ExprKind::When: return child(1) + " or " + child(2);
    case ExprKind::Points: return "the points for " + child(0);
    case ExprKind::CountOf: return "the number that hold of " + std::to_string(expr.children.size()) + " conditions";
    case ExprKind::CountRows: return "the number of " + many_rows(expr) + (expr.children.empty() ? "" : " where " + row_value(expr));
    case ExprKind::ShareOfRows: return "the share of " + many_rows(expr) + " where " + row_value(expr);
    case ExprKind::Sum: return row_value(expr) + " over all " + many_rows(expr);
    case ExprKind::Mean: return "the mean of " + row_value(expr) + " over all " + many_rows(expr);
    case ExprKind::Lowest: return "the lowest " + row_value(expr) + " of all " + many_rows(expr);
    case ExprKind::Peak: return "the highest " + row_value(expr) + " of all " + many_rows(expr);
    case ExprKind::Worst: return "the worst " + row_value(expr) + " of all " + many_rows(expr);
    case ExprKind::Latest: return "the latest " + row_value(expr);
    case ExprKind::FallFromPeak: return "the fall of " + row_value(expr) + " from its peak";
    case ExprKind::AtWeek: return row_value(expr) + " in week " + std::to_string(expr.units);
    case ExprKind::Measure: return "the sum \"" + expr.text + "\"";
  }
  return {};
}

std::string Phrases::one_row(const Expr& expr) const {
  const RecordType* table = vocabulary_.find_table(expr.table);
  if (const RecordType* owner = vocabulary_.find_table(expr.of)) return "week of this " + evaluation_.speaker.say_words(owner->one);
  return table == nullptr ? expr.table : table->one;
}

std::string Phrases::many_rows(const Expr& expr) const {
  const RecordType* table = vocabulary_.find_table(expr.table);
  if (const RecordType* owner = vocabulary_.find_table(expr.of)) return "weeks of this " + evaluation_.speaker.say_words(owner->one);
  return table == nullptr ? expr.table : table->many;
}

std::string Phrases::row_value(const Expr& expr) const { return in_sentence(noun(*expr.children[0])); }

const FactDef* Phrases::fact_in(const Expr& expr) const {
  const auto read = facts_read(expr);
  return read.empty() ? nullptr : vocabulary_.find(read.front());
}

std::string Phrases::constant(const Expr& value, const Expr& beside) const {
  const FactDef* fact = fact_in(beside);
  if (value.kind == ExprKind::Name) {
    const auto option = fact == nullptr ? std::nullopt : find_option(*fact, value.text);
    return option ? "\"" + evaluation_.speaker.say_words(fact->options[*option].label) + "\"" : "\"" + value.text + "\"";
  }
  const auto unit = evaluation_.compiled->units.find(&beside);
  if (unit == evaluation_.compiled->units.end()) return print_decimal(value.units, value.scale);
  if (unit->second == "percent") return print_decimal(value.units, value.scale) + " %";
  if (unit->second == "money") return print_decimal(value.units, value.scale) + " " + evaluation_.speaker.assessment->currency;
  const std::string many = fact != nullptr && fact->unit_one == unit->second ? fact->unit_many : unit->second;
  return say_interval(Interval::exactly(value.units), value.scale, unit->second, many);
}

std::string Phrases::label(const FactName& fact) const {
  const FactDef* def = vocabulary_.find(fact);
  return def == nullptr || def->label.empty() ? to_text(fact) : evaluation_.speaker.say_words(def->label);
}

}  // namespace takehold
