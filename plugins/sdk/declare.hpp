// SPDX-License-Identifier: MIT
//
// What all declarations share: rule "id" { ... } is a call with the id that gives a function, called with the table.
#pragma once

#include "sdk/keys.hpp"
#include "sdk/words.hpp"

namespace takehold::plugins {

struct Declaration {
  const char* word;
  const char* id_kind;                             // what its id must be unique among; null: `read` or the core sees to that
  bool (*good_id)(std::string_view);               // null: any text
  const char* id_shape;                            // for messages
  bool in_vocabulary;                              // may be in a shared vocabulary too
  int (*read)(Keys& keys, const std::string& id);  // returns the number of values it pushed
};

// Called with the id; pushes the function that waits for the table.
int begin_declaration(Host& host, lua_State* L, const Declaration& declaration);

template <const Declaration& Which>
int declare(Host& host, lua_State* L) {
  return begin_declaration(host, L, Which);
}

inline constexpr const char* IdShape = "lower-case words with hyphens: \"nothing-removed\"";

// Reports when the plugin has not begun with framework { } or shared_vocabulary { }.
void demand_head(Host& host, lua_State* L, const char* word);

// Runs `read` on the table at 1, for words without an id: indicator { ... }. False, and reported, when it is not one.
bool demand_table(Host& host, lua_State* L, const std::string& what);

}  // namespace takehold::plugins
