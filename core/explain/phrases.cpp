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

}  // namespace

bool has_opposite_of_its_own(const Expr& expr) { return expr.kind == ExprKind::Fact || is_equality(expr); }

std::string Phrases::condition(const Expr& expr) const {
  switch (expr.kind) {
    case ExprKind::Fact: return label(expr.fact) + " is yes";
    case ExprKind::Not: return opposite(*expr.children[0]);
    case ExprKind::All: return joined(expr, " and ");
    case ExprKind::Any: return joined(expr, " or ");
    case ExprKind::None: return "none of: " + joined(expr, "; ");
    case ExprKind::Implies: return "if " + condition(*expr.children[0]) + ", then " + condition(*expr.children[1]);
    case ExprKind::Given: return condition(*expr.children[1]) + " (asked where " + condition(*expr.children[0]) + ")";
    case ExprKind::Applies: return capitalised(noun(*expr.children[0])) + " applies";
    case ExprKind::Compare: return comparison(expr, comparison_word(expr.comparison));
    case ExprKind::OneOf: return among(expr, " is ", " is one of ");
    case ExprKind::Between:
      return capitalised(noun(*expr.children[0])) + " is between " + constant(*expr.children[1], *expr.children[0]) + " and " +
             constant(*expr.children[2], *expr.children[0]);
    case ExprKind::Includes: return capitalised(noun(*expr.children[0])) + " includes " + constant(*expr.children[1], *expr.children[0]);
    case ExprKind::IncludesAny: return among(expr, " includes ", " includes any of ");
    case ExprKind::AnyRow:
    case ExprKind::EveryRow: return capitalised(over_rows(expr));
    default: return capitalised(noun(expr));
  }
}

std::string Phrases::joined(const Expr& expr, const std::string& word) const {
  std::string text;
  for (const ExprPtr& child : expr.children) text += (text.empty() ? "" : word) + condition(*child);
  return text;
}

// What is asked for on its own, `x:is_not(v)` and `x:is(false)`, reads as one sentence; the opposite of anything else names it.
std::string Phrases::opposite(const Expr& expr) const {
  if (expr.kind == ExprKind::Fact) return label(expr.fact) + " is no";
  return is_equality(expr) ? comparison(expr, " is not ") : "not: " + condition(expr);
}

std::string Phrases::comparison(const Expr& expr, std::string_view word) const {
  const Expr &left = *expr.children[0], &right = *expr.children[1];
  const bool is_constant = right.kind == ExprKind::Name || right.kind == ExprKind::Number;
  return capitalised(noun(left)) + std::string(word) + (is_constant ? constant(right, left) : noun(right));
}

std::string Phrases::among(const Expr& expr, std::string_view one, std::string_view several) const {
  std::vector<std::string> values;
  for (std::size_t i = 1; i < expr.children.size(); ++i) values.push_back(constant(*expr.children[i], *expr.children[0]));
  return capitalised(noun(*expr.children[0])) + std::string(values.size() == 1 ? one : several) + list_in_words(values, values.size());
}

std::string Phrases::noun(const Expr& expr) const {
  switch (expr.kind) {
    case ExprKind::Fact: return in_sentence(label(expr.fact));
    case ExprKind::Number: return print_decimal(expr.units, expr.scale);
    case ExprKind::Name: return expr.text;
    case ExprKind::Measure: return "the sum \"" + expr.text + "\"";
    case ExprKind::OrIfNa: return noun(*expr.children[0]);
    case ExprKind::Points: return "the points for " + noun(*expr.children[0]);
    case ExprKind::Given: return noun(*expr.children[1]);
    case ExprKind::When: return noun(*expr.children[1]) + " or " + noun(*expr.children[2]);
    case ExprKind::CountOf: return "the number that hold of " + std::to_string(expr.children.size()) + " conditions";
    case ExprKind::ShareOf:
    case ExprKind::PartOf:
    case ExprKind::Add:
    case ExprKind::Subtract:
    case ExprKind::Multiply:
    case ExprKind::Divide:
    case ExprKind::Min:
    case ExprKind::Max: return arithmetic(expr);
    default: return reads_rows(expr.kind) ? over_rows(expr) : condition(expr);
  }
}

std::string Phrases::arithmetic(const Expr& expr) const {
  const std::string a = noun(*expr.children[0]), b = noun(*expr.children[1]);
  switch (expr.kind) {
    case ExprKind::Add: return a + " plus " + b;
    case ExprKind::Subtract: return a + " minus " + b;
    case ExprKind::Multiply: return a + " times " + b;
    case ExprKind::Divide: return a + " divided by " + b;
    case ExprKind::ShareOf: return a + " as a share of " + b;
    case ExprKind::PartOf: return a + " of " + b;
    case ExprKind::Min: return "the lesser of " + a + " and " + b;
    default: return "the greater of " + a + " and " + b;
  }
}

std::string Phrases::over_rows(const Expr& expr) const {
  const RecordType* table = vocabulary_.find_table(expr.table);
  const RecordType* owner = vocabulary_.find_table(expr.of);
  std::string one = table == nullptr ? expr.table : table->one, many = table == nullptr ? expr.table : table->many;
  if (owner != nullptr) {
    one = "week of this " + evaluation_.speaker.say_words(owner->one);
    many = "weeks of this " + evaluation_.speaker.say_words(owner->one);
  }
  const std::string value = expr.children.empty() ? "" : in_sentence(noun(*expr.children[0]));
  switch (expr.kind) {
    case ExprKind::AnyRow: return "at least one " + one + " where " + value;
    case ExprKind::EveryRow: return "every " + one + ": " + value;
    case ExprKind::CountRows: return "the number of " + many + (value.empty() ? "" : " where " + value);
    case ExprKind::ShareOfRows: return "the share of " + many + " where " + value;
    case ExprKind::Sum: return value + " over all " + many;
    case ExprKind::Mean: return "the mean of " + value + " over all " + many;
    case ExprKind::Lowest: return "the lowest " + value + " of all " + many;
    case ExprKind::Peak: return "the highest " + value + " of all " + many;
    case ExprKind::Worst: return "the worst " + value + " of all " + many;
    case ExprKind::Latest: return "the latest " + value;
    case ExprKind::FallFromPeak: return "the fall of " + value + " from its peak";
    default: return value + " in week " + std::to_string(expr.units);
  }
}

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
