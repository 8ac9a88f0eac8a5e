// SPDX-License-Identifier: MIT
#include "sdk/given.hpp"

#include <utility>

#include "convert/list.hpp"
#include "convert/number.hpp"
#include "convert/text.hpp"
#include "lauxlib.h"

namespace takehold::plugins {
namespace {

// A list of options, or nothing when the table at `index` is something else.
std::optional<Json> options_answer(lua_State* L, int index) {
  if (!lua_istable(L, index) || !list_shape(L, index).is_list()) return std::nullopt;
  Json list = Json::array();
  for (lua_Integer entry = 1; lua_rawgeti(L, index, entry) == LUA_TSTRING; ++entry) {
    list.items.push_back(Json::string(std::string(bytes_at(L, -1))));
    lua_pop(L, 1);
  }
  const bool only_texts = lua_isnil(L, -1);
  lua_pop(L, 1);
  return only_texts ? std::optional<Json>(std::move(list)) : std::nullopt;
}

// range(...) or does_not_apply(...)
std::optional<Json> part_answer(Host& host, lua_State* L, int index) {
  KeptPart* part = part_at(host, L, index);
  const Json* json = part == nullptr ? nullptr : std::get_if<Json>(&part->part);
  if (json == nullptr) return std::nullopt;
  part->used = true;
  return *json;
}

std::optional<Json> answer(Host& host, lua_State* L, int index) {
  switch (lua_type(L, index)) {
    case LUA_TBOOLEAN:
      return Json::boolean(lua_toboolean(L, index) != 0);
    case LUA_TNUMBER: {
      std::string number = number_text(L, index);
      return number.empty() ? std::nullopt : std::optional<Json>(Json::number(std::move(number)));
    }
    case LUA_TSTRING:
      return Json::string(std::string(bytes_at(L, index)));
    case LUA_TTABLE:
      return options_answer(L, lua_absindex(L, index));
    default:
      return part_answer(host, L, index);
  }
}

// Moves the answer under `key` into `into`, when there is one.
void read_answer(Keys& keys, const std::string& key, Json& into) {
  if (keys.push(key.c_str()) != LUA_TNIL) {
    std::optional<Json> json = answer(keys.host(), keys.lua(), -1);
    if (json)
      into.add(key, std::move(*json));
    else
      keys.report(key.c_str(), "wrong-type", what_is_at(keys.lua(), -1) + " cannot be the answer to " + code(key));
  }
  lua_pop(keys.lua(), 1);
}

Json read_row(Keys& keys, const RecordType& table) {
  Json row = Json::object();
  read_answer(keys, "name", row);
  if (table.weekly) read_answer(keys, "week", row);
  if (!table.per.empty()) read_answer(keys, table.per, row);
  for (const FactDef& fact : table.facts) read_answer(keys, fact.id, row);
  keys.finish();
  return row;
}

// The rows in the list on top of the stack.
Json read_rows(Keys& given, const RecordType& table) {
  lua_State* L = given.lua();
  Json rows = Json::array();
  const int list = lua_gettop(L);
  const ListShape shape = list_shape(L, list);
  if (!shape.is_list() || shape.entries > given.host().limits.list_items) {
    given.report(table.id.c_str(), "bad-list", code(table.id) + " needs a list of rows",
                 "write " + table.id + " = { { name = \"...\" } }");
    return rows;
  }
  for (lua_Integer entry = 1; entry <= shape.last; ++entry) {
    if (lua_rawgeti(L, list, entry) == LUA_TTABLE) {
      Keys row(given.host(), L, -1, given.what() + ", row " + std::to_string(entry) + " of " + table.id, given.spot());
      rows.items.push_back(read_row(row, table));
    } else {
      given.report(table.id.c_str(), "wrong-type",
                   "row " + std::to_string(entry) + " of " + code(table.id) + " must be a table, not " + what_is_at(L, -1));
    }
    lua_pop(L, 1);
  }
  return rows;
}

void read_table(Keys& given, const RecordType& table, Json& records) {
  lua_State* L = given.lua();
  given.push(table.id.c_str());
  const bool open = luaL_testudata(L, -1, OpenListType) != nullptr;
  if (open) lua_getiuservalue(L, -1, 1);
  if (std::optional<Json> part = part_answer(given.host(), L, -1)) {
    records.add(table.id, std::move(*part));
  } else if (lua_istable(L, -1)) {
    Json& record = records.add(table.id, Json::object());
    record.add("rows", read_rows(given, table));
    if (open) record.add("more", Json::boolean(true));
  } else if (!lua_isnil(L, -1)) {
    given.report(table.id.c_str(), "wrong-type", code(table.id) + " needs a list of rows, not " + what_is_at(L, -1));
  }
  lua_pop(L, open ? 2 : 1);
}

// Keys of the document itself rather than of its answers.
bool is_head(const std::string& fact) { return fact == "stage" || fact == "as_of"; }

}  // namespace

std::string given_document(Keys& test, const std::string& title) {
  lua_State* L = test.lua();
  if (!lua_istable(L, -1)) {
    test.report("given", "wrong-type", "`given` needs a table of answers, not " + what_is_at(L, -1));
    return {};
  }
  const Vocabulary& known = test.host().known;
  Keys given(test.host(), L, -1, test.what(), test.spot());
  Json document = Json::object(), answers = Json::object(), records = Json::object();
  document.add("takehold", Json::number("1"));
  document.add("title", Json::string(title));
  for (const FactDef& fact : known.facts) read_answer(given, fact.id, is_head(fact.id) ? document : answers);
  for (const RecordType& table : known.tables) read_table(given, table, records);
  given.finish();
  if (!answers.members.empty()) document.add("answers", std::move(answers));
  if (!records.members.empty()) document.add("records", std::move(records));
  return print_json(document);
}

}  // namespace takehold::plugins
