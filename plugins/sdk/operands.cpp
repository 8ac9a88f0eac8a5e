// SPDX-License-Identifier: MIT
#include "sdk/operands.hpp"

#include <utility>

#include "convert/list.hpp"
#include "convert/number.hpp"
#include "convert/text.hpp"

namespace takehold::plugins {
namespace {

constexpr const char* PlainValueCure =
    "`==`, `not`, `and` and `or` give plain Lua values, never conditions: write x:is(v), x:is_not(v), none { x }, "
    "all { a, b } or any { a, b }.";

const char* wanted(Want want) {
  switch (want) {
    case Want::Truth:
      return "a condition";
    case Want::PerRow:
      return "an expression over the row, or a column's name in quotes";
    case Want::Number:
      return "a number or an expression";
    case Want::Value:
      return "a number, a name in quotes or an expression";
    case Want::Constant:
      break;
  }
  return "a number or a name in quotes";
}

std::string where(const char* word, lua_Integer entry) {
  return code(word) + (entry == 0 ? std::string() : ", entry " + std::to_string(entry) + ",");
}

std::string cure_for(lua_State* L, int index, Want want) {
  if (lua_isboolean(L, index)) return PlainValueCure;
  if (lua_isnoneornil(L, index)) return "Nothing was given, or a name that was never set.";
  if (want == Want::Constant && lua_isuserdata(L, index)) return "Compare with :at_least, :at_most or :is instead.";
  return {};
}

std::optional<Expr> number_leaf(Host& host, lua_State* L, int index) {
  const std::optional<Decimal> number = decimal_at(L, index);
  if (!number) {
    report_here(host, L, "bad-number", "the number " + number_text(L, index) + " has more than 6 decimals or is too large");
    return std::nullopt;
  }
  Expr leaf;
  leaf.kind = ExprKind::Number;
  leaf.units = number->units;
  leaf.scale = number->scale;
  return leaf;
}

std::optional<Expr> name_leaf(Host& host, lua_State* L, int index) {
  TextFault fault{};
  std::optional<std::string> text = text_at(L, index, host.limits.text_bytes, fault);
  if (!text) {
    report_here(host, L, "bad-text", "this text is too long, not valid UTF-8 or holds control characters");
    return std::nullopt;
  }
  Expr leaf;
  leaf.kind = ExprKind::Name;
  leaf.text = std::move(*text);
  return leaf;
}

}  // namespace

void report_here(Host& host, lua_State* L, std::string issue_code, std::string message, std::string cure) {
  host.report(calling_spot(L), std::move(issue_code), std::move(message), std::move(cure));
}

void take(Host& host, lua_State* L, TreeDraft& draft, int index, Want want, const char* word, lua_Integer entry) {
  const int type = lua_type(L, index);
  if (Tree* tree = tree_at(host, L, index); tree != nullptr && want != Want::Constant) return draft.add(*tree);
  const bool number = type == LUA_TNUMBER && want != Want::Truth && want != Want::PerRow;
  const bool name = type == LUA_TSTRING && (want == Want::Value || want == Want::Constant);
  if (!number && !name) {
    report_here(host, L, "wrong-type", where(word, entry) + " needs " + wanted(want) + ", not " + what_is_at(L, index),
                cure_for(L, index, want));
    draft.broken = true;
    return;
  }
  std::optional<Expr> leaf = number ? number_leaf(host, L, index) : name_leaf(host, L, index);
  if (!leaf) {
    draft.broken = true;
    return;
  }
  leaf->place = host.sources.place(calling_spot(L));
  draft.add_leaf(std::move(*leaf));
}

namespace {

// Says what is wrong with a list; empty when nothing is.
std::string list_fault(lua_State* L, int index, const ListShape& shape, std::size_t at_most) {
  if (shape.other_keys) return "is a list: entries have no key";
  if (shape.has_hole()) return "has nothing (nil) as its entry " + std::to_string(first_hole(L, index));
  if (shape.entries == 0) return "has no entry";
  if (shape.entries > at_most) return "has more than " + std::to_string(at_most) + " entries";
  return {};
}

}  // namespace

void take_list(Host& host, lua_State* L, TreeDraft& draft, int index, Want want, const char* word) {
  if (!lua_istable(L, index)) {
    report_here(host, L, "wrong-type", code(word) + " takes a list in braces, not " + what_is_at(L, index),
                "write " + std::string(word) + " { a, b }");
    draft.broken = true;
    return;
  }
  const ListShape shape = list_shape(L, index);
  const std::string fault = list_fault(L, index, shape, host.limits.list_items);
  if (!fault.empty()) {
    report_here(host, L, "bad-list", code(word) + " " + fault);
    draft.broken = true;
    return;
  }
  for (lua_Integer entry = 1; entry <= shape.last; ++entry) {
    lua_rawgeti(L, index, entry);
    take(host, L, draft, lua_gettop(L), want, word, entry);
    lua_pop(L, 1);
  }
}

void refuse_more_than(Host& host, lua_State* L, int most, const char* word) {
  if (lua_gettop(L) <= most) return;
  report_here(host, L, "too-many-arguments", code(word) + " was given more than it takes");
}

}  // namespace takehold::plugins
