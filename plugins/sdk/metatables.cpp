// SPDX-License-Identifier: MIT
#include "sdk/metatables.hpp"

#include <string>

#include "convert/text.hpp"
#include "lauxlib.h"
#include "sdk/operands.hpp"
#include "sdk/rows.hpp"
#include "sdk/words.hpp"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
namespace {

void set_function(lua_State* L, const char* name, lua_CFunction function) {
  lua_pushcfunction(L, function);
  lua_setfield(L, -2, name);
}

void protect(lua_State* L) {
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
}

const SdkWord* find_word(std::span<const SdkWord> words, std::string_view name) {
  for (const SdkWord& word : words) {
    if (name == word.name) return &word;
  }
  return nullptr;
}

std::vector<std::string> names_of(std::span<const SdkWord> words) {
  std::vector<std::string> names;
  for (const SdkWord& word : words) names.emplace_back(word.name);
  return names;
}

// Taken for a method that does not exist, so that the rest of the file is still read.
int broken_method(Host& host, lua_State* L) { return push_broken(host, L); }

int expression_index(Host& host, lua_State* L) {
  const std::string key(bytes_at(L, 2));
  if (const SdkWord* word = find_word(expression_methods(), key)) {
    lua_pushcfunction(L, word->entry);
    return 1;
  }
  const Tree* self = tree_at(host, L, 1);
  if (self == nullptr || !self->broken) {
    report_here(host, L, "unknown-name", "an expression has no method " + code(key),
                nearest_or_all(key, names_of(expression_methods())));
  }
  lua_pushcfunction(L, &entry<broken_method>);
  return 1;
}

template <ExprKind Kind>
int arithmetic(Host& host, lua_State* L) {
  const std::string word(to_text(Kind));
  TreeDraft draft;
  draft.expr.kind = Kind;
  take(host, L, draft, 1, Want::Number, word.c_str());
  take(host, L, draft, 2, Want::Number, word.c_str());
  return push_tree(host, L, std::move(draft));
}

int minus(Host& host, lua_State* L) {
  lua_settop(L, 1);
  lua_pushinteger(L, 0);
  lua_insert(L, 1);
  return arithmetic<ExprKind::Subtract>(host, L);
}

int refuse_order(Host& host, lua_State* L) {
  report_here(host, L, "no-operator", "`<`, `<=`, `>` and `>=` cannot build a condition",
              "write a:below(b), a:at_most(b), a:above(b) or a:at_least(b)");
  return push_broken(host, L);
}

int refuse_equal(Host& host, lua_State* L) {
  report_here(host, L, "no-operator", "`==` and `~=` cannot build a condition", "write a:is(b) or a:is_not(b)");
  return push_broken(host, L);
}

int refuse_concat(Host& host, lua_State* L) {
  report_here(host, L, "no-operator", "`..` cannot put an answer into a text",
              "write \"{workflow.name}\" or another placeholder in the text");
  lua_pushliteral(L, "");
  return 1;
}

int refuse_other(Host& host, lua_State* L) {
  report_here(host, L, "no-operator", "this operator does not work on " + what_is_at(L, 1),
              "arithmetic is + - * /; the rest are methods");
  return push_broken(host, L);
}

int refuse_set(Host& host, lua_State* L) {
  report_here(host, L, "read-only", "nothing can be set in " + what_is_at(L, 1), "declare facts with fact \"name\" { ... }");
  return 0;
}

// A part, such as option(...), can only be put into a declaration.
int part_index(Host& host, lua_State* L) {
  report_here(host, L, "unknown-name", what_is_at(L, 1) + " has nothing inside that can be read");
  return push_broken(host, L);
}

}  // namespace

void fill_expression_type(lua_State* L) {
  set_function(L, "__index", &entry<expression_index>);
  set_function(L, "__newindex", &entry<refuse_set>);
  set_function(L, "__add", &entry<arithmetic<ExprKind::Add>>);
  set_function(L, "__sub", &entry<arithmetic<ExprKind::Subtract>>);
  set_function(L, "__mul", &entry<arithmetic<ExprKind::Multiply>>);
  set_function(L, "__div", &entry<arithmetic<ExprKind::Divide>>);
  set_function(L, "__unm", &entry<minus>);
  set_function(L, "__lt", &entry<refuse_order>);
  set_function(L, "__le", &entry<refuse_order>);
  set_function(L, "__eq", &entry<refuse_equal>);
  set_function(L, "__concat", &entry<refuse_concat>);
  for (const char* other : {"__mod", "__pow", "__idiv", "__len", "__call", "__band", "__bor", "__bxor", "__bnot"}) {
    set_function(L, other, &entry<refuse_other>);
  }
  protect(L);
}

void fill_part_type(lua_State* L) {
  set_function(L, "__index", &entry<part_index>);
  set_function(L, "__newindex", &entry<refuse_set>);
  protect(L);
}

void fill_rows_type(lua_State* L) {
  set_function(L, "__index", &entry<rows_index>);
  set_function(L, "__newindex", &entry<refuse_set>);
  protect(L);
}

void fill_vocabulary_type(lua_State* L) {
  set_function(L, "__index", &entry<vocabulary_index>);
  set_function(L, "__newindex", &entry<refuse_set>);
  protect(L);
}

}  // namespace takehold::plugins
