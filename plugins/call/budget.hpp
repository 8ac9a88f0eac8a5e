// SPDX-License-Identifier: MIT
//
// What a plugin has used and may still use. Once it is stopped it stays stopped: every further instruction and
// allocation fails, so that no pcall in a plugin can swallow the end.
#pragma once

#include <cstddef>
#include <cstdint>

#include "lua.h"
#include "takehold/plugins/limits.hpp"

namespace takehold::plugins {

enum class Stop { No, Memory, Instructions, Mistakes, Expressions };

class Budget {
 public:
  explicit Budget(const LoadLimits& limits) : memory_left_(limits.memory_bytes), instructions_left_(limits.instructions) {}

  Stop stopped() const { return stopped_; }
  void stop(Stop reason) {
    if (stopped_ == Stop::No) stopped_ = reason;
  }

  // The allocator of a lua_State whose user data is a Budget. The first denial stops the plugin: otherwise the
  // collections that Lua tries then would themselves become the attack.
  static void* allocate(void* budget, void* block, std::size_t old_size, std::size_t new_size);

  // Starts counting instructions of `L`, whose allocator belongs to this.
  void watch(lua_State* L);

  // Work that is done outside of Lua's instructions, in their units. Raises when it was too much.
  static void charge(lua_State* L, std::int64_t units);

  // For functions that catch Lua errors: raises again when the plugin has been stopped.
  static void raise_if_stopped(lua_State* L);

 private:
  static Budget& of(lua_State* L);
  static void count(lua_State* L, lua_Debug* info);
  void spend(std::int64_t units);
  void* grow(void* block, std::size_t old_size, std::size_t new_size);

  std::size_t memory_left_;
  std::int64_t instructions_left_;
  Stop stopped_ = Stop::No;
};

}  // namespace takehold::plugins
