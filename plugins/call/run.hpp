// SPDX-License-Identifier: MIT
//
// Running a plugin's code: one Lua state for one load, every entry into it protected.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "call/budget.hpp"
#include "call/sources.hpp"
#include "lua.h"
#include "takehold/value/issue.hpp"

namespace takehold::plugins {

// What code that Lua calls finds again from its lua_State; outlives the state.
struct CallContext {
  explicit CallContext(const LoadLimits& limits) : budget(limits) {}

  Budget budget;
  Sources sources;
  std::string raised;  // message of the Lua error that ended the last run
  CodeSpot raised_at;

  static CallContext& of(lua_State* L);
};

// The place in the plugin's code that called the running C function.
[[nodiscard]] CodeSpot calling_spot(lua_State* L);

class LuaState {
 public:
  // `get()` is null when not even the empty state fits the limits.
  explicit LuaState(CallContext& context);

  lua_State* get() const { return state_.get(); }

  // Calls `function` with `data` as its light userdata, outside of which nothing may touch the state.
  // Returns the issue of whatever was raised inside.
  [[nodiscard]] std::optional<Issue> protect(lua_CFunction function, void* data);

 private:
  struct Close {
    void operator()(lua_State* L) const { lua_close(L); }
  };
  CallContext& context_;
  std::unique_ptr<lua_State, Close> state_;
};

}  // namespace takehold::plugins
