// SPDX-License-Identifier: MIT
#include "call/run.hpp"

#include <utility>

#include "lauxlib.h"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
namespace {

constexpr std::size_t ShownBytes = 2048;

// What an error value says; only texts are shown, others could run code of the plugin to make one.
std::string message_of(lua_State* L, int index) {
  if (lua_type(L, index) != LUA_TSTRING) return std::string("error(...) was called with a ") + luaL_typename(L, index);
  std::size_t size = 0;
  const char* bytes = lua_tolstring(L, index, &size);
  std::string text(bytes, size < ShownBytes ? size : ShownBytes);
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  }
  return normalise_text(text).value_or("(a message that is not valid UTF-8)");
}

// Notes where the error was raised; runs before the stack is unwound.
int note_error(lua_State* L) {
  CallContext& context = CallContext::of(L);
  context.raised = message_of(L, 1);
  context.raised_at = calling_spot(L);
  return 1;
}

Issue stopped_issue(Stop reason, const Place& place) {
  switch (reason) {
    case Stop::Memory:
      return error("too-much-memory", "the plugin needs more memory than a plugin may use",
                   "a plugin only describes; look for a loop that never ends or a text that grows", place);
    case Stop::Instructions:
      return error("too-long", "the plugin runs longer than a plugin may",
                   "a plugin only describes; look for a loop that never ends", place);
    case Stop::Expressions:
      return error("too-much", "the plugin builds more than a plugin may", "look for a loop that never ends", place);
    default:
      return error("too-many-mistakes", "there are more mistakes than are shown", "cure these first", place);
  }
}

}  // namespace

CallContext& CallContext::of(lua_State* L) { return **static_cast<CallContext**>(lua_getextraspace(L)); }

CodeSpot calling_spot(lua_State* L) {
  const Sources& sources = CallContext::of(L).sources;
  lua_Debug info;
  for (int level = 0; lua_getstack(L, level, &info) != 0; ++level) {
    lua_getinfo(L, "Sl", &info);
    if (info.currentline > 0) return {sources.file_of(info.source), info.currentline};
  }
  return {};
}

LuaState::LuaState(CallContext& context) : context_(context), state_(lua_newstate(&Budget::allocate, &context.budget)) {
  if (!state_) return;
  lua_State* L = state_.get();
  *static_cast<CallContext**>(lua_getextraspace(L)) = &context;
  lua_gc(L, LUA_GCINC, 120, 400, 0);  // collect early: waiting until memory has doubled would pass the limit
  context.budget.watch(L);
}

std::optional<Issue> LuaState::protect(lua_CFunction function, void* data) {
  lua_State* L = state_.get();
  context_.raised.clear();
  context_.raised_at = {};
  // Neither push needs memory, so nothing here can raise unprotected.
  lua_pushcfunction(L, &note_error);
  lua_pushcfunction(L, function);
  lua_pushlightuserdata(L, data);
  const int status = lua_pcall(L, 1, 0, 1);
  if (context_.raised.empty() && status != LUA_OK) context_.raised = "not enough memory";
  lua_settop(L, 0);
  const Stop stopped = context_.budget.stopped();
  if (stopped != Stop::No) return stopped_issue(stopped, context_.sources.place(context_.raised_at));
  if (status == LUA_OK) return std::nullopt;
  std::string message = context_.raised;
  CodeSpot spot = context_.raised_at;
  context_.sources.split(context_.raised, spot, message);
  const bool syntax = status == LUA_ERRSYNTAX;
  return error(syntax ? "syntax" : "lua", context_.sources.with_paths(std::move(message)), {}, context_.sources.place(spot));
}

}  // namespace takehold::plugins
