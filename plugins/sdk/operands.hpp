// SPDX-License-Identifier: MIT
//
// What an author may put into an expression, and what is said when it is something else.
#pragma once

#include <string>

#include "sdk/values.hpp"

namespace takehold::plugins {

enum class Want {
  Truth,     // an expression; never a plain Lua value
  PerRow,    // the same, over the rows of a table
  Number,    // an expression or a number
  Value,     // an expression, a number, or a name, date or text in quotes
  Constant,  // a number, or a name, date or text in quotes
};

// Adds the value at `index` to the draft as its next child. A value that is not wanted is reported and breaks the draft.
// `word` is what the author called; `entry` is the value's number in a list, from 1, or 0.
void take(Host& host, lua_State* L, TreeDraft& draft, int index, Want want, const char* word, lua_Integer entry = 0);

// Adds all entries of the list at `index`, of which there must be one at least.
void take_list(Host& host, lua_State* L, TreeDraft& draft, int index, Want want, const char* word);

// Reports when the running function was called with more than `most` arguments.
void refuse_more_than(Host& host, lua_State* L, int most, const char* word);

// Reports a mistake in the expression that is being built at the calling line.
void report_here(Host& host, lua_State* L, std::string code, std::string message, std::string cure = {});

}  // namespace takehold::plugins
