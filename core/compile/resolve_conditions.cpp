// SPDX-License-Identifier: MIT
#include <algorithm>

#include "compile/resolve.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

ValueType truth() { return {}; }

std::vector<std::string> option_ids(const FactDef& fact) {
  std::vector<std::string> ids;
  for (const Option& option : fact.options) ids.push_back(option.id);
  return ids;
}

std::string near_option(const FactDef& fact, std::string_view wanted) {
  const auto ids = option_ids(fact);
  return did_you_mean(wanted, ids, "its options are " + list_in_words(ids, 12));
}

// "at_least" read from the other side is "at_most".
Comparison mirrored(Comparison comparison) {
  switch (comparison) {
    case Comparison::AtMost: return Comparison::AtLeast;
    case Comparison::Below: return Comparison::Above;
    case Comparison::AtLeast:
    case Comparison::Above:
    case Comparison::Is: break;
  }
  return comparison;
}
bool is_mirrored(Comparison comparison) { return comparison == Comparison::AtMost || comparison == Comparison::Below; }

}  // namespace

const Typed* Resolver::truths(const Expr& expr) {
  if (!has_children(expr, 1)) return nullptr;
  std::vector<const Typed*> children;
  for (std::size_t i = 0; i < expr.children.size(); ++i) children.push_back(truth_child(expr, i));
  ValueType type = truth();
  if (expr.kind == ExprKind::CountOf) type.kind = ValueType::Kind::Number;
  return with_children(make(expr, type), std::move(children));
}

const Typed* Resolver::negation(const Expr& expr) {
  if (!has_children(expr, 1)) return nullptr;
  return with_children(make(expr, truth()), {truth_child(expr, 0)});
}

const Typed* Resolver::two_truths(const Expr& expr) {
  if (!has_children(expr, 2)) return nullptr;
  return with_children(make(expr, truth()), {truth_child(expr, 0), truth_child(expr, 1)});
}

const Typed* Resolver::given(const Expr& expr) {
  if (!has_children(expr, 2)) return nullptr;
  const Typed* condition = truth_child(expr, 0);
  const Typed* value = child(expr, 1);
  if (condition == nullptr || value == nullptr) return nullptr;
  if (value->type.kind == ValueType::Kind::Set || value->type.kind == ValueType::Kind::Text)
    return fail(expr, "given-what", "given(condition, x) takes a condition or a number as x, this is " + to_text(value->type));
  ValueType type = value->type;
  type.constant = false;
  return with_children(make(expr, type), {condition, value});
}

const Typed* Resolver::applies(const Expr& expr) {
  if (!has_children(expr, 1)) return nullptr;
  const Typed* value = child(expr, 0);
  if (value == nullptr) return nullptr;
  const bool has_number = value->type.kind == ValueType::Kind::Number || value->type.kind == ValueType::Kind::Place || value->type.kind == ValueType::Kind::Date;
  if (!has_number)
    return fail(expr, "applies-what", "applies() is asked of numbers, levels, choices and dates; this is " + to_text(value->type));
  return with_children(make(expr, truth()), {value});
}

const Typed* Resolver::comparison(const Expr& expr) {
  if (!has_children(expr, 2)) return nullptr;
  const Typed* left = child(expr, 0);
  if (left == nullptr) return nullptr;
  const std::string call = ":" + std::string(to_text(expr.comparison));
  switch (left->type.kind) {
    case ValueType::Kind::Truth:
      return fail(expr, "compared-condition", "a yes-or-no fact or condition cannot be compared with " + call, "use it as it is, or inside none { ... }");
    case ValueType::Kind::Set: return fail(expr, "compared-set", "a set of choices cannot be compared with " + call, "ask x:includes(\"option\")");
    case ValueType::Kind::Text: return compare_text(expr, *left);
    case ValueType::Kind::Number:
    case ValueType::Kind::Place:
    case ValueType::Kind::Date: break;
  }
  const Typed* right = constant_for(*left, *expr.children[1]);
  if (right == nullptr) return nullptr;
  return compare_numbers(expr, *left, *right);
}

const Typed* Resolver::compare_numbers(const Expr& expr, const Typed& left, const Typed& right) {
  if (left.type.kind != right.type.kind)
    return fail(expr, "mixed-types", to_text(left.type) + " is compared with " + to_text(right.type));
  if (left.type.kind == ValueType::Kind::Number && !same_unit(left.type, right.type))
    return fail(expr, "mixed-units", to_text(left.type) + " is compared with " + to_text(right.type), "bring both to one unit first");
  if (left.type.kind == ValueType::Kind::Place) {
    if (!same_options(*left.type.options, *right.type.options))
      return fail(expr, "mixed-options", quote(left.type.options->id) + " and " + quote(right.type.options->id) + " have different options");
    if (left.type.options->type == FactType::Choice && expr.comparison != Comparison::Is)
      return fail(expr, "unordered", "the options of the choice " + quote(left.type.options->id) + " have no order", "use is or one_of, or make it a level");
  }
  if (right.type.constant && !place_in_range(left, right, expr)) return nullptr;
  if (left.type.rounded && expr.comparison == Comparison::Is) {
    Place place = expr.place;
    place.path = what_;
    issues_.push_back(warning("equal-to-rounded", "a rounded number is compared for equality", "use between(lo, hi)", place));
  }
  Typed& typed = make(expr, truth());
  typed.comparison = mirrored(expr.comparison);
  if (is_mirrored(expr.comparison)) return with_children(typed, {&right, &left});
  return with_children(typed, {&left, &right});
}

const Typed* Resolver::compare_text(const Expr& expr, const Typed& left) {
  const Expr& right = *expr.children[1];
  if (right.kind != ExprKind::Name || expr.comparison != Comparison::Is || left.fact == nullptr)
    return fail(expr, "compared-text", "a text can only be compared with is(\"...\")");
  Typed& typed = make(expr, truth());
  typed.fact = left.fact;
  typed.asked_if = left.asked_if;
  typed.scope = left.scope;
  typed.text = normalise_text(right.text).value_or(right.text);
  return &typed;
}

const Typed* Resolver::constant_for(const Typed& left, const Expr& right) {
  if (right.kind != ExprKind::Name) return resolve(right);
  if (left.type.kind == ValueType::Kind::Place) {
    const auto place = find_option(*left.type.options, right.text);
    if (!place)
      return fail(right, "unknown-option", quote(left.type.options->id) + " has no option " + quote(right.text),
                  near_option(*left.type.options, right.text));
    return &make_constant(right, left.type, static_cast<std::int64_t>(*place));
  }
  if (left.type.kind == ValueType::Kind::Date) {
    const auto day = parse_date(right.text);
    if (!day) return fail(right, "not-a-date", quote(right.text) + " is no date", "write it as \"2026-03-31\"");
    return &make_constant(right, left.type, *day);
  }
  return fail(right, "name-against-number", to_text(left.type) + " is compared with the text " + quote(right.text), "compare it with a number");
}

// A constant outside the fact's range, or finer than an answer can be, is a slip: it would be settled at once.
bool Resolver::place_in_range(const Typed& left, const Typed& constant, const Expr& where) {
  if (left.kind == ExprKind::CountOf) {
    const auto length = static_cast<std::int64_t>(left.children.size());
    const std::int64_t least = where.comparison == Comparison::AtLeast || where.comparison == Comparison::Below ? 1 : 0;
    if (constant.type.scale == 0 && constant.a >= least && constant.a <= length) return true;
    fail(where, "count-out-of-range", "of " + std::to_string(length) + " conditions, " + quote(print_decimal(constant.a, constant.type.scale)) + " makes no sense",
         "use a whole number from " + std::to_string(least) + " to " + std::to_string(length));
    return false;
  }
  if (left.kind != ExprKind::Fact || left.type.kind == ValueType::Kind::Place) return true;
  const auto units = to_scale_exactly({constant.a, constant.type.scale}, left.type.scale);
  if (!units) {
    fail(where, "too-fine", "answers to " + quote(left.fact->id) + " have at most " + std::to_string(left.type.scale) + " decimals, " +
                                print_decimal(constant.a, constant.type.scale) + " has more");
    return false;
  }
  if (*units >= left.fact->lo && *units <= left.fact->hi) return true;
  fail(where, "out-of-range", quote(left.fact->id) + " goes from " + print_decimal(left.fact->lo, left.fact->scale) + " to " +
                                  print_decimal(left.fact->hi, left.fact->scale) + ", never to " + print_decimal(constant.a, constant.type.scale));
  return false;
}

const Typed* Resolver::one_of(const Expr& expr) {
  if (!has_children(expr, 2)) return nullptr;
  const Typed* left = child(expr, 0);
  if (left == nullptr) return nullptr;
  Typed& typed = make(expr, truth());
  for (std::size_t i = 1; i < expr.children.size(); ++i) {
    const Typed* value = constant_for(*left, *expr.children[i]);
    if (value == nullptr) return nullptr;
    const bool comparable = value->type.constant && value->type.kind == left->type.kind && same_unit(left->type, value->type);
    const auto units = comparable ? to_scale_exactly({value->a, value->type.scale}, left->type.scale) : std::nullopt;
    if (!units) return fail(expr, "one-of-what", "one_of takes constants of the same kind, with no more decimals than the answers");
    if (!place_in_range(*left, *value, expr)) return nullptr;
    typed.constants.push_back(*units);
  }
  std::sort(typed.constants.begin(), typed.constants.end());
  typed.constants.erase(std::unique(typed.constants.begin(), typed.constants.end()), typed.constants.end());
  return with_children(typed, {left});
}

const Typed* Resolver::between(const Expr& expr) {
  if (!has_children(expr, 3)) return nullptr;
  const Typed* left = child(expr, 0);
  const Typed* lo = left == nullptr ? nullptr : constant_for(*left, *expr.children[1]);
  const Typed* hi = left == nullptr ? nullptr : constant_for(*left, *expr.children[2]);
  if (lo == nullptr || hi == nullptr) return nullptr;
  for (const Typed* bound : {lo, hi}) {
    if (!bound->type.constant || bound->type.kind != left->type.kind || !same_unit(left->type, bound->type))
      return fail(expr, "between-what", "between takes two constants of the same kind as " + to_text(left->type));
    if (!place_in_range(*left, *bound, expr)) return nullptr;
  }
  const auto least = to_scale_exactly({lo->a, lo->type.scale}, left->type.scale);
  const auto most = to_scale_exactly({hi->a, hi->type.scale}, left->type.scale);
  if (!least || !most) return fail(expr, "too-fine", "the bounds have more decimals than the number between them");
  if (*least > *most) return fail(expr, "empty-range", "there is nothing between these bounds", "write the least first");
  Typed& typed = make(expr, truth());
  typed.a = *least;
  typed.b = *most;
  return with_children(typed, {left});
}

const Typed* Resolver::includes(const Expr& expr) {
  if (!has_children(expr, 2)) return nullptr;
  const Typed* set = child(expr, 0);
  return set == nullptr ? nullptr : option_of(*set, expr, *expr.children[1]);
}

// Any of the options, one after the other: what holds of `any { x:includes(a), x:includes(b) }` holds of it.
const Typed* Resolver::includes_any(const Expr& expr) {
  if (!has_children(expr, 2)) return nullptr;
  const Typed* set = child(expr, 0);
  if (set == nullptr) return nullptr;
  std::vector<const Typed*> options;
  for (std::size_t i = 1; i < expr.children.size(); ++i) options.push_back(option_of(*set, expr, *expr.children[i]));
  Typed& typed = make(expr, truth());
  typed.kind = ExprKind::Any;
  return with_children(typed, std::move(options));
}

const Typed* Resolver::option_of(const Typed& set, const Expr& expr, const Expr& name) {
  if (set.type.kind != ValueType::Kind::Set || name.kind != ExprKind::Name)
    return fail(expr, "includes-what", std::string(to_text(expr.kind)) + " asks a set of choices for its options, this is " + to_text(set.type), "use is or one_of");
  const auto option = find_option(*set.fact, name.text);
  if (!option)
    return fail(expr, "unknown-option", quote(set.fact->id) + " has no option " + quote(name.text), near_option(*set.fact, name.text));
  Typed& typed = make(expr, truth());
  typed.kind = ExprKind::Includes;
  typed.fact = set.fact;
  typed.asked_if = set.asked_if;
  typed.scope = set.scope;
  typed.option = static_cast<std::uint32_t>(*option);
  return &typed;
}

}  // namespace takehold
