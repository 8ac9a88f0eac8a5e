// SPDX-License-Identifier: MIT
//
// all, any, none, count_of, implies, given, when: words that join conditions.
#include "sdk/operands.hpp"
#include "sdk/words.hpp"

namespace takehold::plugins {
namespace {

template <ExprKind Kind>
int join(Host& host, lua_State* L) {
  const std::string word(to_text(Kind));
  refuse_more_than(host, L, 1, word.c_str());
  TreeDraft draft;
  draft.expr.kind = Kind;
  take_list(host, L, draft, 1, Want::Truth, word.c_str());
  return push_tree(host, L, std::move(draft));
}

template <ExprKind Kind, Want Second>
int pair(Host& host, lua_State* L) {
  const std::string word(to_text(Kind));
  refuse_more_than(host, L, 2, word.c_str());
  TreeDraft draft;
  draft.expr.kind = Kind;
  take(host, L, draft, 1, Want::Truth, word.c_str());
  take(host, L, draft, 2, Second, word.c_str());
  return push_tree(host, L, std::move(draft));
}

int when(Host& host, lua_State* L) {
  refuse_more_than(host, L, 3, "when");
  TreeDraft draft;
  draft.expr.kind = ExprKind::When;
  take(host, L, draft, 1, Want::Truth, "when");
  take(host, L, draft, 2, Want::Number, "when");
  take(host, L, draft, 3, Want::Number, "when");
  return push_tree(host, L, std::move(draft));
}

constexpr SdkWord ConditionWords[] = {
    {"all", &entry<join<ExprKind::All>>, "conditions: Expression[]", "Expression",
     "True where every condition that applies is true."},
    {"any", &entry<join<ExprKind::Any>>, "conditions: Expression[]", "Expression", "True where at least one condition is true."},
    {"none", &entry<join<ExprKind::None>>, "conditions: Expression[]", "Expression",
     "True where no condition is true; none { x } is the opposite of x."},
    {"implies", &entry<pair<ExprKind::Implies, Want::Truth>>, "a: Expression, b: Expression", "Expression",
     "b, wherever a is true; true where a is false."},
    {"given", &entry<pair<ExprKind::Given, Want::Number>>, "a: Expression, b: Expression", "Expression",
     "b where a is true; otherwise it does not apply."},
    {"when", &entry<when>, "condition: Expression, yes: number|Expression, no: number|Expression", "Expression",
     "The first number where the condition is true, the second where it is false."},
    {"count_of", &entry<join<ExprKind::CountOf>>, "conditions: Expression[]", "Expression",
     "How many of the conditions are true."},
};

}  // namespace

std::span<const SdkWord> condition_words() { return ConditionWords; }

}  // namespace takehold::plugins
