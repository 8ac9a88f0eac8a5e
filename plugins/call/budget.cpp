// SPDX-License-Identifier: MIT
#include "call/budget.hpp"

#include <cstdlib>

#include "lauxlib.h"

namespace takehold::plugins {
namespace {

constexpr int InstructionsPerCount = 1000;
constexpr std::int64_t BytesPerInstruction = 16;  // making a long text is one instruction, however long the text

}  // namespace

void Budget::spend(std::int64_t units) {
  instructions_left_ -= units;
  if (instructions_left_ < 0) stop(Stop::Instructions);
}

void* Budget::grow(void* block, std::size_t old_size, std::size_t new_size) {
  const std::size_t more = new_size - old_size;
  spend(static_cast<std::int64_t>(more) / BytesPerInstruction);
  if (stopped_ != Stop::No) return nullptr;
  void* bigger = more > memory_left_ ? nullptr : std::realloc(block, new_size);
  if (bigger == nullptr) {
    stop(Stop::Memory);
    return nullptr;
  }
  memory_left_ -= more;
  return bigger;
}

void* Budget::allocate(void* budget, void* block, std::size_t old_size, std::size_t new_size) {
  Budget& self = *static_cast<Budget*>(budget);
  if (block == nullptr) old_size = 0;  // Lua tells the kind of object here instead
  if (new_size > old_size) return self.grow(block, old_size, new_size);
  self.memory_left_ += old_size - new_size;
  if (new_size == 0) {
    std::free(block);
    return nullptr;
  }
  void* smaller = std::realloc(block, new_size);
  return smaller != nullptr ? smaller : block;  // Lua relies on shrinking never failing
}

Budget& Budget::of(lua_State* L) {
  void* budget = nullptr;
  lua_getallocf(L, &budget);
  return *static_cast<Budget*>(budget);
}

void Budget::watch(lua_State* L) { lua_sethook(L, &Budget::count, LUA_MASKCOUNT, InstructionsPerCount); }

void Budget::count(lua_State* L, lua_Debug*) {
  of(L).spend(InstructionsPerCount);
  raise_if_stopped(L);
}

void Budget::charge(lua_State* L, std::int64_t units) {
  of(L).spend(units);
  raise_if_stopped(L);
}

void Budget::raise_if_stopped(lua_State* L) {
  if (of(L).stopped_ == Stop::No) return;
  lua_sethook(L, &Budget::count, LUA_MASKCOUNT, 1);  // from now on each single instruction raises again
  lua_pushnil(L);                                    // a text would need memory
  lua_error(L);
}

}  // namespace takehold::plugins
