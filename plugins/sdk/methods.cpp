// SPDX-License-Identifier: MIT
//
// What can be asked of an expression: x:is(v), x:at_least(v), x:share_of(y), x:points { ... }.
#include <algorithm>
#include <utility>

#include "convert/number.hpp"
#include "convert/text.hpp"
#include "lauxlib.h"
#include "sdk/operands.hpp"
#include "sdk/words.hpp"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
namespace {

// The expression before the colon, as the first child.
TreeDraft receiver(Host& host, lua_State* L, ExprKind kind, const char* word, int arguments) {
  TreeDraft draft;
  draft.expr.kind = kind;
  if (Tree* self = tree_at(host, L, 1)) {
    draft.add(*self);
    refuse_more_than(host, L, arguments + 1, word);
    return draft;
  }
  draft.broken = true;
  report_here(host, L, "no-colon", code(word) + " was called without an expression before it",
              "write x:" + std::string(word) + "(...) with a colon");
  return draft;
}

template <Comparison How>
int compare(Host& host, lua_State* L) {
  const std::string word(to_text(How));
  TreeDraft draft = receiver(host, L, ExprKind::Compare, word.c_str(), 1);
  draft.expr.comparison = How;
  take(host, L, draft, 2, Want::Value, word.c_str());
  return push_tree(host, L, std::move(draft));
}

// A fact that is not a flag cannot be true or false; anything but a fact is left to the checker.
bool can_be_true(Host& host, const Tree& tree) {
  if (tree.expr->kind != ExprKind::Fact) return true;
  const FactDef* fact = host.known.find(tree.expr->fact);
  return fact == nullptr || fact->type == FactType::Flag;
}

// x:is(true) is x itself, x:is(false) its opposite.
int is_truth(Host& host, lua_State* L, bool wanted, const char* word) {
  TreeDraft negation = receiver(host, L, ExprKind::Not, word, 1);
  const Tree* self = tree_at(host, L, 1);
  if (self != nullptr && !can_be_true(host, *self)) {
    report_here(host, L, "wrong-type", to_text(*self->expr) + " is not a flag and cannot be true or false",
                "`==`, `not`, `and` and `or` give plain values in Lua; write the number or the option's name in quotes");
    negation.broken = true;
  }
  if (negation.broken || !wanted) return push_tree(host, L, std::move(negation));
  lua_pushvalue(L, 1);
  return 1;
}

int is(Host& host, lua_State* L) {
  if (lua_isboolean(L, 2)) return is_truth(host, L, lua_toboolean(L, 2) != 0, "is");
  return compare<Comparison::Is>(host, L);
}

int is_not(Host& host, lua_State* L) {
  if (lua_isboolean(L, 2)) return is_truth(host, L, lua_toboolean(L, 2) == 0, "is_not");
  TreeDraft draft = receiver(host, L, ExprKind::Compare, "is_not", 1);
  take(host, L, draft, 2, Want::Value, "is_not");
  TreeDraft negation;
  negation.expr.kind = ExprKind::Not;
  negation.add(host.trees[keep_tree(host, L, std::move(draft))]);
  return push_tree(host, L, std::move(negation));
}

template <ExprKind Kind>
int with_list(Host& host, lua_State* L) {
  const std::string word(to_text(Kind));
  TreeDraft draft = receiver(host, L, Kind, word.c_str(), 1);
  take_list(host, L, draft, 2, Want::Constant, word.c_str());
  return push_tree(host, L, std::move(draft));
}

int between(Host& host, lua_State* L) {
  TreeDraft draft = receiver(host, L, ExprKind::Between, "between", 2);
  take(host, L, draft, 2, Want::Constant, "between");
  take(host, L, draft, 3, Want::Constant, "between");
  return push_tree(host, L, std::move(draft));
}

int includes(Host& host, lua_State* L) {
  TreeDraft draft = receiver(host, L, ExprKind::Includes, "includes", 1);
  take(host, L, draft, 2, Want::Constant, "includes");
  return push_tree(host, L, std::move(draft));
}

int applies(Host& host, lua_State* L) { return push_tree(host, L, receiver(host, L, ExprKind::Applies, "applies", 0)); }

template <ExprKind Kind, Want Second>
int with_number(Host& host, lua_State* L) {
  const std::string word(to_text(Kind));
  TreeDraft draft = receiver(host, L, Kind, word.c_str(), 1);
  take(host, L, draft, 2, Second, word.c_str());
  return push_tree(host, L, std::move(draft));
}

// The table at 2 as option -> number, at the scale of the finest.
struct Worth {
  std::vector<std::pair<std::string, Decimal>> entries;
  int scale = 0;

  const Decimal* find(const std::string& option) const {
    for (const auto& [name, number] : entries) {
      if (name == option) return &number;
    }
    return nullptr;
  }
};

bool read_worth(Host& host, lua_State* L, Worth& worth) {
  if (!lua_istable(L, 2)) {
    report_here(host, L, "wrong-type", "`points` takes a table, not " + what_is_at(L, 2),
                "write x:points { worse = -2, better = 2 }");
    return false;
  }
  lua_pushnil(L);
  while (lua_next(L, 2) != 0) {
    const std::optional<Decimal> number = decimal_at(L, -1);
    const std::string name(bytes_at(L, -2));
    lua_pop(L, 1);
    if (!number || name.empty() || worth.entries.size() >= 64) {
      report_here(host, L, "wrong-type", "`points` takes option = number for each option, with at most 6 decimals");
      return false;
    }
    worth.entries.emplace_back(name, *number);
    worth.scale = std::max(worth.scale, number->scale);
  }
  std::sort(worth.entries.begin(), worth.entries.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  return true;
}

std::vector<std::string> option_ids(const FactDef& fact) {
  std::vector<std::string> ids;
  for (const Option& option : fact.options) ids.push_back(option.id);
  return ids;
}

// Every option has its number and every number its option.
bool matches_options(Host& host, lua_State* L, const FactDef& fact, const Worth& worth) {
  const std::vector<std::string> options = option_ids(fact);
  bool good = true;
  for (const auto& [name, number] : worth.entries) {
    if (find_option(fact, name)) continue;
    report_here(host, L, "unknown-name", code(fact.id) + " has no option " + code(name), nearest_or_all(name, options));
    good = false;
  }
  for (const std::string& option : options) {
    if (worth.find(option) != nullptr) continue;
    report_here(host, L, "missing-key",
                "`points` does not say what the option " + code(option) + " of " + code(fact.id) + " is worth",
                "add " + option + " = 0, or its number");
    good = false;
  }
  return good;
}

int points(Host& host, lua_State* L) {
  TreeDraft draft = receiver(host, L, ExprKind::Points, "points", 1);
  Worth worth;
  if (draft.broken || !read_worth(host, L, worth)) return push_broken(host, L);
  const Expr& self = *draft.expr.children[0];
  const FactDef* fact = self.kind == ExprKind::Fact ? host.known.find(self.fact) : nullptr;
  if (fact == nullptr || fact->options.empty()) {
    report_here(host, L, "wrong-type", "`points` is for a fact with options, a level or a choice, not for " + to_text(self));
    return push_broken(host, L);
  }
  if (!matches_options(host, L, *fact, worth)) return push_broken(host, L);
  draft.expr.scale = worth.scale;
  for (const Option& option : fact->options) {
    draft.expr.names.push_back(option.id);
    draft.expr.values.push_back(to_scale_exactly(*worth.find(option.id), worth.scale).value_or(0));
  }
  return push_tree(host, L, std::move(draft));
}

constexpr const char* OneValue = "value: number|string|Expression";
constexpr const char* OneNumber = "other: number|Expression";

constexpr SdkWord ExpressionMethods[] = {
    {"is", &entry<is>, "value: number|string|boolean|Expression", "Expression", "The answer is this value."},
    {"is_not", &entry<is_not>, "value: number|string|boolean|Expression", "Expression", "The answer is another value."},
    {"one_of", &entry<with_list<ExprKind::OneOf>>, "values: (number|string)[]", "Expression", "The answer is one of these."},
    {"at_least", &entry<compare<Comparison::AtLeast>>, OneValue, "Expression", "This or more."},
    {"above", &entry<compare<Comparison::Above>>, OneValue, "Expression", "More than this."},
    {"at_most", &entry<compare<Comparison::AtMost>>, OneValue, "Expression", "This or less."},
    {"below", &entry<compare<Comparison::Below>>, OneValue, "Expression", "Less than this."},
    {"between", &entry<between>, "least: number|string, greatest: number|string", "Expression",
     "From the one to the other, both included."},
    {"includes", &entry<includes>, "option: string", "Expression", "The set of choices holds this option."},
    {"includes_any", &entry<with_list<ExprKind::IncludesAny>>, "options: string[]", "Expression", "The set of choices holds at least one of these options."},
    {"applies", &entry<applies>, "", "Expression", "There is an answer that applies."},
    {"part_of", &entry<with_number<ExprKind::PartOf, Want::Number>>, OneNumber, "Expression",
     "A share of a share: their product, each kept between 0 and 1."},
    {"share_of", &entry<with_number<ExprKind::ShareOf, Want::Number>>, OneNumber, "Expression",
     "This divided by the other, kept between 0 and 1."},
    {"min", &entry<with_number<ExprKind::Min, Want::Number>>, OneNumber, "Expression", "The smaller of the two."},
    {"max", &entry<with_number<ExprKind::Max, Want::Number>>, OneNumber, "Expression", "The greater of the two."},
    {"or_if_na", &entry<with_number<ExprKind::OrIfNa, Want::Constant>>, "number: number", "Expression",
     "The number where this does not apply."},
    {"points", &entry<points>, "worth: table<string, number>", "Expression", "What each option of a level or choice is worth."},
};

}  // namespace

std::span<const SdkWord> expression_methods() { return ExpressionMethods; }

}  // namespace takehold::plugins
