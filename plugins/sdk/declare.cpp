// SPDX-License-Identifier: MIT
#include "sdk/declare.hpp"

#include <utility>

#include "convert/text.hpp"
#include "lauxlib.h"
#include "sdk/operands.hpp"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
namespace {

enum Upvalue { DeclarationIndex = 1, IdIndex = 2, OpenedIndex = 3 };

constexpr int StackNeeded = 40;  // a declaration's table, its lists, their entries

int finish_declaration(Host& host, lua_State* L) {
  luaL_checkstack(L, StackNeeded, "declaration");
  const auto& declaration = *static_cast<const Declaration*>(lua_touserdata(L, lua_upvalueindex(DeclarationIndex)));
  const std::string id(bytes_at(L, lua_upvalueindex(IdIndex)));
  const auto opened_index = static_cast<std::size_t>(lua_tointeger(L, lua_upvalueindex(OpenedIndex)));
  host.opened[opened_index].finished = true;
  const Opened opened = host.opened[opened_index];
  if (!demand_table(host, L, opened.what)) return 0;
  Keys keys(host, L, 1, opened.what, opened.spot);
  const int results = declaration.read(keys, id);
  keys.finish();
  return results;
}

// The id at 1, checked and claimed. Mistakes in it do not keep the rest from being read.
std::string read_id(Host& host, lua_State* L, const Declaration& declaration) {
  TextFault fault{};
  std::optional<std::string> id = text_at(L, 1, 200, fault);
  const std::string word = declaration.word;
  if (!id) {
    report_here(host, L, "missing-id", code(word) + " needs its id first, not " + what_is_at(L, 1),
                "write " + word + " \"id\" { ... }");
    return {};
  }
  if (declaration.good_id != nullptr && !declaration.good_id(*id)) {
    report_here(host, L, "bad-id", quote(*id) + " cannot be the id of a " + word,
                std::string("ids are ") + declaration.id_shape);
  } else if (declaration.id_kind != nullptr) {
    host.claim(declaration.id_kind, *id, calling_spot(L));
  }
  return std::move(*id);
}

}  // namespace

void demand_head(Host& host, lua_State* L, const char* word) {
  if (host.begun) return;
  host.begun = true;
  const char* head = host.plugin_kind == PluginKind::Framework ? "framework" : "shared_vocabulary";
  report_here(host, L, "no-head", code(word) + " comes before " + code(std::string(head) + " { ... }"),
              "begin the plugin with it");
}

bool demand_table(Host& host, lua_State* L, const std::string& what) {
  refuse_more_than(host, L, 1, what.c_str());
  if (lua_istable(L, 1)) return true;
  report_here(host, L, "wrong-type", what + " takes a table in braces, not " + what_is_at(L, 1), "write " + what + " { ... }");
  return false;
}

int begin_declaration(Host& host, lua_State* L, const Declaration& declaration) {
  demand_head(host, L, declaration.word);
  if (host.plugin_kind == PluginKind::SharedVocabulary && !declaration.in_vocabulary) {
    report_here(host, L, "not-here", code(declaration.word) + " belongs in a framework, not in a shared vocabulary");
  }
  refuse_more_than(host, L, 1, declaration.word);
  const std::string id = read_id(host, L, declaration);
  if (host.opened.size() >= host.limits.declarations)
    host.budget.stop(Stop::Expressions);
  else
    host.opened.push_back({std::string(declaration.word) + " " + quote(id), calling_spot(L)});
  lua_pushlightuserdata(L, const_cast<Declaration*>(&declaration));
  lua_pushlstring(L, id.data(), id.size());
  lua_pushinteger(L, static_cast<lua_Integer>(host.opened.size() - 1));
  lua_pushcclosure(L, &entry<finish_declaration>, 3);
  return 1;
}

}  // namespace takehold::plugins
