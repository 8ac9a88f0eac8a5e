// SPDX-License-Identifier: MIT
#include "sdk/values.hpp"

#include <new>
#include <utility>

#include "convert/text.hpp"
#include "lauxlib.h"
#include "sdk/metatables.hpp"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
namespace {

// What a userdata holds: the thing's place in the host's list.
struct Handle {
  std::size_t index;
};

int push_handle(lua_State* L, const char* type, std::size_t index) {
  new (lua_newuserdatauv(L, sizeof(Handle), 0)) Handle{index};
  luaL_setmetatable(L, type);
  return 1;
}

const Handle* handle_at(lua_State* L, int index, const char* type) {
  return static_cast<const Handle*>(luaL_testudata(L, index, type));
}

}  // namespace

std::size_t keep_tree(Host& host, lua_State* L, TreeDraft draft) {
  const CodeSpot spot = calling_spot(L);
  draft.expr.place = host.sources.place(spot);
  const std::optional<std::size_t> index = host.trees.keep(std::move(draft), spot, host.limits);
  if (index) return *index;
  const bool all_used = host.trees.all().size() >= host.limits.expressions;
  if (all_used)
    host.budget.stop(Stop::Expressions);
  else
    host.report(spot, "too-big", "this expression is larger than an expression may be", "say it in several rules");
  return Trees::Broken;
}

int push_tree(Host& host, lua_State* L, TreeDraft draft) {
  return push_handle(L, ExpressionType, keep_tree(host, L, std::move(draft)));
}

int push_broken(Host&, lua_State* L) { return push_handle(L, ExpressionType, Trees::Broken); }

int push_rows(Host& host, lua_State* L, Rows rows) {
  if (host.rows.size() >= host.limits.declarations)
    host.budget.stop(Stop::Expressions);
  else
    host.rows.push_back(std::move(rows));
  return push_handle(L, RowsType, host.rows.size() - 1);
}

int push_part(Host& host, lua_State* L, const char* word, Part part) {
  if (host.parts.size() >= host.limits.declarations)
    host.budget.stop(Stop::Expressions);
  else
    host.parts.push_back({std::move(part), word, false, calling_spot(L)});
  return push_handle(L, PartType, host.parts.size() - 1);
}

Tree* tree_at(Host& host, lua_State* L, int index) {
  const Handle* handle = handle_at(L, index, ExpressionType);
  return handle == nullptr ? nullptr : &host.trees[handle->index];
}

std::size_t tree_index_at(lua_State* L, int index) {
  const Handle* handle = handle_at(L, index, ExpressionType);
  return handle == nullptr ? Trees::Broken : handle->index;
}

const Rows* rows_at(Host& host, lua_State* L, int index) {
  const Handle* handle = handle_at(L, index, RowsType);
  return handle == nullptr ? nullptr : &host.rows[handle->index];
}

KeptPart* part_at(Host& host, lua_State* L, int index) {
  const Handle* handle = handle_at(L, index, PartType);
  return handle == nullptr ? nullptr : &host.parts[handle->index];
}

std::vector<std::string> fact_ids(const Host& host, const std::string& table) {
  std::vector<std::string> ids;
  const RecordType* record = host.known.find_table(table);
  if (!table.empty() && record == nullptr) return ids;
  for (const FactDef& fact : table.empty() ? host.known.facts : record->facts) ids.push_back(fact.id);
  return ids;
}

TreeDraft fact_leaf(Host& host, lua_State* L, const std::string& table, const std::string& fact) {
  TreeDraft draft;
  draft.expr.kind = ExprKind::Fact;
  draft.expr.fact = {table, fact};
  draft.broken = host.known.find(draft.expr.fact) == nullptr;
  if (!draft.broken) return draft;
  const std::string whose = code("vocabulary." + (table.empty() ? std::string("rollout") : table));
  host.report(calling_spot(L), "unknown-name", whose + " has no fact " + code(fact), nearest_or_all(fact, fact_ids(host, table)));
  return draft;
}

void open_values(lua_State* L) {
  luaL_newmetatable(L, ExpressionType);
  fill_expression_type(L);
  luaL_newmetatable(L, RowsType);
  fill_rows_type(L);
  luaL_newmetatable(L, VocabularyType);
  fill_vocabulary_type(L);
  luaL_newmetatable(L, PartType);
  fill_part_type(L);
  luaL_newmetatable(L, OpenListType);
  fill_part_type(L);
  lua_settop(L, 0);
}

void push_vocabulary(lua_State* L) { push_handle(L, VocabularyType, 0); }

}  // namespace takehold::plugins
